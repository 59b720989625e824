// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migrations.h"
#include "storage/stores.h"
#include "tests/support/testsecret.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Parlance;

namespace {

QString oneLine(const QString &statement)
{
    return QString(statement).replace(QRegularExpression(QStringLiteral("\\s+")), QStringLiteral(" ")).trimmed();
}

/// What SQLite says the schema is, one statement a line; without what FTS5 makes for itself.
QString schemaOf(Database &database)
{
    QString schema;
    auto query = database.query(QStringLiteral(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'message_words_%'"
        " AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name"));
    while (query && query->next())
        schema += oneLine(query->text(0)) + QStringLiteral(";\n");
    return schema;
}

/// Alice, who talks to Bob: a message of each, two that are missing, one that waits to be sent.
QString historyOfVersion1()
{
    return QStringLiteral(
        "INSERT INTO account VALUES (1, 1, 11, 'alice', 'Alice', 'relay.example', 7667, 'pin', 0, 77, 4711, 'token', "
        "9, 1, 5);"
        "INSERT INTO device_key VALUES (1, x'31', x'32');"
        "INSERT INTO contact VALUES (2, 'bob', 'Bob', 3, 0, 0);"
        "INSERT INTO device VALUES (2, 21, 'laptop', '', 0, 0, x'00', x'0521', 1);"
        "INSERT INTO session VALUES (2, 21, x'aa');"
        "INSERT INTO trust VALUES (2, x'01', 3, x'02', 1, 0, 0);"
        "INSERT INTO conversation VALUES (5, 2, 1, 4, 4, 1, 1, 2, 2, 'not sent', 0);"
        "INSERT INTO message (row, conversation, position, sequence, id, author, mine, text, authored, unreadable, "
        "late, at,"
        " outcome, failure, queued_at) VALUES"
        " (1, 5, 1, 1, x'01', 2, 0, 'from Bob', x'41', 0, 0, 10, 1, 0, 0),"
        " (2, 5, 2, 2, x'02', 1, 1, 'from Alice', x'', 0, 0, 20, 1, 0, 19),"
        " (3, 5, 4, 4, x'03', 1, 1, '', x'', 1, 0, 30, 1, 0, 0),"
        " (4, 5, 4611686018427387904, 0, x'04', 1, 1, 'waits', x'', 0, 0, 40, 0, 0, 40);"
        "INSERT INTO message_words (rowid, words) VALUES (1, 'from bob'), (2, 'from alice'), (4, 'waits');"
        "INSERT INTO outbox VALUES (1, 5, x'04', x'42', x'43');"
        "INSERT INTO gap VALUES (5, 3, 4, 0, 0);"
        "INSERT INTO expiry VALUES (5, 2, 21, 2, 2, 20, 0);"
        "INSERT INTO setting VALUES ('looks', x'03')");
}

} // namespace

class ClientSchemaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void migratedEqualsCheckedIn()
    {
        const QTemporaryDir folder;
        auto stores = Stores::open(folder.filePath(QStringLiteral("chat.db")), testDatabaseKey());
        QVERIFY(stores);
        QFile checkedIn(QStringLiteral(PARLANCE_TEST_DATA "/schema/client.sql"));
        QVERIFY2(checkedIn.open(QFile::ReadOnly), qPrintable(checkedIn.fileName()));
        QString expected;
        const auto lines = QString::fromUtf8(checkedIn.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (!line.startsWith(QStringLiteral("--")))
                expected += line + u'\n';
        }
        const QString migrated = schemaOf((*stores)->database);
        if (migrated != expected)
            qInfo().noquote() << QStringLiteral("the schema is:\n") + migrated;
        QCOMPARE(migrated, expected);
    }

    // Neither keys nor sessions are lost; and whose key began anew gets no more history after the steps than before them.
    void aFileOfVersion1GoesOn()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("chat.db"));
        {
            auto database = Database::openEncrypted(file, testDatabaseKey().view());
            QVERIFY(database);
            QCOMPARE(*migrate(**database, std::span(clientMigrations).first(1)), 1);
            QVERIFY((*database)->executeScript(QStringLiteral(
                "INSERT INTO account_secret VALUES (1, x'11', x'12', x'13'), (2, x'21', x'22', x'23');"
                "INSERT INTO device VALUES (2, 21, '', '', 0, 0, x'00', x'0521', 1), (2, 22, '', '', 0, 0, x'00', "
                "x'0522', 0);"
                "INSERT INTO session VALUES (2, 21, x'aa'), (2, 22, x'bb');"
                "INSERT INTO conversation VALUES (5, 2, 1, 6, 7, 0, 0, 0, 0, '', 0), (6, 3, 1, 4, 4, 0, 0, 0, 0, '', "
                "0);"
                "INSERT INTO trust VALUES (2, x'01', 3, x'02', 0, 2, 1700000000000), (3, x'01', 1, x'02', 1, 0, 0)")));
        }
        auto stores = Stores::open(file, testDatabaseKey());
        QVERIFY(stores);
        QCOMPARE((*(*stores)->account.secrets())->accountKey.publicKey, QByteArray("\x11"));
        QCOMPARE((*(*stores)->account.announced("\x21"))->secrets.authorshipKey, QByteArray("\x23"));
        QCOMPARE(*(*stores)->ratchet.session(UserId(2), DeviceId(21)), QByteArray("\xaa"));
        QVERIFY((*stores)->ratchet.session(UserId(2), DeviceId(22))->isEmpty());
        const auto replaced = (*stores)->trust.of(UserId(2));
        QCOMPARE(replaced->historyAbove, 7ULL);
        QCOMPARE(replaced->notice, TrustNotice::KeyReplaced);
        QCOMPARE((*stores)->trust.of(UserId(3))->historyAbove, 0ULL);
        QVERIFY((*stores)->trust.of(UserId(3))->verified);
        // And all of it is looked through once.
        QCOMPARE((*stores)->conversations.notLookedThrough()->size(), 2);
    }

    // A history with a bit of everything, as a program of each older version left it.
    void aFileOfEachVersionKeepsItsHistory_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= clientMigrations.back().version; ++version)
            QTest::addRow("version %d", version) << version;
    }
    void aFileOfEachVersionKeepsItsHistory()
    {
        QFETCH(const int, version);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("chat.db"));
        {
            const auto database = Database::openEncrypted(file, testDatabaseKey().view());
            const std::span steps(clientMigrations);
            QVERIFY(database && migrate(**database, steps.first(1)));
            QVERIFY((*database)->executeScript(historyOfVersion1()));
            QVERIFY(migrate(**database, steps.first(static_cast<size_t>(version))));
            if (version >= 3)
                QVERIFY((*database)->executeScript(QStringLiteral("UPDATE account SET relay_grant = x'67'")));
            if (version == 8 || version == 9)
                QVERIFY((*database)->executeScript(
                    QStringLiteral("UPDATE conversation SET archived = 1, marked_unread = 1, muted = 1")));
            QCOMPARE(*schemaVersion(**database), version);
        }
        auto stores = Stores::open(file, testDatabaseKey());
        QVERIFY(stores);
        const ConversationId withBob(5);
        QCOMPARE((*stores)->account.info()->username, QStringLiteral("alice"));
        QCOMPARE((*stores)->account.statePosition()->version, 77ULL);
        QCOMPARE((*stores)->account.statePosition()->epoch, 4711ULL);
        QCOMPARE(*(*stores)->account.grant(), version >= 3 ? QByteArray("g") : QByteArray());
        QCOMPARE((*stores)->account.deviceKey()->value().secretKey, QByteArray("\x32"));
        QCOMPARE((*stores)->contacts.find(UserId(2))->value().username, QStringLiteral("bob"));

        const auto history = (*stores)->messages.page(withBob, {}, {}, 10);
        QCOMPARE(history->size(), 4);
        QCOMPARE(history->at(0).text, QStringLiteral("from Bob"));
        QCOMPARE(history->at(1).state, MessageState::Read);
        QVERIFY(history->at(2).unreadable);
        QCOMPARE(history->at(2).missing, 2ULL);
        QCOMPARE(history->at(3).state, MessageState::Queued);
        QVERIFY((*stores)->searchIndex.indexWaiting(10));
        QCOMPARE((*stores)->messages.search(QStringLiteral("waits"), 10)->size(), 1);
        QCOMPARE(*(*stores)->messages.authored(1), QByteArray("\x41"));
        const auto outbox = (*stores)->outbox.after(withBob, 0, 10);
        QCOMPARE(outbox->size(), 1);
        QCOMPARE(outbox->at(0).content, QByteArray("\x42"));
        QCOMPARE(outbox->at(0).sealed, QByteArray("\x43"));
        QCOMPARE(*(*stores)->gaps.missing(), 2ULL);
        const auto conversation = (*stores)->conversations.find(withBob);
        QCOMPARE((*conversation)->draft, QStringLiteral("not sent"));
        QCOMPARE((*conversation)->unread, 0);
        QCOMPARE(*(*stores)->conversations.delivered(withBob), std::optional<Sequence>(4));
        const bool listed = version == 8 || version == 9;
        QCOMPARE((*conversation)->muted, listed);
        QCOMPARE((*conversation)->archived, listed);
        QCOMPARE((*conversation)->markedUnread, listed);
        // Only what is newer than what was there then brings it back.
        QCOMPARE((*stores)->listing.of(withBob)->place.value.archivedAt, listed ? (*conversation)->head : 0);
        QVERIFY((*stores)->listing.versioned()->isEmpty());
        QCOMPARE((*stores)->deliveries.expiries(withBob)->size(), 1);
        QCOMPARE((*stores)->settings.value(QStringLiteral("looks"))->toInt(), 3);
        QCOMPARE((*stores)->devices.of(UserId(2))->size(), 1);
    }

    // In steps, newest first, whatever happens meanwhile; and each message once.
    void wordsThatWereIndexedOtherwiseAreIndexedAnew()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("chat.db"));
        {
            const auto database = Database::openEncrypted(file, testDatabaseKey().view());
            const std::span steps(clientMigrations);
            QVERIFY(database && migrate(**database, steps.first(1)));
            QVERIFY((*database)->executeScript(historyOfVersion1()));
        }
        auto stores = Stores::open(file, testDatabaseKey());
        QVERIFY(stores);
        MessageStore &messages = (*stores)->messages;
        SearchIndex &index = (*stores)->searchIndex;
        const auto hits = [&](const char *words) { return messages.search(QString::fromLatin1(words), 10)->size(); };
        QCOMPARE(hits("from"), 0);
        QVERIFY(*index.indexWaiting(2));
        QCOMPARE(hits("waits"), 1);
        QCOMPARE(hits("alice"), 0);
        // What is removed before its turn was not in the index; what is written meanwhile is in it at once.
        const auto fromBob = messages.at(ConversationId(5), 1);
        QVERIFY(fromBob && *fromBob && messages.remove(**fromBob));
        MessageRecord later;
        later.id = MessageId::create();
        later.conversation = ConversationId(5);
        later.sequence = later.position = 5;
        later.author = UserId(2);
        later.text = QStringLiteral("from later");
        QVERIFY(messages.insert(later));
        QCOMPARE(hits("from"), 1);
        while (*index.indexWaiting(2)) { }
        QCOMPARE(hits("from"), 2);
        QCOMPARE(hits("alice"), 1);
        QCOMPARE(hits("bob"), 0);
        QVERIFY(!*index.indexWaiting(2));
        const auto whole = (*stores)->database.execute(
            QStringLiteral("INSERT INTO message_words (message_words) VALUES ('integrity-check')"));
        QVERIFY(whole);
    }

    void aNewerFileIsLeftAlone()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("chat.db"));
        {
            auto database = Database::openEncrypted(file, testDatabaseKey().view());
            QVERIFY(database);
            QVERIFY((*database)->executeScript(QStringLiteral("CREATE TABLE later (x); PRAGMA user_version=999")));
        }
        const auto stores = Stores::open(file, testDatabaseKey());
        QVERIFY(!stores);
        QCOMPARE(stores.error().code, ErrorCode::StorageNewer);
        QVERIFY(stores.error().detail.contains(file));
        auto database = Database::openEncrypted(file, testDatabaseKey().view(), Database::Access::Read);
        QVERIFY(database);
        QCOMPARE(schemaOf(**database), QStringLiteral("CREATE TABLE later (x);\n"));
    }

    void aDamagedFileIsLeftAlone()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("chat.db")));
        QVERIFY(file.open(QFile::WriteOnly));
        const QByteArray garbage(8192, 'x');
        file.write(garbage);
        file.close();
        const auto stores = Stores::open(file.fileName(), testDatabaseKey());
        QVERIFY(!stores);
        QCOMPARE(stores.error().code, ErrorCode::StorageDamaged);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), garbage);
    }

    void isForItsOwnerOnly()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("chat.db"));
        QVERIFY(Stores::open(file, testDatabaseKey()));
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
    }
};

QTEST_GUILESS_MAIN(ClientSchemaTest)
#include "tst_clientschema.moc"
