// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/logstoreconformance.h"

#include <QTest>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

/// Payloads wait 7 days here, repeats are known for 30.
struct AgingPair : StoreFixture
{
    explicit AgingPair(const MakeBackend &makeBackend)
        : StoreFixture(makeBackend, {.payloadMs = 7 * dayMs, .repeatMs = 30 * dayMs})
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

void RetentionConformance::keepsWhatIsYoungEnough()
{
    AgingPair pair(backend());
    pair.send(pair.alice, pair.talk, "old");
    pair.clock.advance(7 * dayMs);
    QVERIFY(pair.sweepAll().empty());
    pair.send(pair.alice, pair.talk, "young");
    pair.clock.advance(1);
    QCOMPARE(pair.sweepAll().size(), 1U);
    QCOMPARE(pair.after(pair.bob, pair.talk, 0), (QByteArrayList{"gone", "young"}));
    QVERIFY(pair.sweepAll().empty());
}

void RetentionConformance::expiresAndTellsBothEnds()
{
    AgingPair pair(backend());
    const Person second = pair.withFurtherDevice(pair.bob);
    for (int i = 0; i < 3; ++i)
        pair.send(pair.alice, pair.talk);
    QVERIFY(pair.acknowledge(pair.bob, pair.talk, 2));
    const StatePosition version = pair.reader().state(pair.alice.user, {}, 10)->position();
    pair.clock.advance(8 * dayMs);
    const auto told = pair.sweepAll();
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told[0].conversation, pair.talk);
    QCOMPARE(told[0].members, (Members{pair.alice.user, pair.bob.user}));
    QCOMPARE(told[0].first, 1U);
    QCOMPARE(told[0].last, 3U);
    QCOMPARE(told[0].devices, (std::vector{pair.bob.device, second.device}));
    QCOMPARE(pair.queued(), 0);
    pair.reopen();
    // Who was away then hears of it with the state: for each device what it lacks.
    for (const UserId user : {pair.alice.user, pair.bob.user}) {
        const auto page = pair.reader().state(user, version, 10);
        QCOMPARE(page->expired.size(), 2U);
        QCOMPARE(page->expired[0].devices, std::vector{pair.bob.device});
        QCOMPARE(page->expired[0].first, 3U);
        QCOMPARE(page->expired[0].last, 3U);
        QCOMPARE(page->expired[1].devices, std::vector{second.device});
        QCOMPARE(page->expired[1].first, 1U);
        QCOMPARE(page->expired[1].last, 3U);
        QVERIFY(pair.reader().state(user, page->position(), 10)->expired.empty());
    }
}

void RetentionConformance::tellsOnlyOfDevicesThatLackSomething()
{
    AgingPair pair(backend());
    const Person second = pair.withFurtherDevice(pair.bob);
    pair.send(pair.bob, pair.talk);
    QVERIFY(pair.acknowledge(pair.alice, pair.talk, 1));
    pair.clock.advance(8 * dayMs);
    const auto told = pair.sweepAll();
    QCOMPARE(told.size(), 1U);
    QCOMPARE(told[0].devices, std::vector{second.device}); // not the author's device, not the one that has it
}

void RetentionConformance::aReturningDeviceLearnsWhatIsGone()
{
    AgingPair pair(backend());
    pair.send(pair.alice, pair.talk);
    pair.send(pair.alice, pair.talk);
    pair.clock.advance(8 * dayMs);
    pair.send(pair.alice, pair.talk, "new");
    pair.sweepAll();
    QCOMPARE(*pair.reader().mark(pair.bob.device, pair.talk), 0U);
    QCOMPARE(pair.reader().pending(pair.bob.device)->size(), 1U);
    const auto page = pair.reader().after(pair.bob.device, pair.talk, 0, 10);
    QCOMPARE(page->items.size(), 2U);
    QVERIFY(!page->items[0].entry);
    QCOMPARE(page->items[0].first, 1U);
    QCOMPARE(page->items[0].last, 2U);
    QCOMPARE(page->items[1].entry->body, "new"_ba);
    QVERIFY(pair.acknowledge(pair.bob, pair.talk, 3));
    QVERIFY(pair.reader().pending(pair.bob.device)->empty());
    QCOMPARE(pair.queued(), 0);
}

void RetentionConformance::aReturningDeviceLearnsEvenWhenTheRowsAreGone()
{
    AgingPair pair(backend());
    for (int i = 0; i < 5; ++i)
        pair.send(pair.alice, pair.talk);
    pair.clock.advance(31 * dayMs);
    pair.sweepAll();
    QCOMPARE(pair.after(pair.bob, pair.talk, 0), QByteArrayList(5, "gone"));
    QCOMPARE(pair.after(pair.bob, pair.talk, 3), QByteArrayList(2, "gone"));
    QCOMPARE(pair.send(pair.alice, pair.talk, "new").sequence, 6U);
    QCOMPARE(pair.after(pair.bob, pair.talk, 4), (QByteArrayList{"gone", "new"}));
    const auto page = pair.reader().after(pair.bob.device, pair.talk, 6, 10);
    QVERIFY(page->items.empty() && !page->more);
    QCOMPARE(page->through, 6U);
}

void RetentionConformance::neighbouringLossesAreOneNotice()
{
    AgingPair pair(backend());
    for (int i = 0; i < 4; ++i) {
        pair.send(pair.alice, pair.talk);
        pair.clock.advance(dayMs);
    }
    pair.clock.advance(4 * dayMs);
    QCOMPARE(pair.sweepAll().size(), 1U);
    const StatePosition version = pair.reader().state(pair.alice.user, {}, 10)->position();
    pair.clock.advance(dayMs);
    QCOMPARE(pair.sweepAll().size(), 1U);
    const auto page = pair.reader().state(pair.alice.user, version, 10);
    QCOMPARE(page->expired.size(), 1U);
    QCOMPARE(page->expired[0].first, 1U);
    QCOMPARE(page->expired[0].last, 2U);
    // Nobody needs the notice for ever.
    pair.clock.advance(40 * dayMs);
    pair.sweepAll();
    pair.clock.advance(40 * dayMs);
    pair.sweepAll();
    QVERIFY(pair.reader().state(pair.alice.user, {}, 10)->expired.empty());
}

void RetentionConformance::forgetsRepeatsOnlyAfterTheirTime()
{
    AgingPair pair(backend());
    const Submission once = pair.submission(pair.alice, pair.talk);
    QCOMPARE(std::get<SubmitAccepted>(pair.submit(once)).sequence, 1U);
    pair.clock.advance(30 * dayMs);
    pair.sweepAll();
    QVERIFY(std::get<SubmitAccepted>(pair.submit(once)).repeated);
    pair.clock.advance(1);
    pair.sweepAll();
    QCOMPARE(std::get<SubmitAccepted>(pair.submit(once)).sequence, 2U);
}

void RetentionConformance::removesInvitesOutOfDate()
{
    AgingPair pair(backend());
    const qint64 ends = pair.clock.nowMs() + dayMs;
    QVERIFY(pair.run([&](LogStore &store) { return store.createInvite(1, ends); }));
    QCOMPARE(pair.reader().statistics()->openInvites, 1);
    pair.clock.advance(dayMs);
    pair.sweepAll();
    QCOMPARE(pair.reader().statistics()->openInvites, 0);
}

void RetentionConformance::namesQueuesThatExpireSoon()
{
    AgingPair pair(backend());
    const Person second = pair.withFurtherDevice(pair.bob);
    pair.send(pair.alice, pair.talk);
    pair.send(pair.bob, pair.talk);
    QVERIFY(pair.acknowledge(pair.bob, pair.talk, 1));
    const qint64 sent = pair.clock.nowMs();
    QVERIFY(pair.reader().queuesOlderThan(sent)->empty());
    const auto queues = pair.reader().queuesOlderThan(sent + 1);
    QCOMPARE(queues->size(), 2U); // Alice's device waits for his, his second for both
    const auto his = std::ranges::find(*queues, second.device, &QueueRecord::device);
    QVERIFY(his != queues->end());
    QCOMPARE(his->username, u"bob"_s);
    QCOMPARE(his->deviceName, u"Desktop"_s);
    QCOMPARE(his->queued, 2);
    QCOMPARE(his->oldestMs, sent);
}

int runLogStoreConformance(const MakeBackend &makeBackend, const QStringList &arguments)
{
    LogConformance log(makeBackend);
    AccountConformance accounts(makeBackend);
    ContactConformance contacts(makeBackend);
    OneselfConformance oneself(makeBackend);
    StateConformance state(makeBackend);
    ListConformance lists(makeBackend);
    MailboxConformance mailbox(makeBackend);
    RetentionConformance retention(makeBackend);
    int failed = 0;
    for (QObject *topic :
         std::initializer_list<QObject *>{&log, &accounts, &contacts, &oneself, &state, &lists, &mailbox, &retention})
        failed += QTest::qExec(topic, arguments);
    return failed;
}

} // namespace Parlance
