// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql/query.h"

#include <QSqlDatabase>

#include <memory>

struct sqlite3;

namespace Parlance {

/// One SQLite connection, opened by Qt's driver; statements go to SQLite itself
/// (docs/decisions/0050-statements-without-qt.md). Lives on, and is used from, the thread that opened it. Every file is in WAL
/// mode; exactly one connection to a file may write and checkpoint (SQLite before 3.51.3 can corrupt a WAL that two
/// connections reset), the others open it with Access::Read.
class Database
{
public:
    enum class Access : std::uint8_t { Write, Read };
    /// Full: every commit survives a power cut. Normal: it survives a crash of the process only.
    enum class Durability : std::uint8_t { Full, Normal };

    /// Opens or, for writing, creates the file. StorageDamaged, StorageUnwritable, DiskFull or StorageBusy, the file
    /// named in the detail; a file that cannot be read is never changed.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file, Access access = Access::Write,
                                                                Durability durability = Durability::Full);
    /// The same for a file that is encrypted as a whole, journal included, by SQLCipher (format 4) with this key of 32
    /// bytes. EncryptionMissing, and no file made, in a program whose SQLite cannot encrypt. Another key than the file was
    /// made with looks like damage: StorageDamaged. What a log holds that was left behind may go into the file even then.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openEncrypted(
        const QString &file, QByteArrayView key, Access access = Access::Write,
        Durability durability = Durability::Full);
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    /// Runs one statement with its parameters bound in order, one for each `?` (no ?1, no :name). Parameters: integers,
    /// bool, QString and QByteArray (never NULL), QVariant (an invalid one is NULL), ids. The statement is prepared once
    /// and kept.
    template <typename... Parameters>
    [[nodiscard]] Result<Query> query(const QString &statement, const Parameters &...parameters)
    {
        auto query = prepare(statement, sizeof...(parameters));
        if (!query)
            return query;
        int place = 0;
        (query->bind(++place, parameters), ...);
        if (auto started = query->start(); !started)
            return std::unexpected(started.error());
        return query;
    }
    /// The same, for those that return no rows.
    template <typename... Parameters>
    [[nodiscard]] Result<void> execute(const QString &statement, const Parameters &...parameters)
    {
        auto result = query(statement, parameters...);
        if (!result)
            return std::unexpected(result.error());
        return {};
    }
    /// Several statements separated by semicolons, without parameters: migrations. Stops at the first that fails.
    [[nodiscard]] Result<void> executeScript(const QString &script);

    [[nodiscard]] const QString &file() const { return m_file; }

private:
    friend class Query;
    friend class Transaction;
    explicit Database(QString file);

    static bool canEncrypt();
    Result<void> connect(Access access);
    Result<void> takeHandle();
    Result<void> unlock(QByteArrayView key);
    Result<void> runAll(const char *statements);
    Result<Query> prepare(const QString &statement, size_t parameters);
    Result<void> configure(Access access, Durability durability);
    void giveBack(Statements::node_type statement);
    /// What SQLite said last.
    [[nodiscard]] Error lastError() const;

    QString m_file;
    QString m_connection;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    Statements m_unused; ///< prepared, and not being read from
    bool m_inTransaction = false;
};

/// All or nothing: rolls back unless commit() was reached and succeeded. Transactions do not nest.
class Transaction
{
public:
    /// Begins (BEGIN IMMEDIATE, so that a busy file is known at the start). Check isOpen() or let commit() tell.
    explicit Transaction(Database &database);
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> begun() const { return m_begun; }
    [[nodiscard]] Result<void> commit();

private:
    Database &m_database;
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace Parlance
