// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/migrator.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace Parlance;

namespace {

using namespace Qt::StringLiterals;

constexpr std::array first{
    Migration{1, "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1);"},
};
constexpr std::array newest{
    Migration{1, "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1);"},
    Migration{2, "CREATE TABLE b (y INTEGER) STRICT; INSERT INTO b SELECT x + 1 FROM a;"},
    Migration{3, "UPDATE b SET y = y * 10;"},
};
constexpr std::array broken{
    Migration{1, "CREATE TABLE a (x INTEGER) STRICT;"},
    Migration{2, "CREATE TABLE b (y INTEGER) STRICT; INSERT INTO missing VALUES (1);"},
    Migration{3, "CREATE TABLE c (z INTEGER) STRICT;"},
};
constexpr std::array unordered{Migration{1, ""}, Migration{3, ""}};
constexpr std::array repeated{Migration{1, ""}, Migration{1, ""}};

static_assert(areInOrder(newest));
static_assert(areInOrder({}));
static_assert(!areInOrder(unordered));
static_assert(!areInOrder(repeated));

qint64 numberFrom(Database &database, const QString &statement)
{
    auto query = database.query(statement);
    return query && query->next() ? query->integer(0) : -1;
}

qint64 tables(Database &database)
{
    return numberFrom(database, u"SELECT count(*) FROM sqlite_master WHERE type = 'table'"_s);
}

} // namespace

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void stepsRunInOrderAndOnce()
    {
        auto database = Database::open(file());
        QVERIFY(database);
        QCOMPARE(schemaVersion(**database), Result<int>(0));
        QCOMPARE(migrate(**database, newest), Result<int>(3));
        QCOMPARE(schemaVersion(**database), Result<int>(3));
        QCOMPARE(numberFrom(**database, u"SELECT y FROM b"_s), 20);
        QCOMPARE(migrate(**database, newest), Result<int>(0));
        QCOMPARE(numberFrom(**database, u"SELECT y FROM b"_s), 20);
    }

    void anOlderFileGetsTheRest()
    {
        {
            auto database = Database::open(file());
            QCOMPARE(migrate(**database, first), Result<int>(1));
            QVERIFY((*database)->execute(u"UPDATE a SET x = 5"_s));
        }
        auto database = Database::open(file());
        QCOMPARE(migrate(**database, newest), Result<int>(2));
        QCOMPARE(numberFrom(**database, u"SELECT y FROM b"_s), 60);
    }

    void stopsAtTheFirstFailureWithThatStepUndone()
    {
        auto database = Database::open(file());
        const auto migrated = migrate(**database, broken);
        QVERIFY(!migrated);
        QCOMPARE(migrated.error().code, ErrorCode::StorageFailed);
        QCOMPARE(schemaVersion(**database), Result<int>(1));
        QCOMPARE(tables(**database), 1);
        QVERIFY((*database)->execute(u"INSERT INTO a VALUES (1)"_s)); // no transaction was left open
    }

    void theFutureIsRefusedAndLeftAsItIs()
    {
        {
            auto database = Database::open(file());
            QCOMPARE(migrate(**database, newest), Result<int>(3));
        }
        const QByteArray before = bytes();
        {
            auto database = Database::open(file());
            const auto migrated = migrate(**database, first);
            QVERIFY(!migrated);
            QCOMPARE(migrated.error().code, ErrorCode::StorageNewer);
            QCOMPARE(migrated.error().detail, file());
            QCOMPARE(migrated.error().limit, 1);
        }
        QVERIFY(!before.isEmpty());
        QCOMPARE(bytes(), before);
    }

    void noStepsIsVersionZero()
    {
        auto database = Database::open(file());
        QCOMPARE(migrate(**database, {}), Result<int>(0));
        QCOMPARE(tables(**database), 0);
    }

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"chat.db"_s); }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
