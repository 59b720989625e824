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
