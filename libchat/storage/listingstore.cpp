// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/listingstore.h"

#include "sql/rows.h"

namespace Parlance {

namespace {

ListingVersion versionFrom(const Query &row, int column)
{
    return {.number = row.number(column), .device = DeviceId(row.number(column + 1))};
}

/// One number of one row; 0 without a row.
Result<quint64> onlyNumber(Result<Query> query)
{
    if (!query)
        return std::unexpected(query.error());
    const quint64 number = query->next() ? query->number(0) : 0;
    return query->error().transform([number] { return number; });
}

} // namespace

Result<Listing> ListingStore::of(ConversationId conversation)
{
    auto query = m_database.query(
        QStringLiteral(
            "SELECT pinned, archived, archived_at, place_version, place_device, marked_unread, mark_version,"
            " mark_device, muted, muted_until, mute_version, mute_device FROM listing WHERE conversation = ?"),
        conversation);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return Listing(); });
    return Listing{.place = {.value = {.pinned = static_cast<int>(query->integer(0)),
                                       .archived = query->boolean(1),
                                       .archivedAt = query->number(2)},
                             .version = versionFrom(*query, 3)},
                   .markedUnread = {.value = query->boolean(5), .version = versionFrom(*query, 6)},
                   .mute = {.value = {.muted = query->boolean(8), .until = query->integer(9)},
                            .version = versionFrom(*query, 10)}};
}

Result<void> ListingStore::save(ConversationId conversation, const Listing &listing)
{
    const auto &[place, mark, mute] = listing;
    return m_database.execute(
        QStringLiteral(
            "INSERT OR REPLACE INTO listing (conversation, pinned, archived, archived_at, place_version, place_device,"
            " marked_unread, mark_version, mark_device, muted, muted_until, mute_version, mute_device)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        conversation, place.value.pinned, place.value.archived, place.value.archivedAt, place.version.number,
        place.version.device, mark.value, mark.version.number, mark.version.device, mute.value.muted, mute.value.until,
        mute.version.number, mute.version.device);
}

Result<QList<ConversationId>> ListingStore::versioned()
{
    return rowsOf<ConversationId>(
        m_database.query(QStringLiteral(
            "SELECT conversation FROM listing WHERE place_version > 0 OR mark_version > 0 OR mute_version > 0")),
        [](const Query &row) { return ConversationId(row.number(0)); });
}

Result<void> ListingStore::change(ConversationId conversation, const std::function<void(Listing &)> &how)
{
    auto listing = of(conversation);
    if (!listing)
        return std::unexpected(listing.error());
    const Listing before = *listing;
    how(*listing);
    return *listing == before ? Result<void>() : save(conversation, *listing);
}

Result<void> ListingStore::setPinned(ConversationId conversation, bool pinned)
{
    const auto last = onlyNumber(m_database.query(QStringLiteral("SELECT max(pinned) FROM listing")));
    if (!last)
        return std::unexpected(last.error());
    return change(conversation, [pinned, next = static_cast<int>(*last) + 1](Listing &listing) {
        auto &place = listing.place.value;
        place.pinned = !pinned ? 0 : place.pinned > 0 ? place.pinned : next;
        place.archived = place.archived && !pinned;
    });
}

Result<void> ListingStore::setArchived(ConversationId conversation, bool archived)
{
    const auto head = onlyNumber(
        m_database.query(QStringLiteral("SELECT head FROM conversation WHERE id = ?"), conversation));
    if (!head)
        return std::unexpected(head.error());
    return change(conversation, [archived, head = *head](Listing &listing) {
        auto &place = listing.place.value;
        if (place.archived != archived)
            place = {.pinned = archived ? 0 : place.pinned, .archived = archived, .archivedAt = archived ? head : 0};
    });
}

Result<void> ListingStore::setMarkedUnread(ConversationId conversation, bool marked)
{
    return change(conversation, [marked](Listing &listing) { listing.markedUnread.value = marked; });
}

Result<void> ListingStore::setMuted(ConversationId conversation, bool muted, qint64 until)
{
    return change(conversation, [muted, until](Listing &listing) {
        listing.mute.value = {.muted = muted, .until = muted ? until : 0};
    });
}

Result<void> ListingStore::wake(ConversationId conversation, Sequence message)
{
    return change(conversation, [message](Listing &listing) {
        auto &place = listing.place.value;
        if (place.archived && !listing.mute.value.muted && message > place.archivedAt)
            place = {.pinned = place.pinned, .archived = false, .archivedAt = 0};
    });
}

Result<void> ListingStore::wakeForNewest(ConversationId conversation)
{
    const auto newest = onlyNumber(m_database.query(
        QStringLiteral("SELECT max(sequence) FROM message WHERE conversation = ? AND mine = 0 AND shown = 1"),
        conversation));
    return newest ? wake(conversation, *newest) : std::unexpected(newest.error());
}

// ---- who was not told ------------------------------------------------------------------------------------------------

Result<void> ListingStore::addUntold(const Untold &untold)
{
    return m_database.execute(
        QStringLiteral("INSERT OR IGNORE INTO listing_untold (device, conversation) VALUES (?, ?)"), untold.device,
        untold.conversation);
}

Result<void> ListingStore::removeUntold(const Untold &untold)
{
    return m_database.execute(QStringLiteral("DELETE FROM listing_untold WHERE device = ? AND conversation = ?"),
                              untold.device, untold.conversation);
}

Result<QList<ListingStore::Untold>> ListingStore::untold()
{
    return rowsOf<Untold>(
        m_database.query(
            QStringLiteral("SELECT device, conversation FROM listing_untold ORDER BY device, conversation")),
        [](const Query &row) {
            return Untold{.device = DeviceId(row.number(0)), .conversation = ConversationId(row.number(1))};
        });
}

} // namespace Parlance
