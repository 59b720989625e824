// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "sql/database.h"

namespace Parlance {

/// Where a person put a conversation in the list.
struct Listing
{
    int pinned = 0; ///< its place among those that stay at the top, from 1; 0: none of them
    bool archived = false;
    bool markedUnread = false;

    bool operator==(const Listing &) const = default;
};

/// Conversations that stay at the top, in the order in which they were pinned; those that are put away; and those that a person
/// wants to come back to. Columns of the table that ConversationStore reads. Storage thread.
class ListingStore
{
public:
    explicit ListingStore(Database &database) : m_database(database) { }

    /// Of what is pinned already the place stays; what was put away comes back.
    [[nodiscard]] Result<void> setPinned(ConversationId conversation, bool pinned);
    /// What is put away is pinned no more.
    [[nodiscard]] Result<void> setArchived(ConversationId conversation, bool archived);
    [[nodiscard]] Result<void> setMarkedUnread(ConversationId conversation, bool marked);
    /// As another device has it.
    [[nodiscard]] Result<void> set(ConversationId conversation, const Listing &listing);
    /// Something new was written in it: it comes back, unless it is muted.
    [[nodiscard]] Result<void> wake(ConversationId conversation);

private:
    Database &m_database;
};

} // namespace Parlance
