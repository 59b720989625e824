// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql/database.h"
#include "storage/gapstore.h"
#include "storage/records.h"

namespace Parlance {

/// Positions of messages that have no sequence yet begin here; no sequence ever gets this far.
inline constexpr quint64 firstQueuedPosition = 1ULL << 62;

/// How far a message of this account has come, as it is stored.
enum class Outcome : std::uint8_t { Waiting, Accepted, Failed };

/// A message and the number of its row, which stays when its position changes.
struct StoredMessage
{
    qint64 row = 0;
    MessageRecord record;
};

/// A message as it is given to another device.
struct SuppliedMessage
{
    Sequence sequence = 0;
    UserId author;
    MessageId id;
    qint64 at = 0;
    QByteArray authored; ///< empty: it is here, but cannot be vouched for, or was deleted, or disappeared
    EntryKind kind = EntryKind::Message;
    MessageTarget target = {};
    Removal removal = Removal::None;
    quint32 disappearsAfter = 0;
    qint64 disappearsAt = 0;
};

/// An entry as it is shown, and as it was sealed.
struct SealedEntry
{
    MessageRecord record;
    QByteArray authored; ///< as of SuppliedMessage
};

/// The columns every message is read from, in the order messageFrom() takes them: "SELECT " messageColumns " FROM message
/// JOIN conversation ON conversation.id = message.conversation" messageQuote.
inline constexpr QLatin1StringView messageColumns(
    "message.row, message.id, message.conversation, message.sequence, message.position, message.author, message.mine,"
    " iif(message.edit, (SELECT edit.text FROM message AS edit WHERE edit.row = message.edit), message.text),"
    " message.unreadable, message.late, message.at, message.outcome, message.failure, message.queued_at,"
    " conversation.peer_read, conversation.peer_delivered,"
    " iif(message.unreadable, (SELECT gap.last - gap.first + 1 FROM gap WHERE gap.conversation = message.conversation"
    " AND gap.last = message.position), 0),"
    " iif(message.unreadable, (SELECT gap.lost FROM gap WHERE gap.conversation = message.conversation"
    " AND gap.last = message.position), 0),"
    " message.kind, message.target_author, message.target, message.edit, message.removal, message.reactions,"
    " quoted.row, quoted.position, quoted.removal,"
    " iif(quoted.edit, (SELECT edit.text FROM message AS edit WHERE edit.row = quoted.edit), quoted.text),"
    " message.disappears_after, message.disappears_at, message.forwarded");
inline constexpr int messageColumnCount = 31;
/// What a message answers, if that is here.
inline constexpr QLatin1StringView messageQuote(
    " LEFT JOIN message AS quoted ON quoted.conversation = message.conversation"
    " AND quoted.author = message.target_author AND quoted.id = message.target AND message.kind = 0"
    " AND quoted.kind = 0 AND quoted.shown AND NOT quoted.unreadable ");
[[nodiscard]] StoredMessage messageFrom(const Query &query, int firstColumn = 0);

/// The history: every entry of the log, once, at its position. Pages, what was received and what is found are messages that
/// are shown; everything else means all entries, since each has its place. Storage thread, inside the caller's transaction
/// when it writes.
class MessageStore
{
public:
    explicit MessageStore(Database &database) : m_database(database) { }

    /// The newest `limit` below `before`, or the oldest `limit` above `after`, or the newest; oldest first.
    [[nodiscard]] Result<QList<MessageRecord>> page(ConversationId conversation, std::optional<quint64> before,
                                                    std::optional<quint64> after, int limit);
    /// What others wrote, in the order it was stored: the oldest `limit` whose row is above `afterRow`.
    [[nodiscard]] Result<QList<StoredMessage>> received(qint64 afterRow, int limit);
    /// Newest first.
    [[nodiscard]] Result<QList<MessageRecord>> search(const QString &words, int limit,
                                                      std::optional<ConversationId> conversation = {});
    /// Oldest first; of more than `limit`, the newest.
    [[nodiscard]] Result<QList<MessagePlace>> searchIn(ConversationId conversation, const QString &words, int limit);
    [[nodiscard]] Result<std::optional<StoredMessage>> find(ConversationId conversation, UserId author,
                                                            const MessageId &id);
    [[nodiscard]] Result<std::optional<StoredMessage>> at(ConversationId conversation, quint64 position);
    /// The first one of that time (ms since 1970 UTC) or after it, in the order of the timeline; nothing when all are before
    /// it. Looked up by halves, because the relay's clock goes on with its numbers: where that was once set back, a neighbour.
    [[nodiscard]] Result<std::optional<MessagePlace>> firstSince(ConversationId conversation, qint64 time);
    /// The newest one that has a sequence, placeholders left aside.
    [[nodiscard]] Result<std::optional<StoredMessage>> newestPlaced(ConversationId conversation);
    [[nodiscard]] Result<std::optional<MessageRecord>> read(qint64 row);
    /// Mine with after < sequence <= through: those a moved mark changes. Their rows, at most `limit`.
    [[nodiscard]] Result<QList<qint64>> mineBetween(ConversationId conversation, Sequence after, Sequence through,
                                                    int limit);

    /// Those that are here between first and last, both included, as runs without a hole; without placeholders.
    [[nodiscard]] Result<QList<SequenceRange>> runsBetween(ConversationId conversation, Sequence first, Sequence last);
    /// Some of those from `first` on and below `before`, newest first; none: there are no more.
    [[nodiscard]] Result<QList<SuppliedMessage>> suppliedBelow(ConversationId conversation, Sequence first,
                                                               Sequence before);
    /// The oldest `limit` with a position above `after` that are shown or have a place and change what is shown; oldest first.
    [[nodiscard]] Result<QList<SealedEntry>> entriesAfter(ConversationId conversation, quint64 after, int limit);
    /// How many there are with after < sequence <= through.
    [[nodiscard]] Result<quint64> countBetween(ConversationId conversation, Sequence after, Sequence through);
    /// Of the places through this one, those with a message that can be read.
    [[nodiscard]] Result<quint64> countHeld(ConversationId conversation, Sequence through);
    /// Of this account's own, those that failed here: the relay may have accepted them all the same.
    [[nodiscard]] Result<quint64> countFailed(ConversationId conversation);

    /// The position of the next message written in this conversation.
    [[nodiscard]] Result<quint64> nextQueuedPosition(ConversationId conversation);
    /// Adds it, a message with its words to the index; returns its row.
    [[nodiscard]] Result<qint64> insert(const MessageRecord &message, const QByteArray &authored = {});
    /// A serialized content.Authored, as it was sealed; empty when it is not known.
    [[nodiscard]] Result<QByteArray> authored(qint64 row);
    [[nodiscard]] Result<void> setAuthored(qint64 row, const QByteArray &authored);
    /// The relay took it: from now on it stands at its sequence.
    [[nodiscard]] Result<void> accept(qint64 row, Sequence sequence, qint64 at);
    [[nodiscard]] Result<void> fail(qint64 row, ErrorCode reason); ///< a setting's line goes
    /// A failed one is queued again, at the end.
    [[nodiscard]] Result<void> requeue(qint64 row, quint64 position, qint64 now);
    [[nodiscard]] Result<void> remove(const StoredMessage &message);

private:
    Database &m_database;
};

} // namespace Parlance
