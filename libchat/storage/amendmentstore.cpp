// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/amendmentstore.h"

#include "sql/rows.h"
#include "storage/messagestore.h"
#include "storage/searchindex.h"

#include <QMap>

namespace Parlance {

struct AmendmentStore::Row
{
    qint64 row = 0;
    quint64 position = 0;
    QString text; ///< its own, before any edit
    QString indexed; ///< what the index has of it
    Removal removal = Removal::None;
    bool amendable = false;
};

namespace {

/// What has a say about a message: all that names it, but for what the relay refused.
const QString aboutTarget = QStringLiteral("FROM message WHERE conversation = ? AND target = ? AND target_author = ?"
                                           " AND outcome <> %1 ")
                                .arg(static_cast<int>(Outcome::Failed));

} // namespace

QList<ReactionRecord> reactionsFrom(const QString &stored)
{
    QList<ReactionRecord> reactions;
    for (const QStringView line : QStringView(stored).split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype space = line.indexOf(u' ');
        reactions += {.author = UserId(line.first(space).toULongLong()), .emoji = line.sliced(space + 1).toString()};
    }
    return reactions;
}

Result<std::optional<AmendmentStore::Row>> AmendmentStore::find(ConversationId conversation,
                                                                const MessageTarget &message)
{
    auto query = m_database.query(
        QStringLiteral("SELECT row, position, text, removal, kind, unreadable, edit,"
                       " (SELECT edit.text FROM message AS edit WHERE edit.row = message.edit) FROM message"
                       " WHERE conversation = ? AND author = ? AND id = ?"),
        conversation, message.author, message.id.toBytes());
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return std::optional<Row>(); });
    Row row{.row = query->integer(0),
            .position = query->number(1),
            .text = query->text(2),
            .indexed = {},
            .removal = static_cast<Removal>(query->integer(3)),
            .amendable = static_cast<EntryKind>(query->integer(4)) == EntryKind::Message && !query->boolean(5)};
    if (row.removal == Removal::None)
        row.indexed = query->integer(6) != 0 ? query->text(7) : row.text;
    return row;
}

Result<std::optional<AmendmentStore::Amended>> AmendmentStore::refresh(ConversationId conversation,
                                                                       const MessageTarget &message, Removal atLeast)
{
    const auto found = find(conversation, message);
    if (!found)
        return std::unexpected(found.error());
    if (!*found || !(*found)->amendable)
        return std::nullopt;
    const Row &row = **found;
    const auto removal = removalOf(conversation, message, std::max(row.removal, atLeast));
    const auto edit = newestEdit(conversation, message);
    const auto reactions = reactionsTo(conversation, message);
    if (!removal || !edit || !reactions)
        return std::unexpected(!removal ? removal.error() : !edit ? edit.error() : reactions.error());
    const bool there = *removal == Removal::None;
    const QString text = !there ? QString() : edit->first != 0 ? edit->second : row.text;
    if (auto done = SearchIndex(m_database).replace(row.row, conversation, row.indexed, text); !done)
        return std::unexpected(done.error());
    if (*removal >= Removal::Everyone) {
        if (auto done = wipe(conversation, message, row, *removal); !done)
            return std::unexpected(done.error());
    }
    const bool shown = *removal < Removal::Here;
    return m_database
        .execute(QStringLiteral("UPDATE message SET edit = ?, removal = ?, reactions = ?, shown = ? WHERE row = ?"),
                 there ? edit->first : 0, static_cast<int>(*removal), there ? *reactions : QString(), shown, row.row)
        .transform([&] { return std::optional<Amended>({.row = row.row, .position = row.position, .shown = shown}); });
}

/// What is wiped stays so: whoever supplied it may have done that without the entry that says so.
Result<Removal> AmendmentStore::removalOf(ConversationId conversation, const MessageTarget &message, Removal before)
{
    Removal removal = before >= Removal::Everyone ? before : Removal::None;
    auto deletions = m_database.query(
        QStringLiteral("SELECT max(sequence <> 0) ") + aboutTarget
            + QStringLiteral("AND kind = ? AND author = target_author"),
        conversation, message.id.toBytes(), message.author, static_cast<int>(EntryKind::Deletion));
    auto hidden = m_database.query(
        QStringLiteral("SELECT 1 FROM hidden WHERE conversation = ? AND author = ? AND id = ?"), conversation,
        message.author, message.id.toBytes());
    if (!deletions || !hidden)
        return std::unexpected(!deletions ? deletions.error() : hidden.error());
    if (deletions->next() && !deletions->isNull(0))
        removal = std::max(removal, deletions->boolean(0) ? Removal::Everyone : Removal::Asked);
    if (hidden->next())
        removal = std::max(removal, Removal::Here);
    return removal;
}

Result<std::pair<qint64, QString>> AmendmentStore::newestEdit(ConversationId conversation, const MessageTarget &message)
{
    auto query = m_database.query(
        QStringLiteral("SELECT row, text ") + aboutTarget
            + QStringLiteral("AND kind = ? AND author = target_author AND removal = 0 ORDER BY position DESC LIMIT 1"),
        conversation, message.id.toBytes(), message.author, static_cast<int>(EntryKind::Edit));
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return std::pair<qint64, QString>(); });
    return std::pair(query->integer(0), query->text(1));
}

Result<QString> AmendmentStore::reactionsTo(ConversationId conversation, const MessageTarget &message)
{
    auto query = m_database.query(
        QStringLiteral("SELECT author, text ") + aboutTarget + QStringLiteral("AND kind = ? ORDER BY position"),
        conversation, message.id.toBytes(), message.author, static_cast<int>(EntryKind::Reaction));
    if (!query)
        return std::unexpected(query.error());
    QMap<UserId, QString> newest;
    while (query->next())
        newest.insert(UserId(query->number(0)), query->text(1));
    QString stored;
    for (const auto &[author, emoji] : newest.asKeyValueRange()) {
        if (!emoji.isEmpty())
            stored += QString::number(author.value()) + u' ' + emoji + u'\n';
    }
    return query->error().transform([&] { return stored; });
}

Result<void> AmendmentStore::wipe(ConversationId conversation, const MessageTarget &message, const Row &row,
                                  Removal removal)
{
    if (removal == Removal::Disappeared)
        return wipeTrace(conversation, message, row);
    return m_database
        .execute(QStringLiteral("UPDATE message SET text = '', authored = x'', removal = ?"
                                " WHERE conversation = ? AND target = ? AND target_author = ? AND kind = ?"
                                " AND author = target_author"),
                 static_cast<int>(removal), conversation, message.id.toBytes(), message.author,
                 static_cast<int>(EntryKind::Edit))
        .and_then([&] {
            return m_database.execute(
                QStringLiteral("UPDATE message SET text = '', authored = x'', forwarded = 0 WHERE row = ?"), row.row);
        });
}

/// Nothing is left but the places.
Result<void> AmendmentStore::wipeTrace(ConversationId conversation, const MessageTarget &message, const Row &row)
{
    return m_database
        .execute(QStringLiteral("UPDATE message SET text = '', authored = x'', removal = ?, disappears_after = 0,"
                                " disappears_at = 0 WHERE conversation = ? AND target = ? AND target_author = ?"
                                " AND kind IN (?, ?)"),
                 static_cast<int>(Removal::Disappeared), conversation, message.id.toBytes(), message.author,
                 static_cast<int>(EntryKind::Edit), static_cast<int>(EntryKind::Reaction))
        .and_then([&] {
            return m_database.execute(
                QStringLiteral("UPDATE message SET text = '', authored = x'', target = NULL, target_author = NULL,"
                               " forwarded = 0, disappears_after = 0, disappears_at = 0 WHERE row = ?"),
                row.row);
        });
}

Result<bool> AmendmentStore::isNamed(ConversationId conversation, const MessageTarget &message)
{
    auto query = m_database.query(
        QStringLiteral("SELECT EXISTS (SELECT 1 FROM message WHERE conversation = ? AND target = ?)"
                       " OR EXISTS (SELECT 1 FROM hidden WHERE conversation = ? AND author = ? AND id = ?)"),
        conversation, message.id.toBytes(), conversation, message.author, message.id.toBytes());
    if (!query)
        return std::unexpected(query.error());
    return query->next() && query->boolean(0);
}

Result<bool> AmendmentStore::isDeleted(ConversationId conversation, const MessageTarget &message)
{
    return removalOf(conversation, message, Removal::None).transform([](Removal removal) {
        return removal == Removal::Everyone;
    });
}

Result<QList<qint64>> AmendmentStore::replies(ConversationId conversation, const MessageTarget &message)
{
    auto query = m_database.query(
        QStringLiteral("SELECT row FROM message WHERE conversation = ? AND target = ? AND target_author = ?"
                       " AND kind = 0 AND shown"),
        conversation, message.id.toBytes(), message.author);
    return rowsOf<qint64>(std::move(query), [](const Query &row) { return row.integer(0); });
}

Result<QList<MessageVersion>> AmendmentStore::versions(ConversationId conversation, const MessageTarget &message)
{
    auto query = m_database.query(
        QStringLiteral("SELECT text, at FROM message WHERE conversation = ? AND author = ? AND id = ?"
                       " AND edit <> 0 UNION ALL SELECT text, at FROM (SELECT text, at ")
            + aboutTarget
            + QStringLiteral("AND kind = ? AND author = target_author AND removal = 0 ORDER BY position)"),
        conversation, message.author, message.id.toBytes(), conversation, message.id.toBytes(), message.author,
        static_cast<int>(EntryKind::Edit));
    return rowsOf<MessageVersion>(std::move(query), [](const Query &row) {
        return MessageVersion{.text = row.text(0), .at = row.integer(1)};
    });
}

// ---- deleted for this account alone ---------------------------------------------------------------------------------

Result<bool> AmendmentStore::hide(ConversationId conversation, const MessageTarget &message)
{
    auto added = m_database.query(
        QStringLiteral("INSERT OR IGNORE INTO hidden (conversation, author, id) VALUES (?, ?, ?)"), conversation,
        message.author, message.id.toBytes());
    if (!added)
        return std::unexpected(added.error());
    return added->rowsAffected() > 0;
}

Result<QList<AmendmentStore::Untold>> AmendmentStore::untold()
{
    return rowsOf<Untold>(
        m_database.query(QStringLiteral("SELECT device, conversation, author, id FROM hidden_untold"
                                        " ORDER BY device, conversation")),
        [](const Query &row) {
            return Untold{.device = DeviceId(row.number(0)),
                          .conversation = ConversationId(row.number(1)),
                          .message = {.author = UserId(row.number(2)), .id = MessageId::fromBytes(row.bytes(3))}};
        });
}

Result<void> AmendmentStore::addUntold(const Untold &untold)
{
    return m_database.execute(
        QStringLiteral("INSERT OR IGNORE INTO hidden_untold (device, conversation, author, id) VALUES (?, ?, ?, ?)"),
        untold.device, untold.conversation, untold.message.author, untold.message.id.toBytes());
}

Result<void> AmendmentStore::removeUntold(const Untold &untold)
{
    return m_database.execute(
        QStringLiteral("DELETE FROM hidden_untold WHERE device = ? AND conversation = ? AND author = ? AND id = ?"),
        untold.device, untold.conversation, untold.message.author, untold.message.id.toBytes());
}

} // namespace Parlance
