// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/deliverystore.h"

#include "sql/rows.h"

namespace Parlance {

namespace {

/// Stands for the person in the table of what was heard: no device has this number.
constexpr DeviceId reader(0);

DeliveryStore::Place placeFrom(const Query &row)
{
    return {.conversation = ConversationId(row.number(0)),
            .user = UserId(row.number(1)),
            .device = DeviceId(row.number(2))};
}

} // namespace

Result<bool> DeliveryStore::raise(ConversationId conversation, const DeviceMark &mark, qint64 now)
{
    auto moved = m_database.query(
        QStringLiteral("INSERT INTO device_mark (conversation, user, device, through) VALUES (?, ?, ?, ?)"
                       " ON CONFLICT (conversation, device) DO UPDATE SET through = excluded.through"
                       " WHERE excluded.through > through"),
        conversation, mark.user, mark.device, mark.through);
    if (!moved)
        return std::unexpected(moved.error());
    if (moved->rowsAffected() == 0 || mark.through == 0)
        return false;
    return noteHeard(conversation, mark.device, mark.through, now).transform([] { return true; });
}

Result<void> DeliveryStore::passOver(ConversationId conversation, const DeviceMark &mark)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO device_mark (conversation, user, device, through) SELECT ?, ?, ?, ?"
                       " WHERE ? = 1 OR EXISTS (SELECT 1 FROM device_mark WHERE conversation = ? AND device = ?)"
                       " ON CONFLICT (conversation, device) DO UPDATE SET through = excluded.through"
                       " WHERE through = excluded.through - 1"),
        conversation, mark.user, mark.device, mark.through, mark.through, conversation, mark.device);
}

Result<QList<DeliveryStore::DeviceMark>> DeliveryStore::marks(ConversationId conversation)
{
    auto query = m_database.query(
        QStringLiteral("SELECT user, device, through FROM device_mark WHERE conversation = ? ORDER BY device"),
        conversation);
    return rowsOf<DeviceMark>(std::move(query), [](const Query &row) {
        return DeviceMark{.user = UserId(row.number(0)), .device = DeviceId(row.number(1)), .through = row.number(2)};
    });
}

Result<qint64> DeliveryStore::heardAt(ConversationId conversation, DeviceId device, Sequence sequence)
{
    auto query = m_database.query(
        QStringLiteral("SELECT at FROM device_heard WHERE conversation = ? AND device = ? AND through >= ?"
                       " ORDER BY through LIMIT 1"),
        conversation, device, sequence);
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->integer(0) : 0;
}

Result<void> DeliveryStore::noteRead(ConversationId conversation, Sequence through, qint64 now)
{
    return noteHeard(conversation, reader, through, now);
}

Result<qint64> DeliveryStore::readAt(ConversationId conversation, Sequence sequence)
{
    return heardAt(conversation, reader, sequence);
}

Result<void> DeliveryStore::noteHeard(ConversationId conversation, DeviceId device, Sequence through, qint64 now)
{
    return m_database.execute(
        QStringLiteral("INSERT OR IGNORE INTO device_heard (conversation, device, through, at) VALUES (?, ?, ?, ?)"),
        conversation, device, through, now);
}

Result<void> DeliveryStore::prune(qint64 before)
{
    return m_database.execute(QStringLiteral("DELETE FROM device_heard WHERE at < ?"), before);
}

Result<void> DeliveryStore::addExpiry(ConversationId conversation, const Expiry &expiry)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO expiry (conversation, user, device, first, last, at, offered)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (conversation, device, first) DO UPDATE"
                       " SET last = excluded.last, offered = excluded.offered WHERE excluded.last > last"),
        conversation, expiry.user, expiry.device, expiry.range.first, expiry.range.last, expiry.at, expiry.offered);
}

Result<QList<DeliveryStore::Expiry>> DeliveryStore::expiries(ConversationId conversation)
{
    auto query = m_database.query(
        QStringLiteral("SELECT user, device, first, last, at, offered FROM expiry WHERE conversation = ?"
                       " ORDER BY device, first"),
        conversation);
    return rowsOf<Expiry>(std::move(query), [](const Query &row) {
        return Expiry{.user = UserId(row.number(0)),
                      .device = DeviceId(row.number(1)),
                      .range = {.first = row.number(2), .last = row.number(3)},
                      .at = row.integer(4),
                      .offered = row.boolean(5)};
    });
}

Result<QList<UserId>> DeliveryStore::strangers()
{
    return rowsOf<UserId>(
        m_database.query(QStringLiteral("SELECT DISTINCT user FROM expiry"
                                        " WHERE NOT EXISTS (SELECT 1 FROM device WHERE device.user = expiry.user)")),
        [](const Query &row) { return UserId(row.number(0)); });
}

Result<void> DeliveryStore::setOffered(ConversationId conversation, DeviceId device, const QList<SequenceRange> &ranges)
{
    for (const SequenceRange &range : ranges) {
        // One that has grown meanwhile is offered again, as a whole.
        if (auto done = m_database.execute(QStringLiteral("UPDATE expiry SET offered = 1 WHERE conversation = ?"
                                                          " AND device = ? AND first = ? AND last = ?"),
                                           conversation, device, range.first, range.last);
            !done)
            return done;
    }
    return {};
}

Result<void> DeliveryStore::supplied(ConversationId conversation, DeviceId device, const SequenceRange &range)
{
    const auto known = expiries(conversation);
    if (!known)
        return std::unexpected(known.error());
    for (const Expiry &one : *known) {
        if (one.device != device || one.range.last < range.first || one.range.first > range.last)
            continue;
        auto done = m_database.execute(
            QStringLiteral("DELETE FROM expiry WHERE conversation = ? AND device = ? AND first = ?"), conversation,
            device, one.range.first);
        for (const SequenceRange &rest : {SequenceRange{.first = one.range.first, .last = range.first - 1},
                                          SequenceRange{.first = range.last + 1, .last = one.range.last}}) {
            if (done && rest.first <= rest.last) {
                done = addExpiry(conversation,
                                 {.user = one.user, .device = device, .range = rest, .at = one.at, .offered = true});
            }
        }
        if (!done)
            return done;
    }
    return {};
}

Result<QList<DeliveryStore::Place>> DeliveryStore::waitForOffers()
{
    return rowsOf<Place>(
        m_database.query(QStringLiteral("SELECT DISTINCT expiry.conversation, expiry.user, expiry.device FROM expiry"
                                        " JOIN device_mark ON device_mark.conversation = expiry.conversation"
                                        " AND device_mark.device = expiry.device"
                                        " WHERE NOT expiry.offered AND device_mark.through >= expiry.last")),
        &placeFrom);
}

Result<void> DeliveryStore::addOwed(const Place &place)
{
    return m_database.execute(
        QStringLiteral("INSERT OR REPLACE INTO offer_owed (conversation, user, device) VALUES (?, ?, ?)"),
        place.conversation, place.user, place.device);
}

Result<QList<DeliveryStore::Place>> DeliveryStore::owed()
{
    return rowsOf<Place>(m_database.query(QStringLiteral("SELECT conversation, user, device FROM offer_owed")),
                         &placeFrom);
}

Result<void> DeliveryStore::forgetOwed(const Place &place)
{
    return m_database.execute(QStringLiteral("DELETE FROM offer_owed WHERE conversation = ? AND device = ?"),
                              place.conversation, place.device);
}

} // namespace Parlance
