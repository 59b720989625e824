// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/disappearingstore.h"

#include "sql/rows.h"
#include "storage/messagestore.h"

namespace Parlance {

namespace {

/// What waits and where it stands, as the index message_time_waits has it.
const QString selectWaiting = QStringLiteral(
    "SELECT row, kind FROM message WHERE conversation = ? AND disappears_after <> 0"
    " AND disappears_at = 0 AND kind <> 4 AND ");

struct Waiting
{
    qint64 row = 0;
    bool isMessage = false;
};

} // namespace

Result<DisappearingStore::Setting> DisappearingStore::setting(ConversationId conversation)
{
    auto query = m_database.query(
        QStringLiteral("SELECT disappears_after, position FROM message WHERE conversation = ? AND kind = 4"
                       " AND position < ? UNION ALL SELECT learned_time, learned_time_at FROM conversation WHERE id = ?"
                       " ORDER BY 2 DESC LIMIT 1"),
        conversation, firstQueuedPosition, conversation);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return Setting(); });
    return Setting{.seconds = static_cast<quint32>(query->integer(0)), .sequence = query->number(1)};
}

Result<quint32> DisappearingStore::timeFor(ConversationId conversation)
{
    auto query = m_database.query(
        QStringLiteral("SELECT ") + timeInForce + QStringLiteral(" FROM conversation WHERE id = ?"), conversation);
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? static_cast<quint32>(query->integer(0)) : 0;
}

Result<void> DisappearingStore::learn(ConversationId conversation, const Setting &setting)
{
    return m_database.execute(QStringLiteral("UPDATE conversation SET learned_time = ?, learned_time_at = ?"
                                             " WHERE id = ? AND learned_time_at < ?"),
                              setting.seconds, setting.sequence, conversation, setting.sequence);
}

Result<QList<qint64>> DisappearingStore::begin(ConversationId conversation, qint64 now)
{
    const auto read = [](const Query &row) {
        return Waiting{.row = row.integer(0), .isMessage = row.integer(1) == static_cast<int>(EntryKind::Message)};
    };
    const auto mine = rowsOf<Waiting>(
        m_database.query(selectWaiting + QStringLiteral("mine = 1 AND sequence > 0"), conversation), read);
    const auto others = rowsOf<Waiting>(
        m_database.query(selectWaiting
                             + QStringLiteral("mine = 0 AND sequence > 0"
                                              " AND sequence <= (SELECT own_read FROM conversation WHERE id = ?)"),
                         conversation, conversation),
        read);
    if (!mine || !others)
        return std::unexpected(!mine ? mine.error() : others.error());
    QList<qint64> messages;
    for (const Waiting &one : *mine + *others) {
        auto begun = m_database.execute(
            QStringLiteral("UPDATE message SET disappears_at = ? + disappears_after * 1000 WHERE row = ?"), now,
            one.row);
        if (!begun)
            return std::unexpected(begun.error());
        if (one.isMessage)
            messages += one.row;
    }
    return messages;
}

Result<std::optional<qint64>> DisappearingStore::next()
{
    auto query = m_database.query(
        QStringLiteral("SELECT disappears_at FROM message WHERE disappears_at <> 0 ORDER BY disappears_at LIMIT 1"));
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return std::optional<qint64>(); });
    return query->integer(0);
}

Result<QList<DisappearingStore::Due>> DisappearingStore::due(qint64 now, int limit)
{
    auto query = m_database.query(
        QStringLiteral("SELECT row, conversation, author, id, kind, NOT EXISTS (SELECT 1 FROM message AS named"
                       " WHERE named.conversation = message.conversation AND named.author = message.target_author"
                       " AND named.id = message.target AND named.kind = 0 AND NOT named.unreadable) FROM message"
                       " WHERE disappears_at <> 0 AND disappears_at <= ? ORDER BY disappears_at LIMIT ?"),
        now, limit);
    return rowsOf<Due>(std::move(query), [](const Query &row) {
        return Due{.row = row.integer(0),
                   .conversation = ConversationId(row.number(1)),
                   .name = {.author = UserId(row.number(2)), .id = MessageId::fromBytes(row.bytes(3))},
                   .kind = static_cast<EntryKind>(row.integer(4)),
                   .orphan = row.boolean(5)};
    });
}

Result<void> DisappearingStore::end(const Due &amendment)
{
    auto ended = m_database.execute(
        QStringLiteral("UPDATE message SET disappears_after = 0, disappears_at = 0 WHERE row = ?"), amendment.row);
    if (!ended || !amendment.orphan)
        return ended;
    return m_database.execute(QStringLiteral("UPDATE message SET text = '', authored = x'', removal = ? WHERE row = ?"),
                              static_cast<int>(Removal::Disappeared), amendment.row);
}

Result<void> DisappearingStore::shorten(qint64 now)
{
    return m_database.execute(
        QStringLiteral("UPDATE message SET disappears_at = ? + disappears_after * 1000"
                       " WHERE disappears_at <> 0 AND disappears_at > ? + disappears_after * 1000"),
        now, now);
}

} // namespace Parlance
