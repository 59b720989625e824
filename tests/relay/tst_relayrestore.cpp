// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/admin.h"
#include "relay/sqliterestore.h"
#include "relayfixture.h"

#include <QFile>
#include <QTest>

using namespace Parlance;

namespace {

StatePosition positionOf(const wire::State &state)
{
    return {.version = state.version(), .epoch = state.epoch()};
}

} // namespace

/// The operator puts a copy of the database back: devices know a later state than the relay.
class TestRelayRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsOverWithWhoKnowsMore();
    void startsOverAlsoOnceTheVersionIsReachedAgain();
    void goesOnWithWhoKnowsNoMore();
    void goesOnAfterARestart();
    void takesNobodyForACopy();
    void givesNoNumberTwice();
    void goesOnBeyondOnce();
    void givesNoPreKeyTwice();
    void takesAListThatPassesOverForgottenOnes();
    void believesADeviceThatKnowsMore();
    void believesNobodyWhoKnowsNothingNew();

private:
    /// Alice and Bob are contacts when the copy is made.
    struct Copied
    {
        RelayFixture relay;
        std::unique_ptr<RelayClient> alice = relay.person(QStringLiteral("alice"));
        std::unique_ptr<RelayClient> bob = relay.person(QStringLiteral("bob"));
        std::unique_ptr<RelayClient> carol = relay.person(QStringLiteral("carol"));
        QString database = DataFolder(relay.options.dataFolder).database();
        QString copy = database + QStringLiteral(".copy");
        StatePosition before;

        Copied()
        {
            theirs = befriend(*alice, *bob);
            before = positionOf(alice->synchronize());
            relay.stop();
            QVERIFY(QFile::copy(database, copy));
            restart();
        }
        void restart()
        {
            relay.stop();
            relay.start();
            for (auto *person : {&alice, &bob, &carol}) {
                const Credentials credentials = (*person)->me;
                *person = relay.client();
                (*person)->resume(credentials);
            }
        }
        void putBack()
        {
            relay.stop();
            for (const auto *suffix : {"", "-wal", "-shm"})
                QFile::remove(database + QLatin1StringView(suffix));
            QVERIFY(QFile::copy(copy, database));
            restart();
        }
        /// As the operator's command does, while the relay serves.
        void backUp()
        {
            QFile::remove(copy);
            QString out;
            QString err;
            QTextStream toOut(&out);
            QTextStream toErr(&err);
            const SystemClock clock;
            Admin::Context context{
                .folder = DataFolder(relay.options.dataFolder), .clock = clock, .out = toOut, .err = toErr};
            QCOMPARE(Admin::backup(context, copy), 0);
        }
        Sequence send(const std::string &body)
        {
            alice->send(message(theirs, body, {bob->me.device}));
            return alice->expect<wire::Accepted>().sequence();
        }
        quint64 theirs = 0;
        /// Carol becomes a contact of Alice, who stores what she is told of it.
        StatePosition meetCarol()
        {
            befriend(*alice, *carol);
            return positionOf(alice->synchronize(before));
        }
    };
};

void TestRelayRestore::startsOverWithWhoKnowsMore()
{
    Copied world;
    const StatePosition after = world.meetCarol();
    world.putBack();
    const auto state = world.alice->synchronize(after);
    QCOMPARE(state.since_version(), 0U);
    QVERIFY(state.version() < after.version);
    QCOMPARE(state.contacts_size(), 1);
    QCOMPARE(state.contacts(0).username(), "bob");
}

void TestRelayRestore::startsOverAlsoOnceTheVersionIsReachedAgain()
{
    Copied world;
    const StatePosition after = world.meetCarol();
    world.putBack();
    // Carol is lost, and before Alice comes back others use up the versions that she knows.
    while (positionOf(world.bob->synchronize()).version <= after.version) {
        world.bob->send(contactChange(wire::CONTACT_ACTION_REQUEST, world.carol->me.user));
        world.bob->expect<wire::State>();
        world.bob->send(contactChange(wire::CONTACT_ACTION_REMOVE, world.carol->me.user));
        world.bob->expect<wire::State>();
    }
    const auto state = world.alice->synchronize(after);
    QCOMPARE(state.since_version(), 0U);
    QCOMPARE(state.contacts_size(), 1);
    QCOMPARE(state.contacts(0).username(), "bob");
}

void TestRelayRestore::goesOnWithWhoKnowsNoMore()
{
    Copied world;
    (void)world.meetCarol();
    world.putBack();
    const auto state = world.alice->synchronize(world.before);
    QCOMPARE(state.since_version(), world.before.version);
    QCOMPARE(state.contacts_size(), 0);
    QVERIFY(state.epoch() != world.before.epoch);
}

void TestRelayRestore::goesOnAfterARestart()
{
    Copied world;
    const StatePosition after = world.meetCarol();
    world.restart();
    const auto state = world.alice->synchronize(after);
    QCOMPARE(state.since_version(), after.version);
    QCOMPARE(state.contacts_size(), 0);
    // A second time, from what an epoch before the last gave.
    world.restart();
    QCOMPARE(world.alice->synchronize(world.before).since_version(), world.before.version);
}

// What a device shows was given by what the copy does not know of.
void TestRelayRestore::takesNobodyForACopy()
{
    Copied world;
    auto before = world.relay.client();
    before->resumeAndKeep(world.alice->me);
    Credentials alice = before->me;
    for (int i = 0; i < 2; ++i) {
        auto next = world.relay.client();
        next->resumeAndKeep(alice);
        alice = next->me;
    }
    world.relay.stop();
    for (const auto *suffix : {"", "-wal", "-shm"})
        QFile::remove(world.database + QLatin1StringView(suffix));
    QVERIFY(QFile::copy(world.copy, world.database));
    world.relay.start();
    auto back = world.relay.client();
    back->resumeAndKeep(alice);
    auto copy = world.relay.client();
    copy->send(resumption(alice, nextGeneration()));
    copy->expectFailure(wire::FAILURE_CODE_STATE_IS_A_COPY);
}

// What the copy does not know of was numbered, and so were a conversation and a device.
void TestRelayRestore::givesNoNumberTwice()
{
    Copied world;
    QCOMPARE(world.send("in the copy"), 1U);
    world.backUp();
    QCOMPARE(world.send("lost"), 2U);
    const quint64 lost = befriend(*world.alice, *world.carol);
    const auto late = world.relay.person(QStringLiteral("late"));
    world.putBack();
    constexpr Sequence beyond = 1 + SqliteRestore::margin;
    const auto state = world.alice->synchronize();
    QCOMPARE(state.conversations_size(), 1);
    QCOMPARE(state.conversations(0).head_sequence(), beyond);
    QCOMPARE(state.conversations(0).skipped_size(), 1);
    QCOMPARE(state.conversations(0).skipped(0).first_sequence(), 2U);
    QCOMPARE(state.conversations(0).skipped(0).last_sequence(), beyond);
    QCOMPARE(world.send("goes on"), beyond + 1);
    QVERIFY(befriend(*world.bob, *world.carol) > lost + 1);
    QVERIFY(world.relay.person(QStringLiteral("another"))->me.device.value() > late->me.device.value() + 1);

    // Bob gets what the copy had, hears that nothing is kept between, and goes on.
    world.bob->synchronize();
    QCOMPARE(world.bob->expect<wire::Deliver>().body(), "in the copy");
    const auto expired = world.bob->expect<wire::Expired>();
    QCOMPARE(expired.first_sequence(), 2U);
    QCOMPARE(expired.last_sequence(), beyond);
    const auto next = world.bob->expect<wire::Deliver>();
    QCOMPARE(next.sequence(), beyond + 1);
    QCOMPARE(next.previous_sequence(), beyond);
}

// The copy is one until a relay has served from it.
void TestRelayRestore::goesOnBeyondOnce()
{
    Copied world;
    world.backUp();
    world.putBack();
    const Sequence first = world.send("one");
    QCOMPARE(first, SqliteRestore::margin + 1);
    world.restart();
    QCOMPARE(world.send("two"), first + 1);
    // And a copy of what goes on from a copy is one more.
    world.backUp();
    world.putBack();
    QCOMPARE(world.alice->synchronize().conversations(0).skipped_size(), 2);
    QCOMPARE(world.send("three"), first + 1 + SqliteRestore::margin + 1);
}

void TestRelayRestore::givesNoPreKeyTwice()
{
    Copied world;
    wire::PublishKeys keys;
    keys.add_one_time_prekeys()->set_id(1);
    keys.mutable_one_time_prekeys(0)->set_key("prekey");
    world.alice->send(keys);
    QCOMPARE(world.alice->expect<wire::KeysPublished>().one_time_prekeys_left(), 1U);
    world.backUp();
    world.putBack();
    world.alice->synchronize();
    world.alice->send(wire::PublishKeys());
    QCOMPARE(world.alice->expect<wire::KeysPublished>().one_time_prekeys_left(), 0U);
}

// Two lists were published after the copy was made, and everybody holds the account to the second.
void TestRelayRestore::takesAListThatPassesOverForgottenOnes()
{
    Copied world;
    world.backUp();
    const auto publish = [&] { world.alice->send(world.alice->me.account->next(world.alice->me.user)); };
    (void)world.alice->me.account->next(world.alice->me.user);
    publish();
    world.alice->expectFailure(wire::FAILURE_CODE_CONFLICT); // nobody passes over one without a reason
    world.putBack();
    publish();
    world.alice->expect<wire::KeysPublished>();
    world.restart();
    // And never back.
    wire::DeviceList former = world.alice->me.account->list;
    former.set_version(former.version() - 1);
    wire::PublishKeys command;
    *command.mutable_device_list() = signedBy(world.alice->me.account->key(), former);
    world.alice->send(command);
    world.alice->expectFailure(wire::FAILURE_CODE_CONFLICT);
}

// A copy that nothing marks, made by copying the file.
void TestRelayRestore::believesADeviceThatKnowsMore()
{
    Copied world;
    QCOMPARE(world.send("lost"), 1U);
    QCOMPARE(world.send("lost too"), 2U);
    world.putBack();
    world.bob->synchronize();
    wire::Synchronize command;
    auto *cursor = command.add_cursors();
    cursor->set_conversation_id(world.theirs);
    cursor->set_known(2);
    world.alice->send(command);
    const auto state = world.alice->expect<wire::State>();
    QCOMPARE(state.conversations(0).skipped_size(), 1);
    QCOMPARE(state.conversations(0).head_sequence(), SqliteRestore::margin);
    world.bob->expect<wire::StateChanged>();
    QCOMPARE(world.send("goes on"), SqliteRestore::margin + 1);
    // Bob, who is there, is told by State as well, and sees by the number before that there is something to ask for.
    const auto next = world.bob->expect<wire::Deliver>();
    QCOMPARE(next.body(), "goes on");
    QCOMPARE(next.previous_sequence(), SqliteRestore::margin);
}

void TestRelayRestore::believesNobodyWhoKnowsNothingNew()
{
    Copied world;
    QCOMPARE(world.send("one"), 1U);
    const auto claim = [&](RelayClient &client, quint64 conversation, Sequence known) {
        wire::Synchronize command;
        auto *cursor = command.add_cursors();
        cursor->set_conversation_id(conversation);
        cursor->set_known(known);
        client.send(command);
        return client.expect<wire::State>();
    };
    QCOMPARE(claim(*world.alice, world.theirs, 1).conversations(0).skipped_size(), 0);
    // Not a member; and once a connection, however much it claims.
    QCOMPARE(claim(*world.carol, world.theirs, 100).conversations_size(), 0);
    QCOMPARE(claim(*world.alice, world.theirs, 1'000'000'000'000).conversations(0).skipped_size(), 0);
    QCOMPARE(world.send("two"), 2U);
}

QTEST_GUILESS_MAIN(TestRelayRestore)
#include "tst_relayrestore.moc"
