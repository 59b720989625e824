// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/logstoreconformance.h"

#include <QTest>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

/// Alice and Bob, one device each, who may write to each other.
struct Pair : StoreFixture
{
    explicit Pair(const MakeBackend &makeBackend)
        : StoreFixture(makeBackend)
        , alice(registered(u"alice"_s))
        , bob(registered(u"bob"_s))
        , talk(befriend(alice, bob))
    {
    }

    Person alice;
    Person bob;
    ConversationId talk;
};

} // namespace

void LogConformance::numbersFromOneWithoutGaps()
{
    Pair pair(backend());
    const Person carol = pair.registered(u"carol"_s);
    const ConversationId other = pair.befriend(pair.alice, carol);
    for (Sequence expected = 1; expected <= 20; ++expected) {
        QCOMPARE(pair.send(expected % 3 == 0 ? pair.bob : pair.alice, pair.talk).sequence, expected);
        if (expected % 4 == 0)
            QCOMPARE(pair.send(carol, other).sequence, expected / 4);
    }
}

void LogConformance::answersARepeatWithTheFirstAnswer()
{
    Pair pair(backend());
    const MessageId id = MessageId::create();
    const SubmitAccepted first = pair.send(pair.alice, pair.talk, "one", id);
    QVERIFY(!first.repeated);
    pair.clock.advance(5000);
    pair.send(pair.alice, pair.talk, "two");
    const auto expectRepeat = [&] {
        const SubmitAccepted again = pair.send(pair.alice, pair.talk, "one", id);
        QVERIFY(again.repeated);
        QCOMPARE(again.sequence, first.sequence);
        QCOMPARE(again.acceptedMs, first.acceptedMs);
    };
    expectRepeat();
    QVERIFY(pair.acknowledge(pair.bob, pair.talk, 2));
    QCOMPARE(pair.queued(), 0);
    expectRepeat();
    pair.reopen();
    expectRepeat();
    QCOMPARE(pair.send(pair.alice, pair.talk, "three").sequence, 3U);
}

void LogConformance::answersARepeatWithinABatch()
{
    Pair pair(backend());
    const Submission once = pair.submission(pair.alice, pair.talk);
    std::vector<SubmitOutcome> outcomes;
    const Changes changes = pair.batch([&](LogStore &store) {
        for (int i = 0; i < 2; ++i)
            outcomes.push_back(*store.submit(once));
    });
    QCOMPARE(std::get<SubmitAccepted>(outcomes[0]).sequence, 1U);
    QCOMPARE(std::get<SubmitAccepted>(outcomes[1]).sequence, 1U);
    QVERIFY(std::get<SubmitAccepted>(outcomes[1]).repeated);
    QCOMPARE(changes.entries.size(), 1U);
}

void LogConformance::answersARepeatWhateverChangedSince()
{
    Pair pair(backend());
    const Submission once = pair.submission(pair.alice, pair.talk);
    const auto first = std::get<SubmitAccepted>(pair.submit(once));
    (void)pair.withFurtherDevice(pair.bob);
    QCOMPARE(std::get<SubmitAccepted>(pair.submit(once)).sequence, first.sequence);
    QVERIFY(pair.run([&](LogStore &store) {
        return store.changeContact(pair.bob.user, ContactChange::Remove, pair.alice.user);
    }));
    QCOMPARE(std::get<SubmitAccepted>(pair.submit(once)).sequence, first.sequence);
}

void LogConformance::tellsSameIdsOfTwoSendersApart()
{
    Pair pair(backend());
    const MessageId id = MessageId::create();
    QCOMPARE(pair.send(pair.alice, pair.talk, "hers", id).sequence, 1U);
    QCOMPARE(pair.send(pair.bob, pair.talk, "his", id).sequence, 2U);
}

void LogConformance::acceptsNothingForStaleDevices_data()
{
    QTest::addColumn<int>("change");
    QTest::newRow("one is missing") << 0;
    QTest::newRow("one is unknown") << 1;
    QTest::newRow("one is named twice and one is missing") << 2;
    QTest::newRow("the sender's own is named") << 3;
}

void LogConformance::acceptsNothingForStaleDevices()
{
    QFETCH(int, change);
    Pair pair(backend());
    const Person second = pair.withFurtherDevice(pair.bob);
    Submission wrong = pair.submission(pair.alice, pair.talk);
    switch (change) {
    case 0:
        wrong.headers.pop_back();
        break;
    case 1:
        wrong.headers.push_back({.device = DeviceId(99), .header = {}});
        break;
    case 2:
        wrong.headers.back() = wrong.headers.front();
        break;
    default:
        wrong.headers.push_back({.device = pair.alice.device, .header = {}});
    }
    const SubmitOutcome outcome = pair.submit(wrong);
    const auto *stale = std::get_if<SubmitStale>(&outcome);
    QVERIFY(stale);
    QCOMPARE(stale->users.size(), 2U);
    QCOMPARE(stale->users[0].user, pair.alice.user);
    QCOMPARE(stale->users[0].keyInForce(), "account key of alice"_ba);
    QCOMPARE(stale->users[1].devices.size(), 2U);
    QCOMPARE(stale->users[1].devices[1].device.id, second.device);
    QCOMPARE(pair.queued(), 0);
    QVERIFY(pair.after(pair.bob, pair.talk, 0).isEmpty());
    QCOMPARE(pair.send(pair.alice, pair.talk, "right", wrong.id).sequence, 1U);
}

void LogConformance::rejectsWhoMayNotWrite()
{
    Pair pair(backend());
    const Person carol = pair.registered(u"carol"_s);
    Submission foreign = pair.submission(pair.alice, pair.talk);
    foreign.sender = carol.user;
    foreign.senderDevice = carol.device;
    QCOMPARE(std::get<SubmitRejected>(pair.submit(foreign)), SubmitRejected::UnknownConversation);
    foreign.conversation = ConversationId(4711);
    QCOMPARE(std::get<SubmitRejected>(pair.submit(foreign)), SubmitRejected::UnknownConversation);

    Submission own = pair.submission(pair.alice, pair.talk);
    own.senderDevice = pair.bob.device; // not one of hers
    const auto notHers = pair.run([&own](LogStore &store) { return store.submit(own); });
    QCOMPARE(notHers.error().code, ErrorCode::DeviceRevoked);

    QVERIFY(pair.run([&](LogStore &store) {
        return store.changeContact(pair.bob.user, ContactChange::Remove, pair.alice.user);
    }));
    own = pair.submission(pair.alice, pair.talk);
    QCOMPARE(std::get<SubmitRejected>(pair.submit(own)), SubmitRejected::NotAContact);
    pair.reopen();
    QCOMPARE(std::get<SubmitRejected>(pair.submit(own)), SubmitRejected::NotAContact);
    QVERIFY(pair.run([&](LogStore &store) { return store.deleteUser(pair.bob.user); }));
    QCOMPARE(std::get<SubmitRejected>(pair.submit(own)), SubmitRejected::PeerGone);
    QCOMPARE(pair.queued(), 0);
}

void LogConformance::rejectsWhenThePeerHasNoLinkedDevice()
{
    Pair pair(backend());
    const Person carol = pair.registeredUnlinked(u"carol"_s);
    const ConversationId talk = pair.befriend(pair.alice, carol);
    QCOMPARE(std::get<SubmitRejected>(pair.submit(pair.submission(pair.alice, talk))), SubmitRejected::PeerGone);
    pair.list(carol, {carol.device}, "account key of carol");
    QCOMPARE(pair.send(pair.alice, talk).sequence, 1U);
}

void LogConformance::givesEachDeviceItsOwnHeader()
{
    Pair pair(backend());
    const Person second = pair.withFurtherDevice(pair.bob);
    const MessageId id = MessageId::create();
    pair.send(pair.alice, pair.talk, "body", id);
    for (const Person &person : {pair.bob, second}) {
        const auto page = pair.reader().after(person.device, pair.talk, 0, 10);
        QVERIFY(page);
        QCOMPARE(page->items.size(), 1U);
        const LogEntry &entry = *page->items[0].entry;
        QCOMPARE(entry.body, "body"_ba);
        QCOMPARE(entry.headerFor(person.device), "for " + QByteArray::number(person.device.value()));
        QCOMPARE(entry.headers.size(), 1U);
        QCOMPARE(entry.id, id);
        QCOMPARE(entry.sender, pair.alice.user);
        QCOMPARE(entry.senderDevice, pair.alice.device);
        QCOMPARE(entry.acceptedMs, pair.clock.nowMs());
        QCOMPARE(page->through, 1U);
        QVERIFY(!page->more);
    }
    QCOMPARE(pair.reader().after(DeviceId(99), pair.talk, 0, 10).error().code, ErrorCode::DeviceRevoked);
    const Person carol = pair.registered(u"carol"_s);
    QCOMPARE(pair.reader().after(carol.device, pair.talk, 0, 10).error().code, ErrorCode::UnknownConversation);
}

void LogConformance::leavesOutWhatTheDeviceWrote()
{
    Pair pair(backend());
    for (int i = 1; i <= 8; ++i)
        pair.send(i % 2 == 0 ? pair.alice : pair.bob, pair.talk, QByteArray::number(i));
    QCOMPARE(pair.after(pair.alice, pair.talk, 0), (QByteArrayList{"1", "3", "5", "7"}));
    QCOMPARE(pair.after(pair.bob, pair.talk, 0), (QByteArrayList{"2", "4", "6", "8"}));
    QCOMPARE(pair.after(pair.bob, pair.talk, 4), (QByteArrayList{"6", "8"}));
}

void LogConformance::marksOnlyMoveForwardAndNeverBeyondTheHead()
{
    Pair pair(backend());
    for (int i = 0; i < 5; ++i)
        pair.send(pair.alice, pair.talk);
    QVERIFY(pair.acknowledge(pair.bob, pair.talk, 4));
    QCOMPARE(*pair.reader().mark(pair.bob.device, pair.talk), 4U);
    QVERIFY(pair.acknowledge(pair.bob, pair.talk, 2));
    QCOMPARE(*pair.reader().mark(pair.bob.device, pair.talk), 4U);
    const auto beyond = pair.acknowledge(pair.bob, pair.talk, 6);
    QCOMPARE(beyond.error().code, ErrorCode::Rejected);
    QCOMPARE(beyond.error().limit, 5);
    QCOMPARE(*pair.reader().mark(pair.bob.device, pair.talk), 4U);
    const Person carol = pair.registered(u"carol"_s);
    QCOMPARE(pair.acknowledge(carol, pair.talk, 1).error().code, ErrorCode::UnknownConversation);
    QCOMPARE(pair.acknowledge({.user = pair.bob.user, .device = carol.device}, pair.talk, 1).error().code,
             ErrorCode::DeviceRevoked);
    QCOMPARE(pair.acknowledge({.user = pair.bob.user, .device = pair.alice.device}, pair.talk, 1).error().code,
             ErrorCode::DeviceRevoked);
}

void LogConformance::marksPassOverOwnMessages()
{
    Pair pair(backend());
    pair.send(pair.alice, pair.talk); // 1
    QCOMPARE(*pair.reader().mark(pair.alice.device, pair.talk), 1U);
    pair.send(pair.bob, pair.talk); // 2, while 1 is under way to Bob
    pair.send(pair.bob, pair.talk); // 3
    QCOMPARE(*pair.reader().mark(pair.bob.device, pair.talk), 0U);
    pair.reopen();
    QVERIFY(pair.acknowledge(pair.bob, pair.talk, 1));
    QCOMPARE(*pair.reader().mark(pair.bob.device, pair.talk), 3U);
}

void LogConformance::dropsThePayloadWhenEveryDeviceHasIt()
{
    Pair pair(backend());
    const Person second = pair.withFurtherDevice(pair.bob);
    pair.send(pair.alice, pair.talk, "one");
    pair.send(pair.alice, pair.talk, "two");
    QVERIFY(pair.acknowledge(pair.bob, pair.talk, 2));
    QCOMPARE(pair.queued(), 2);
    QVERIFY(pair.acknowledge(second, pair.talk, 1));
    QCOMPARE(pair.queued(), 1);
    QCOMPARE(pair.after(second, pair.talk, 1), QByteArrayList{"two"});
    QCOMPARE(pair.after(pair.bob, pair.talk, 0), (QByteArrayList{"gone", "two"}));
    pair.reopen();
    QVERIFY(pair.acknowledge(second, pair.talk, 2));
    QCOMPARE(pair.queued(), 0);
}

void LogConformance::dropsThePayloadWhenTheLastMissingDeviceIsRevoked()
{
    Pair pair(backend());
    const Person lost = pair.withFurtherDevice(pair.bob);
    pair.send(pair.alice, pair.talk);
    QVERIFY(pair.acknowledge(pair.bob, pair.talk, 1));
    QCOMPARE(pair.queued(), 1);
    pair.unlink(pair.bob, lost.device);
    QCOMPARE(pair.queued(), 0);
}

void LogConformance::readMarksOnlyMoveForward()
{
    Pair pair(backend());
    for (int i = 0; i < 3; ++i)
        pair.send(pair.alice, pair.talk);
    const auto read = [&](Sequence through) {
        return pair.run([&](LogStore &store) { return store.markRead(pair.bob.user, pair.talk, through); });
    };
    const auto ownMark = [&] { return pair.reader().state(pair.bob.user, {}, 10)->conversations[0].ownReadThrough; };
    QVERIFY(read(2));
    QVERIFY(read(1));
    QCOMPARE(ownMark(), 2U);
    QCOMPARE(read(4).error().code, ErrorCode::Rejected);
    QCOMPARE(ownMark(), 2U);
    QCOMPARE(pair.reader().state(pair.alice.user, {}, 10)->conversations[0].peerReadThrough, 2U);
}

void LogConformance::aNewDeviceStartsAtTheHead()
{
    Pair pair(backend());
    pair.send(pair.alice, pair.talk, "before");
    const Person second = pair.withFurtherDevice(pair.bob);
    QCOMPARE(*pair.reader().mark(second.device, pair.talk), 1U);
    QVERIFY(pair.reader().pending(second.device)->empty());
    pair.send(pair.alice, pair.talk, "after");
    QCOMPARE(pair.after(second, pair.talk, 1), QByteArrayList{"after"});
    QCOMPARE(pair.after(second, pair.talk, 0), (QByteArrayList{"gone", "after"}));
}

void LogConformance::listsWhatIsPending()
{
    Pair pair(backend());
    const Person carol = pair.registered(u"carol"_s);
    const ConversationId other = pair.befriend(pair.bob, carol);
    QVERIFY(pair.reader().pending(pair.bob.device)->empty());
    pair.send(pair.alice, pair.talk);
    pair.send(pair.alice, pair.talk);
    pair.send(carol, other);
    pair.send(pair.bob, other);
    QVERIFY(pair.acknowledge(pair.bob, pair.talk, 1));
    const auto pending = pair.reader().pending(pair.bob.device);
    QCOMPARE(pending->size(), 2U);
    QCOMPARE(pending->at(0).conversation, pair.talk);
    QCOMPARE(pending->at(0).mark, 1U);
    QCOMPARE(pending->at(0).head, 2U);
    QCOMPARE(pending->at(1).conversation, other);
    QVERIFY(pair.acknowledge(pair.bob, other, 1)); // and his own after it
    QVERIFY(pair.acknowledge(pair.bob, pair.talk, 2));
    QVERIFY(pair.reader().pending(pair.bob.device)->empty());
    QCOMPARE(pair.reader().pending(DeviceId(99)).error().code, ErrorCode::DeviceRevoked);
}

void LogConformance::tellsAfterTheCommitWhatIsNew()
{
    Pair pair(backend());
    const Submission first = pair.submission(pair.alice, pair.talk, "one");
    const Submission second = pair.submission(pair.bob, pair.talk, "two");
    const Changes changes = pair.batch([&](LogStore &store) {
        QVERIFY(store.submit(first));
        QVERIFY(store.submit(second));
        QVERIFY(store.acknowledge(pair.alice.user, pair.alice.device, pair.talk, 1));
        QVERIFY(store.acknowledge(pair.alice.user, pair.alice.device, pair.talk, 2));
        QVERIFY(store.markRead(pair.alice.user, pair.talk, 2));
    });
    QCOMPARE(changes.entries.size(), 2U);
    QCOMPARE(changes.entries[0]->body, "one"_ba);
    QCOMPARE(changes.entries[0]->headerFor(pair.bob.device), "for " + QByteArray::number(pair.bob.device.value()));
    QCOMPARE(changes.entries[1]->sequence, 2U);
    QCOMPARE(changes.entries[1]->members, (Members{pair.alice.user, pair.bob.user}));
    QCOMPARE(changes.delivered.size(), 1U);
    QCOMPARE(changes.delivered[0].device, pair.alice.device);
    QCOMPARE(changes.delivered[0].through, 2U);
    QCOMPARE(changes.read.size(), 1U);
    QCOMPARE(changes.read[0].user, pair.alice.user);
    QCOMPARE(changes.read[0].through, 2U);
    QVERIFY(pair.batch([](LogStore &) { }).isEmpty());
}

void LogConformance::keepsEverythingOverARestart()
{
    Pair pair(backend());
    pair.send(pair.alice, pair.talk, "one");
    pair.send(pair.bob, pair.talk, "two");
    QVERIFY(pair.acknowledge(pair.bob, pair.talk, 1));
    pair.reopen();
    QCOMPARE(pair.after(pair.alice, pair.talk, 1), QByteArrayList{"two"});
    QCOMPARE(*pair.reader().mark(pair.bob.device, pair.talk), 2U);
    QCOMPARE(pair.send(pair.alice, pair.talk, "three").sequence, 3U);
    QCOMPARE(pair.reader().userByName(u"bob"_s)->id, pair.bob.user);
}

void LogConformance::aRolledBackBatchNeverHappened()
{
    Pair pair(backend());
    pair.send(pair.alice, pair.talk, "one");
    const quint64 version = pair.reader().state(pair.alice.user, {}, 10)->version;
    const Submission lost = pair.submission(pair.alice, pair.talk, "lost");
    QVERIFY(pair.store().begin());
    QVERIFY(pair.store().submit(lost));
    QVERIFY(pair.store().acknowledge(pair.bob.user, pair.bob.device, pair.talk, 2));
    pair.store().rollBack();
    QCOMPARE(pair.after(pair.bob, pair.talk, 0), QByteArrayList{"one"});
    QCOMPARE(*pair.reader().mark(pair.bob.device, pair.talk), 0U);
    QCOMPARE(pair.reader().state(pair.alice.user, {}, 10)->version, version);
    const SubmitOutcome again = pair.submit(lost);
    QCOMPARE(std::get<SubmitAccepted>(again).sequence, 2U);
    QVERIFY(!std::get<SubmitAccepted>(again).repeated);
}

} // namespace Parlance
