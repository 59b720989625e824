// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/database.h"

#include "core/ids.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Parlance;

namespace {

using namespace Qt::StringLiterals;

std::unique_ptr<Database> opened(const QString &file, Database::Access access = Database::Access::Write)
{
    auto database = Database::open(file, access);
    return database ? std::move(*database) : nullptr;
}

qint64 numberFrom(Database &database, const QString &statement)
{
    auto query = database.query(statement);
    return query && query->next() ? query->integer(0) : -1;
}

bool write(const QString &file, const QByteArray &bytes)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size();
}

QByteArray read(const QString &file)
{
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void keepsWhatWasWritten_data()
    {
        QTest::addColumn<bool>("full");
        QTest::newRow("full") << true;
        QTest::newRow("normal") << false;
    }
    void keepsWhatWasWritten()
    {
        QFETCH(bool, full);
        const auto durability = full ? Database::Durability::Full : Database::Durability::Normal;
        {
            auto database = Database::open(file(), Database::Access::Write, durability);
            QVERIFY(database);
            QCOMPARE(numberFrom(**database, u"PRAGMA synchronous"_s), full ? 2 : 1);
            QCOMPARE(numberFrom(**database, u"PRAGMA foreign_keys"_s), 1);
            QVERIFY((*database)->execute(u"CREATE TABLE t (x INTEGER) STRICT"_s));
            QVERIFY((*database)->execute(u"INSERT INTO t VALUES (?)"_s, 42));
        }
        auto again = opened(file());
        QVERIFY(again);
        QCOMPARE(numberFrom(*again, u"SELECT x FROM t"_s), 42);
    }

    void everyKindOfParameterComesBack()
    {
        auto database = opened(file());
        const QByteArray bytes("\0\xff;\n", 4);
        const QString text = u"it's \u0645\u0631\u062d\u0628\u0627 \U0001F44B"_s;
        auto row = database->query(
            u"SELECT ?, ?, ?, ?, ?, ?, ?"_s, text, bytes, true, ~quint64(0), UserId(7), QVariant(), qint64(-5));
        QVERIFY(row);
        QVERIFY(row->next());
        QCOMPARE(row->text(0), text);
        QCOMPARE(row->bytes(1), bytes);
        QVERIFY(row->boolean(2));
        QCOMPARE(row->number(3), ~quint64(0));
        QCOMPARE(UserId(row->number(4)), UserId(7));
        QVERIFY(row->isNull(5));
        QCOMPARE(row->integer(6), -5);
        QVERIFY(!row->next());
        QVERIFY(row->error());
    }

    void nullStringsAreEmptyNotNull()
    {
        auto database = opened(file());
        QVERIFY(database->execute(u"CREATE TABLE t (a TEXT NOT NULL, b BLOB NOT NULL) STRICT"_s));
        QVERIFY(database->execute(u"INSERT INTO t VALUES (?, ?)"_s, QString(), QByteArray()));
        QCOMPARE(numberFrom(*database, u"SELECT length(a) + length(b) FROM t"_s), 0);
    }

    void whatIsNoDatabaseIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a line") << QByteArray("dear diary");
        QTest::newRow("a page") << QByteArray(4096, 'x');
        QTest::newRow("zeros") << QByteArray(8192, '\0');
    }
    void whatIsNoDatabaseIsLeftAlone()
    {
        QFETCH(QByteArray, content);
        QVERIFY(write(file(), content));
        const auto database = Database::open(file());
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::StorageDamaged);
        QVERIFY(database.error().detail.contains(file()));
        QCOMPARE(read(file()), content);
    }

    void damagedPagesAreTold()
    {
        {
            auto database = opened(file());
            QVERIFY(database->executeScript(
                u"CREATE TABLE t (x TEXT); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 2000)"
                " INSERT INTO t SELECT hex(randomblob(50)) FROM n"_s));
        }
        QByteArray bytes = read(file());
        constexpr qsizetype firstPage = 4096;
        QVERIFY(bytes.size() > 10 * firstPage);
        bytes.replace(firstPage, bytes.size() - firstPage, QByteArray(bytes.size() - firstPage, '\x5a'));
        QVERIFY(write(file(), bytes));
        auto database = opened(file());
        QVERIFY(database);
        const auto rows = database->query(u"SELECT max(x) FROM t"_s);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::StorageDamaged);
    }

    void unwritablePlaces()
    {
        const auto nowhere = Database::open(m_folder->filePath(u"missing/chat.db"_s));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, ErrorCode::StorageUnwritable);
        const auto folder = Database::open(m_folder->path());
        QVERIFY(!folder);
        QCOMPARE(folder.error().code, ErrorCode::StorageUnwritable);
        const auto absent = Database::open(file(), Database::Access::Read);
        QVERIFY(!absent);
        QCOMPARE(absent.error().code, ErrorCode::StorageUnwritable);
        QVERIFY(!QFile::exists(file()));
    }

    void aReaderCannotWrite()
    {
        auto writer = opened(file());
        QVERIFY(writer->execute(u"CREATE TABLE t (x)"_s));
        auto reader = opened(file(), Database::Access::Read);
        const auto written = reader->execute(u"INSERT INTO t VALUES (1)"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::StorageUnwritable);
        QCOMPARE(numberFrom(*reader, u"PRAGMA wal_autocheckpoint"_s), 0);
    }

    void aReaderSeesCommitsOnly()
    {
        auto writer = opened(file());
        QVERIFY(writer->execute(u"CREATE TABLE t (x)"_s));
        auto reader = opened(file(), Database::Access::Read);
        Transaction transaction(*writer);
        QVERIFY(writer->execute(u"INSERT INTO t VALUES (1)"_s));
        QCOMPARE(numberFrom(*reader, u"SELECT count(*) FROM t"_s), 0);
        QVERIFY(transaction.commit());
        QCOMPARE(numberFrom(*reader, u"SELECT count(*) FROM t"_s), 1);
    }

    void aLockedFileIsBusy()
    {
        auto first = opened(file());
        auto second = opened(file());
        QVERIFY(second->execute(u"PRAGMA busy_timeout=0"_s));
        Transaction held(*first);
        QVERIFY(held.begun());
        Transaction refused(*second);
        QVERIFY(!refused.begun());
        QCOMPARE(refused.begun().error().code, ErrorCode::StorageBusy);
        const auto committed = refused.commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().code, ErrorCode::StorageBusy);
    }

    void aFullDiskIsTold()
    {
        auto database = opened(file());
        QVERIFY(database->execute(u"CREATE TABLE t (x)"_s));
        QVERIFY(database->execute(u"PRAGMA max_page_count=10"_s));
        const auto written = database->execute(u"INSERT INTO t VALUES (zeroblob(100000))"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
        QCOMPARE(numberFrom(*database, u"SELECT count(*) FROM t"_s), 0);
    }

    void wrongStatementsAreErrors()
    {
        auto database = opened(file());
        const auto syntax = database->query(u"SELEKT 1"_s);
        QVERIFY(!syntax);
        QCOMPARE(syntax.error().code, ErrorCode::StorageFailed);
        QVERIFY(!database->query(u"SELECT ?, ?"_s, 1));
        QVERIFY(!database->query(u"SELECT 1; SELECT 2"_s));
        QVERIFY(!database->query(u""_s));
        QVERIFY(database->query(u"SELECT 1;\n"_s));
    }

    void aStatementServesAgain()
    {
        auto database = opened(file());
        QVERIFY(database->execute(u"CREATE TABLE t (x INTEGER PRIMARY KEY)"_s));
        const QString insert = u"INSERT INTO t VALUES (?)"_s;
        for (int i = 0; i < 100; ++i)
            QVERIFY(database->execute(insert, i));
        QVERIFY(!database->execute(insert, 5)); // there already; the statement must serve after that, too
        QVERIFY(database->execute(insert, 100));
        for (int limit : {3, 1, 2}) {
            auto rows = database->query(u"SELECT x FROM t ORDER BY x LIMIT ?"_s, limit);
            QVERIFY(rows->next()); // and given back half read
            QCOMPARE(rows->integer(0), 0);
        }
        QCOMPARE(numberFrom(*database, u"SELECT count(*) FROM t"_s), 101);
    }

    void aStatementRunsInsideItself()
    {
        auto database = opened(file());
        const QString pairs = u"SELECT value FROM json_each(?)"_s;
        QStringList seen;
        auto outer = database->query(pairs, u"[1,2]"_s);
        while (outer->next()) {
            auto inner = database->query(pairs, u"[3,4]"_s);
            while (inner->next())
                seen << outer->text(0) + inner->text(0);
        }
        QCOMPARE(seen, QStringList({u"13"_s, u"14"_s, u"23"_s, u"24"_s}));
        QCOMPARE(numberFrom(*database, u"SELECT 1"_s), 1);
    }

    void anAnswerThatBreaksOffIsAnError()
    {
        auto database = opened(file());
        auto rows = database->query(u"SELECT abs(value) FROM json_each('[1,-9223372036854775808]')"_s);
        QVERIFY(rows);
        QVERIFY(rows->next());
        QVERIFY(!rows->next());
        QVERIFY(!rows->error());
    }

    void countsRowsAndIds()
    {
        auto database = opened(file());
        QVERIFY(database->execute(u"CREATE TABLE t (id INTEGER PRIMARY KEY, x)"_s));
        auto inserted = database->query(u"INSERT INTO t(x) VALUES (1), (2), (3)"_s);
        QCOMPARE(inserted->rowsAffected(), 3);
        QCOMPARE(inserted->lastInsertId(), 3);
        QCOMPARE(database->query(u"UPDATE t SET x = 0 WHERE x > ?"_s, 1)->rowsAffected(), 2);
        QCOMPARE(database->query(u"UPDATE t SET x = 0 WHERE x > ?"_s, 1)->rowsAffected(), 0);
    }

    void rollsBackUnlessCommitted()
    {
        auto database = opened(file());
        QVERIFY(database->execute(u"CREATE TABLE t (x)"_s));
        {
            Transaction forgotten(*database);
            QVERIFY(database->execute(u"INSERT INTO t VALUES (1)"_s));
        }
        QCOMPARE(numberFrom(*database, u"SELECT count(*) FROM t"_s), 0);
        {
            Transaction kept(*database);
            QVERIFY(database->execute(u"INSERT INTO t VALUES (1)"_s));
            QVERIFY(kept.commit());
            QVERIFY(!kept.commit());
        }
        QCOMPARE(numberFrom(*database, u"SELECT count(*) FROM t"_s), 1);
    }

    void transactionsDoNotNest()
    {
        auto database = opened(file());
        QVERIFY(database->execute(u"CREATE TABLE t (x)"_s));
        Transaction outer(*database);
        QVERIFY(database->execute(u"INSERT INTO t VALUES (1)"_s));
        {
            Transaction inner(*database);
            QVERIFY(!inner.begun());
            QVERIFY(!inner.commit());
        }
        QVERIFY(outer.commit());
        QCOMPARE(numberFrom(*database, u"SELECT count(*) FROM t"_s), 1);
    }

    void aTransactionThatSqliteEndedIsNotCommitted()
    {
        auto database = opened(file());
        QVERIFY(database->executeScript(u"CREATE TABLE t (x PRIMARY KEY); INSERT INTO t VALUES (1)"_s));
        {
            Transaction transaction(*database);
            QVERIFY(database->execute(u"INSERT INTO t VALUES (2)"_s));
            QVERIFY(!database->execute(u"INSERT OR ROLLBACK INTO t VALUES (1)"_s));
            QVERIFY(!transaction.commit());
        }
        Transaction next(*database);
        QVERIFY(database->execute(u"INSERT INTO t VALUES (3)"_s));
        QVERIFY(next.commit());
        QCOMPARE(numberFrom(*database, u"SELECT sum(x) FROM t"_s), 4);
    }

    void scriptsRunInOrderAndStop()
    {
        auto database = opened(file());
        QVERIFY(database->executeScript(
            u"CREATE TABLE t (x); -- a comment; with a semicolon\n"
            "CREATE TRIGGER twice AFTER INSERT ON t WHEN new.x < 10 BEGIN"
            " INSERT INTO t VALUES (new.x + 10); END;"
            " INSERT INTO t VALUES (1)"_s));
        QCOMPARE(numberFrom(*database, u"SELECT sum(x) FROM t"_s), 12);
        QVERIFY(!database->executeScript(u"DELETE FROM t; DELETE FROM missing; INSERT INTO t VALUES (1)"_s));
        QCOMPARE(numberFrom(*database, u"SELECT count(*) FROM t"_s), 0);
    }

    void withoutSqlCipherNothingIsEncryptedAndNothingMade()
    {
        // This program is linked as the relay is.
        if (QSysInfo::kernelType() != u"linux")
            QSKIP("On this platform the driver itself is built on SQLCipher");
        const auto encrypted = Database::openEncrypted(file(), QByteArray(32, 'k'));
        QVERIFY(!encrypted);
        QCOMPARE(encrypted.error().code, ErrorCode::EncryptionMissing);
        QVERIFY(!QFile::exists(file()));
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"chat.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
