// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/database.h"

#include "core/logging.h"
#include "sql/script.h"

#include <QSqlError>
#include <QUuid>

namespace Parlance {

namespace {

// Primary result codes of SQLite (sqlite.org/rescode.html); the low byte of an extended code.
enum SqliteCode : std::uint8_t {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};
// Extended ones: a file, or the folder that has its name, could not be brought to the disk.
constexpr int ioErrorFsync = IoError | (4 << 8);
constexpr int ioErrorFolderFsync = IoError | (5 << 8);

ErrorCode codeOf(const QSqlError &error)
{
    bool isNumber = false;
    const int native = error.nativeErrorCode().toInt(&isNumber);
    if (!isNumber)
        return ErrorCode::StorageFailed;
    if (native == ioErrorFsync || native == ioErrorFolderFsync)
        return ErrorCode::StorageUnsynced;
    switch (native & 0xff) {
    case Full:
        return ErrorCode::DiskFull;
    case Busy:
    case Locked:
        return ErrorCode::StorageBusy;
    case Corrupt:
    case NotADatabase:
        return ErrorCode::StorageDamaged;
    case Perm:
    case ReadOnly:
    case CannotOpen:
        return ErrorCode::StorageUnwritable;
    default:
        return ErrorCode::StorageFailed;
    }
}

} // namespace

Query::Query(Database &database, QString statement, std::unique_ptr<QSqlQuery> query)
    : m_database(&database), m_statement(std::move(statement)), m_query(std::move(query))
{
}

Query::Query(Query &&other) noexcept
    : m_database(other.m_database), m_statement(std::move(other.m_statement)), m_query(std::move(other.m_query))
{
}

Query::~Query()
{
    if (m_query)
        m_database->giveBack(m_statement, std::move(m_query));
}

bool Query::next()
{
    return m_query->next();
}

Result<void> Query::error() const
{
    if (m_query->lastError().isValid())
        return std::unexpected(m_database->errorFrom(m_query->lastError()));
    return {};
}

bool Query::isNull(int column) const
{
    return m_query->isNull(column);
}

qint64 Query::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

QString Query::text(int column) const
{
    return m_query->value(column).toString();
}

QByteArray Query::bytes(int column) const
{
    return m_query->value(column).toByteArray();
}

qint64 Query::rowsAffected() const
{
    return m_query->numRowsAffected();
}

qint64 Query::lastInsertId() const
{
    return m_query->lastInsertId().toLongLong();
}

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
    if (!m_database.open())
        return std::unexpected(errorFrom(m_database.lastError()));
    return {};
}

Result<void> Database::unlock(QByteArrayView key)
{
    // It would tell of a wrong key on standard error, which is for our own words.
    if (auto quiet = executeScript(QStringLiteral("PRAGMA cipher_log_level = NONE")); !quiet)
        return quiet;
    // Written out and overwritten here: executeScript() and the cache of statements would keep copies.
    QString statement = QStringLiteral("PRAGMA key = \"x'");
    for (const char byte : key) {
        const auto value = static_cast<unsigned char>(byte);
        statement += QLatin1Char("0123456789abcdef"[value >> 4]);
        statement += QLatin1Char("0123456789abcdef"[value & 0xf]);
    }
    statement += QStringLiteral("'\"");
    Result<void> unlocked;
    {
        QSqlQuery query(m_database);
        if (!query.exec(statement))
            unlocked = std::unexpected(errorFrom(query.lastError()));
    }
    statement.fill(u'0');
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

Result<Query> Database::run(const QString &statement, const std::vector<QVariant> &parameters)
{
    std::unique_ptr<QSqlQuery> query;
    if (auto unused = m_unused.extract(statement)) {
        query = std::move(unused.mapped());
    } else {
        query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(statement))
            return std::unexpected(errorFrom(query->lastError()));
    }
    for (int i = 0; i < static_cast<int>(parameters.size()); ++i)
        query->bindValue(i, parameters[static_cast<size_t>(i)]);
    if (!query->exec())
        return std::unexpected(errorFrom(query->lastError()));
    return Query(*this, statement, std::move(query));
}

void Database::giveBack(const QString &statement, std::unique_ptr<QSqlQuery> query)
{
    query->finish();
    m_unused.insert_or_assign(statement, std::move(query));
}

Result<void> Database::executeScript(const QString &script)
{
    const QStringList statements = splitStatements(script);
    for (const QString &statement : statements) {
        QSqlQuery query(m_database);
        if (!query.exec(statement))
            return std::unexpected(errorFrom(query.lastError()));
    }
    return {};
}

Error Database::errorFrom(const QSqlError &error) const
{
    const Error result{.code = codeOf(error), .detail = QStringLiteral("%1: %2").arg(m_file, error.text())};
    qCWarning(lcSql) << result.detail;
    return result;
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
