// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/sqliterestore.h"

#include "core/logging.h"
#include "relay/sqlitecounters.h"
#include "sql/database.h"

namespace Parlance::SqliteRestore {

namespace {

// In the table of counters, and no numbers.
const QString copied = QStringLiteral("copied");
const QString putBack = QStringLiteral("put back");

Result<qint64> skipEverywhere(Database &database, quint64 version)
{
    auto done =
        database
            .execute(QStringLiteral("INSERT INTO skipped (conversation, first, last) "
                                    "SELECT id, head + 1, head + ? FROM conversation"),
                     margin)
            .and_then([&] {
                // Each row under a version of its own: a page of State may end anywhere.
                return database.execute(
                    QStringLiteral("UPDATE conversation SET head = head + ?, changed = ? + numbered.place "
                                   "FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM conversation) "
                                   "AS numbered WHERE numbered.id = conversation.id"),
                    margin, version);
            })
            .and_then([&] {
                return database.execute(QStringLiteral("UPDATE device SET mailbox_head = mailbox_head + ?"), margin);
            })
            .and_then([&] {
                return database.execute(QStringLiteral("UPDATE counter SET value = value + ? "
                                                       "WHERE name IN ('account', 'device', 'conversation')"),
                                        margin);
            })
            .and_then([&] {
                // Some may have been given away since, and open nothing any more. The devices bring new ones.
                return database.execute(QStringLiteral("DELETE FROM one_time_prekey"));
            });
    if (!done)
        return std::unexpected(done.error());
    auto count = database.query(QStringLiteral("SELECT count(*) FROM conversation"));
    if (!count)
        return std::unexpected(count.error());
    return count->next() ? count->integer(0) : 0;
}

Result<bool> isNoted(Database &database, const QString &name)
{
    auto row = database.query(QStringLiteral("SELECT 1 FROM counter WHERE name = ?"), name);
    if (!row)
        return std::unexpected(row.error());
    if (row->next())
        return true;
    return row->error().transform([] { return false; });
}

Result<void> note(Database &database, const QString &name)
{
    return database.execute(
        QStringLiteral("INSERT INTO counter (name, value) VALUES (?, 1) ON CONFLICT (name) DO NOTHING"), name);
}

} // namespace

Result<void> markAsCopy(const QString &file)
{
    auto database = Database::open(file);
    if (!database)
        return std::unexpected(database.error());
    auto marked = note(**database, copied);
    // The copy is written without a sync; this one is of the whole file.
    return marked.and_then([&] {
        return (*database)->executeScript(
            QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode=DELETE"));
    });
}

Result<bool> goOn(Database &database, SqliteCounters &counters)
{
    const auto copy = isNoted(database, copied);
    if (!copy || !*copy)
        return copy;
    Transaction transaction(database);
    const auto conversations = skipEverywhere(database, counters.version());
    if (!conversations)
        return std::unexpected(conversations.error());
    for (qint64 i = 0; i < *conversations; ++i)
        (void)counters.nextVersion();
    auto done = counters.save()
                    .and_then([&] {
                        return database.execute(QStringLiteral("DELETE FROM counter WHERE name = ?"), copied);
                    })
                    .and_then([&] { return note(database, putBack); })
                    .and_then([&] { return transaction.commit(); });
    if (!done)
        return std::unexpected(done.error());
    counters.committed();
    qCWarning(lcRelay).nospace() << "this database was put back from a copy: " << *conversations
                                 << " conversations go on " << margin
                                 << " numbers further on, and the devices give each other what this relay lost.";
    return true;
}

Result<Sequence> skipIn(Database &database, ConversationId conversation, Sequence head)
{
    qCWarning(lcRelay) << "a device knows more of conversation" << conversation.value()
                       << "than this database ever had: was it put back from a copy?";
    if (auto noted = note(database, putBack); !noted)
        return std::unexpected(noted.error());
    // A device that says so again and again makes one range longer, not many.
    auto grown = database.query(QStringLiteral("UPDATE skipped SET last = ? WHERE conversation = ? AND last = ?"),
                                head + margin, conversation, head);
    if (!grown)
        return std::unexpected(grown.error());
    if (grown->rowsAffected() > 0)
        return head + margin;
    return database
        .execute(QStringLiteral("INSERT INTO skipped (conversation, first, last) VALUES (?, ?, ?)"), conversation,
                 head + 1, head + margin)
        .transform([head] { return head + margin; });
}

Result<bool> wasPutBack(Database &database)
{
    return isNoted(database, putBack);
}

} // namespace Parlance::SqliteRestore
