// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/conversationstore.h"

#include "sql/rows.h"
#include "storage/disappearingstore.h"
#include "storage/gapstore.h"
#include "storage/messagestore.h"

namespace Parlance {

namespace {

constexpr int ownColumns = 24;

const QString selectConversation =
    QStringLiteral(
        "SELECT conversation.id, conversation.peer, contact.username, contact.display_name, contact.status,"
        " contact.blocked, contact.gone, conversation.head, conversation.own_read, conversation.peer_read,"
        " conversation.peer_delivered,"
        " (SELECT count(*) FROM message AS received WHERE received.conversation = conversation.id AND received.mine = 0"
        "  AND received.shown = 1 AND received.sequence > conversation.own_read),"
        " conversation.draft, coalesce(listing.muted, 0), (SELECT device <> 0 AND linked FROM account),"
        " conversation.learned_at, (SELECT notice FROM trust WHERE trust.user = conversation.peer),"
        " coalesce(listing.pinned, 0), coalesce(listing.archived, 0), coalesce(listing.marked_unread, 0),"
        " coalesce(listing.muted_until, 0), account.username, account.display_name, ")
    + timeInForce + QStringLiteral(", ") + messageColumns
    + QStringLiteral(" FROM conversation LEFT JOIN contact ON contact.user = conversation.peer"
                     " LEFT JOIN listing ON listing.conversation = conversation.id"
                     " LEFT JOIN account ON account.user = conversation.peer" // with oneself
                     " LEFT JOIN message ON message.row = (SELECT newest.row FROM message AS newest"
                     "  WHERE newest.conversation = conversation.id AND newest.shown"
                     "  ORDER BY newest.position DESC LIMIT 1)")
    + messageQuote;

ConversationRecord conversationFrom(const Query &query)
{
    const bool self = !query.isNull(21);
    const QString username = query.text(self ? 21 : 2);
    const QString displayName = query.text(self ? 22 : 3);
    const bool accepted = self || static_cast<ContactStatus>(query.integer(4)) == ContactStatus::Accepted;
    const bool blocked = query.boolean(5);
    const bool gone = query.boolean(6);
    ConversationRecord record{
        .id = ConversationId(query.number(0)),
        .peer = UserId(query.number(1)),
        .peerUsername = username,
        .peerName = displayName.isEmpty() ? username : displayName,
        .canWrite = accepted && !blocked && !gone && query.integer(14) != 0,
        .blocked = blocked,
        .gone = gone,
        .head = query.number(7),
        .ownRead = query.number(8),
        .peerRead = query.number(9),
        .peerDelivered = query.number(10),
        .unread = static_cast<int>(query.integer(11)),
        .draft = query.text(12),
        .muted = query.boolean(13),
        .last = {},
        // About one's own key the account says it, not the conversation.
        .notice = self ? TrustNotice::None : static_cast<TrustNotice>(query.integer(16)),
        .activity = query.integer(15),
        .pinned = static_cast<int>(query.integer(17)),
        .archived = query.boolean(18),
        .markedUnread = query.boolean(19),
        .disappearsAfter = static_cast<quint32>(query.integer(23)),
        .mutedUntil = query.integer(20),
        .self = self,
    };
    if (!query.isNull(ownColumns)) {
        record.last = messageFrom(query, ownColumns).record;
        record.activity = record.last->at;
    }
    return record;
}

QString columnOf(Mark mark)
{
    switch (mark) {
    case Mark::OwnRead:
        return QStringLiteral("own_read");
    case Mark::OwnReadTold:
        return QStringLiteral("own_read_told");
    case Mark::PeerRead:
        return QStringLiteral("peer_read");
    case Mark::PeerDelivered:
        return QStringLiteral("peer_delivered");
    case Mark::Head:
        break;
    }
    return QStringLiteral("head");
}

Result<QList<std::pair<ConversationId, Sequence>>> pairsFrom(Result<Query> query)
{
    return rowsOf<std::pair<ConversationId, Sequence>>(std::move(query), [](const Query &row) {
        return std::pair<ConversationId, Sequence>{ConversationId(row.number(0)), row.number(1)};
    });
}

} // namespace

Result<QList<ConversationRecord>> ConversationStore::all()
{
    auto query = m_database.query(
        selectConversation
        // Somebody who was removed before this device knew them has neither a name nor anything to show.
        + QStringLiteral("WHERE contact.user IS NOT NULL OR account.user IS NOT NULL"
                         " ORDER BY coalesce(message.at, conversation.learned_at) DESC, conversation.id DESC"));
    return rowsOf<ConversationRecord>(std::move(query), &conversationFrom);
}

Result<std::optional<ConversationRecord>> ConversationStore::find(ConversationId conversation)
{
    auto query = m_database.query(selectConversation + QStringLiteral("WHERE conversation.id = ?"), conversation);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return std::optional<ConversationRecord>(); });
    return conversationFrom(*query);
}

Result<std::optional<ConversationId>> ConversationStore::withPeer(UserId peer)
{
    auto query = m_database.query(QStringLiteral("SELECT id FROM conversation WHERE peer = ?"), peer);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return std::optional<ConversationId>(); });
    return ConversationId(query->number(0));
}

Result<bool> ConversationStore::exists(ConversationId conversation)
{
    auto query = m_database.query(QStringLiteral("SELECT 1 FROM conversation WHERE id = ?"), conversation);
    if (!query)
        return std::unexpected(query.error());
    return query->next();
}

Result<UserId> ConversationStore::peerOf(ConversationId conversation)
{
    auto query = m_database.query(QStringLiteral("SELECT peer FROM conversation WHERE id = ?"), conversation);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return failure(ErrorCode::UnknownConversation);
    return UserId(query->number(0));
}

Result<void> ConversationStore::save(const ConversationState &state, qint64 now)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO conversation (id, peer, learned_at, delivered, head, own_read, own_read_told,"
                       " peer_read, peer_delivered, draft) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '')"
                       " ON CONFLICT (id) DO UPDATE SET delivered = coalesce(delivered, excluded.delivered),"
                       " head = max(head, excluded.head), own_read = max(own_read, excluded.own_read),"
                       " own_read_told = max(own_read_told, excluded.own_read_told),"
                       " peer_read = max(peer_read, excluded.peer_read),"
                       " peer_delivered = max(peer_delivered, excluded.peer_delivered)"),
        state.id, state.peer, now,
        state.deviceMark ? QVariant::fromValue<qint64>(static_cast<qint64>(*state.deviceMark)) : QVariant(), state.head,
        state.ownRead, state.ownRead, state.peerRead, state.peerDelivered);
}

Result<MarkMove> ConversationStore::raise(ConversationId conversation, Mark mark, Sequence through)
{
    const QString column = columnOf(mark);
    MarkMove move;
    {
        auto query = m_database.query(
            QStringLiteral("SELECT %1 FROM conversation WHERE id = ?").arg(column), conversation);
        if (!query)
            return std::unexpected(query.error());
        if (!query->next())
            return failure(ErrorCode::UnknownConversation);
        move = {.from = query->number(0), .to = std::max(query->number(0), through)};
    }
    if (!move.moved())
        return move;
    return m_database
        .execute(QStringLiteral("UPDATE conversation SET %1 = ? WHERE id = ?").arg(column), through, conversation)
        .transform([move] { return move; });
}

Result<std::optional<Sequence>> ConversationStore::delivered(ConversationId conversation)
{
    auto query = m_database.query(QStringLiteral("SELECT delivered FROM conversation WHERE id = ?"), conversation);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next() || query->isNull(0))
        return query->error().transform([] { return std::optional<Sequence>(); });
    return query->number(0);
}

Result<void> ConversationStore::setDelivered(ConversationId conversation, Sequence through)
{
    return m_database.execute(
        QStringLiteral("UPDATE conversation SET delivered = ? WHERE id = ?"), through, conversation);
}

Result<Sequence> ConversationStore::wholeThrough(ConversationId conversation)
{
    auto query = m_database.query(QStringLiteral("SELECT whole_through FROM conversation WHERE id = ?"), conversation);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return Sequence(0); });
    return query->number(0);
}

Result<void> ConversationStore::setWholeThrough(ConversationId conversation, Sequence through)
{
    return m_database.execute(
        QStringLiteral("UPDATE conversation SET whole_through = ? WHERE id = ?"), through, conversation);
}

Result<QList<ConversationId>> ConversationStore::notLookedThrough()
{
    return rowsOf<ConversationId>(
        m_database.query(QStringLiteral("SELECT id FROM conversation WHERE delivered > whole_through")),
        [](const Query &row) { return ConversationId(row.number(0)); });
}

Result<QList<ConversationCursor>> ConversationStore::cursors()
{
    return rowsOf<ConversationCursor>(
        m_database.query(QStringLiteral("SELECT id, delivered, head FROM conversation WHERE delivered IS NOT NULL")),
        [](const Query &row) {
            return ConversationCursor{
                .conversation = ConversationId(row.number(0)), .through = row.number(1), .head = row.number(2)};
        });
}

Result<void> ConversationStore::setLearnedAt(ConversationId conversation, qint64 time)
{
    return m_database.execute(
        QStringLiteral("UPDATE conversation SET learned_at = ? WHERE id = ?"), time, conversation);
}

Result<quint64> ConversationStore::heads()
{
    auto query = m_database.query(
        QStringLiteral("SELECT coalesce(sum(head), 0)"
                       " - (SELECT coalesce(sum(last - first + 1), 0) FROM gap WHERE reason = ?) FROM conversation"),
        static_cast<int>(GapReason::Restored));
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->number(0) : 0;
}

Result<Sequence> ConversationStore::headWith(UserId peer)
{
    auto query = m_database.query(QStringLiteral("SELECT head FROM conversation WHERE peer = ?"), peer);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return Sequence(0); });
    return query->number(0);
}

Result<void> ConversationStore::forgetDelivered()
{
    return m_database.execute(QStringLiteral("UPDATE conversation SET delivered = NULL"));
}

Result<QList<std::pair<ConversationId, Sequence>>> ConversationStore::readUntold()
{
    return pairsFrom(
        m_database.query(QStringLiteral("SELECT id, own_read FROM conversation WHERE own_read > own_read_told")));
}

Result<void> ConversationStore::setDraft(ConversationId conversation, const QString &draft)
{
    return m_database.execute(QStringLiteral("UPDATE conversation SET draft = ? WHERE id = ?"),
                              draft.isNull() ? QStringLiteral("") : draft, conversation);
}

Result<void> ConversationStore::takeDraft(ConversationId conversation, const QString &text)
{
    auto query = m_database.query(QStringLiteral("SELECT draft FROM conversation WHERE id = ?"), conversation);
    if (!query)
        return std::unexpected(query.error());
    const QString draft = query->next() ? query->text(0) : QString();
    if (draft.isEmpty() || !text.startsWith(draft.trimmed()))
        return query->error();
    return setDraft(conversation, {});
}

} // namespace Parlance
