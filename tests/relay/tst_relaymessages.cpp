// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/limits.h"
#include "relayfixture.h"

#include <QTest>

using namespace Parlance;

/// Sending, delivering, acknowledging: two people who are contacts.
class TestRelayMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversWhatIsSubmitted();
    void answersARepeatAlike();
    void queuesForWhoIsAway();
    void deliversToEachDeviceItsOwnHeader();
    void saysWhichDevicesThereAre();
    void refusesWhatItWillNeverTake();
    void refusesAnEmptyHeader();
    void sendsAtMost256Unacknowledged();
    void keepsTheOrderWhenBehind();
    void refusesToAcknowledgeBeyondWhatWasSent();
    void deliversAgainWhatWasNotAcknowledged();
    void goesBackToTheCursor();
    void linksEachDeliveryToTheOneBefore();
    void tellsMarks();
    void refusesToReadBeyondTheHead();
    void blocks();
    void dropsAndTellsWhatExpired();
    void survivesARestart();

private:
    struct Pair
    {
        RelayFixture relay;
        std::unique_ptr<RelayClient> alice;
        std::unique_ptr<RelayClient> bob;
        quint64 conversation = 0;

        explicit Pair(const RetentionTimes &retention = {}) : relay({}, retention)
        {
            alice = relay.person(QStringLiteral("alice"));
            bob = relay.person(QStringLiteral("bob"));
            conversation = befriend(*alice, *bob);
            alice->synchronize();
            alice->expect<wire::CaughtUp>();
            bob->synchronize();
            bob->expect<wire::CaughtUp>();
        }
        wire::Accepted send(const std::string &body)
        {
            alice->send(message(conversation, body, {bob->me.device}));
            return alice->expect<wire::Accepted>();
        }
        void sendMany(int count)
        {
            for (int i = 1; i <= count; ++i)
                alice->send(message(conversation, std::to_string(i), {bob->me.device}));
            for (int i = 1; i <= count; ++i)
                QCOMPARE(alice->expect<wire::Accepted>().sequence(), static_cast<quint64>(i));
        }
        void bobReturns()
        {
            const Credentials credentials = bob->me;
            bob = relay.client();
            bob->resume(credentials);
        }
    };
};

void TestRelayMessages::deliversWhatIsSubmitted()
{
    Pair pair;
    const MessageId id = MessageId::create();
    const quint64 request = pair.alice->send(message(pair.conversation, "sealed", {pair.bob->me.device}, id));
    const auto accepted = pair.alice->expect<wire::Accepted>();
    QCOMPARE(pair.alice->answered(), request);
    QCOMPARE(accepted.sequence(), 1U);
    QCOMPARE(toMessageId(accepted.client_message_id()), id);

    const auto deliver = pair.bob->expect<wire::Deliver>();
    QCOMPARE(deliver.conversation_id(), pair.conversation);
    QCOMPARE(deliver.sequence(), 1U);
    QCOMPARE(deliver.previous_sequence(), 0U);
    QCOMPARE(deliver.body(), "sealed");
    QCOMPARE(deliver.header(), "for " + std::to_string(pair.bob->me.device.value()));
    QCOMPARE(deliver.sender_user_id(), pair.alice->me.user.value());
    QCOMPARE(deliver.sender_device_id(), pair.alice->me.device.value());
    QCOMPARE(toMessageId(deliver.client_message_id()), id);
    QCOMPARE(deliver.accepted_at_ms(), accepted.accepted_at_ms());

    pair.bob->send(acknowledgement(pair.conversation, 1));
    pair.bob->expect<wire::Done>();
    const auto delivered = pair.alice->expect<wire::Delivered>();
    QCOMPARE(delivered.through(), 1U);
    QCOMPARE(delivered.device_id(), pair.bob->me.device.value());
    QVERIFY(pair.alice->gotNo<wire::Deliver>());
}

void TestRelayMessages::answersARepeatAlike()
{
    Pair pair;
    const auto submit = message(pair.conversation, "once", {pair.bob->me.device});
    pair.alice->send(submit);
    const auto first = pair.alice->expect<wire::Accepted>();
    pair.bob->expect<wire::Deliver>();
    pair.bob->send(acknowledgement(pair.conversation, 1));
    pair.bob->expect<wire::Done>();
    pair.alice->send(submit);
    QCOMPARE(pair.alice->expect<wire::Accepted>().SerializeAsString(), first.SerializeAsString());
    QVERIFY(pair.bob->gotNo<wire::Deliver>());
}

void TestRelayMessages::queuesForWhoIsAway()
{
    Pair pair;
    pair.bob->disconnect();
    pair.send("one");
    pair.send("two");
    pair.bobReturns();
    QVERIFY(pair.bob->gotNo<wire::Deliver>());
    pair.bob->synchronize();
    QCOMPARE(pair.bob->expect<wire::Deliver>().body(), "one");
    QCOMPARE(pair.bob->expect<wire::Deliver>().body(), "two");
    pair.bob->expect<wire::CaughtUp>();
    // All that was pending was delivered before it was said to be all.
    const auto &all = pair.bob->all();
    const auto isCaughtUp = [](const auto &frame) { return frame.has_caught_up(); };
    const auto isDeliver = [](const auto &frame) { return frame.has_deliver(); };
    QCOMPARE(std::count_if(all.begin(), std::find_if(all.begin(), all.end(), isCaughtUp), isDeliver), 2);
}

void TestRelayMessages::deliversToEachDeviceItsOwnHeader()
{
    Pair pair;
    auto aliceToo = pair.relay.furtherDevice(*pair.alice);
    aliceToo->synchronize();
    auto bobToo = pair.relay.furtherDevice(*pair.bob);
    bobToo->synchronize();
    const std::vector<RelayClient *> others{pair.bob.get(), bobToo.get(), aliceToo.get()};
    std::vector<DeviceId> devices;
    for (const RelayClient *other : others)
        devices.push_back(other->me.device);
    pair.alice->send(message(pair.conversation, "to all", devices));
    pair.alice->expect<wire::Accepted>();
    for (RelayClient *other : others) {
        const auto deliver = other->expect<wire::Deliver>();
        QCOMPARE(deliver.body(), "to all");
        QCOMPARE(deliver.header(), "for " + std::to_string(other->me.device.value()));
    }
}

void TestRelayMessages::saysWhichDevicesThereAre()
{
    Pair pair;
    auto bobToo = pair.relay.furtherDevice(*pair.bob);
    const auto submit = message(pair.conversation, "incomplete", {pair.bob->me.device});
    pair.alice->send(submit);
    const auto stale = pair.alice->expect<wire::StaleDevices>();
    QCOMPARE(stale.client_message_id(), submit.client_message_id());
    QCOMPARE(stale.users_size(), 2);
    const auto &bobs = stale.users(0).user_id() == pair.bob->me.user.value() ? stale.users(0) : stale.users(1);
    QCOMPARE(bobs.devices_size(), 2);
    QVERIFY(pair.bob->gotNo<wire::Deliver>());
    pair.alice->send(message(pair.conversation, "complete", {pair.bob->me.device, bobToo->me.device},
                             toMessageId(submit.client_message_id())));
    QCOMPARE(pair.alice->expect<wire::Accepted>().sequence(), 1U);
}

void TestRelayMessages::refusesWhatItWillNeverTake()
{
    Pair pair;
    const DeviceId bob = pair.bob->me.device;
    pair.alice->send(message(pair.conversation, std::string(Limits::bodyBytes + 1, 'x'), {bob}));
    auto rejected = pair.alice->expect<wire::Rejected>();
    QCOMPARE(rejected.reason(), wire::REJECT_REASON_TOO_LARGE);
    QCOMPARE(rejected.limit(), static_cast<quint64>(Limits::bodyBytes));
    pair.alice->send(message(pair.conversation, "", {bob}));
    QCOMPARE(pair.alice->expect<wire::Rejected>().reason(), wire::REJECT_REASON_MALFORMED);
    pair.alice->send(message(pair.conversation, "twice", {bob, bob}));
    QCOMPARE(pair.alice->expect<wire::Rejected>().reason(), wire::REJECT_REASON_MALFORMED);
    pair.alice->send(message(pair.conversation + 1000, "where", {bob}));
    QCOMPARE(pair.alice->expect<wire::Rejected>().reason(), wire::REJECT_REASON_UNKNOWN_CONVERSATION);
    auto nameless = message(pair.conversation, "nameless", {bob});
    nameless.set_client_message_id("short");
    pair.alice->send(nameless);
    QCOMPARE(pair.alice->expectFailure(wire::FAILURE_CODE_FIELD_INVALID).field(), "client_message_id");
    QCOMPARE(pair.send("but this").sequence(), 1U);
    pair.alice->send(message(pair.conversation, std::string(Limits::bodyBytes, 'x'), {bob}));
    QCOMPARE(pair.alice->expect<wire::Accepted>().sequence(), 2U);
}

void TestRelayMessages::refusesAnEmptyHeader()
{
    Pair pair;
    auto submit = message(pair.conversation, "for nobody", {pair.bob->me.device});
    submit.mutable_headers(0)->clear_header();
    const quint64 request = pair.alice->send(submit);
    const auto failure = pair.alice->expectFailure(wire::FAILURE_CODE_FIELD_INVALID);
    QCOMPARE(pair.alice->answered(), request);
    QCOMPARE(failure.field(), "headers");
    QCOMPARE(failure.limit(), static_cast<quint64>(Limits::headerBytes));
    QVERIFY(!failure.closing());
    // Nothing of it was kept: the same id is free, and so is the first place.
    pair.alice->send(
        message(pair.conversation, "for Bob", {pair.bob->me.device}, toMessageId(submit.client_message_id())));
    QCOMPARE(pair.alice->expect<wire::Accepted>().sequence(), 1U);
    QCOMPARE(pair.bob->expect<wire::Deliver>().body(), "for Bob");
}

void TestRelayMessages::sendsAtMost256Unacknowledged()
{
    Pair pair;
    pair.sendMany(300);
    for (int i = 1; i <= Limits::deliveriesInFlight; ++i)
        QCOMPARE(pair.bob->expect<wire::Deliver>().sequence(), static_cast<quint64>(i));
    QVERIFY(pair.bob->gotNo<wire::Deliver>());
    pair.bob->send(acknowledgement(pair.conversation, 44));
    for (int i = 257; i <= 300; ++i)
        QCOMPARE(pair.bob->expect<wire::Deliver>().sequence(), static_cast<quint64>(i));
}

void TestRelayMessages::keepsTheOrderWhenBehind()
{
    Pair pair;
    pair.bob->disconnect();
    pair.sendMany(700);
    pair.bobReturns();
    pair.bob->synchronize();
    for (quint64 sequence = 1; sequence <= 700; ++sequence) {
        const auto deliver = pair.bob->expect<wire::Deliver>();
        QCOMPARE(deliver.sequence(), sequence);
        QCOMPARE(deliver.previous_sequence(), sequence - 1);
        if (sequence % 100 == 0)
            pair.bob->send(acknowledgement(pair.conversation, sequence));
    }
    pair.bob->expect<wire::CaughtUp>();
}

void TestRelayMessages::refusesToAcknowledgeBeyondWhatWasSent()
{
    Pair pair;
    pair.bob->send(acknowledgement(pair.conversation, 1));
    QCOMPARE(pair.bob->expectFailure(wire::FAILURE_CODE_BEYOND_SENT).limit(), 0U);
    pair.sendMany(300);
    for (int i = 1; i <= Limits::deliveriesInFlight; ++i)
        pair.bob->expect<wire::Deliver>();
    pair.bob->send(acknowledgement(pair.conversation, 257));
    const auto failure = pair.bob->expectFailure(wire::FAILURE_CODE_BEYOND_SENT);
    QCOMPARE(failure.limit(), 256U);
    QCOMPARE(failure.field(), "through");
    pair.bob->send(acknowledgement(pair.conversation + 1000, 1));
    pair.bob->expectFailure(wire::FAILURE_CODE_UNKNOWN_CONVERSATION);
    pair.bob->send(acknowledgement(pair.conversation, 256));
    pair.bob->expect<wire::Done>();
    QCOMPARE(pair.bob->expect<wire::Deliver>().sequence(), 257U);
}

void TestRelayMessages::deliversAgainWhatWasNotAcknowledged()
{
    Pair pair;
    pair.sendMany(3);
    for (int i = 1; i <= 3; ++i)
        pair.bob->expect<wire::Deliver>();
    pair.bob->send(acknowledgement(pair.conversation, 1));
    pair.bob->expect<wire::Done>();
    pair.bobReturns();
    // A cursor beyond the mark does not move it: what was not acknowledged comes again.
    pair.bob->synchronize({}, {{pair.conversation, 3}});
    QCOMPARE(pair.bob->expect<wire::Deliver>().sequence(), 2U);
    QCOMPARE(pair.bob->expect<wire::Deliver>().sequence(), 3U);
}

void TestRelayMessages::goesBackToTheCursor()
{
    Pair pair;
    auto bobToo = pair.relay.furtherDevice(*pair.bob);
    for (int i = 1; i <= 3; ++i) {
        pair.alice->send(message(pair.conversation, "kept for the other", {pair.bob->me.device, bobToo->me.device}));
        pair.alice->expect<wire::Accepted>();
        pair.bob->expect<wire::Deliver>();
    }
    pair.bob->send(acknowledgement(pair.conversation, 3));
    pair.bob->expect<wire::Done>();
    pair.bobReturns();
    pair.bob->synchronize({}, {{pair.conversation, 1}});
    const auto again = pair.bob->expect<wire::Deliver>();
    QCOMPARE(again.sequence(), 2U);
    QCOMPARE(again.previous_sequence(), 1U);
    QCOMPARE(pair.bob->expect<wire::Deliver>().sequence(), 3U);
    pair.bob->expect<wire::CaughtUp>();
}

void TestRelayMessages::linksEachDeliveryToTheOneBefore()
{
    Pair pair;
    pair.send("one");
    pair.bob->send(message(pair.conversation, "mine", {pair.alice->me.device}));
    pair.bob->expect<wire::Accepted>();
    pair.send("three");
    QCOMPARE(pair.bob->expect<wire::Deliver>().previous_sequence(), 0U);
    const auto third = pair.bob->expect<wire::Deliver>();
    QCOMPARE(third.sequence(), 3U);
    QCOMPARE(third.previous_sequence(), 1U);
}

void TestRelayMessages::tellsMarks()
{
    Pair pair;
    pair.sendMany(5);
    for (int i = 1; i <= 5; ++i)
        pair.bob->expect<wire::Deliver>();
    pair.bob->send(acknowledgement(pair.conversation, 4));
    QCOMPARE(pair.alice->expect<wire::Delivered>().through(), 4U);
    wire::MarkRead read;
    read.set_conversation_id(pair.conversation);
    read.set_through(3);
    pair.bob->send(read);
    const auto told = pair.alice->expect<wire::Read>();
    QCOMPARE(told.through(), 3U);
    QCOMPARE(told.user_id(), pair.bob->me.user.value());
    // Never back.
    read.set_through(2);
    pair.bob->send(read);
    pair.bob->send(acknowledgement(pair.conversation, 2));
    QVERIFY(pair.bob->gotNo<wire::Failure>());
    QVERIFY(pair.alice->gotNo<wire::Read>());
    QVERIFY(pair.alice->gotNo<wire::Delivered>());
    const auto state = pair.alice->synchronize();
    QCOMPARE(state.conversations_size(), 1);
    QCOMPARE(state.conversations(0).head_sequence(), 5U);
    QCOMPARE(state.conversations(0).peer_read_through(), 3U);
    QCOMPARE(state.conversations(0).peer_delivered_through(), 4U);
}

void TestRelayMessages::refusesToReadBeyondTheHead()
{
    Pair pair;
    pair.send("one");
    wire::MarkRead read;
    read.set_conversation_id(pair.conversation);
    read.set_through(2);
    pair.bob->send(read);
    QCOMPARE(pair.bob->expectFailure(wire::FAILURE_CODE_BEYOND_SENT).limit(), 1U);
}

void TestRelayMessages::blocks()
{
    Pair pair;
    pair.bob->send(contactChange(wire::CONTACT_ACTION_BLOCK, pair.alice->me.user));
    QVERIFY(pair.bob->expect<wire::State>().contacts(0).blocked());
    pair.alice->send(message(pair.conversation, "listen", {pair.bob->me.device}));
    QCOMPARE(pair.alice->expect<wire::Rejected>().reason(), wire::REJECT_REASON_BLOCKED);
    pair.bob->send(contactChange(wire::CONTACT_ACTION_UNBLOCK, pair.alice->me.user));
    pair.bob->expect<wire::State>();
    QCOMPARE(pair.send("again").sequence(), 1U);
}

void TestRelayMessages::dropsAndTellsWhatExpired()
{
    Pair pair({.payloadMs = 200, .repeatMs = Limits::retentionMs});
    pair.bob->disconnect();
    pair.send("nobody fetches this");
    const auto expired = pair.alice->expect<wire::Expired>();
    QCOMPARE(expired.first_sequence(), 1U);
    QCOMPARE(expired.last_sequence(), 1U);
    QCOMPARE(expired.device_ids(0), pair.bob->me.device.value());
    pair.bobReturns();
    pair.bob->synchronize();
    QCOMPARE(pair.bob->expect<wire::Expired>().last_sequence(), 1U);
    pair.bob->expect<wire::CaughtUp>();
    QVERIFY(pair.bob->gotNo<wire::Deliver>() && pair.bob->gotNo<wire::Expired>());
    pair.bob->send(acknowledgement(pair.conversation, 1));
    QCOMPARE(pair.alice->expect<wire::Delivered>().through(), 1U);
}

void TestRelayMessages::survivesARestart()
{
    Pair pair;
    pair.bob->disconnect();
    pair.send("before");
    pair.relay.stop();
    QCOMPARE(pair.alice->expect<wire::Goodbye>().reason(), wire::GOODBYE_REASON_RESTARTING);
    QVERIFY(pair.alice->expectClosed());
    pair.relay.start();
    pair.bobReturns();
    pair.bob->synchronize();
    QCOMPARE(pair.bob->expect<wire::Deliver>().body(), "before");
}

QTEST_GUILESS_MAIN(TestRelayMessages)
#include "tst_relaymessages.moc"
