// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/limits.h"
#include "relayfixture.h"

#include <QTest>

using namespace Parlance;

/// What the relay bears with: those who err, or are slow, without meaning harm. For those who mean it, see tst_hostile….
class TestRelayHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheConnectionOnABadField();
    void keepsNothingItDoesNotKnow();
    void keepsWhoAnswersPings();
    void limitsMessages();
    void limitsWhatTheyWeigh();
    void letsEachConnectionLookOnce();
    void holdsBackWhoDoesNotRead();

private:
    static constexpr int patienceMs = 30'000;
};

void TestRelayHostile::keepsTheConnectionOnABadField()
{
    RelayFixture relay;
    auto client = relay.person(QStringLiteral("alice"));
    wire::FetchDevices fetch;
    for (quint64 device = 1; device <= 6; ++device)
        fetch.add_bundles_for(device);
    client->send(fetch);
    const auto failure = client->expectFailure(wire::FAILURE_CODE_FIELD_INVALID);
    QCOMPARE(failure.field(), "bundles_for");
    QCOMPARE(failure.limit(), 5U);
    QVERIFY(!failure.closing());
    client->send(wire::ListDevices());
    client->expect<wire::Devices>();
}

// Otherwise others would get what does not fit a frame, and could not write to this account any more.
void TestRelayHostile::keepsNothingItDoesNotKnow()
{
    RelayFixture relay;
    auto mallory = relay.person(QStringLiteral("mallory"));
    const auto stuff = [](google::protobuf::Message &message) {
        message.GetReflection()->MutableUnknownFields(&message)->AddLengthDelimited(2000, std::string(20'000, 'x'));
    };
    wire::PublishKeys command = mallory->me.account->next(mallory->me.user);
    Credentials unused;
    *command.mutable_keys() = makeKeys(unused);
    stuff(*command.mutable_keys());
    stuff(*command.mutable_keys()->mutable_last_resort_prekey());
    stuff(*command.mutable_device_list());
    mallory->send(command);
    mallory->expect<wire::KeysPublished>();
    mallory->send(wire::ListDevices());
    const auto devices = mallory->expect<wire::Devices>();
    QCOMPARE(devices.device_list().list(), command.device_list().list());
    QVERIFY(devices.ByteSizeLong() < 1000);
}

void TestRelayHostile::keepsWhoAnswersPings()
{
    RelayFixture relay({.pingIntervalMs = 100, .idleTtlMs = 5000});
    auto alice = relay.person(QStringLiteral("alice"));
    auto silent = relay.client();
    silent->resume(alice->me);
    // Pongs come by themselves as long as the event loop runs: twice the time after which silence ends it.
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY_WITH_TIMEOUT(timer.elapsed() > 10'000 || !silent->isConnected(), patienceMs);
    QVERIFY(silent->isConnected());
    silent->send(wire::ListDevices());
    silent->expect<wire::Devices>();
}

void TestRelayHostile::limitsMessages()
{
    // A burst of five, and then one a second; of one where that would be less than one, so that Alice can register.
    RelayFixture relay({.openRegistration = true, .rateFactor = 0.005});
    auto alice = relay.client();
    alice->registerAs(QStringLiteral("alice"), {});
    const auto isRefused = [&alice] {
        const quint64 request = alice->send(message(1, "into the blue", {DeviceId(1)}));
        const auto isAnswer = [request](const wire::RelayFrame &frame) { return frame.request_id() == request; };
        const auto &all = alice->all();
        if (!QTest::qWaitFor([&] { return std::ranges::any_of(all, isAnswer); }, patienceMs)) {
            QTest::qFail("no answer", __FILE__, __LINE__);
            return false;
        }
        return std::ranges::find_if(all, isAnswer)->has_failure();
    };
    for (int i = 0; i < 5; ++i)
        QVERIFY(!isRefused());
    // Each second lets another one through: how many, depends on how slow this machine is.
    while (!isRefused() && !QTest::currentTestFailed()) { }
    const auto failure = alice->expectFailure(wire::FAILURE_CODE_RATE_LIMITED);
    QVERIFY(failure.retry_after_ms() > 0);
    QVERIFY(failure.retry_after_ms() <= 1000);
    QVERIFY(!failure.closing());
    // Only messages are that rare.
    alice->send(wire::ListDevices());
    alice->expect<wire::Devices>();
}

void TestRelayHostile::limitsWhatTheyWeigh()
{
    // Ten messages at once, but of 10 KB together, and then 2.6 KB a second.
    RelayFixture relay({.openRegistration = true, .rateFactor = 0.01});
    auto alice = relay.client();
    alice->registerAs(QStringLiteral("alice"), {});
    const wire::Submit longest = message(1, std::string(Limits::bodyBytes, 'x'), {DeviceId(1)});
    alice->send(longest);
    alice->expect<wire::Rejected>(); // no such conversation: it got as far as that
    alice->send(longest);
    const auto failure = alice->expectFailure(wire::FAILURE_CODE_RATE_LIMITED);
    QVERIFY2(failure.retry_after_ms() > 1000, qPrintable(QString::number(failure.retry_after_ms())));
    QVERIFY(!failure.closing());
}

// Without its first State a device can do nothing.
void TestRelayHostile::letsEachConnectionLookOnce()
{
    RelayFixture relay({.openRegistration = true, .rateFactor = 0.02});
    auto alice = relay.client();
    alice->registerAs(QStringLiteral("alice"), {});
    alice->synchronize();
    for (int i = 0; i < 6; ++i)
        alice->send(wire::Synchronize());
    alice->expectFailure(wire::FAILURE_CODE_RATE_LIMITED);
    auto again = relay.client();
    again->resume(alice->me);
    again->synchronize();
}

// Enough to fill every buffer between the two; then it reads again, and nothing is missing.
void TestRelayHostile::holdsBackWhoDoesNotRead()
{
    RelayFixture relay({.rateFactor = 1000});
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    const quint64 conversation = befriend(*alice, *bob);
    bob->synchronize();
    bob->socket().setReadBufferSize(1024);
    const std::string body(Limits::bodyBytes, 'x');
    for (int i = 0; i < 240; ++i)
        alice->send(message(conversation, body, {bob->me.device}));
    for (quint64 sequence = 1; sequence <= 240; ++sequence)
        QCOMPARE(alice->expect<wire::Accepted>().sequence(), sequence);
    bob->socket().setReadBufferSize(0);
    for (quint64 sequence = 1; sequence <= 240; ++sequence)
        QCOMPARE(bob->expect<wire::Deliver>().sequence(), sequence);
}

QTEST_GUILESS_MAIN(TestRelayHostile)
#include "tst_relayhostile.moc"
