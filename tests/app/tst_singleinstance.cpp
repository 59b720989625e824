// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/singleinstance.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Parlance;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyThere()
    {
        const QTemporaryDir folder;
        QVERIFY(!SingleInstance(folder.path()).handOver(QString()));
    }

    void theLinkIsHandedOver()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        first.listen();
        QSignalSpy started(&first, &SingleInstance::started);
        const QString link = QStringLiteral("parlance://relay.example:7667/join?token=ä");
        QVERIFY(secondStart(folder.path(), link));
        QCOMPARE(started.count(), 1);
        QCOMPARE(started.at(0).at(0), link);
        QVERIFY(secondStart(folder.path(), {}));
        QCOMPARE(started.at(1).at(0), QString());
    }

    void anotherProfileIsAnotherInstance()
    {
        const QTemporaryDir one;
        const QTemporaryDir other;
        SingleInstance first(one.path());
        first.listen();
        QVERIFY(!SingleInstance(other.path()).handOver(QString()));
    }

    void theSameFolderByAnotherNameIsTheSame()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        first.listen();
        QVERIFY(secondStart(folder.path() + QStringLiteral("/../") + QDir(folder.path()).dirName(), {}));
    }

    void whatAKilledProcessLeftIsTakenOver()
    {
        const QTemporaryDir folder;
        const QDir sockets = QDir::temp();
        const QStringList pattern{QStringLiteral("parlance-*")};
        const auto names = [&] { return sockets.entryList(pattern, QDir::System | QDir::Files); };
        const QStringList before = names();
        QStringList own;
        {
            SingleInstance first(folder.path());
            first.listen();
            own = names();
            own.removeIf([&](const QString &name) { return before.contains(name); });
        }
        if (own.isEmpty())
            QSKIP("Sockets leave nothing behind on this platform");
        QFile left(sockets.filePath(own.first()));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        SingleInstance next(folder.path());
        next.listen();
        QSignalSpy started(&next, &SingleInstance::started);
        QVERIFY(secondStart(folder.path(), {}));
        QCOMPARE(started.count(), 1);
    }

private:
    /// In a thread, because the first one answers from this thread's event loop.
    static bool secondStart(const QString &folder, const QString &link)
    {
        std::atomic<bool> done = false;
        bool taken = false;
        std::unique_ptr<QThread> thread(QThread::create([&] {
            taken = SingleInstance(folder).handOver(link);
            done = true;
        }));
        thread->start();
        const bool ended = QTest::qWaitFor([&] { return done.load(); }, 10'000);
        thread->wait();
        return ended && taken;
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
