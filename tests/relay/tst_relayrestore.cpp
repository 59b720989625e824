// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/datafolder.h"
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
            befriend(*alice, *bob);
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

QTEST_GUILESS_MAIN(TestRelayRestore)
#include "tst_relayrestore.moc"
