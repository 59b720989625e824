// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/outboxstore.h"

#include "sql/rows.h"

namespace Parlance {

Result<void> OutboxStore::add(ConversationId conversation, const MessageId &message, const QByteArray &content)
{
    return m_database.execute(QStringLiteral("INSERT INTO outbox (conversation, message, content) VALUES (?, ?, ?)"),
                              conversation, message.toBytes(), content);
}

Result<QList<OutboxRow>> OutboxStore::after(ConversationId conversation, qint64 place, int limit)
{
    auto query = m_database.query(QStringLiteral("SELECT place, conversation, message, content, sealed FROM outbox"
                                                 " WHERE conversation = ? AND place > ? ORDER BY place LIMIT ?"),
                                  conversation, place, limit);
    return rowsOf<OutboxRow>(std::move(query), [](const Query &row) {
        return OutboxRow{.place = row.integer(0),
                         .conversation = ConversationId(row.number(1)),
                         .message = MessageId::fromBytes(row.bytes(2)),
                         .content = row.bytes(3),
                         .sealed = row.bytes(4)};
    });
}

Result<QList<ConversationId>> OutboxStore::conversations()
{
    auto query = m_database.query(
        QStringLiteral("SELECT conversation FROM outbox GROUP BY conversation ORDER BY min(place)"));
    return rowsOf<ConversationId>(std::move(query), [](const Query &row) { return ConversationId(row.number(0)); });
}

Result<int> OutboxStore::count()
{
    auto query = m_database.query(QStringLiteral("SELECT count(*) FROM outbox"));
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? static_cast<int>(query->integer(0)) : 0;
}

Result<quint64> OutboxStore::countSealed(ConversationId conversation)
{
    auto query = m_database.query(
        QStringLiteral("SELECT count(*) FROM outbox WHERE conversation = ? AND sealed IS NOT NULL"), conversation);
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->number(0) : 0;
}

Result<void> OutboxStore::setSealed(qint64 place, const QByteArray &sealed)
{
    return m_database.execute(QStringLiteral("UPDATE outbox SET sealed = ? WHERE place = ?"), sealed, place);
}

Result<void> OutboxStore::forgetSealed(ConversationId conversation)
{
    return m_database.execute(
        QStringLiteral("UPDATE outbox SET sealed = x'' WHERE conversation = ? AND sealed IS NOT NULL"), conversation);
}

Result<void> OutboxStore::forgetAllSealed()
{
    return m_database.execute(QStringLiteral("UPDATE outbox SET sealed = x'' WHERE sealed IS NOT NULL"));
}

Result<void> OutboxStore::remove(ConversationId conversation, const MessageId &message)
{
    return m_database.execute(
        QStringLiteral("DELETE FROM outbox WHERE conversation = ? AND message = ?"), conversation, message.toBytes());
}

} // namespace Parlance
