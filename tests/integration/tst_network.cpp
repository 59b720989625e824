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

} // namespace

/// The network between the clients and the relay misbehaves, and the ledger stays exact.
class TestNetwork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void lostAnswer();
    void cutInTheMiddle();
    void unreachableForAWhile();
    void silenceIsNoticed();

private:
    [[nodiscard]] QStringList judge();

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
    QVERIFY(holds(judge()));
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
    QVERIFY(holds(judge()));
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
    QVERIFY(holds(judge()));
}

// Nobody says that the connection is gone. That an answer does not come is enough to give it up, and to say so.
void TestNetwork::silenceIsNoticed()
{
    m_proxy->setFaults({.blackHole = true});
    m_atAlice->write(sendCommand(bob, u"into nothing"_s));
    QVERIFY(m_atAlice->waitFor([](const QJsonObject &event) {
        return textOf(event, "event") == u"connection" && textOf(event, "state") == u"waiting"
            && textOf(event, "error") == u"timeout" && event.value(u"queued").toInt() == 1
            && event.value(u"retry_at").toInteger() > 0;
    }));
    m_proxy->setFaults({});
    QVERIFY(m_atAlice->waitFor("accepted"));
    QVERIFY(m_atBob->waitFor("message"));
    QVERIFY(holds(judge()));
}

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
