// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/listingstore.h"

namespace Parlance {

Result<void> ListingStore::setPinned(ConversationId conversation, bool pinned)
{
    if (!pinned)
        return m_database.execute(QStringLiteral("UPDATE conversation SET pinned = 0 WHERE id = ?"), conversation);
    return m_database.execute(QStringLiteral("UPDATE conversation SET archived = 0, pinned = iif(pinned > 0, pinned,"
                                             " (SELECT max(pinned) + 1 FROM conversation)) WHERE id = ?"),
                              conversation);
}

Result<void> ListingStore::setArchived(ConversationId conversation, bool archived)
{
    return m_database.execute(
        QStringLiteral("UPDATE conversation SET archived = ?, pinned = iif(?, 0, pinned) WHERE id = ?"), archived,
        archived, conversation);
}

Result<void> ListingStore::setMarkedUnread(ConversationId conversation, bool marked)
{
    return m_database.execute(
        QStringLiteral("UPDATE conversation SET marked_unread = ? WHERE id = ?"), marked, conversation);
}

Result<void> ListingStore::set(ConversationId conversation, const Listing &listing)
{
    return m_database.execute(
        QStringLiteral("UPDATE conversation SET pinned = ?, archived = ?, marked_unread = ? WHERE id = ?"),
        listing.pinned, listing.archived, listing.markedUnread, conversation);
}

Result<void> ListingStore::wake(ConversationId conversation)
{
    return m_database.execute(
        QStringLiteral("UPDATE conversation SET archived = 0 WHERE id = ? AND archived AND NOT muted"), conversation);
}

} // namespace Parlance
