// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostilescene.h"

#include "protocol/limits.h"

#include <QTest>

using namespace Parlance;

namespace {

constexpr quint16 goingAway = 1001;

// Short enough for a test to wait for, and long enough for an honest client on a busy machine to answer a ping.
constexpr RelaySettings settings{.pingIntervalMs = 500, .idleTtlMs = 4000, .rateFactor = 1000};

} // namespace

/// Devices that are signed in and do not keep up their side: do not read, do not answer, do not acknowledge, come and go.
/// What they cost is bounded, and others do not notice.
class TestHostileReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_scene = std::make_unique<HostileScene>(settings); }
    void cleanupTestCase() { m_scene.reset(); }

    void endsWhoIsSilent_data();
    void endsWhoIsSilent();
    void cutsWhoReadsNothing();
    void cutsWhoReadsAByteAtATime();
    void sendsNoMoreThanIsAcknowledged();
    void takesAcknowledgementsOneByOne();
    void standsWhoComesAndGoes_data();
    void standsWhoComesAndGoes();
    void letsADeviceDisplaceItselfAgainAndAgain();

private:
    void floodWithoutReading(RawClient &client);
    std::unique_ptr<HostileScene> m_scene;
};

void TestHostileReaders::endsWhoIsSilent_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("drip"); ///< again and again, until it is ended
    const RawFrame begun{.payload = "only the beginning", .saysLength = 60'000};
    QTest::newRow("silence") << QByteArray() << QByteArray();
    QTest::newRow("a frame that is never ended") << begun.toBytes() << QByteArray();
    QTest::newRow("a frame byte by byte") << begun.toBytes() << QByteArray("x");
    QTest::newRow("fragments of nothing, without end")
        << RawFrame{.payload = "x", .fin = false}.toBytes() << RawFrame{.opcode = 0, .fin = false}.toBytes();
}

// Only a whole frame is a sign of life.
void TestHostileReaders::endsWhoIsSilent()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, drip);
    const quint64 before = m_scene->rejections("idle") + m_scene->rejections("frame_too_large");
    auto client = m_scene->offender(Offence::From::SignedIn);
    QVERIFY(client);
    client->stopAnsweringPings();
    client->say(first);
    QVERIFY(m_scene->othersTalk());
    QVERIFY(comesTrue([&] {
        if (!drip.isEmpty() && !client->isClosed())
            client->say(drip);
        return client->isClosed();
    }));
    QCOMPARE(m_scene->rejections("idle") + m_scene->rejections("frame_too_large"), before + 1);
    // A relay that counts fragments ends those earlier, as too much.
    if (m_scene->rejections("frame_too_large") == 0) {
        QCOMPARE(client->last<wire::Goodbye>().reason(), wire::GOODBYE_REASON_IDLE);
        QCOMPARE(client->closeCode(), goingAway);
    }
    client.reset();
    QVERIFY(m_scene->othersTalk());
    m_scene->expectCalm();
}

/// Asks for more than any buffer between the two holds, until the relay has enough of it.
void TestHostileReaders::floodWithoutReading(RawClient &client)
{
    // The largest answer there is for the asking: a list that was padded with what nobody knows.
    AccountSigner &signer = *m_scene->mallory.account;
    signer.list.GetReflection()->MutableUnknownFields(&signer.list)->Clear();
    signer.list.GetReflection()->MutableUnknownFields(&signer.list)->AddLengthDelimited(900, std::string(3500, 'x'));
    client.send(signer.next(m_scene->mallory.user));
    QVERIFY(comesTrue([&] { return client.count<wire::KeysPublished>() == 1; }));
    client.setReading(false);
    for (int i = 0; i < 4000; ++i)
        client.send(wire::ListDevices());
}

void TestHostileReaders::cutsWhoReadsNothing()
{
    const quint64 before = m_scene->rejections("slow_reader");
    auto client = m_scene->offender(Offence::From::SignedIn);
    QVERIFY(client);
    floodWithoutReading(*client);
    QVERIFY(m_scene->othersTalk());
    QVERIFY(comesTrue([&] { return m_scene->rejections("slow_reader") > before; }));
    QVERIFY(m_scene->othersTalk());
    client.reset();
    m_scene->expectCalm();
}

void TestHostileReaders::cutsWhoReadsAByteAtATime()
{
    const quint64 before = m_scene->rejections("slow_reader");
    auto client = m_scene->offender(Offence::From::SignedIn);
    QVERIFY(client);
    floodWithoutReading(*client);
    QVERIFY(comesTrue([&] {
        (void)client->socket().read(1);
        return m_scene->rejections("slow_reader") > before;
    }));
    QVERIFY(m_scene->othersTalk());
    client.reset();
    m_scene->expectCalm();
}

void TestHostileReaders::sendsNoMoreThanIsAcknowledged()
{
    constexpr int written = Limits::deliveriesInFlight + 40;
    auto client = m_scene->offender(Offence::From::Synchronized);
    QVERIFY(client);
    RelayClient &bob = *m_scene->bob;
    for (int i = 0; i < written; ++i)
        bob.send(message(m_scene->malloryAndBob, "never acknowledged", {m_scene->mallory.device}));
    Sequence last = 0;
    for (int i = 0; i < written; ++i)
        last = bob.expect<wire::Accepted>().sequence();
    QVERIFY(comesTrue([&] { return client->count<wire::Deliver>() == Limits::deliveriesInFlight; }));
    QVERIFY(m_scene->othersTalk());
    client->send(wire::ListDevices());
    QVERIFY(comesTrue([&] { return client->count<wire::Devices>() == 1; }));
    QCOMPARE(client->count<wire::Deliver>(), Limits::deliveriesInFlight);
    client->send(acknowledgement(m_scene->malloryAndBob, last - 40));
    QVERIFY(comesTrue([&] { return client->count<wire::Deliver>() == written; }));
    client->send(acknowledgement(m_scene->malloryAndBob, last));
    client->send(wire::PublishKeys());
    QVERIFY(comesTrue([&] { return client->count<wire::KeysPublished>() == 1; }));
    client.reset();
    m_scene->expectCalm();
}

void TestHostileReaders::takesAcknowledgementsOneByOne()
{
    constexpr int written = 300;
    auto client = m_scene->offender(Offence::From::Synchronized);
    QVERIFY(client);
    RelayClient &bob = *m_scene->bob;
    for (int i = 0; i < written; ++i)
        bob.send(message(m_scene->malloryAndBob, "one by one", {m_scene->mallory.device}));
    int acknowledged = 0;
    QVERIFY(comesTrue([&] {
        for (; acknowledged < client->count<wire::Deliver>(); ++acknowledged) {
            const auto &frames = client->frames();
            int seen = 0;
            const auto next = std::ranges::find_if(frames, [&](const auto &frame) {
                return frame.has_deliver() && seen++ == acknowledged;
            });
            client->send(acknowledgement(m_scene->malloryAndBob, next->deliver().sequence()));
        }
        return acknowledged == written && client->count<wire::Done>() == written;
    }));
    QVERIFY(m_scene->othersTalk());
    client.reset();
    m_scene->expectCalm();
}

void TestHostileReaders::standsWhoComesAndGoes_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("times");
    using enum Offence::From;
    QTest::newRow("before TLS") << int(Tcp) << 300;
    QTest::newRow("after TLS") << int(Tls) << 40;
    QTest::newRow("in the middle of a frame") << int(Upgraded) << 40;
    QTest::newRow("in the middle of a command") << int(SignedIn) << 40;
}

void TestHostileReaders::standsWhoComesAndGoes()
{
    QFETCH(const int, from);
    QFETCH(const int, times);
    for (int i = 0; i < times; ++i) {
        auto client = m_scene->offender(static_cast<Offence::From>(from));
        QVERIFY(client);
        if (from == int(Offence::From::SignedIn)) {
            for (int commands = 0; commands < 20; ++commands)
                client->send(wire::ListDevices());
        }
        client->say(RawFrame{.payload = "half", .saysLength = 1000});
        client->socket().flush();
        client->abort();
    }
    QVERIFY(m_scene->othersTalk());
    m_scene->expectCalm();
}

void TestHostileReaders::letsADeviceDisplaceItselfAgainAndAgain()
{
    std::vector<std::unique_ptr<RawClient>> connections;
    for (int i = 0; i < 40; ++i) {
        connections.push_back(m_scene->offender(Offence::From::SignedIn));
        QVERIFY(connections.back());
    }
    for (size_t i = 0; i + 1 < connections.size(); ++i) {
        QVERIFY(comesTrue([&] { return connections[i]->isClosed(); }));
        QCOMPARE(connections[i]->count<wire::Displaced>(), 1);
        QCOMPARE(connections[i]->closeCode(), goingAway);
    }
    QVERIFY(!connections.back()->isClosed());
    QVERIFY(m_scene->othersTalk());
    connections.clear();
    m_scene->expectCalm();
}

QTEST_GUILESS_MAIN(TestHostileReaders)
#include "tst_hostilereaders.moc"
