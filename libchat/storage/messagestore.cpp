// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/messagestore.h"

#include "sql/rows.h"
#include "storage/amendmentstore.h"
#include "storage/searchindex.h"

#include <array>

namespace Parlance {

namespace {

const QString selectMessage = QStringLiteral("SELECT ") + messageColumns
    + QStringLiteral(" FROM message JOIN conversation ON conversation.id = message.conversation") + messageQuote;

/// Why a message failed, as it is stored: the index. Only ever added to at the end.
constexpr std::array storedFailures{
    ErrorCode::None,        ErrorCode::Rejected, ErrorCode::NotAContact,         ErrorCode::Blocked,
    ErrorCode::UnknownUser, ErrorCode::TooLarge, ErrorCode::UnknownConversation, ErrorCode::CannotOpen,
};

int numberOf(ErrorCode failure)
{
    const auto *found = std::ranges::find(storedFailures, failure);
    return found == storedFailures.end() ? 1 : static_cast<int>(found - storedFailures.begin());
}

ErrorCode failureOf(qint64 number)
{
    return number >= 0 && number < static_cast<qint64>(storedFailures.size())
        ? storedFailures[static_cast<size_t>(number)]
        : ErrorCode::Rejected;
}

MessageState stateOf(const MessageRecord &message, Outcome outcome, Sequence peerRead, Sequence peerDelivered)
{
    if (!message.mine)
        return MessageState::Received;
    if (outcome != Outcome::Accepted)
        return outcome == Outcome::Failed ? MessageState::Failed : MessageState::Queued;
    if (message.sequence <= peerRead)
        return MessageState::Read;
    return message.sequence <= peerDelivered ? MessageState::Delivered : MessageState::Sent;
}

Result<QList<MessageRecord>> recordsFrom(Result<Query> query)
{
    return rowsOf<MessageRecord>(std::move(query), [](const Query &row) { return messageFrom(row).record; });
}

Result<std::optional<StoredMessage>> firstOf(Result<Query> query)
{
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return std::optional<StoredMessage>(); });
    return messageFrom(*query);
}

} // namespace

StoredMessage messageFrom(const Query &query, int firstColumn)
{
    const auto column = [firstColumn](int offset) { return firstColumn + offset; };
    StoredMessage message{.row = query.integer(column(0)), .record = {}};
    MessageRecord &record = message.record;
    record.id = MessageId::fromBytes(query.bytes(column(1)));
    record.conversation = ConversationId(query.number(column(2)));
    record.sequence = query.number(column(3));
    record.position = query.number(column(4));
    record.author = UserId(query.number(column(5)));
    record.mine = query.boolean(column(6));
    record.text = query.text(column(7));
    record.unreadable = query.boolean(column(8));
    record.late = query.boolean(column(9));
    record.at = query.integer(column(10));
    record.failure = failureOf(query.integer(column(12)));
    record.queuedSince = query.integer(column(13));
    record.missing = query.number(column(16));
    record.lost = query.boolean(column(17));
    record.kind = static_cast<EntryKind>(query.integer(column(18)));
    if (!query.isNull(column(20)))
        record.target = {.author = UserId(query.number(column(19))),
                         .id = MessageId::fromBytes(query.bytes(column(20)))};
    record.removal = static_cast<Removal>(query.integer(column(22)));
    if (record.isDeleted())
        record.text.clear();
    record.edited = query.integer(column(21)) != 0;
    record.reactions = reactionsFrom(query.text(column(23)));
    if (!query.isNull(column(24))) {
        const bool deleted = query.integer(column(26)) != 0;
        record.quote = {.here = true,
                        .deleted = deleted,
                        .text = deleted ? QString() : query.text(column(27)),
                        .position = query.number(column(25))};
    }
    record.disappearsAfter = static_cast<quint32>(query.integer(column(28)));
    record.disappearsAt = query.integer(column(29));
    record.forwarded = query.boolean(column(30));
    record.state = stateOf(
        record, static_cast<Outcome>(query.integer(column(11))), query.number(column(14)), query.number(column(15)));
    return message;
}

Result<QList<MessageRecord>> MessageStore::page(ConversationId conversation, std::optional<quint64> before,
                                                std::optional<quint64> after, int limit)
{
    if (after) {
        return recordsFrom(m_database.query(
            selectMessage
                + QStringLiteral("WHERE message.conversation = ? AND message.position > ? AND message.shown"
                                 " ORDER BY message.position LIMIT ?"),
            conversation, *after, limit));
    }
    auto newestFirst = recordsFrom(m_database.query(
        selectMessage
            + QStringLiteral("WHERE message.conversation = ? AND message.position < ? AND message.shown"
                             " ORDER BY message.position DESC LIMIT ?"),
        conversation, before.value_or(std::numeric_limits<qint64>::max()), limit));
    if (newestFirst)
        std::ranges::reverse(*newestFirst);
    return newestFirst;
}

Result<QList<StoredMessage>> MessageStore::received(qint64 afterRow, int limit)
{
    // "NOT mine" and not "mine = 0": the index of that name is in another order, and would have to be sorted.
    auto query = m_database.query(
        selectMessage
            + QStringLiteral("WHERE message.row > ? AND NOT message.mine AND message.shown = 1"
                             " ORDER BY message.row LIMIT ?"),
        afterRow, limit);
    return rowsOf<StoredMessage>(std::move(query), [](const Query &row) { return messageFrom(row); });
}

Result<std::optional<StoredMessage>> MessageStore::find(ConversationId conversation, UserId author, const MessageId &id)
{
    return firstOf(m_database.query(
        selectMessage + QStringLiteral("WHERE message.conversation = ? AND message.author = ? AND message.id = ?"),
        conversation, author, id.toBytes()));
}

Result<std::optional<StoredMessage>> MessageStore::at(ConversationId conversation, quint64 position)
{
    return firstOf(
        m_database.query(selectMessage + QStringLiteral("WHERE message.conversation = ? AND message.position = ?"),
                         conversation, position));
}

Result<std::optional<MessagePlace>> MessageStore::firstSince(ConversationId conversation, qint64 time)
{
    struct Moment
    {
        MessagePlace place;
        qint64 at = 0;
    };
    // What stands for something missing has no time.
    const auto firstFrom = [&](quint64 position) -> Result<std::optional<Moment>> {
        auto query = m_database.query(
            QStringLiteral(
                "SELECT id, position, at FROM message WHERE conversation = ? AND position >= ? AND at > 0 AND shown"
                " ORDER BY position LIMIT 1"),
            conversation, position);
        if (!query)
            return std::unexpected(query.error());
        if (!query->next())
            return query->error().transform([] { return std::optional<Moment>(); });
        return Moment{.place = {.id = MessageId::fromBytes(query->bytes(0)), .position = query->number(1)},
                      .at = query->integer(2)};
    };
    const auto newest = newestPlaced(conversation);
    if (!newest)
        return std::unexpected(newest.error());
    quint64 before = 0; // all through here are earlier
    quint64 since = *newest ? (*newest)->record.position + 1 : 0; // the first from here on is what is looked for
    while (before + 1 < since) {
        const quint64 middle = before + (since - before) / 2;
        const auto found = firstFrom(middle);
        if (!found)
            return std::unexpected(found.error());
        if (*found && (*found)->place.position < since && (*found)->at < time)
            before = (*found)->place.position;
        else
            since = middle;
    }
    // Messages that wait come last, and may all be too early.
    const auto found = firstFrom(since);
    if (!found)
        return std::unexpected(found.error());
    return *found && (*found)->at >= time ? std::optional((*found)->place) : std::nullopt;
}

Result<std::optional<StoredMessage>> MessageStore::newestPlaced(ConversationId conversation)
{
    return firstOf(m_database.query(
        selectMessage
            + QStringLiteral("WHERE message.conversation = ? AND message.position < ?"
                             " AND NOT message.unreadable"
                             " ORDER BY message.position DESC LIMIT 1"),
        conversation, firstQueuedPosition));
}

Result<std::optional<MessageRecord>> MessageStore::read(qint64 row)
{
    return firstOf(m_database.query(selectMessage + QStringLiteral("WHERE message.row = ?"), row))
        .transform([](const auto &message) {
            return message ? std::optional(message->record) : std::optional<MessageRecord>();
        });
}

Result<QList<qint64>> MessageStore::mineBetween(ConversationId conversation, Sequence after, Sequence through,
                                                int limit)
{
    auto query = m_database.query(QStringLiteral("SELECT row FROM message WHERE conversation = ? AND position > ? AND "
                                                 "position <= ? AND mine AND shown LIMIT ?"),
                                  conversation, after, through, limit);
    return rowsOf<qint64>(std::move(query), [](const Query &row) { return row.integer(0); });
}

Result<QList<SequenceRange>> MessageStore::runsBetween(ConversationId conversation, Sequence first, Sequence last)
{
    auto query = m_database.query(
        QStringLiteral("SELECT min(position), max(position) FROM"
                       " (SELECT position, position - row_number() OVER (ORDER BY position) AS run FROM message"
                       "  WHERE conversation = ? AND position >= ? AND position <= ? AND NOT unreadable)"
                       " GROUP BY run ORDER BY run"),
        conversation, first, last);
    return rowsOf<SequenceRange>(std::move(query), [](const Query &row) {
        return SequenceRange{.first = row.number(0), .last = row.number(1)};
    });
}

Result<QList<SuppliedMessage>> MessageStore::suppliedBelow(ConversationId conversation, Sequence first, Sequence before)
{
    constexpr int some = 64;
    auto query = m_database.query(
        QStringLiteral("SELECT sequence, author, id, at, authored, kind, target_author, target, removal,"
                       " disappears_after, disappears_at FROM message WHERE conversation = ? AND position >= ?"
                       " AND position < ? AND NOT unreadable ORDER BY position DESC LIMIT ?"),
        conversation, first, before, some);
    return rowsOf<SuppliedMessage>(std::move(query), [](const Query &row) {
        return SuppliedMessage{
            .sequence = row.number(0),
            .author = UserId(row.number(1)),
            .id = MessageId::fromBytes(row.bytes(2)),
            .at = row.integer(3),
            .authored = row.bytes(4),
            .kind = static_cast<EntryKind>(row.integer(5)),
            .target = {.author = UserId(row.number(6)), .id = MessageId::fromBytes(row.bytes(7))},
            .removal = static_cast<Removal>(row.integer(8)),
            .disappearsAfter = static_cast<quint32>(row.integer(9)),
            .disappearsAt = row.integer(10)};
    });
}

Result<QList<SealedEntry>> MessageStore::entriesAfter(ConversationId conversation, quint64 after, int limit)
{
    auto query = m_database.query(
        QStringLiteral("SELECT ") + messageColumns
            + QStringLiteral(", message.authored FROM message"
                             " JOIN conversation ON conversation.id = message.conversation")
            + messageQuote
            + QStringLiteral(
                "WHERE message.conversation = ? AND message.position > ?"
                " AND (message.shown OR message.kind <> 0 AND message.sequence <> 0 AND message.removal < ?)"
                " ORDER BY message.position LIMIT ?"),
        conversation, after, static_cast<int>(Removal::Here), limit);
    return rowsOf<SealedEntry>(std::move(query), [](const Query &row) {
        return SealedEntry{.record = messageFrom(row).record, .authored = row.bytes(messageColumnCount)};
    });
}

Result<quint64> MessageStore::countBetween(ConversationId conversation, Sequence after, Sequence through)
{
    auto query = m_database.query(
        QStringLiteral("SELECT count(*) FROM message WHERE conversation = ? AND position > ? AND position <= ?"),
        conversation, after, through);
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->number(0) : 0;
}

Result<quint64> MessageStore::countHeld(ConversationId conversation, Sequence through)
{
    auto query = m_database.query(
        QStringLiteral("SELECT count(*) FROM message WHERE conversation = ? AND position <= ? AND NOT unreadable"),
        conversation, through);
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->number(0) : 0;
}

Result<quint64> MessageStore::countFailed(ConversationId conversation)
{
    auto query = m_database.query(
        QStringLiteral("SELECT count(*) FROM message WHERE conversation = ? AND position >= ? AND outcome = ?"),
        conversation, firstQueuedPosition, static_cast<int>(Outcome::Failed));
    if (!query)
        return std::unexpected(query.error());
    return query->next() ? query->number(0) : 0;
}

Result<quint64> MessageStore::nextQueuedPosition(ConversationId conversation)
{
    auto query = m_database.query(
        QStringLiteral("SELECT max(position) FROM message WHERE conversation = ?"), conversation);
    if (!query)
        return std::unexpected(query.error());
    const quint64 last = query->next() ? query->number(0) : 0;
    return last < firstQueuedPosition ? firstQueuedPosition : last + 1;
}

Result<qint64> MessageStore::insert(const MessageRecord &message, const QByteArray &authored)
{
    const auto outcome = message.sequence != 0 ? Outcome::Accepted : Outcome::Waiting;
    const bool isMessage = message.kind == EntryKind::Message;
    const int quiet = message.kind == EntryKind::DisappearingTime ? 2 : 0;
    const int shown = isMessage && message.removal < Removal::Here ? 1 : quiet;
    qint64 row = 0;
    {
        auto inserted = m_database.query(
            QStringLiteral("INSERT INTO message (conversation, position, sequence, id, author, mine, text, authored,"
                           " unreadable, late, at, outcome, failure, queued_at, kind, target_author, target, removal,"
                           " shown, disappears_after, disappears_at, forwarded)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            message.conversation, message.position, message.sequence, message.id.toBytes(), message.author,
            message.mine, message.text, authored, message.unreadable, message.late, message.at,
            static_cast<int>(outcome), message.queuedSince, static_cast<int>(message.kind),
            message.target.isValid() ? QVariant::fromValue(static_cast<qint64>(message.target.author.value()))
                                     : QVariant(),
            message.target.isValid() ? QVariant(message.target.id.toBytes()) : QVariant(),
            static_cast<int>(message.removal), shown, message.disappearsAfter, message.disappearsAt, message.forwarded);
        if (!inserted)
            return std::unexpected(inserted.error());
        row = inserted->lastInsertId();
    }
    if (!isMessage)
        return row;
    return SearchIndex(m_database).add(row, message.conversation, message.text).transform([row] { return row; });
}

Result<QByteArray> MessageStore::authored(qint64 row)
{
    auto query = m_database.query(QStringLiteral("SELECT authored FROM message WHERE row = ?"), row);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return QByteArray(); });
    return query->bytes(0);
}

Result<void> MessageStore::setAuthored(qint64 row, const QByteArray &authored)
{
    return m_database.execute(QStringLiteral("UPDATE message SET authored = ? WHERE row = ?"), authored, row);
}

Result<void> MessageStore::accept(qint64 row, Sequence sequence, qint64 at)
{
    return m_database.execute(
        QStringLiteral("UPDATE message SET sequence = ?, position = ?, at = ?, outcome = ?, failure = 0 WHERE row = ?"),
        sequence, sequence, at, static_cast<int>(Outcome::Accepted), row);
}

Result<void> MessageStore::fail(qint64 row, ErrorCode reason)
{
    return m_database.execute(
        QStringLiteral("UPDATE message SET outcome = ?, failure = ?, shown = iif(kind = 4, 0, shown) WHERE row = ?"),
        static_cast<int>(Outcome::Failed), numberOf(reason), row);
}

Result<void> MessageStore::requeue(qint64 row, quint64 position, qint64 now)
{
    return m_database.execute(
        QStringLiteral(
            "UPDATE message SET outcome = ?, failure = 0, position = ?, at = ?, queued_at = ? WHERE row = ?"),
        static_cast<int>(Outcome::Waiting), position, now, now, row);
}

Result<void> MessageStore::remove(const StoredMessage &message)
{
    const bool isMessage = message.record.kind == EntryKind::Message;
    return SearchIndex(m_database)
        .forget(message.row, message.record.conversation, isMessage ? message.record.text : QString())
        .and_then([&] { return m_database.execute(QStringLiteral("DELETE FROM message WHERE row = ?"), message.row); });
}

} // namespace Parlance
