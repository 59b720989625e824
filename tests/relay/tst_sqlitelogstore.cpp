// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/migrations.h"
#include "relay/sqlitebackend.h"
#include "relay/sqlitelogreader.h"
#include "tests/relay/logstoreconformance.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

namespace {

QString fileIn(const QString &folder)
{
    return folder + u"/relay.db"_s;
}

std::unique_ptr<StoreBackend> makeSqlite(const QString &folder, const Clock &clock, RetentionTimes times)
{
    return std::make_unique<SqliteBackend>(fileIn(folder), clock, times);
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The schema as it is in the file, a statement after the other.
QString schemaOf(Database &database)
{
    auto rows = database.query(u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name"_s);
    QString schema;
    while (rows->next())
        schema += rows->text(0) + u";\n"_s;
    return schema;
}

} // namespace

class TestSqliteLogStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void migratedSchemaIsTheCheckedInOne()
    {
        const QTemporaryDir folder;
        const auto database = Database::open(fileIn(folder.path()));
        QCOMPARE(*migrate(**database, RelaySchema::migrations), static_cast<int>(RelaySchema::migrations.size()));
        const QByteArray schema = schemaOf(**database).toUtf8();
        const QString checkedIn = QStringLiteral(SCHEMA_FOLDER "/relay.sql");
        if (contentOf(checkedIn) != schema) {
            QFile made(u"relay.sql.new"_s);
            QVERIFY(made.open(QIODevice::WriteOnly));
            made.write(schema);
            QFAIL("tests/data/schema/relay.sql is not what the migrations make: see relay.sql.new");
        }
    }

    void aNewerSchemaIsRefusedAndUntouched()
    {
        const QTemporaryDir folder;
        const QString file = fileIn(folder.path());
        {
            const auto database = Database::open(file);
            QVERIFY((*database)->executeScript(u"CREATE TABLE later (x INTEGER); PRAGMA user_version = 1000"_s));
        }
        const QByteArray before = contentOf(file);
        QVERIFY(!before.isEmpty());
        ManualClock clock;
        SqliteBackend backend(file, clock);
        QCOMPARE(backend.openStore().error().code, ErrorCode::StorageNewer);
        QCOMPARE(backend.openReader().error().code, ErrorCode::StorageNewer);
        QCOMPARE(contentOf(file), before);
    }

    void aReaderRefusesAnOlderSchema()
    {
        const QTemporaryDir folder;
        QVERIFY(Database::open(fileIn(folder.path())));
        ManualClock clock;
        SqliteBackend backend(fileIn(folder.path()), clock);
        QCOMPARE(backend.openReader().error().code, ErrorCode::StorageFailed);
        QVERIFY(backend.openStore());
        QVERIFY(backend.openReader());
    }

    void aDamagedFileIsRefusedAndUntouched()
    {
        const QTemporaryDir folder;
        const QString file = fileIn(folder.path());
        const QByteArray rubbish(8192, 'x');
        {
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(rubbish);
        }
        ManualClock clock;
        SqliteBackend backend(file, clock);
        QCOMPARE(backend.openStore().error().code, ErrorCode::StorageDamaged);
        QCOMPARE(contentOf(file), rubbish);
    }

    void aCopyHoldsWhatWasCommitted()
    {
        const QTemporaryDir folder;
        StoreFixture fixture(makeSqlite);
        const Person alice = fixture.registered(u"alice"_s);
        const Person bob = fixture.registered(u"bob"_s);
        const ConversationId talk = fixture.befriend(alice, bob);
        fixture.send(alice, talk, "before");
        const QString copy = folder.filePath(u"copy.db"_s);
        QVERIFY(fixture.store().begin()); // in the middle of the writer's batch
        QVERIFY(fixture.store().submit(fixture.submission(alice, talk, "after")));
        QVERIFY(dynamic_cast<SqliteLogReader &>(fixture.reader()).copyTo(copy));
        QVERIFY(fixture.store().commit());
        const auto reader = SqliteLogReader::open(copy, fixture.clock);
        QVERIFY(reader);
        QCOMPARE((*reader)->after(bob.device, talk, 0, 10)->items.size(), 1U);
        QCOMPARE((*reader)->userByName(u"bob"_s)->id, bob.user);
        QVERIFY(!dynamic_cast<SqliteLogReader &>(fixture.reader()).copyTo(copy)); // never over another file
    }
};

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    TestSqliteLogStore own;
    return QTest::qExec(&own, QCoreApplication::arguments())
        + runLogStoreConformance(makeSqlite, QCoreApplication::arguments());
}

#include "tst_sqlitelogstore.moc"
