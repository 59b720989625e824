// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/migrations.h"
#include "relay/sqlitebackend.h"
#include "relay/sqlitelogreader.h"
#include "tests/relay/logstoreconformance.h"

#include <QCoreApplication>
#include <QCryptographicHash>
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

const QString fileOfVersion1 = uR"sql(
UPDATE counter SET value = 9 WHERE name = 'version';
UPDATE counter SET value = 2 WHERE name = 'account';
UPDATE counter SET value = 3 WHERE name = 'device';
UPDATE counter SET value = 1 WHERE name = 'conversation';
INSERT INTO account (id, username, password_hash, account_key, created_ms, last_seen_ms, changed)
    VALUES (1, 'alice', 'hash', X'6b6579', 1, 1, 1), (2, 'bob', 'hash', X'', 1, 1, 2);
INSERT INTO device (account, id, name, platform, keys, created_ms, last_active_ms)
    VALUES (1, 1, 'laptop', '', X'', 1, 1), (1, 2, 'desktop', '', X'', 1, 1), (2, 3, 'laptop', '', X'', 1, 1);
INSERT INTO contact (owner, peer, status, blocked, changed) VALUES (1, 2, 3, 0, 3), (2, 1, 3, 0, 4);
INSERT INTO conversation (id, low_member, high_member, head, low_read, high_read, changed) VALUES (1, 1, 2, 1, 0, 0, 5);
INSERT INTO mark (conversation, device, account, through) VALUES (1, 1, 1, 0), (1, 2, 1, 0), (1, 3, 2, 1);
INSERT INTO entry (conversation, sequence, sender, sender_device, message_id, accepted_ms)
    VALUES (1, 1, 2, 3, X'00112233445566778899aabbccddeeff', 1700000000000);
INSERT INTO payload (conversation, sequence, body, headers)
    VALUES (1, 1, X'7761697473', X'00000000000000010001680000000000000002000168');
)sql"_s;

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

    // Alice's two devices and Bob's; a message of his waits for both of hers.
    void aFileOfVersion1GoesOn()
    {
        const QTemporaryDir folder;
        const QString file = fileIn(folder.path());
        {
            const auto database = Database::open(file);
            QCOMPARE(*migrate(**database, std::span(RelaySchema::migrations).first(1)), 1);
            QVERIFY((*database)->executeScript(fileOfVersion1));
        }
        StoreFixture fixture([&file](const QString &, const Clock &clock, RetentionTimes times) {
            return std::make_unique<SqliteBackend>(file, clock, times);
        });
        const Person laptop{.user = UserId(1), .device = DeviceId(1)};
        const Person desktop{.user = UserId(1), .device = DeviceId(2)};
        const Person bob{.user = UserId(2), .device = DeviceId(3)};
        const ConversationId talk(1);
        const auto before = fixture.reader().devicesOf(laptop.user);
        QVERIFY(before->deviceList.isEmpty() && before->accountKeys.empty());
        QCOMPARE(fixture.linkedDevices(laptop), (std::vector{laptop.device, desktop.device}));
        QCOMPARE(fixture.after(desktop, talk, 0), QByteArrayList{"waits"});
        QCOMPARE(fixture.send(bob, talk, "goes on").sequence, 2U);
        // The first list links one of them and takes away none.
        const Changes changes = fixture.list(laptop, {laptop.device}, "her key");
        QCOMPARE(changes.closed.size(), 1U);
        QCOMPARE(changes.closed[0].device, desktop.device);
        QCOMPARE(changes.closed[0].reason, ClosedDevice::Reason::Unlisted);
        QVERIFY(changes.linked.empty());
        QCOMPARE(fixture.after(laptop, talk, 0), (QByteArrayList{"waits", "goes on"}));
        QVERIFY(fixture.reader().device(desktop.device));
        QCOMPARE(fixture.reader().mark(desktop.device, talk).error().code, ErrorCode::UnknownConversation);
        fixture.list(laptop, {laptop.device, desktop.device});
        QCOMPARE(*fixture.reader().mark(desktop.device, talk), 2U);
        QVERIFY(*fixture.run([&](LogStore &store) {
            return store.arrive(desktop.user, desktop.device, {.generation = 1, .grant = {}});
        }));
    }

    // Whoever gets hold of a copy of the file gets nobody in.
    void keepsNoInviteInTheFile()
    {
        const QTemporaryDir folder;
        const QString file = fileIn(folder.path());
        ManualClock clock;
        SqliteBackend backend(file, clock);
        const auto store = backend.openStore();
        QVERIFY(store && (*store)->begin());
        const auto token = (*store)->createInvite(1, clock.nowMs() + 1000);
        QVERIFY(token && (*store)->commit());
        const QByteArray bytes = contentOf(file) + contentOf(file + u"-wal"_s);
        QVERIFY(bytes.contains(QCryptographicHash::hash(token->toUtf8(), QCryptographicHash::Sha256)));
        QVERIFY(!bytes.contains(token->toUtf8()));
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
