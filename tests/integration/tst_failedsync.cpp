// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/world.h"

#include <QFile>
#include <QTest>

using namespace Parlance::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString alice = u"alice"_s;
const QString bob = u"bob"_s;
constexpr int exitCodeOfABadDisk = 6;

QJsonObject sendCommand(const QString &to, const QString &text)
{
    return {{u"command"_s, u"send"_s}, {u"name"_s, to}, {u"text"_s, text}};
}

} // namespace

/// The disk of the relay stops keeping what is written, while Alice writes to Bob: the relay says so and ends rather than
/// promise anything, starts only on a disk that works, and nothing is lost.
class TestFailedSync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRelayEndsAndSaysWhy();
};

void TestFailedSync::theRelayEndsAndSaysWhy()
{
    const QTemporaryDir folder;
    const QString sign = folder.filePath(u"the disk is dying"_s);
    World world;
    QVERIFY(world.startWithAliceAndBob());
    QCOMPARE(world.relay().terminate(), 0);
    qputenv("LD_PRELOAD", FAILSYNC_LIBRARY);
    qputenv("PARLANCE_SYNC_FAILS", sign.toLocal8Bit());
    QVERIFY(world.relay().restart());
    qunsetenv("LD_PRELOAD");

    Ledger ledger;
    CliProcess atAlice(world.profile(alice));
    ledger.follow(alice, atAlice);
    atAlice.start();
    for (int i = 0; i < 5; ++i)
        atAlice.write(sendCommand(bob, u"%1, while it works"_s.arg(i)));
    QVERIFY(atAlice.waitFor("accepted", 5));

    QFile dying(sign);
    QVERIFY(dying.open(QFile::WriteOnly));
    for (int i = 0; i < 5; ++i)
        atAlice.write(sendCommand(bob, u"%1, when it does not"_s.arg(i)));
    QCOMPARE(world.relay().waitForEnd(), exitCodeOfABadDisk);
    QVERIFY2(world.relay().log().contains("accepting nothing any more: The disk could not keep what was written"),
             world.relay().log().constData());
    QCOMPARE(atAlice.count(isEvent("accepted")), 5);

    // Nor does the next one begin on such a disk.
    qputenv("LD_PRELOAD", FAILSYNC_LIBRARY);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"The relay did not start"_s));
    const bool started = world.relay().restart();
    qunsetenv("LD_PRELOAD");
    QVERIFY(!started);
    QCOMPARE(world.relay().waitForEnd(), exitCodeOfABadDisk);

    QVERIFY(dying.remove());
    QVERIFY(world.relay().restart());
    QVERIFY(atAlice.waitFor("accepted", 10));
    atAlice.kill();
    QVERIFY(world.settle(alice) && world.settle(bob));
    ledger.committed(alice, world.history(alice, bob));
    ledger.committed(bob, world.history(bob, alice));
    QVERIFY(holds(ledger.check()));
    QCOMPARE(world.texts(bob, alice).size(), 10);
}

QTEST_GUILESS_MAIN(TestFailedSync)
#include "tst_failedsync.moc"
