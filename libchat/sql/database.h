// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <unordered_map>
#include <vector>

namespace Parlance {

class Database;

/// One run of a prepared statement. Owns the statement while it lives and gives it back to its Database's cache, so it
/// must not outlive the Database. Same thread as the Database.
class Query
{
public:
    Query(Query &&other) noexcept;
    Query &operator=(Query &&) = delete;
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;
    ~Query();

    /// Moves to the next row; false after the last one. Check error() after the loop where a half-read answer matters.
    [[nodiscard]] bool next();
    [[nodiscard]] Result<void> error() const;

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] quint64 number(int column) const { return static_cast<quint64>(integer(column)); }
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;

    [[nodiscard]] qint64 rowsAffected() const;
    [[nodiscard]] qint64 lastInsertId() const;

private:
    friend class Database;
    Query(Database &database, QString statement, std::unique_ptr<QSqlQuery> query);

    Database *m_database;
    QString m_statement;
    std::unique_ptr<QSqlQuery> m_query;
};

/// One SQLite connection through Qt Sql. Lives on, and is used from, the thread that opened it. Every file is in WAL
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
        return run(statement, {toVariant(parameters)...});
    }
    /// The same, for those that return no rows.
    template <typename... Parameters>
    [[nodiscard]] Result<void> execute(const QString &statement, const Parameters &...parameters)
    {
        auto result = run(statement, {toVariant(parameters)...});
        if (!result)
            return std::unexpected(result.error());
        return {};
    }
    /// Several statements separated by semicolons, without parameters: migrations. Stops at the first that fails.
    [[nodiscard]] Result<void> executeScript(const QString &script);

    [[nodiscard]] const QString &file() const { return m_file; }
    /// The error of this kind of statement, from what SQLite said.
    [[nodiscard]] Error errorFrom(const QSqlError &error) const;

private:
    friend class Query;
    friend class Transaction;
    explicit Database(QString file);

    static QVariant toVariant(const QVariant &value) { return value; }
    // Qt binds a null string as NULL; to us it is as empty as any other.
    static QVariant toVariant(const QString &value) { return value.isNull() ? QVariant(QLatin1StringView("")) : value; }
    static QVariant toVariant(const QByteArray &value) { return value.isNull() ? QByteArrayLiteral("") : value; }
    static QVariant toVariant(std::integral auto value)
    {
        return QVariant::fromValue<qint64>(static_cast<qint64>(value));
    }
    template <typename T>
    static QVariant toVariant(const T &id)
        requires requires { id.value(); }
    {
        return QVariant::fromValue<qint64>(static_cast<qint64>(id.value()));
    }

    static bool canEncrypt();
    Result<void> connect(Access access);
    Result<void> unlock(QByteArrayView key);
    Result<Query> run(const QString &statement, const std::vector<QVariant> &parameters);
    Result<void> configure(Access access, Durability durability);
    void giveBack(const QString &statement, std::unique_ptr<QSqlQuery> query);

    QString m_file;
    QString m_connection;
    QSqlDatabase m_database;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_unused;
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
