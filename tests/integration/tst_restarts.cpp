// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

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

/// Two people who write to each other, both at once.
struct Pair
{
    QString one;
    QString other;
    std::unique_ptr<CliProcess> atOne;
    std::unique_ptr<CliProcess> atOther;
};

} // namespace

/// Every process is killed in the middle of its work, and the ledger stays exact.
class TestRestarts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void senderKilled();
    void receiverKilled();
    void relayTerminatedPolitely();
    void relayKilledUnderTwentyPairs();

private:
    [[nodiscard]] QStringList judge(World &world, Ledger &ledger);
};

QStringList TestRestarts::judge(World &world, Ledger &ledger)
{
    if (!world.settle(alice) || !world.settle(bob))
        return {u"a profile does not settle"_s};
    ledger.committed(alice, world.history(alice, bob));
    ledger.committed(bob, world.history(bob, alice));
    return ledger.check();
}

void TestRestarts::senderKilled()
{
    World world;
    QVERIFY(world.startWithAliceAndBob());
    Ledger ledger;
    CliProcess atAlice(world.profile(alice));
    ledger.follow(alice, atAlice);
    for (int round = 1; round <= 6; ++round) {
        atAlice.start();
        for (int i = 0; i < 60; ++i)
            atAlice.write(sendCommand(bob, u"round %1, message %2"_s.arg(round).arg(i)));
        QVERIFY(atAlice.waitFor("accepted", atAlice.count(isEvent("accepted")) + round * 5));
        atAlice.kill();
    }
    QVERIFY(ledger.acceptedCount() >= 100);
    QVERIFY(holds(judge(world, ledger)));
}

void TestRestarts::receiverKilled()
{
    World world;
    QVERIFY(world.startWithAliceAndBob());
    Ledger ledger;
    CliProcess atAlice(world.profile(alice));
    ledger.follow(alice, atAlice);
    atAlice.start();
    constexpr int total = 400;
    for (int i = 0; i < total; ++i)
        atAlice.write(sendCommand(bob, u"message %1"_s.arg(i)));

    CliProcess atBob(world.profile(bob));
    QSet<QString> heard;
    atBob.onEvent([&](const QJsonObject &event) {
        if (textOf(event, "event") == u"message")
            heard.insert(textOf(event, "id"));
    });
    for (int seen = 20; seen < total; seen += 60) {
        atBob.start(words("listen"));
        QVERIFY(atBob.waitFor([&](const QJsonObject &) { return heard.size() >= seen; }));
        atBob.kill();
    }
    QVERIFY(atAlice.waitFor("accepted", total));
    atAlice.kill();
    QVERIFY(holds(judge(world, ledger)));
    // What the kills left unprinted is printed by the last run: none is left out.
    atBob.start(words("listen"));
    QVERIFY(QTest::qWaitFor([&] { return heard.size() == total; }, 60'000));
}

void TestRestarts::relayTerminatedPolitely()
{
    World world;
    QVERIFY(world.startWithAliceAndBob());
    Ledger ledger;
    CliProcess atAlice(world.profile(alice));
    ledger.follow(alice, atAlice);
    atAlice.start();
    for (int i = 0; i < 200; ++i)
        atAlice.write(sendCommand(bob, u"message %1"_s.arg(i)));
    QVERIFY(atAlice.waitFor("accepted", 20));
    QCOMPARE(world.relay().terminate(), 0);
    QVERIFY(world.relay().restart());
    QVERIFY(atAlice.waitFor("accepted", 200));
    atAlice.kill();
    QVERIFY(holds(judge(world, ledger)));
}

void TestRestarts::relayKilledUnderTwentyPairs()
{
    constexpr int pairCount = 20;
    constexpr int messagesEach = 30;
    constexpr int kills = 5;
    constexpr qsizetype total = qsizetype(pairCount) * 2 * messagesEach;
    World world;
    QVERIFY(world.start());
    const QString invite = world.relay().invite(2 * pairCount);
    std::vector<Pair> pairs;
    for (int i = 0; i < pairCount; ++i) {
        Pair pair{.one = u"one-%1"_s.arg(i), .other = u"other-%1"_s.arg(i), .atOne = nullptr, .atOther = nullptr};
        QVERIFY(world.join(pair.one, invite) && world.join(pair.other, invite) && world.befriend(pair.one, pair.other));
        pairs.push_back(std::move(pair));
    }

    Ledger ledger;
    for (Pair &pair : pairs) {
        pair.atOne = std::make_unique<CliProcess>(world.profile(pair.one));
        pair.atOther = std::make_unique<CliProcess>(world.profile(pair.other));
        ledger.follow(pair.one, *pair.atOne);
        ledger.follow(pair.other, *pair.atOther);
        pair.atOne->start();
        pair.atOther->start();
        for (int i = 0; i < messagesEach; ++i) {
            pair.atOne->write(sendCommand(pair.other, u"%1 of one"_s.arg(i)));
            pair.atOther->write(sendCommand(pair.one, u"%1 of the other"_s.arg(i)));
        }
    }
    for (int kill = 1; kill <= kills; ++kill) {
        const qsizetype enough = total * kill / (kills + 1);
        QTRY_VERIFY_WITH_TIMEOUT(ledger.acceptedCount() >= enough, 120'000);
        world.relay().kill();
        QVERIFY(world.relay().restart());
    }
    QTRY_COMPARE_WITH_TIMEOUT(ledger.acceptedCount(), total, 240'000);

    for (Pair &pair : pairs) {
        pair.atOne.reset();
        pair.atOther.reset();
        QVERIFY(world.settle(pair.one) && world.settle(pair.other));
        ledger.committed(pair.one, world.history(pair.one, pair.other));
        ledger.committed(pair.other, world.history(pair.other, pair.one));
    }
    QVERIFY(holds(ledger.check()));
}

QTEST_GUILESS_MAIN(TestRestarts)
#include "tst_restarts.moc"
