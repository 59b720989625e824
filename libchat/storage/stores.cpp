// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/stores.h"

#include "storage/migrations.h"

#include <QFile>

namespace Parlance {

Stores::Stores(std::unique_ptr<Database> opened)
    : m_database(std::move(opened))
    , database(*m_database)
    , account(database)
    , amendments(database)
    , contacts(database)
    , conversations(database)
    , deliveries(database)
    , devices(database)
    , disappearing(database)
    , gaps(database)
    , listing(database)
    , messages(database)
    , outbox(database)
    , ratchet(database)
    , searchIndex(database)
    , settings(database)
    , trust(database)
{
}

Result<std::unique_ptr<Stores>> Stores::open(const QString &file, const SecretBytes &key)
{
    auto database = Database::openEncrypted(file, key.view());
    if (!database)
        return std::unexpected(database.error());
    // The log that a program left behind may be in the system's memory alone, if a sync failed: before anything is written on top of
    // it, it goes into the file. docs/decisions/0023-after-an-fsync-error.md
    if (auto settled = (*database)->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); !settled)
        return std::unexpected(settled.error());
    // What is deleted, or disappears, is written over: not only no longer read.
    if (auto set = (*database)->execute(QStringLiteral("PRAGMA secure_delete = ON")); !set)
        return std::unexpected(set.error());
    // Keys and messages are in it: for its owner only.
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    if (auto migrated = migrate(**database, clientMigrations); !migrated)
        return std::unexpected(migrated.error());
    return std::unique_ptr<Stores>(new Stores(std::move(*database)));
}

Result<void> Stores::erase()
{
    {
        Transaction transaction(database);
        static constexpr const char *tables[] = {
            "listing_untold", "listing",  "hidden_untold", "hidden",        "outbox", "message",          "gap",
            "gap_asked",      "regained", "device_mark",   "device_heard",  "expiry", "conversation",     "contact",
            "device",         "trust",    "session",       "signed_prekey", "prekey", "ratchet_identity", "device_key",
            "account_secret", "account"};
        for (const char *table : tables) {
            auto erased = database.execute(QStringLiteral("DELETE FROM %1").arg(QLatin1StringView(table)));
            if (!erased)
                return erased;
        }
        auto words = database.execute(
            QStringLiteral("INSERT INTO message_words (message_words) VALUES ('delete-all')"));
        if (!words)
            return words;
        if (auto done = transaction.commit(); !done)
            return done;
    }
    // Deleted rows stay readable in free pages and in the write-ahead log until both are written anew.
    return database.executeScript(QStringLiteral("VACUUM; PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace Parlance
