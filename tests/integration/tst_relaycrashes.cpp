// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failpoint.h"
#include "tests/support/world.h"

#include <QTest>

using namespace Parlance::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString alice = u"alice"_s;
const QString bob = u"bob"_s;

QJsonObject sendCommand(const QString &to, const QString &text)
{
    return {{u"command"_s, u"send"_s}, {u"name"_s, to}, {u"text"_s, text}};
}

} // namespace

/// The relay dies on either side of every step of a commit, and with every kind of answer in its hands, while two people
/// write to each other; nothing it accepted is lost, and nothing comes twice.
class TestRelayCrashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileTheyWrite_data();
    void whileTheyWrite();

private:
    /// A few messages each way, again and again, until the relay is gone; how many each has written, 0 if it never went.
    [[nodiscard]] int writeUntilItDies(World &world, CliProcess &atAlice, CliProcess &atBob);
};

void TestRelayCrashes::whileTheyWrite_data()
{
    QTest::addColumn<QString>("point");
    for (const std::string_view name : Parlance::failPointNames) {
        if (!name.starts_with("relay."))
            continue;
        // Early, and when much is under way. A checkpoint is rare.
        const auto moments = name.starts_with("relay.checkpoint") ? std::vector{1} : std::vector{9, 60};
        for (const int times : moments) {
            const QString point = u"%1:%2"_s.arg(QLatin1StringView(name)).arg(times);
            QTest::newRow(qUtf8Printable(point)) << point;
        }
    }
}

int TestRelayCrashes::writeUntilItDies(World &world, CliProcess &atAlice, CliProcess &atBob)
{
    constexpr int perRound = 5;
    for (int written = perRound; written <= 3000; written += perRound) {
        for (int i = written - perRound; i < written; ++i) {
            atAlice.write(sendCommand(bob, u"%1 from alice"_s.arg(i)));
            atBob.write(sendCommand(alice, u"%1 from bob"_s.arg(i)));
        }
        const auto settled = [&] {
            return atAlice.count(isEvent("accepted")) >= written && atBob.count(isEvent("accepted")) >= written;
        };
        if (!QTest::qWaitFor([&] { return !world.relay().isRunning() || settled(); }, 60'000))
            return 0;
        if (!world.relay().isRunning())
            return written;
    }
    return 0;
}

void TestRelayCrashes::whileTheyWrite()
{
    QFETCH(const QString, point);
    World world;
    QVERIFY(world.startWithAliceAndBob());
    QCOMPARE(world.relay().terminate(), 0);
    qputenv("PARLANCE_FAIL_AT", point.toLatin1());
    const bool started = world.relay().restart();
    qunsetenv("PARLANCE_FAIL_AT");
    QVERIFY(started);
    Ledger ledger;
    CliProcess atAlice(world.profile(alice));
    CliProcess atBob(world.profile(bob));
    ledger.follow(alice, atAlice);
    ledger.follow(bob, atBob);
    atAlice.start();
    atBob.start();
    const int written = writeUntilItDies(world, atAlice, atBob);
    QVERIFY(written > 0);
    QVERIFY(world.relay().log().endsWith("failing at " + point.section(u':', 0, 0).toLatin1() + '\n'));
    QVERIFY(world.relay().restart());
    QVERIFY(atAlice.waitFor("accepted", written));
    QVERIFY(atBob.waitFor("accepted", written));
    QVERIFY(atAlice.waitFor("message", written));
    QVERIFY(atBob.waitFor("message", written));
    atAlice.kill();
    atBob.kill();
    QVERIFY(world.settle(alice) && world.settle(bob));
    ledger.committed(alice, world.history(alice, bob));
    ledger.committed(bob, world.history(bob, alice));
    QVERIFY(holds(ledger.check()));
    QCOMPARE(ledger.acceptedCount(), 2 * written);
    QCOMPARE(world.texts(alice, bob).size(), 2 * written);
}

QTEST_GUILESS_MAIN(TestRelayCrashes)
#include "tst_relaycrashes.moc"
