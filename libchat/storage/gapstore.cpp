// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/gapstore.h"

#include "sql/rows.h"

namespace Parlance {

namespace {

const QString selectGap = QStringLiteral("SELECT conversation, first, last, reason, lost FROM gap ");

Gap gapFrom(const Query &query)
{
    return {.conversation = ConversationId(query.number(0)),
            .range = {.first = query.number(1), .last = query.number(2)},
            .reason = static_cast<GapReason>(query.integer(3)),
            .lost = query.boolean(4)};
}

} // namespace

Result<QList<Gap>> GapStore::of(ConversationId conversation)
{
    auto query = m_database.query(selectGap + QStringLiteral("WHERE conversation = ? ORDER BY first"), conversation);
    return rowsOf<Gap>(std::move(query), &gapFrom);
}

Result<std::optional<Gap>> GapStore::at(ConversationId conversation, Sequence sequence)
{
    auto query = m_database.query(
        selectGap + QStringLiteral("WHERE conversation = ? AND first <= ? ORDER BY first DESC LIMIT 1"), conversation,
        sequence);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return std::optional<Gap>(); });
    const Gap gap = gapFrom(*query);
    return gap.range.last >= sequence ? std::optional(gap) : std::nullopt;
}

Result<QList<ConversationId>> GapStore::conversations()
{
    auto query = m_database.query(QStringLiteral(
        "SELECT id FROM conversation WHERE EXISTS"
        " (SELECT 1 FROM gap WHERE gap.conversation = conversation.id AND NOT lost)"
        " ORDER BY max(learned_at, coalesce((SELECT at FROM message"
        " WHERE message.conversation = conversation.id AND shown ORDER BY position DESC LIMIT 1), 0)) DESC, id DESC"));
    return rowsOf<ConversationId>(std::move(query), [](const Query &row) { return ConversationId(row.number(0)); });
}

Result<QList<ConversationId>> GapStore::allConversations()
{
    return rowsOf<ConversationId>(m_database.query(QStringLiteral("SELECT DISTINCT conversation FROM gap")),
                                  [](const Query &row) { return ConversationId(row.number(0)); });
}

Result<quint64> GapStore::missing()
{
    return count(false);
}

Result<quint64> GapStore::lost()
{
    return count(true);
}

Result<quint64> GapStore::count(bool lost)
{
    auto query = m_database.query(
        QStringLiteral("SELECT coalesce(sum(last - first + 1), 0) FROM gap WHERE lost = ? AND reason <> ?"), lost,
        static_cast<int>(GapReason::Restored));
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->number(0) : 0;
}

Result<bool> GapStore::addSkipped(ConversationId conversation, const SequenceRange &range)
{
    auto added = m_database.query(
        QStringLiteral(
            "INSERT INTO skipped (conversation, first, last) VALUES (?, ?, ?)"
            " ON CONFLICT (conversation, first) DO UPDATE SET last = excluded.last WHERE last < excluded.last"),
        conversation, range.first, range.last);
    if (!added)
        return std::unexpected(added.error());
    return added->rowsAffected() > 0;
}

Result<bool> GapStore::isSkipped(ConversationId conversation, Sequence sequence)
{
    auto query = m_database.query(
        QStringLiteral("SELECT 1 FROM skipped WHERE conversation = ? AND first <= ? AND last >= ?"), conversation,
        sequence, sequence);
    if (!query)
        return std::unexpected(query.error());
    if (query->next())
        return true;
    return query->error().transform([] { return false; });
}

Result<quint64> GapStore::countVoid(ConversationId conversation, Sequence through)
{
    auto query = m_database.query(QStringLiteral("SELECT coalesce(sum(min(last, ?) - first + 1), 0) FROM gap"
                                                 " WHERE conversation = ? AND first <= ? AND reason = ?"),
                                  through, conversation, through, static_cast<int>(GapReason::Restored));
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->number(0) : 0;
}

Result<QList<UserId>> GapStore::strangers()
{
    return rowsOf<UserId>(
        m_database.query(QStringLiteral(
            "SELECT DISTINCT conversation.peer FROM gap JOIN conversation ON conversation.id = gap.conversation"
            " WHERE NOT EXISTS (SELECT 1 FROM trust WHERE trust.user = conversation.peer AND trust.list_version > 0)")),
        [](const Query &row) { return UserId(row.number(0)); });
}

Result<void> GapStore::add(const Gap &gap)
{
    return m_database.execute(
        QStringLiteral("INSERT OR REPLACE INTO gap (conversation, first, last, reason, lost) VALUES (?, ?, ?, ?, ?)"),
        gap.conversation, gap.range.first, gap.range.last, static_cast<int>(gap.reason), gap.lost);
}

Result<void> GapStore::remove(ConversationId conversation, Sequence first)
{
    return m_database.execute(
        QStringLiteral("DELETE FROM gap WHERE conversation = ? AND first = ?"), conversation, first);
}

Result<void> GapStore::setLost(ConversationId conversation, bool lost)
{
    return m_database.execute(QStringLiteral("UPDATE gap SET lost = ? WHERE conversation = ?"), lost, conversation);
}

Result<GapStore::Asked> GapStore::asked(ConversationId conversation, UserId user, DeviceId device)
{
    auto query = m_database.query(
        QStringLiteral("SELECT at, answered FROM gap_asked WHERE conversation = ? AND user = ? AND device = ?"),
        conversation, user, device);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return Asked(); });
    return Asked{.at = query->integer(0), .answered = query->boolean(1)};
}

Result<void> GapStore::setAsked(ConversationId conversation, UserId user, DeviceId device, const Asked &asked)
{
    return m_database.execute(
        QStringLiteral("INSERT OR REPLACE INTO gap_asked (conversation, user, device, at, answered)"
                       " VALUES (?, ?, ?, ?, ?)"),
        conversation, user, device, asked.at, asked.answered);
}

Result<void> GapStore::forgetAsked(ConversationId conversation)
{
    return m_database.execute(QStringLiteral("DELETE FROM gap_asked WHERE conversation = ?"), conversation);
}

Result<void> GapStore::addRegained(ConversationId conversation, const SequenceRange &range)
{
    return m_database.execute(
        QStringLiteral("INSERT OR REPLACE INTO regained (conversation, first, last) VALUES (?, ?, ?)"), conversation,
        range.first, range.last);
}

Result<QList<SequenceRange>> GapStore::regained(ConversationId conversation)
{
    return rowsOf<SequenceRange>(
        m_database.query(QStringLiteral("SELECT first, last FROM regained WHERE conversation = ? ORDER BY first"),
                         conversation),
        [](const Query &row) { return SequenceRange{.first = row.number(0), .last = row.number(1)}; });
}

Result<QList<ConversationId>> GapStore::conversationsRegained()
{
    return rowsOf<ConversationId>(m_database.query(QStringLiteral("SELECT DISTINCT conversation FROM regained")),
                                  [](const Query &row) { return ConversationId(row.number(0)); });
}

Result<void> GapStore::forgetRegained(ConversationId conversation, const SequenceRange &range)
{
    return m_database.execute(QStringLiteral("DELETE FROM regained WHERE conversation = ? AND first = ? AND last = ?"),
                              conversation, range.first, range.last);
}

} // namespace Parlance
