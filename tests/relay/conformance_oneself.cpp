// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/logstoreconformance.h"

#include <QTest>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

/// Alice, and her conversation with herself.
struct Oneself : StoreFixture
{
    explicit Oneself(const MakeBackend &makeBackend, const RetentionTimes &times = {})
        : StoreFixture(makeBackend, times), alice(registered(u"alice"_s)), notes(open().id)
    {
    }

    ConversationRecord open()
    {
        return *run([this](LogStore &store) { return store.openConversation(alice.user, alice.user); });
    }

    Person alice;
    ConversationId notes;
};

} // namespace

void OneselfConformance::thereIsOneConversationThatNeedsNoContact()
{
    Oneself it(backend());
    QVERIFY(it.notes.isValid());
    const ConversationRecord again = it.open();
    QCOMPARE(again.id, it.notes);
    QCOMPARE(again.peer, it.alice.user);
    QVERIFY(again.withOneself);
    QCOMPARE(again.marks.size(), 1U);
    QCOMPARE(*it.reader().peerIn(it.alice.user, it.notes), it.alice.user);
    QVERIFY(it.reader().state(it.alice.user, {}, 10)->contacts.empty());
    const Person bob = it.registered(u"bob"_s);
    QVERIFY(it.befriend(it.alice, bob) != it.notes);
    it.reopen();
    QCOMPARE(it.open().id, it.notes);
}

void OneselfConformance::whatIsSaidIsForTheOtherOwnDevices()
{
    Oneself it(backend());
    const Person laptop = it.withFurtherDevice(it.alice);
    Submission stale = it.submission(it.alice, it.notes, "stale");
    stale.headers.clear();
    const SubmitOutcome outcome = it.submit(stale);
    QVERIFY(std::holds_alternative<SubmitStale>(outcome));
    QCOMPARE(std::get<SubmitStale>(outcome).users.size(), 1U); // herself, once
    it.send(it.alice, it.notes, "milk");
    it.send(laptop, it.notes, "bread");
    QCOMPARE(it.after(laptop, it.notes, 0), (QByteArrayList{"milk"}));
    QCOMPARE(it.after(it.alice, it.notes, 1), (QByteArrayList{"bread"}));
    QCOMPARE(it.reader().pending(laptop.device)->size(), 1U);
    const Changes told = it.batch([&](LogStore &store) {
        QVERIFY(store.acknowledge(laptop.user, laptop.device, it.notes, 2));
        QVERIFY(store.markRead(it.alice.user, it.notes, 2));
    });
    QCOMPARE(told.delivered.size(), 1U);
    QCOMPARE(told.read.size(), 1U);
    QCOMPARE(told.read.front().through, 2U);
    QVERIFY(it.acknowledge(it.alice, it.notes, 2));
    QCOMPARE(it.queued(), 0);
}

void OneselfConformance::onOneDeviceAloneItIsInOrderAndNotKept()
{
    Oneself it(backend());
    const MessageId id = MessageId::create();
    QCOMPARE(it.send(it.alice, it.notes, "one", id).sequence, 1U);
    QCOMPARE(it.send(it.alice, it.notes, "two").sequence, 2U);
    QCOMPARE(it.queued(), 0); // nobody waits for it
    it.reopen();
    const SubmitAccepted again = it.send(it.alice, it.notes, "one", id);
    QVERIFY(again.repeated);
    QCOMPARE(again.sequence, 1U);
    QCOMPARE(it.send(it.alice, it.notes, "three").sequence, 3U);
    QVERIFY(it.reader().pending(it.alice.device)->empty());
    QCOMPARE(*it.reader().mark(it.alice.device, it.notes), 3U);
}

void OneselfConformance::aDeviceThatIsLinkedLaterStartsAtTheHead()
{
    Oneself it(backend());
    it.send(it.alice, it.notes, "before");
    const Person laptop = it.withFurtherDevice(it.alice);
    QCOMPARE(*it.reader().mark(laptop.device, it.notes), 1U);
    it.send(it.alice, it.notes, "after");
    QCOMPARE(it.after(laptop, it.notes, 1), QByteArrayList{"after"});
    // It goes again: nobody waits any more.
    it.unlink(it.alice, laptop.device);
    QCOMPARE(it.queued(), 0);
    QCOMPARE(it.open().marks.size(), 1U);
    QCOMPARE(it.send(it.alice, it.notes, "alone").sequence, 3U);
}

void OneselfConformance::theStateNamesItOnceAndKnowsNoOtherSide()
{
    Oneself it(backend());
    it.send(it.alice, it.notes);
    QVERIFY(it.run([&](LogStore &store) { return store.markRead(it.alice.user, it.notes, 1); }));
    const auto check = [&] {
        const auto page = it.reader().state(it.alice.user, {}, 10);
        QCOMPARE(page->conversations.size(), 1U);
        const ConversationRecord &notes = page->conversations.front();
        QCOMPARE(notes.peer, it.alice.user);
        QVERIFY(notes.withOneself);
        QCOMPARE(notes.head, 1U);
        QCOMPARE(notes.ownReadThrough, 1U);
        QCOMPARE(notes.peerReadThrough, 0U);
        QCOMPARE(notes.marks.size(), 1U);
    };
    check();
    it.reopen();
    check();
    QVERIFY(it.reader().presencePeers(it.alice.user)->empty());
}

void OneselfConformance::whatExpiresIsToldOnce()
{
    Oneself it(backend(), {.payloadMs = dayMs, .repeatMs = 2 * dayMs});
    const Person laptop = it.withFurtherDevice(it.alice);
    it.send(it.alice, it.notes, "too old");
    it.clock.advance(dayMs + 1);
    const std::vector<ExpiredRange> told = it.sweepAll();
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told.front().devices, std::vector{laptop.device});
    QCOMPARE(it.reader().state(it.alice.user, {}, 10)->expired.size(), 1U);
    QCOMPARE(it.after(laptop, it.notes, 0), QByteArrayList{"gone"});
}

void OneselfConformance::nobodyElseIsAMember()
{
    Oneself it(backend());
    const Person mallory = it.registered(u"mallory"_s);
    it.send(it.alice, it.notes, "secret");
    const auto refused = [](const auto &outcome) { return outcome.error().code == ErrorCode::UnknownConversation; };
    const auto theirs = it.run([&](LogStore &store) { return store.openConversation(mallory.user, mallory.user); });
    QVERIFY(theirs->id != it.notes);
    QCOMPARE(it.run([&](LogStore &store) { return store.openConversation(mallory.user, it.alice.user); }).error().code,
             ErrorCode::NotAContact);
    QVERIFY(refused(it.reader().peerIn(mallory.user, it.notes)));
    QVERIFY(refused(it.reader().after(mallory.device, it.notes, 0, 10)));
    QVERIFY(refused(it.acknowledge(mallory, it.notes, 1)));
    QVERIFY(refused(it.run([&](LogStore &store) { return store.markRead(mallory.user, it.notes, 1); })));
    QVERIFY(refused(it.run([&](LogStore &store) { return store.skipBeyond(mallory.user, it.notes, 99); })));
    Submission submission = it.submission(it.alice, it.notes);
    submission.sender = mallory.user;
    submission.senderDevice = mallory.device;
    submission.headers = {{.device = it.alice.device, .header = "h"}};
    QCOMPARE(std::get<SubmitRejected>(it.submit(submission)), SubmitRejected::UnknownConversation);
    QCOMPARE(it.open().head, 1U);
}

void OneselfConformance::itGoesWithTheAccount()
{
    Oneself it(backend());
    const Person laptop = it.withFurtherDevice(it.alice);
    it.send(it.alice, it.notes, "waits for the laptop");
    QCOMPARE(it.queued(), 1);
    QVERIFY(it.run([&](LogStore &store) { return store.deleteUser(it.alice.user); }));
    QCOMPARE(it.queued(), 0);
    QVERIFY(!it.reader().mark(laptop.device, it.notes));
}

} // namespace Parlance
