// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/deliverystore.h"

namespace Parlance {

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
    return m_database
        .execute(QStringLiteral("INSERT OR IGNORE INTO device_heard (conversation, device, through, at)"
                                " VALUES (?, ?, ?, ?)"),
                 conversation, mark.device, mark.through, now)
        .transform([] { return true; });
}

Result<QList<DeliveryStore::DeviceMark>> DeliveryStore::marks(ConversationId conversation)
{
    auto query = m_database.query(
        QStringLiteral("SELECT user, device, through FROM device_mark WHERE conversation = ? ORDER BY device"),
        conversation);
    if (!query)
        return std::unexpected(query.error());
    QList<DeviceMark> marks;
    while (query->next())
        marks += {.user = UserId(query->number(0)), .device = DeviceId(query->number(1)), .through = query->number(2)};
    return query->error().transform([&] { return marks; });
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

Result<void> DeliveryStore::prune(qint64 before)
{
    return m_database.execute(QStringLiteral("DELETE FROM device_heard WHERE at < ?"), before);
}

Result<void> DeliveryStore::addExpiry(ConversationId conversation, const Expiry &expiry)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO expiry (conversation, user, device, first, last, at, offered)"
                       " VALUES (?, ?, ?, ?, ?, ?, 0) ON CONFLICT (conversation, device, first)"
                       " DO UPDATE SET last = max(last, excluded.last), offered = 0"),
        conversation, expiry.user, expiry.device, expiry.range.first, expiry.range.last, expiry.at);
}

Result<QList<DeliveryStore::Expiry>> DeliveryStore::expiries(ConversationId conversation)
{
    auto query = m_database.query(
        QStringLiteral("SELECT user, device, first, last, at, offered FROM expiry WHERE conversation = ?"
                       " ORDER BY device, first"),
        conversation);
    if (!query)
        return std::unexpected(query.error());
    QList<Expiry> expiries;
    while (query->next()) {
        expiries += {.user = UserId(query->number(0)),
                     .device = DeviceId(query->number(1)),
                     .range = {.first = query->number(2), .last = query->number(3)},
                     .at = query->integer(4),
                     .offered = query->boolean(5)};
    }
    return query->error().transform([&] { return expiries; });
}

Result<void> DeliveryStore::setOffered(ConversationId conversation, DeviceId device)
{
    return m_database.execute(
        QStringLiteral("UPDATE expiry SET offered = 1 WHERE conversation = ? AND device = ?"), conversation, device);
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

} // namespace Parlance
