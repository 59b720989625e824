// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/sqlitebackend.h"
#include "simulatedrelay.h"
#include "storefixture.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Simulation;

namespace {

constexpr StoreLimits few{.commands = 20, .bytes = 100'000, .ofOneConnection = 8};

/// Devices that are signed in to a relay whose store works when a test says so.
class Scene
{
public:
    Scene()
    {
        for (const char *name : {"alice", "bob", "bob2", "bob3", "bob4"})
            people.push_back(fixture.registered(QString::fromLatin1(name)));
        for (size_t i = 1; i < people.size(); ++i)
            conversations.push_back(fixture.befriend(people[0], people[i]));
        for (const Person &person : people) {
            links.push_back(&relay.open(0));
            links.back()->connection->greeted();
            links.back()->connection->signIn(
                1, {person.user, person.device, QStringLiteral("somebody"), true, {}, false});
        }
        settle();
        for (SimulatedLink *link : links)
            link->toClient.clear();
    }

    template <typename Fill>
    void say(size_t who, Fill fill)
    {
        wire::ClientFrame frame;
        frame.set_request_id(++request);
        fill(frame);
        links[who]->connection->received(serialize(frame));
    }
    /// Everybody but Alice has one conversation, with her; she has the first of theirs.
    void submit(size_t who, const std::string &body = "x")
    {
        const size_t peer = who == 0 ? 1 : 0;
        say(who, [&](wire::ClientFrame &frame) {
            wire::Submit &submit = *frame.mutable_submit();
            submit.set_conversation_id(conversations[who == 0 ? 0 : who - 1].value());
            submit.set_client_message_id(fromBytes(MessageId::create().toBytes()));
            submit.set_body(body);
            submit.add_headers()->set_device_id(people[peer].device.value());
            submit.mutable_headers(0)->set_header("h");
        });
    }
    void acknowledge(size_t who)
    {
        say(who, [](wire::ClientFrame &frame) { frame.mutable_mark_read()->set_conversation_id(1); });
    }
    /// What the store was asked is answered, until nothing is asked any more.
    void settle()
    {
        bool moved = true;
        while (std::exchange(moved, false)) {
            for (; relay.store().hasWrites(); moved = true)
                relay.store().commitBatch(256);
            for (; relay.store().hasReads(); moved = true)
                relay.store().readOne();
            for (SimulatedExecutor &executor : relay.executors()) {
                for (; executor.hasWork(); moved = true)
                    executor.step();
            }
        }
    }
    [[nodiscard]] StoreLoad &load() { return relay.store().load(); }
    [[nodiscard]] std::vector<wire::RelayFrame> answers(size_t who) const
    {
        std::vector<wire::RelayFrame> frames;
        for (const QByteArray &bytes : links[who]->toClient)
            frames.push_back(*parseRelayFrame(bytes));
        return frames;
    }
    [[nodiscard]] int busy(size_t who) const
    {
        return static_cast<int>(std::ranges::count_if(answers(who), [](const auto &frame) {
            return frame.failure().code() == wire::FAILURE_CODE_BUSY;
        }));
    }
    [[nodiscard]] int accepted(size_t who) const
    {
        return static_cast<int>(
            std::ranges::count_if(answers(who), [](const auto &frame) { return frame.has_accepted(); }));
    }

    StoreFixture fixture{[](const QString &folder, const Clock &time, RetentionTimes times) {
        return std::make_unique<SqliteBackend>(folder + QStringLiteral("/relay.db"), time, times);
    }};
    std::vector<Person> people;
    std::vector<ConversationId> conversations;
    SimulatedClock clock;
    SimulatedRelay relay{fixture.store(), fixture.reader(), clock, {.rateFactor = 1e6, .store = few}};
    std::vector<SimulatedLink *> links;
    quint64 request = 100;
};

} // namespace

/// What a relay takes while its disk does not follow, command by command: without a network, and with a store that works
/// when it is told to.
class TestRelayLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsHowMuchIsTooMuch();
    void refusesMessagesWhenItIsFull();
    void countsBytesToo();
    void refusesWhatFollowsARefusal();
    void readsOneConnectionNoFurther();
    void growsByOneForEachConnectionAtMost();
    void putsOffWhatNobodyMisses();
};

void TestRelayLoad::knowsHowMuchIsTooMuch()
{
    using enum StoreLoad::Level;
    StoreLoad load({.commands = 8, .bytes = 100, .ofOneConnection = 5});
    QCOMPARE(load.level(StoreQueue::Writer), Easy);
    {
        std::deque<StoreLoad::Share> shares;
        for (int i = 0; i < 2; ++i)
            shares.push_back(load.enter(StoreQueue::Writer));
        QCOMPARE(load.level(StoreQueue::Writer), Busy);
        QCOMPARE(load.level(StoreQueue::Reader), Easy);
        for (int i = 0; i < 6; ++i)
            shares.push_back(load.enter(StoreQueue::Writer));
        QCOMPARE(load.level(StoreQueue::Writer), Full);
    }
    QCOMPARE(load.waiting(StoreQueue::Writer), 0);
    const auto bytes = load.hold(100);
    QCOMPARE(load.level(StoreQueue::Writer), Full);
    QCOMPARE(load.level(StoreQueue::Reader), Full);
}

void TestRelayLoad::refusesMessagesWhenItIsFull()
{
    Scene scene;
    for (int i = 0; i < 7; ++i) {
        for (size_t who = 0; who < 4; ++who)
            scene.submit(who);
    }
    // 28 messages: the queue takes 20, and of the others each device is told at once, with a time.
    QCOMPARE(scene.load().waiting(StoreQueue::Writer), few.commands);
    int refused = 0;
    for (size_t who = 0; who < 4; ++who) {
        for (const wire::RelayFrame &frame : scene.answers(who)) {
            QCOMPARE(frame.failure().code(), wire::FAILURE_CODE_BUSY);
            QVERIFY(frame.failure().retry_after_ms() >= 1000);
            QVERIFY(!frame.failure().closing());
            ++refused;
        }
    }
    QCOMPARE(refused, 8);
    QCOMPARE(scene.relay.metrics().rejections("busy"), 8U);
    scene.settle();
    int accepted = 0;
    for (size_t who = 0; who < 4; ++who)
        accepted += scene.accepted(who);
    QCOMPARE(accepted, 20);
    QCOMPARE(scene.load().waiting(StoreQueue::Writer), 0);
    QCOMPARE(scene.load().bytes(), 0);
}

void TestRelayLoad::countsBytesToo()
{
    Scene scene;
    const std::string large(16'000, 'x');
    for (size_t who = 0; who < 4; ++who) {
        scene.submit(who, large);
        scene.submit(who, large);
    }
    QVERIFY(scene.load().bytes() >= few.bytes);
    QVERIFY(scene.load().bytes() <= few.bytes + Limits::frameBytes);
    QCOMPARE(scene.load().waiting(StoreQueue::Writer), 7);
    QCOMPARE(scene.busy(3), 1);
    scene.settle();
    QCOMPARE(scene.load().bytes(), 0);
}

// Else a message that was under way behind the refused one would be accepted before it, and stand before it for good.
void TestRelayLoad::refusesWhatFollowsARefusal()
{
    Scene scene;
    for (int i = 0; i < 7; ++i) {
        for (size_t who = 1; who < 4; ++who)
            scene.submit(who);
    }
    scene.submit(0);
    QCOMPARE(scene.busy(0), 1);
    const auto retryAfterMs = scene.answers(0).back().failure().retry_after_ms();
    scene.settle();
    // There is room again, but Alice was told to wait.
    scene.clock.advance(retryAfterMs - 1);
    scene.submit(0);
    QCOMPARE(scene.busy(0), 2);
    scene.say(0, [](wire::ClientFrame &frame) { frame.mutable_list_devices(); });
    scene.settle();
    QVERIFY(std::ranges::any_of(scene.answers(0), [](const auto &frame) { return frame.has_devices(); }));
    scene.clock.advance(1);
    scene.submit(0);
    scene.settle();
    QCOMPARE(scene.busy(0), 2);
    QCOMPARE(scene.accepted(0), 1);
}

void TestRelayLoad::readsOneConnectionNoFurther()
{
    Scene scene;
    for (int i = 0; i < few.ofOneConnection; ++i) {
        QVERIFY(scene.links[0]->isRead);
        scene.submit(0);
    }
    QVERIFY(!scene.links[0]->isRead);
    QCOMPARE(scene.load().heldBack(), 1);
    // What its link had read already waits, and is not asked of the store.
    for (int i = 0; i < 10; ++i)
        scene.submit(0);
    QCOMPARE(scene.load().waiting(StoreQueue::Writer), few.ofOneConnection);
    QVERIFY(scene.links[1]->isRead);
    // It is we who do not listen: that is no silence of the device.
    scene.clock.advance(Limits::presenceTtlMs + 1);
    scene.links[1]->connection->heard();
    scene.relay.tick();
    QVERIFY(!scene.links[0]->closedByRelay);
    scene.settle();
    QVERIFY(scene.links[0]->isRead);
    QCOMPARE(scene.load().heldBack(), 0);
    QCOMPARE(scene.accepted(0), few.ofOneConnection + 10);
    Sequence last = 0;
    for (const wire::RelayFrame &frame : scene.answers(0)) {
        if (frame.has_accepted())
            QCOMPARE(frame.accepted().sequence(), ++last);
    }
}

// Marks are always taken, as they make room; so that they cannot pile up, each connection has one at a time then.
void TestRelayLoad::growsByOneForEachConnectionAtMost()
{
    Scene scene;
    for (int i = 0; i < 7; ++i) {
        for (size_t who = 0; who < 3; ++who)
            scene.submit(who);
    }
    QCOMPARE(scene.load().waiting(StoreQueue::Writer), few.commands);
    for (int i = 0; i < 100; ++i) {
        for (size_t who = 0; who < 5; ++who)
            scene.acknowledge(who);
    }
    QVERIFY(scene.load().waiting(StoreQueue::Writer) <= few.commands + 5);
    QCOMPARE(scene.load().heldBack(), 5);
    scene.settle();
    for (size_t who = 0; who < 5; ++who)
        QVERIFY(scene.links[who]->isRead);
    // Each of them has its answer; nobody was told to say a mark again.
    const auto ends = std::ranges::count_if(scene.answers(4), [](const auto &frame) {
        return frame.has_done() || frame.failure().code() == wire::FAILURE_CODE_UNKNOWN_CONVERSATION;
    });
    QCOMPARE(ends, 100);
    QCOMPARE(scene.busy(4), 0);
}

void TestRelayLoad::putsOffWhatNobodyMisses()
{
    Scene scene;
    const auto synchronize = [](wire::ClientFrame &frame) { frame.mutable_synchronize(); };
    scene.say(4, synchronize);
    scene.settle();
    scene.links[4]->toClient.clear();
    const auto list = [](wire::ClientFrame &frame) { frame.mutable_list_devices(); };
    for (int i = 0; i < few.commands / 4; ++i)
        scene.say(0, list);
    QCOMPARE(scene.load().level(StoreQueue::Reader), StoreLoad::Level::Busy);
    scene.say(4, [](wire::ClientFrame &frame) { frame.mutable_set_typing()->set_conversation_id(1); });
    scene.say(4, synchronize);
    QCOMPARE(scene.busy(4), 2);
    // A message is not among them.
    scene.submit(4);
    QCOMPARE(scene.busy(4), 2);
    scene.settle();
    QCOMPARE(scene.accepted(4), 1);
    {
        // Nor is the first look of one who has just come at the state; who else is there is told a little later.
        std::deque<StoreLoad::Share> others;
        while (scene.load().level(StoreQueue::Reader) != StoreLoad::Level::Busy)
            others.push_back(scene.load().enter(StoreQueue::Reader));
        scene.say(3, synchronize);
        scene.settle();
        QVERIFY(std::ranges::any_of(scene.answers(3), [](const auto &frame) { return frame.has_state(); }));
        QVERIFY(std::ranges::none_of(scene.answers(3), [](const auto &frame) { return frame.has_presence_changed(); }));
    }
    scene.relay.tick();
    scene.settle();
    QVERIFY(std::ranges::any_of(scene.answers(3), [](const auto &frame) { return frame.has_presence_changed(); }));
}

QTEST_GUILESS_MAIN(TestRelayLoad)
#include "tst_relayload.moc"
