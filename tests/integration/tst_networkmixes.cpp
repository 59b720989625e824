// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faultproxy.h"
#include "tests/support/world.h"

#include <QTest>

using namespace Parlance::Testing;
using namespace Qt::StringLiterals;

namespace {

// Only waited out when something is broken.
constexpr int patienceMs = 180'000;

const QString alice = u"alice"_s;
const QString bob = u"bob"_s;

QJsonObject sendCommand(const QString &to, const QString &text)
{
    return {{u"command"_s, u"send"_s}, {u"name"_s, to}, {u"text"_s, text}};
}

/// Done to the network in each round.
using Disturbance = std::function<void(FaultProxy &, int round)>;

/// These faults in every second round, and none in the others.
Disturbance alternating(const NetworkFaults &faults)
{
    return [faults](FaultProxy &proxy, int round) { proxy.setFaults(round % 2 == 1 ? faults : NetworkFaults{}); };
}

/// These faults, and no connection that was made before them.
Disturbance fromTheFirstByte(const NetworkFaults &faults)
{
    return [faults](FaultProxy &proxy, int) {
        proxy.reset();
        proxy.setFaults(faults);
    };
}

Disturbance both(const NetworkFaults &faults, void (FaultProxy::*event)())
{
    return [faults, event](FaultProxy &proxy, int) {
        proxy.setFaults(faults);
        (proxy.*event)();
    };
}

Disturbance only(void (FaultProxy::*event)())
{
    return [event](FaultProxy &proxy, int) { (proxy.*event)(); };
}

bool isOnline(const CliProcess &process)
{
    const QList<QJsonObject> &events = process.events();
    const auto last = std::find_if(events.rbegin(), events.rend(), isEvent("connection"));
    return last != events.rend() && textOf(*last, "state") == u"online";
}

} // namespace

/// How the messages of a mix get on while it lasts.
enum class Passage : std::uint8_t {
    Open, ///< they get through
    Blocked, ///< nothing moves, and nobody is told
    Closed, ///< no connection comes about
};

Q_DECLARE_METATYPE(Disturbance)
Q_DECLARE_METATYPE(Passage)

/// The network misbehaves in all ways it can, under two people who write to each other; the ledger stays exact, and meanwhile
/// each is told how things are.
class TestNetworkMixes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void mixes_data();
    void mixes();
    void theLedgerIsExact();

private:
    void write(int round);
    /// Ends the faults and whatever is left of connections under them.
    void heal();
    [[nodiscard]] bool isTold(Passage passage);

    World m_world;
    Ledger m_ledger;
    std::unique_ptr<FaultProxy> m_proxy;
    CliProcess m_atAlice{m_world.profile(alice)};
    CliProcess m_atBob{m_world.profile(bob)};
    int m_written = 0; ///< by each
    /// The places in their events where the present round began.
    qsizetype m_roundAtAlice = 0;
    qsizetype m_roundAtBob = 0;
};

void TestNetworkMixes::initTestCase()
{
    QVERIFY(m_world.start());
    m_proxy = std::make_unique<FaultProxy>(m_world.relay().port());
    const QString invite = m_proxy->throughProxy(m_world.relay().invite(2));
    QVERIFY(m_world.join(alice, invite) && m_world.join(bob, invite) && m_world.befriend(alice, bob));
    m_ledger.follow(alice, m_atAlice);
    m_ledger.follow(bob, m_atBob);
    m_atAlice.start(words("run --timeout 3600"));
    m_atBob.start(words("run --timeout 3600"));
    QVERIFY(m_atAlice.waitUntilOnline());
    QVERIFY(m_atBob.waitUntilOnline());
}

void TestNetworkMixes::mixes_data()
{
    QTest::addColumn<Disturbance>("disturb");
    QTest::addColumn<Passage>("passage");
    const auto open = [](const char *name, const Disturbance &disturb) {
        QTest::newRow(name) << disturb << Passage::Open;
    };
    open("delay", alternating({.delayMs = 150}));
    open("delay to the relay", alternating({.delayMs = 150, .toClient = false}));
    open("delay from the relay", alternating({.delayMs = 150, .toRelay = false}));
    open("jitter", alternating({.delayMs = 10, .jitterMs = 120}));
    open("20 kB a second", alternating({.bytesPerSecond = 20'000}));
    open("20 kB a second from the relay", alternating({.bytesPerSecond = 20'000, .toRelay = false}));
    open("reset", only(&FaultProxy::reset));
    open("closed in good order", only(&FaultProxy::cut));
    open("half-close by the relay", only(&FaultProxy::halfClose));
    open("half-close by the clients", only(&FaultProxy::halfCloseToRelay));
    open("lost answers", only(&FaultProxy::loseNextAnswer));
    open("a changed bit", only(&FaultProxy::spoilNextAnswer));
    open("delay and reset", both({.delayMs = 40}, &FaultProxy::reset));
    open("delay and lost answers", both({.delayMs = 40}, &FaultProxy::loseNextAnswer));
    open("jitter and half-close", both({.jitterMs = 60}, &FaultProxy::halfClose));
    open("20 kB a second and a changed bit", both({.bytesPerSecond = 20'000}, &FaultProxy::spoilNextAnswer));
    open("away for a moment", [](FaultProxy &proxy, int) {
        proxy.setReachable(false);
        proxy.setReachable(true);
    });
    const auto blocked = [](const char *name, const NetworkFaults &faults) {
        QTest::newRow(name) << Disturbance([faults](FaultProxy &proxy, int) { proxy.setFaults(faults); })
                            << Passage::Blocked;
    };
    blocked("black hole", {.blackHole = true});
    blocked("black hole to the relay", {.blackHole = true, .toClient = false});
    blocked("black hole from the relay", {.blackHole = true, .toRelay = false});
    blocked("one byte a second", {.bytesPerSecond = 1});
    blocked("one byte a second to the relay", {.bytesPerSecond = 1, .toClient = false});
    blocked("one byte a second from the relay", {.bytesPerSecond = 1, .toRelay = false});
    blocked("reset after 9 kB", {.resetAfter = 9'000});
    QTest::newRow("accepted and never answered") << fromTheFirstByte({.blackHole = true}) << Passage::Blocked;
    const auto closed = [](const char *name, const Disturbance &disturb) {
        QTest::newRow(name) << disturb << Passage::Closed;
    };
    closed("reset at the first word of the relay", fromTheFirstByte({.resetAfter = 1}));
    closed("reset at the first word of the clients", fromTheFirstByte({.resetAfterSent = 1}));
    closed("reset at the end of the TLS handshake", fromTheFirstByte({.resetAfterSent = 600}));
    closed("unreachable", [](FaultProxy &proxy, int) { proxy.setReachable(false); });
}

void TestNetworkMixes::write(int round)
{
    constexpr int perRound = 8;
    for (int i = 0; i < perRound; ++i, ++m_written) {
        m_atAlice.write(sendCommand(bob, u"%1 of alice, in round %2"_s.arg(m_written).arg(round)));
        m_atBob.write(sendCommand(alice, u"%1 of bob, in round %2"_s.arg(m_written).arg(round)));
    }
}

void TestNetworkMixes::heal()
{
    m_proxy->setFaults({});
    m_proxy->reset();
    if (!m_proxy->isListening())
        m_proxy->setReachable(true);
}

/// That both said what a person can see of it: what waits, and why there is no connection and when the next attempt is.
bool TestNetworkMixes::isTold(Passage passage)
{
    const auto isFitting = [passage](const QJsonObject &event) {
        const bool isWaiting = textOf(event, "state") == u"waiting" && event.value(u"retry_at").toInteger() > 0
            && (textOf(event, "error") == u"offline" || textOf(event, "error") == u"connection-lost");
        return textOf(event, "event") == u"connection" && event.value(u"queued").toInt() > 0
            && (passage == Passage::Blocked || isWaiting);
    };
    return QTest::qWaitFor(
        [&] {
            return std::ranges::any_of(m_atAlice.events().sliced(m_roundAtAlice), isFitting)
                && std::ranges::any_of(m_atBob.events().sliced(m_roundAtBob), isFitting);
        },
        patienceMs);
}

void TestNetworkMixes::mixes()
{
    QFETCH(const Disturbance, disturb);
    QFETCH(const Passage, passage);
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(m_atAlice) && isOnline(m_atBob), patienceMs);
    const qsizetype eventsBefore = m_atAlice.events().size();
    const int rounds = passage == Passage::Closed ? 2 : 3;
    for (int round = 1; round <= rounds; ++round) {
        m_roundAtAlice = m_atAlice.events().size();
        m_roundAtBob = m_atBob.events().size();
        disturb(*m_proxy, round);
        write(round);
        if (passage != Passage::Open) {
            QVERIFY(isTold(passage));
            heal();
        }
        QVERIFY(m_atAlice.waitFor("accepted", m_written));
        QVERIFY(m_atBob.waitFor("accepted", m_written));
    }
    heal();
    QVERIFY(m_atAlice.waitFor("message", m_written));
    QVERIFY(m_atBob.waitFor("message", m_written));
    // Whatever the network does: it is the network, and not the relay or its key, that people are told of. Only a bit
    // changed in the handshake of one who comes back looks like somebody who is no relay.
    const bool changesBits = QByteArrayView(QTest::currentDataTag()).contains("changed bit");
    for (const QJsonObject &event : m_atAlice.events().sliced(eventsBefore)) {
        const QString error = textOf(event, "error");
        if (textOf(event, "event") == u"connection" && !error.isEmpty())
            QVERIFY2(error == u"offline" || error == u"connection-lost" || error == u"timeout"
                         || (changesBits && error == u"not-a-relay"),
                     qPrintable(error));
    }
}

void TestNetworkMixes::theLedgerIsExact()
{
    for (const auto &[profile, process] : {std::pair(alice, &m_atAlice), std::pair(bob, &m_atBob)}) {
        process->kill();
        QVERIFY(m_world.settle(profile));
        m_ledger.committed(profile, m_world.history(profile, profile == alice ? bob : alice));
    }
    QVERIFY(holds(m_ledger.check()));
    QCOMPARE(m_ledger.acceptedCount(), 2 * m_written);
    QCOMPARE(m_world.texts(alice, bob).size(), 2 * m_written);
}

QTEST_GUILESS_MAIN(TestNetworkMixes)
#include "tst_networkmixes.moc"
