// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "sql/database.h"

#include <functional>

namespace Parlance {

/// Which change of a thing this is. Numbers are counted, not read from a clock: each change takes one more than the greatest its
/// device knew of, and of two devices that changed the same at once the greater id decides. So all devices that know of the same
/// changes show the same. 0: nobody changed it since devices tell each other.
struct ListingVersion
{
    quint64 number = 0;
    DeviceId device = {};

    constexpr auto operator<=>(const ListingVersion &) const = default;
};

template <typename T>
struct Versioned
{
    T value = {};
    ListingVersion version = {};

    bool operator==(const Versioned &) const = default;
};

struct ListedPlace
{
    int pinned = 0; ///< its place among those that stay at the top, from 1; 0: none of them
    bool archived = false;
    Sequence archivedAt = 0; ///< the newest message there was when it was put away

    bool operator==(const ListedPlace &) const = default;
};

struct ListedMute
{
    bool muted = false;
    qint64 until = 0; ///< ms since 1970 UTC; 0: without end

    bool operator==(const ListedMute &) const = default;
};

/// How a person wants a conversation listed: three things that are changed, and told to other devices, each by itself.
struct Listing
{
    Versioned<ListedPlace> place = {};
    Versioned<bool> markedUnread = {};
    Versioned<ListedMute> mute = {};

    bool operator==(const Listing &) const = default;
};

/// Conversations that stay at the top, in the order in which they were pinned; those that are put away; those that a person wants
/// to come back to; those that are quiet. A conversation may stand here before the relay told that there is one: another device
/// knew it first. Nothing here gives versions (sync/listings.h does). Storage thread.
class ListingStore
{
public:
    explicit ListingStore(Database &database) : m_database(database) { }

    [[nodiscard]] Result<Listing> of(ConversationId conversation);
    [[nodiscard]] Result<void> save(ConversationId conversation, const Listing &listing);
    /// Those of which something has a version.
    [[nodiscard]] Result<QList<ConversationId>> versioned();

    /// Of what is pinned already the place stays; what was put away comes back.
    [[nodiscard]] Result<void> setPinned(ConversationId conversation, bool pinned);
    /// What is put away is pinned no more.
    [[nodiscard]] Result<void> setArchived(ConversationId conversation, bool archived);
    [[nodiscard]] Result<void> setMarkedUnread(ConversationId conversation, bool marked);
    [[nodiscard]] Result<void> setMuted(ConversationId conversation, bool muted, qint64 until = 0);
    /// Somebody else wrote this message in it: it comes back, unless it is muted, or was put away after that message.
    [[nodiscard]] Result<void> wake(ConversationId conversation, Sequence message);
    /// The same for the newest message of somebody else that is here.
    [[nodiscard]] Result<void> wakeForNewest(ConversationId conversation);

    // ---- devices of this account that were not told yet how a conversation is listed now
    struct Untold
    {
        DeviceId device;
        ConversationId conversation; ///< none: that this device asks to be told of all of them

        bool operator==(const Untold &) const = default;
    };
    [[nodiscard]] Result<void> addUntold(const Untold &untold);
    [[nodiscard]] Result<void> removeUntold(const Untold &untold);
    [[nodiscard]] Result<QList<Untold>> untold(); ///< by device

private:
    [[nodiscard]] Result<void> change(ConversationId conversation, const std::function<void(Listing &)> &how);

    Database &m_database;
};

} // namespace Parlance
