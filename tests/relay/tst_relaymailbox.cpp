// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/limits.h"
#include "relay/storeservice.h"
#include "relayfixture.h"

#include <QTest>

using namespace Parlance;

/// Messages from one device to another, beside every conversation.
class TestRelayMailbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversToOneDevice();
    void reachesADeviceThatIsNotLinked();
    void keepsItForWhoIsAway();
    void sendsAtMost16Unacknowledged();
    void deliversAgainWhatWasNotAcknowledged();
    void refusesToAcknowledgeBeyondWhatWasSent();
    void storesARepeatOnce();
    void namesTheFieldAtFault_data();
    void namesTheFieldAtFault();
    void takesTheLargestThereIs();
    void refusesWhoMayNot();
    void aFloodKeepsNobodyElseOut();
    void hasARateOfItsOwn();
    void goesWhenItsTimeIsOver();
    void keepsNumbersOverARestart();
    void saysHowFarItGoesBesideTheListOfDevices();

private:
    static constexpr int patienceMs = 30'000;

    struct Pair
    {
        RelayFixture relay;
        std::unique_ptr<RelayClient> alice;
        std::unique_ptr<RelayClient> bob;

        explicit Pair(const RelaySettings &settings = {}, const RetentionTimes &retention = {})
            : relay(settings, retention)
        {
            alice = relay.person(QStringLiteral("alice"));
            bob = relay.person(QStringLiteral("bob"));
            befriend(*alice, *bob);
            bob->synchronize();
        }
        void send(const std::string &body)
        {
            alice->send(mail(bob->me, body));
            alice->expect<wire::Done>();
        }
        void sendMany(int count)
        {
            for (int i = 1; i <= count; ++i)
                alice->send(mail(bob->me, std::to_string(i)));
            for (int i = 1; i <= count; ++i)
                alice->expect<wire::Done>();
        }
        void bobReturns()
        {
            const Credentials credentials = bob->me;
            bob = relay.client();
            bob->resume(credentials);
            bob->synchronize();
        }
    };

    static wire::SendToDevice mail(const Credentials &to, const std::string &body,
                                   const MessageId &id = MessageId::create())
    {
        wire::SendToDevice command;
        command.set_user_id(to.user.value());
        command.set_device_id(to.device.value());
        command.set_message_id(fromBytes(id.toBytes()));
        command.set_body(body);
        command.set_header("header");
        return command;
    }
    static wire::AcknowledgeDeviceMessages through(quint64 number)
    {
        wire::AcknowledgeDeviceMessages command;
        command.set_through(number);
        return command;
    }
};

void TestRelayMailbox::deliversToOneDevice()
{
    Pair pair;
    auto bobToo = pair.relay.furtherDevice(*pair.bob);
    bobToo->synchronize();
    const MessageId id = MessageId::create();
    const quint64 request = pair.alice->send(mail(pair.bob->me, "sealed", id));
    pair.alice->expect<wire::Done>();
    QCOMPARE(pair.alice->answered(), request);
    const auto got = pair.bob->expect<wire::DeviceMessage>();
    QCOMPARE(got.number(), 1U);
    QCOMPARE(got.sender_user_id(), pair.alice->me.user.value());
    QCOMPARE(got.sender_device_id(), pair.alice->me.device.value());
    QCOMPARE(toMessageId(got.message_id()), id);
    QVERIFY(got.accepted_at_ms() > 0);
    QCOMPARE(got.body(), "sealed");
    QCOMPARE(got.header(), "header");
    QVERIFY(bobToo->gotNo<wire::DeviceMessage>());
    QVERIFY(pair.alice->gotNo<wire::DeviceMessage>());
    QCOMPARE(pair.relay.server().metrics().deviceMessagesAccepted.load(), 1U);
    QCOMPARE(pair.relay.server().metrics().deviceMessagesDelivered.load(), 1U);
}

void TestRelayMailbox::reachesADeviceThatIsNotLinked()
{
    Pair pair;
    auto waiting = pair.relay.client();
    waiting->signInAs(QStringLiteral("alice"), testPassword);
    waiting->synchronize();
    pair.alice->synchronize();
    waiting->send(mail(pair.alice->me, "who am I?"));
    waiting->expect<wire::Done>();
    QCOMPARE(pair.alice->expect<wire::DeviceMessage>().body(), "who am I?");
    pair.alice->send(mail(waiting->me, "this is the key"));
    QCOMPARE(waiting->expect<wire::DeviceMessage>().body(), "this is the key");
    waiting->send(through(1));
    waiting->expect<wire::Done>();
    QVERIFY(waiting->gotNo<wire::Failure>());
}

void TestRelayMailbox::keepsItForWhoIsAway()
{
    Pair pair;
    pair.bob->disconnect();
    pair.sendMany(40);
    pair.bobReturns();
    for (quint64 number = 1; number <= 40; ++number) {
        const auto got = pair.bob->expect<wire::DeviceMessage>();
        QCOMPARE(got.number(), number);
        QCOMPARE(got.body(), std::to_string(number));
        if (number % 8 == 0)
            pair.bob->send(through(number));
    }
    for (int i = 0; i < 5; ++i)
        pair.bob->expect<wire::Done>();
    pair.bobReturns();
    QVERIFY(pair.bob->gotNo<wire::DeviceMessage>());
}

void TestRelayMailbox::sendsAtMost16Unacknowledged()
{
    Pair pair;
    pair.sendMany(20);
    for (quint64 number = 1; number <= Limits::deviceMessagesInFlight; ++number)
        QCOMPARE(pair.bob->expect<wire::DeviceMessage>().number(), number);
    QVERIFY(pair.bob->gotNo<wire::DeviceMessage>());
    pair.bob->send(through(3));
    for (const quint64 number : {17, 18, 19})
        QCOMPARE(pair.bob->expect<wire::DeviceMessage>().number(), number);
    QVERIFY(pair.bob->gotNo<wire::DeviceMessage>());
}

void TestRelayMailbox::deliversAgainWhatWasNotAcknowledged()
{
    Pair pair;
    pair.sendMany(3);
    for (int i = 1; i <= 3; ++i)
        pair.bob->expect<wire::DeviceMessage>();
    pair.bob->send(through(1));
    pair.bob->expect<wire::Done>();
    pair.bobReturns();
    QCOMPARE(pair.bob->expect<wire::DeviceMessage>().number(), 2U);
    QCOMPARE(pair.bob->expect<wire::DeviceMessage>().number(), 3U);
}

void TestRelayMailbox::refusesToAcknowledgeBeyondWhatWasSent()
{
    Pair pair;
    pair.bob->send(through(1));
    QCOMPARE(pair.bob->expectFailure(wire::FAILURE_CODE_BEYOND_SENT).limit(), 0U);
    pair.sendMany(20);
    for (int i = 1; i <= Limits::deviceMessagesInFlight; ++i)
        pair.bob->expect<wire::DeviceMessage>();
    // There are four more, which were not sent yet and must not be lost.
    pair.bob->send(through(17));
    const auto failure = pair.bob->expectFailure(wire::FAILURE_CODE_BEYOND_SENT);
    QCOMPARE(failure.limit(), 16U);
    QCOMPARE(failure.field(), "through");
    pair.bob->send(through(16));
    for (const quint64 number : {17, 18, 19, 20})
        QCOMPARE(pair.bob->expect<wire::DeviceMessage>().number(), number);
    // On a connection that has not synchronized nothing was sent.
    const Credentials credentials = pair.bob->me;
    pair.bob = pair.relay.client();
    pair.bob->resume(credentials);
    pair.bob->send(through(17));
    QCOMPARE(pair.bob->expectFailure(wire::FAILURE_CODE_BEYOND_SENT).limit(), 0U);
    pair.bob->synchronize();
    QCOMPARE(pair.bob->expect<wire::DeviceMessage>().number(), 17U);
}

void TestRelayMailbox::storesARepeatOnce()
{
    Pair pair;
    const auto once = mail(pair.bob->me, "once");
    for (int i = 0; i < 3; ++i) {
        pair.alice->send(once);
        pair.alice->expect<wire::Done>();
    }
    pair.bob->expect<wire::DeviceMessage>();
    QVERIFY(pair.bob->gotNo<wire::DeviceMessage>());
    QCOMPARE(pair.relay.server().metrics().deviceMessagesAccepted.load(), 1U);
}

void TestRelayMailbox::namesTheFieldAtFault_data()
{
    QTest::addColumn<int>("idBytes");
    QTest::addColumn<int>("bodyBytes");
    QTest::addColumn<int>("headerBytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("field");
    QTest::addColumn<quint64>("limit");
    constexpr int invalid = wire::FAILURE_CODE_FIELD_INVALID;
    constexpr int tooLarge = wire::FAILURE_CODE_TOO_LARGE;
    QTest::newRow("no id") << 0 << 1 << 1 << invalid << "message_id" << quint64(16);
    QTest::newRow("short id") << 15 << 1 << 1 << invalid << "message_id" << quint64(16);
    QTest::newRow("no body") << 16 << 0 << 1 << invalid << "body" << quint64(49152);
    QTest::newRow("large body") << 16 << 49153 << 1 << tooLarge << "body" << quint64(49152);
    QTest::newRow("large header") << 16 << 1 << 1025 << tooLarge << "header" << quint64(1024);
}

void TestRelayMailbox::namesTheFieldAtFault()
{
    QFETCH(int, idBytes);
    QFETCH(int, bodyBytes);
    QFETCH(int, headerBytes);
    QFETCH(int, code);
    QFETCH(QString, field);
    QFETCH(quint64, limit);
    Pair pair;
    auto wrong = mail(pair.bob->me, std::string(static_cast<size_t>(bodyBytes), 'b'));
    wrong.set_message_id(std::string(static_cast<size_t>(idBytes), 'i'));
    wrong.set_header(std::string(static_cast<size_t>(headerBytes), 'h'));
    pair.alice->send(wrong);
    const auto failure = pair.alice->expectFailure(static_cast<wire::FailureCode>(code));
    QCOMPARE(toText(failure.field()), field);
    QCOMPARE(failure.limit(), limit);
    QVERIFY(!failure.closing());
    pair.send("but this");
    QCOMPARE(pair.bob->expect<wire::DeviceMessage>().body(), "but this");
}

void TestRelayMailbox::takesTheLargestThereIs()
{
    Pair pair;
    auto largest = mail(pair.bob->me, std::string(Limits::deviceBodyBytes, 'b'));
    largest.set_header(std::string(Limits::headerBytes, 'h'));
    pair.alice->send(largest);
    pair.alice->expect<wire::Done>();
    const auto got = pair.bob->expect<wire::DeviceMessage>();
    QCOMPARE(got.body(), largest.body());
    QCOMPARE(got.header(), largest.header());
    largest.set_message_id(fromBytes(MessageId::create().toBytes()));
    largest.clear_header();
    pair.alice->send(largest);
    QVERIFY(pair.bob->expect<wire::DeviceMessage>().header().empty());
}

void TestRelayMailbox::refusesWhoMayNot()
{
    Pair pair;
    auto mallory = pair.relay.person(QStringLiteral("mallory"));
    mallory->send(mail(pair.bob->me, "listen"));
    mallory->expectFailure(wire::FAILURE_CODE_NOT_A_CONTACT);
    auto waiting = pair.relay.client();
    waiting->signInAs(QStringLiteral("alice"), testPassword);
    waiting->send(mail(pair.bob->me, "I am Alice, really"));
    waiting->expectFailure(wire::FAILURE_CODE_NOT_LINKED);
    pair.bob->send(mail(waiting->me, "are you?"));
    QCOMPARE(pair.bob->expectFailure(wire::FAILURE_CODE_UNKNOWN_DEVICE).field(), "device_id");
    Credentials nobody = pair.alice->me;
    nobody.device = DeviceId(4711);
    pair.alice->send(mail(nobody, "into the blue"));
    pair.alice->expectFailure(wire::FAILURE_CODE_UNKNOWN_DEVICE);
    QVERIFY(pair.alice->gotNo<wire::Goodbye>());
    pair.bob->send(contactChange(wire::CONTACT_ACTION_BLOCK, pair.alice->me.user));
    pair.bob->expect<wire::State>();
    pair.alice->send(mail(pair.bob->me, "still there?"));
    pair.alice->expectFailure(wire::FAILURE_CODE_BLOCKED);
    QVERIFY(pair.bob->gotNo<wire::DeviceMessage>());
}

void TestRelayMailbox::aFloodKeepsNobodyElseOut()
{
    Pair pair({.rateFactor = 1000});
    auto carol = pair.relay.person(QStringLiteral("carol"));
    befriend(*carol, *pair.bob);
    pair.bob->disconnect();
    pair.sendMany(Limits::deviceMessagesHeldFromOne);
    pair.alice->send(mail(pair.bob->me, "one more"));
    QVERIFY(pair.alice->expectFailure(wire::FAILURE_CODE_MAILBOX_FULL).retry_after_ms() > 0);
    carol->send(mail(pair.bob->me, "from Carol"));
    carol->expect<wire::Done>();
    // There is room again as it is read.
    pair.bobReturns();
    for (quint64 number = 1; number <= Limits::deviceMessagesHeldFromOne; ++number) {
        QCOMPARE(pair.bob->expect<wire::DeviceMessage>().number(), number);
        pair.bob->send(through(number));
    }
    QCOMPARE(pair.bob->expect<wire::DeviceMessage>().body(), "from Carol");
    for (int i = 0; i < Limits::deviceMessagesHeldFromOne; ++i)
        pair.bob->expect<wire::Done>();
    pair.send("again");
}

void TestRelayMailbox::hasARateOfItsOwn()
{
    // A burst of two, and then one a second.
    RelayFixture relay({.openRegistration = true, .rateFactor = 0.005});
    auto alice = relay.client();
    alice->registerAs(QStringLiteral("alice"), {});
    const auto isRefused = [&alice] {
        const quint64 request = alice->send(mail(alice->me, "a note to myself"));
        const auto isAnswer = [request](const wire::RelayFrame &frame) { return frame.request_id() == request; };
        const auto &all = alice->all();
        if (!QTest::qWaitFor([&] { return std::ranges::any_of(all, isAnswer); }, patienceMs)) {
            QTest::qFail("no answer", __FILE__, __LINE__);
            return false;
        }
        return std::ranges::find_if(all, isAnswer)->has_failure();
    };
    for (int i = 0; i < 2; ++i)
        QVERIFY(!isRefused());
    // Each second lets another one through: how many, depends on how slow this machine is.
    while (!isRefused() && !QTest::currentTestFailed()) { }
    const auto failure = alice->expectFailure(wire::FAILURE_CODE_RATE_LIMITED);
    QVERIFY(failure.retry_after_ms() > 0);
    QVERIFY(!failure.closing());
    // Those in conversations are counted apart.
    alice->send(message(4711, "into the blue", {DeviceId(1)}));
    alice->expect<wire::Rejected>();
}

void TestRelayMailbox::goesWhenItsTimeIsOver()
{
    Pair pair({}, {.payloadMs = 200, .repeatMs = Limits::retentionMs});
    pair.bob->disconnect();
    pair.send("nobody fetches this");
    QObject context;
    qint64 held = 1;
    QTRY_VERIFY(([&] {
        pair.relay.server().store().read(
            &context, [](LogReader &reader) { return reader.statistics(); },
            [&held](const Result<StoreStatistics> &numbers) { held = numbers->heldDeviceMessages; });
        return held == 0;
    }()));
    pair.bobReturns();
    QVERIFY(pair.bob->gotNo<wire::DeviceMessage>());
    pair.send("but this");
    QCOMPARE(pair.bob->expect<wire::DeviceMessage>().number(), 2U);
}

void TestRelayMailbox::keepsNumbersOverARestart()
{
    Pair pair;
    pair.send("one");
    pair.bob->expect<wire::DeviceMessage>();
    pair.bob->send(through(1));
    pair.bob->expect<wire::Done>();
    pair.bob->disconnect();
    pair.send("two");
    pair.relay.stop();
    pair.relay.start();
    pair.bobReturns();
    const auto got = pair.bob->expect<wire::DeviceMessage>();
    QCOMPARE(got.body(), "two");
    QCOMPARE(got.number(), 2U);
}

void TestRelayMailbox::saysHowFarItGoesBesideTheListOfDevices()
{
    Pair pair;
    const auto said = [&pair] {
        pair.bob->send(wire::ListDevices());
        const auto devices = pair.bob->expect<wire::Devices>();
        return devices.has_mailbox_through() ? std::optional<quint64>(devices.mailbox_through()) : std::nullopt;
    };
    QCOMPARE(said(), 0U);
    pair.sendMany(3);
    QCOMPARE(said(), 3U);
    pair.bob->send(through(2));
    pair.bob->expect<wire::Done>();
    QCOMPARE(said(), 3U);
    pair.bob->send(through(3));
    pair.bob->expect<wire::Done>();
    QCOMPARE(said(), 0U);
    // Nobody else's business.
    wire::FetchDevices fetch;
    fetch.set_user_id(pair.bob->me.user.value());
    pair.alice->send(fetch);
    QVERIFY(!pair.alice->expect<wire::Devices>().has_mailbox_through());
}

QTEST_GUILESS_MAIN(TestRelayMailbox)
#include "tst_relaymailbox.moc"
