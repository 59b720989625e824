// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/database.h"

#include "core/logging.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <sqlite3.h>

namespace Parlance {

namespace {

ErrorCode codeOf(int sqliteCode)
{
    // A file, or the folder that has its name, could not be brought to the disk.
    if (sqliteCode == SQLITE_IOERR_FSYNC || sqliteCode == SQLITE_IOERR_DIR_FSYNC)
        return ErrorCode::StorageUnsynced;
    constexpr int primary = 0xff; // the low byte of an extended code
    switch (sqliteCode & primary) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StorageBusy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::StorageDamaged;
    case SQLITE_PERM:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return ErrorCode::StorageUnwritable;
    default:
        return ErrorCode::StorageFailed;
    }
}

Error errorOf(int sqliteCode, const QString &file, const QString &text)
{
    Error result{.code = codeOf(sqliteCode), .detail = QStringLiteral("%1: %2").arg(file, text)};
    qCWarning(lcSql) << result.detail;
    return result;
}

/// Whether Qt's driver calls the very library that this program calls: what it opened means nothing to another one.
bool isSameLibrary(const QSqlDatabase &database)
{
    QSqlQuery query(database);
    return query.exec(QStringLiteral("SELECT sqlite_source_id()")) && query.next()
        && query.value(0).toString() == QLatin1StringView(sqlite3_sourceid());
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &file, Access access, Durability durability)
{
    std::unique_ptr<Database> database(new Database(file));
    return database->connect(access).and_then([&] { return database->configure(access, durability); }).transform([&] {
        return std::move(database);
    });
}

Result<std::unique_ptr<Database>> Database::openEncrypted(const QString &file, QByteArrayView key, Access access,
                                                          Durability durability)
{
    // Found out without the file, which would else be made.
    if (!canEncrypt())
        return failure(ErrorCode::EncryptionMissing, file);
    const auto openOnce = [&]() -> Result<std::unique_ptr<Database>> {
        std::unique_ptr<Database> database(new Database(file));
        return database->connect(access)
            .and_then([&] { return database->unlock(key); })
            .and_then([&] { return database->configure(access, durability); })
            .transform([&] { return std::move(database); });
    };
    auto opened = openOnce();
    // SQLCipher takes the salt of its keys from the head of the file, not from the log. Where the power went while that was being
    // written it looks like another key; but the log has it all, and has gone into the file when that connection closed.
    if (!opened && opened.error().code == ErrorCode::StorageDamaged && access == Access::Write)
        return openOnce();
    return opened;
}

Database::Database(QString file)
    : m_file(std::move(file))
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
}

Database::~Database()
{
    m_unused.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

bool Database::canEncrypt()
{
    Database memory(QStringLiteral(":memory:"));
    auto version = memory.connect(Access::Write).and_then([&] {
        return memory.query(QStringLiteral("PRAGMA cipher_version"));
    });
    return version && version->next() && !version->text(0).isEmpty();
}

Result<void> Database::connect(Access access)
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (access == Access::Read)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_database.setDatabaseName(m_file);
    m_database.setConnectOptions(options);
    if (!m_database.open()) {
        const QSqlError error = m_database.lastError();
        return std::unexpected(errorOf(error.nativeErrorCode().toInt(), m_file, error.text()));
    }
    return takeHandle();
}

Result<void> Database::takeHandle()
{
    static const bool same = isSameLibrary(m_database);
    const QVariant handle = m_database.driver()->handle();
    if (!same || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return failure(ErrorCode::StorageFailed,
                       QStringLiteral("Qt's SQLite driver was built with a SQLite of its own"));
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    return {};
}

Result<void> Database::unlock(QByteArrayView key)
{
    // It would tell of a wrong key on standard error, which is for our own words.
    if (auto quiet = executeScript(QStringLiteral("PRAGMA cipher_log_level = NONE")); !quiet)
        return quiet;
    // Written into one piece of memory and overwritten there: no other copy is made here, and the cache would keep one.
    constexpr QByteArrayView before = "PRAGMA key = \"x'";
    constexpr QByteArrayView after = "'\"";
    QByteArray statement;
    statement.reserve(before.size() + 2 * key.size() + after.size());
    statement.append(before);
    for (const char byte : key) {
        const auto value = static_cast<unsigned char>(byte);
        statement.append("0123456789abcdef"[value >> 4]);
        statement.append("0123456789abcdef"[value & 0xf]);
    }
    statement.append(after);
    const auto unlocked = runAll(statement.constData());
    statement.fill('0');
    // The format is named, so that a later SQLCipher with other defaults reads it too.
    return unlocked.and_then([this] { return executeScript(QStringLiteral("PRAGMA cipher_compatibility = 4")); });
}

Result<void> Database::configure(Access access, Durability durability)
{
    // Reading the schema first: a file that is no database is refused here, before anything could be written to it.
    if (auto schema = query(QStringLiteral("SELECT count(*) FROM sqlite_master")); !schema)
        return std::unexpected(schema.error());
    QStringList pragmas{QStringLiteral("PRAGMA foreign_keys=ON"), QStringLiteral("PRAGMA temp_store=MEMORY")};
    if (access == Access::Write) {
        pragmas << QStringLiteral("PRAGMA journal_mode=WAL")
                << QStringLiteral("PRAGMA synchronous=%1").arg(durability == Durability::Full ? u"FULL" : u"NORMAL")
                << QStringLiteral("PRAGMA wal_autocheckpoint=2000");
    } else {
        pragmas << QStringLiteral("PRAGMA wal_autocheckpoint=0");
    }
    for (const QString &pragma : std::as_const(pragmas)) {
        if (auto done = execute(pragma); !done)
            return done;
    }
    return {};
}

Result<Query> Database::prepare(const QString &statement, size_t parameters)
{
    auto unused = m_unused.extract(statement);
    if (!unused) {
        sqlite3_stmt *prepared = nullptr;
        const void *rest = nullptr;
        const int code = sqlite3_prepare16_v3(
            m_handle, statement.utf16(), -1, SQLITE_PREPARE_PERSISTENT, &prepared, &rest);
        if (code != SQLITE_OK)
            return std::unexpected(lastError());
        unused = m_unused.extract(m_unused.emplace(statement, prepared).first);
        if (!prepared || !QStringView(static_cast<const char16_t *>(rest)).trimmed().isEmpty())
            return failure(ErrorCode::StorageFailed, QStringLiteral("not one statement: %1").arg(statement));
    }
    if (const auto places = sqlite3_bind_parameter_count(unused.mapped().get());
        std::cmp_not_equal(places, parameters)) {
        return failure(ErrorCode::StorageFailed, QStringLiteral("%1 takes %2 parameters").arg(statement).arg(places));
    }
    return Query(*this, std::move(unused));
}

void Database::giveBack(Statements::node_type statement)
{
    // What it answers repeats the error of its last step, which has been told.
    (void)sqlite3_reset(statement.mapped().get());
    (void)sqlite3_clear_bindings(statement.mapped().get());
    m_unused.insert(std::move(statement));
}

Result<void> Database::executeScript(const QString &script)
{
    return runAll(script.toUtf8().constData());
}

Result<void> Database::runAll(const char *statements)
{
    if (sqlite3_exec(m_handle, statements, nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(lastError());
    return {};
}

Error Database::lastError() const
{
    return errorOf(sqlite3_extended_errcode(m_handle), m_file, QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

Transaction::Transaction(Database &database)
    : m_database(database)
    , m_begun(database.m_inTransaction
                  ? Result<void>(failure(ErrorCode::StorageFailed, QStringLiteral("transactions do not nest")))
                  : database.execute(QStringLiteral("BEGIN IMMEDIATE")))
    , m_open(m_begun.has_value())
{
    if (m_open)
        database.m_inTransaction = true;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_database.m_inTransaction = false;
    // An error that made SQLite roll back by itself leaves nothing to roll back; that answer is expected here.
    (void)m_database.executeScript(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    if (!m_open)
        return m_begun ? Result<void>(failure(ErrorCode::StorageFailed, QStringLiteral("already ended"))) : m_begun;
    if (auto done = m_database.execute(QStringLiteral("COMMIT")); !done)
        return done;
    m_open = false;
    m_database.m_inTransaction = false;
    return {};
}

} // namespace Parlance
