// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faultproxy.h"
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

/// Done to the network each time some more messages were accepted.
using Disturbance = std::function<void(FaultProxy &)>;

void delayed(FaultProxy &proxy)
{
    proxy.setFaults({.delayMs = proxy.faults().delayMs == 0 ? 150 : 0});
}

void crawling(FaultProxy &proxy)
{
    proxy.setFaults({.bytesPerSecond = proxy.faults().bytesPerSecond == 0 ? 1 : 0});
}

void silent(FaultProxy &proxy)
{
    proxy.setFaults({.blackHole = !proxy.faults().blackHole});
}

void brief(FaultProxy &proxy)
{
    proxy.setFaults({.resetAfter = proxy.faults().resetAfter < 0 ? 9'000 : -1});
}

} // namespace

Q_DECLARE_METATYPE(Disturbance)

/// The network between the clients and the relay misbehaves, and the ledger stays exact.
class TestNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lostAnswer();
    void cutInTheMiddle();
    void unreachableForAWhile();
    void mixes_data();
    void mixes();

private:
    [[nodiscard]] QStringList judge();
    /// Ends the faults, when they are such that nothing can go on under them.
    void heal();

    std::unique_ptr<World> m_world;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<CliProcess> m_atAlice;
    std::unique_ptr<CliProcess> m_atBob;
};

void TestNetwork::init()
{
    m_atAlice.reset();
    m_atBob.reset();
    m_proxy.reset();
    m_world = std::make_unique<World>();
    QVERIFY(m_world->start());
    m_proxy = std::make_unique<FaultProxy>(m_world->relay().port());
    const QString invite = m_proxy->throughProxy(m_world->relay().invite(2));
    QVERIFY(m_world->join(alice, invite) && m_world->join(bob, invite) && m_world->befriend(alice, bob));
    m_ledger = std::make_unique<Ledger>();
    m_atAlice = std::make_unique<CliProcess>(m_world->profile(alice));
    m_atBob = std::make_unique<CliProcess>(m_world->profile(bob));
    m_ledger->follow(alice, *m_atAlice);
    m_ledger->follow(bob, *m_atBob);
    m_atAlice->start(words("run --timeout 600"));
    m_atBob->start(words("run --timeout 600"));
    QVERIFY(m_atAlice->waitUntilOnline());
    QVERIFY(m_atBob->waitUntilOnline());
}

void TestNetwork::heal()
{
    m_proxy->setFaults({});
    m_proxy->reset();
}

QStringList TestNetwork::judge()
{
    m_atAlice.reset();
    m_atBob.reset();
    if (!m_world->settle(alice) || !m_world->settle(bob))
        return {u"a profile does not settle"_s};
    m_ledger->committed(alice, m_world->history(alice, bob));
    m_ledger->committed(bob, m_world->history(bob, alice));
    return m_ledger->check();
}

// The relay has accepted, and the sender does not know: what it sends again must get the first answer.
void TestNetwork::lostAnswer()
{
    m_atBob->kill();
    constexpr int rounds = 10;
    for (int i = 1; i <= rounds; ++i) {
        m_proxy->loseNextAnswer();
        m_atAlice->write(sendCommand(bob, u"message %1"_s.arg(i)));
        QVERIFY(m_atAlice->waitFor("accepted", i));
        QTRY_COMPARE(m_proxy->answersLost(), i);
    }
    QCOMPARE(judge(), QStringList());
    QCOMPARE(m_world->history(bob, alice).size(), rounds);
}

void TestNetwork::cutInTheMiddle()
{
    constexpr int total = 200;
    for (int i = 0; i < total; ++i)
        m_atAlice->write(sendCommand(bob, u"message %1"_s.arg(i)));
    for (int seen = 10; seen < total; seen += 40) {
        QVERIFY(m_atAlice->waitFor("accepted", seen));
        m_proxy->cut();
    }
    QVERIFY(m_atAlice->waitFor("accepted", total));
    QVERIFY(m_atBob->waitFor("message", total));
    QCOMPARE(judge(), QStringList());
}

void TestNetwork::unreachableForAWhile()
{
    m_proxy->setReachable(false);
    const auto isWaiting = [](const QJsonObject &event) {
        return textOf(event, "event") == u"connection" && textOf(event, "state") == u"waiting";
    };
    QVERIFY(m_atAlice->waitFor(isWaiting));
    QVERIFY(m_atBob->waitFor(isWaiting));
    for (int i = 0; i < 20; ++i) {
        m_atAlice->write(sendCommand(bob, u"a %1"_s.arg(i)));
        m_atBob->write(sendCommand(alice, u"b %1"_s.arg(i)));
    }
    // Until a second attempt of each has failed, so that what waits has seen more than one.
    QVERIFY(m_atAlice->waitFor(isWaiting, 3));
    QCOMPARE(m_atAlice->count(isEvent("accepted")), 0);
    m_proxy->setReachable(true);
    QVERIFY(m_atAlice->waitFor("accepted", 20));
    QVERIFY(m_atBob->waitFor("accepted", 20));
    QCOMPARE(judge(), QStringList());
}

void TestNetwork::mixes_data()
{
    QTest::addColumn<Disturbance>("disturb");
    QTest::addColumn<bool>("goesOn"); // messages get through while it lasts
    QTest::newRow("delay") << Disturbance(delayed) << true;
    QTest::newRow("reset") << Disturbance([](FaultProxy &proxy) { proxy.reset(); }) << true;
    QTest::newRow("half-close") << Disturbance([](FaultProxy &proxy) { proxy.halfClose(); }) << true;
    QTest::newRow("lost answers") << Disturbance([](FaultProxy &proxy) { proxy.loseNextAnswer(); }) << true;
    QTest::newRow("black hole") << Disturbance(silent) << false;
    QTest::newRow("one byte a second") << Disturbance(crawling) << false;
    QTest::newRow("reset after 9 kB") << Disturbance(brief) << false;
    QTest::newRow("delay and reset") << Disturbance([](FaultProxy &proxy) {
        proxy.setFaults({.delayMs = 40});
        proxy.reset();
    }) << true;
}

void TestNetwork::mixes()
{
    QFETCH(Disturbance, disturb);
    QFETCH(bool, goesOn);
    constexpr int rounds = 6;
    constexpr int perRound = 10;
    for (int round = 1; round <= rounds; ++round) {
        disturb(*m_proxy);
        for (int i = 0; i < perRound; ++i) {
            m_atAlice->write(sendCommand(bob, u"%1 %2 from alice"_s.arg(round).arg(i)));
            m_atBob->write(sendCommand(alice, u"%1 %2 from bob"_s.arg(round).arg(i)));
        }
        if (!goesOn) {
            // What is stored here while nothing moves must leave later, in order.
            const auto isQueued = [](const QJsonObject &event) {
                return textOf(event, "event") == u"connection" && event.value(u"queued").toInt() > 0;
            };
            QVERIFY(m_atAlice->waitFor(isQueued));
            heal();
        }
        QVERIFY(m_atAlice->waitFor("accepted", qsizetype(round) * perRound));
        QVERIFY(m_atBob->waitFor("accepted", qsizetype(round) * perRound));
    }
    QVERIFY(m_atAlice->waitFor("message", rounds * perRound));
    QVERIFY(m_atBob->waitFor("message", rounds * perRound));
    heal();
    QCOMPARE(judge(), QStringList());
    QCOMPARE(m_ledger->acceptedCount(), 2 * rounds * perRound);
}

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
