// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/limits.h"
#include "tests/relay/logstoreconformance.h"

#include <QTest>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<Arrived>> arrive(StoreFixture &fixture, const Person &person, quint64 generation,
                                      const QByteArray &grant = {})
{
    return fixture.run([&](LogStore &store) {
        return store.arrive(person.user, person.device, {.generation = generation, .grant = grant});
    });
}

/// The grant of a connection that begins with this one, which is good.
QByteArray next(StoreFixture &fixture, const Person &person, quint64 generation, const QByteArray &grant)
{
    const auto arrived = arrive(fixture, person, generation, grant);
    return arrived && *arrived ? (*arrived)->grant : QByteArray();
}

bool keep(StoreFixture &fixture, const Person &person, const QByteArray &grant)
{
    return fixture.run([&](LogStore &store) { return store.keepGrant(person.user, person.device, grant); }).has_value();
}

Result<Enrolled> replace(StoreFixture &fixture, const Person &person)
{
    return fixture.run([&](LogStore &store) { return store.replaceDevice(person.user, person.device, {}); });
}

} // namespace

void ListConformance::aNewAccountHasNoList()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registeredUnlinked(u"alice"_s);
    QCOMPARE(fixture.reader().user(alice.user)->deviceListVersion, 0U);
    const auto devices = fixture.reader().devicesOf(alice.user);
    QCOMPARE(devices->devices.size(), 1U);
    QVERIFY(!devices->devices[0].device.listed);
    QVERIFY(devices->deviceList.isEmpty() && devices->accountKeys.empty());
    fixture.list(alice, {alice.device}, "her key");
    fixture.reopen();
    const auto listed = fixture.reader().devicesOf(alice.user);
    QVERIFY(listed->devices[0].device.listed);
    QVERIFY(!listed->deviceList.isEmpty());
    QCOMPARE(listed->keyInForce(), "her key"_ba);
    QCOMPARE(fixture.reader().user(alice.user)->deviceListVersion, 1U);
}

void ListConformance::onlyTheNextVersionIsTaken()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person second = fixture.withUnlinkedDevice(alice);
    const DeviceListUpdate older = fixture.nextList(alice, {alice.device, second.device});
    QCOMPARE(fixture.publish(alice, older), ListOutcome::Published);
    QCOMPARE(fixture.publish(alice, fixture.nextList(alice, {alice.device})), ListOutcome::Published);
    fixture.reopen();
    // What was good once is not good again, and nobody skips one, not even with a new key.
    DeviceListUpdate skipping = fixture.nextList(alice, {alice.device}, "new key");
    ++skipping.version;
    DeviceListUpdate again = skipping;
    again.version = 1;
    for (const DeviceListUpdate &wrong : {older, skipping, again}) {
        QCOMPARE(fixture.publish(alice, wrong), ListOutcome::NotNext);
        QCOMPARE(fixture.reader().user(alice.user)->deviceListVersion, 3U);
        QCOMPARE(fixture.reader().devicesOf(alice.user)->keyInForce(), "account key of alice"_ba);
    }
    QCOMPARE(fixture.publish(alice, fixture.nextList(alice, {alice.device}, "new key")), ListOutcome::Published);
}

void ListConformance::theSameListMayComeAgain()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person second = fixture.withUnlinkedDevice(alice);
    const DeviceListUpdate update = fixture.nextList(alice, {alice.device, second.device});
    QCOMPARE(fixture.publish(alice, update), ListOutcome::Published);
    fixture.reopen();
    const Changes changes = fixture.batch([&](LogStore &store) {
        QCOMPARE(*store.publishDeviceList(alice.user, alice.device, update), ListOutcome::Published);
    });
    QVERIFY(changes.isEmpty());
    QCOMPARE(fixture.reader().user(alice.user)->deviceListVersion, 2U);
}

void ListConformance::aListUnderAnOlderKeyIsRefused()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    // Both were looked at when the first key was in force; only one of them can be next.
    DeviceListUpdate late = fixture.nextList(alice, {alice.device});
    fixture.list(alice, {alice.device}, "new key");
    ++late.version;
    late.deviceList = "signed by the old key";
    QCOMPARE(fixture.publish(alice, late), ListOutcome::NotNext);
    QCOMPARE(fixture.reader().devicesOf(alice.user)->accountKeys.size(), 2U);
}

void ListConformance::keysAreKeptOldestFirstUpToTheLimit()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    for (int number = 2; number <= Limits::accountKeysKept; ++number)
        fixture.list(alice, {alice.device}, "key " + QByteArray::number(number));
    fixture.reopen();
    const auto kept = fixture.reader().devicesOf(alice.user)->accountKeys;
    QCOMPARE(kept.size(), static_cast<size_t>(Limits::accountKeysKept));
    QCOMPARE(kept.front().key, "account key of alice"_ba);
    QCOMPARE(kept[9], (AccountKeyRecord{.key = "key 10", .succession = "succession"}));
    QCOMPARE(kept.back().key, "key 32"_ba);
    // The oldest makes room: a device can be revoked however often keys were renewed.
    for (int number = Limits::accountKeysKept + 1; number <= Limits::accountKeysKept + 2; ++number)
        fixture.list(alice, {alice.device}, "key " + QByteArray::number(number));
    fixture.reopen();
    const auto later = fixture.reader().devicesOf(alice.user)->accountKeys;
    QCOMPARE(later.size(), static_cast<size_t>(Limits::accountKeysKept));
    QCOMPARE(later.front().key, "key 3"_ba);
    QCOMPARE(later.back().key, "key 34"_ba);
}

void ListConformance::devicesOfOthersAreRefused()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person bob = fixture.registered(u"bob"_s);
    const Person second = fixture.withUnlinkedDevice(alice);
    for (const DeviceId foreign : {bob.device, DeviceId(4711), DeviceId()}) {
        const DeviceListUpdate update = fixture.nextList(alice, {alice.device, second.device, foreign}, "new key");
        const Changes changes = fixture.batch([&](LogStore &store) {
            QCOMPARE(*store.publishDeviceList(alice.user, alice.device, update), ListOutcome::UnknownDevice);
        });
        QVERIFY(changes.isEmpty());
        QCOMPARE(fixture.linkedDevices(alice), std::vector{alice.device});
        QCOMPARE(fixture.reader().devicesOf(alice.user)->accountKeys.size(), 1U);
    }
    const auto notHers = fixture.run([&](LogStore &store) {
        return store.publishDeviceList(alice.user, bob.device, fixture.nextList(alice, {alice.device}));
    });
    QCOMPARE(notHers.error().code, ErrorCode::DeviceRevoked);
}

void ListConformance::whoIsOffTheListIsGone()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person bob = fixture.registered(u"bob"_s);
    const ConversationId talk = fixture.befriend(alice, bob);
    const Person second = fixture.withFurtherDevice(alice);
    const Person waiting = fixture.withUnlinkedDevice(alice);
    fixture.send(bob, talk, "for both");
    const Changes changes = fixture.unlink(alice, second.device);
    QCOMPARE(changes.closed.size(), 1U);
    QCOMPARE(changes.closed[0].device, second.device);
    QCOMPARE(changes.closed[0].reason, ClosedDevice::Reason::Revoked);
    QCOMPARE(fixture.reader().device(second.device).error().code, ErrorCode::DeviceRevoked);
    QCOMPARE(fixture.reader().mark(second.device, talk).error().code, ErrorCode::DeviceRevoked);
    QVERIFY(fixture.reader().device(waiting.device)); // it never was on one
    QCOMPARE(fixture.submission(bob, talk).headers.size(), 1U);
    QCOMPARE(fixture.send(bob, talk, "for one").sequence, 2U);
    QVERIFY(fixture.acknowledge(alice, talk, 2));
    QCOMPARE(fixture.queued(), 0);
}

void ListConformance::whoIsNewOnTheListStartsAtTheHead()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person bob = fixture.registered(u"bob"_s);
    const Person carol = fixture.registered(u"carol"_s);
    const ConversationId talk = fixture.befriend(alice, bob);
    const ConversationId other = fixture.befriend(alice, carol);
    const Person second = fixture.withUnlinkedDevice(alice);
    fixture.send(bob, talk, "before");
    const DeviceListUpdate update = fixture.nextList(alice, {second.device, alice.device});
    // In one batch with a message after it: that one is addressed to the new device already.
    Submission after = fixture.submission(bob, talk, "after");
    after.headers.push_back({.device = second.device, .header = "for the new one"});
    const Changes changes = fixture.batch([&](LogStore &store) {
        QCOMPARE(*store.publishDeviceList(alice.user, alice.device, update), ListOutcome::Published);
        QVERIFY(std::holds_alternative<SubmitAccepted>(*store.submit(after)));
    });
    QCOMPARE(changes.linked, std::vector{second.device});
    QVERIFY(changes.closed.empty());
    QCOMPARE(*fixture.reader().mark(second.device, talk), 1U);
    QCOMPARE(*fixture.reader().mark(second.device, other), 0U);
    QCOMPARE(fixture.after(second, talk, 1), QByteArrayList{"after"});
    fixture.reopen();
    QCOMPARE(fixture.reader().pending(second.device)->size(), 1U);
}

void ListConformance::aDeviceThatIsNotLinkedTakesNoPart()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person bob = fixture.registered(u"bob"_s);
    const Person waiting = fixture.withUnlinkedDevice(alice);
    const ConversationId talk = fixture.befriend(alice, bob);
    fixture.send(bob, talk); // addressed to the linked devices, and that is exact
    Submission both = fixture.submission(bob, talk);
    both.headers.push_back({.device = waiting.device, .header = "for nobody"});
    const SubmitOutcome outcome = fixture.submit(both);
    QCOMPARE(std::get<SubmitStale>(outcome).users[0].devices.size(), 1U);
    QVERIFY(fixture.reader().pending(waiting.device)->empty());
    QCOMPARE(fixture.reader().mark(waiting.device, talk).error().code, ErrorCode::UnknownConversation);
    QCOMPARE(fixture.reader().after(waiting.device, talk, 0, 10).error().code, ErrorCode::UnknownConversation);
    QCOMPARE(fixture.acknowledge(waiting, talk, 1).error().code, ErrorCode::UnknownConversation);
    QCOMPARE(std::get<SubmitRejected>(fixture.submit(fixture.submission(waiting, talk))), SubmitRejected::NotLinked);
    QCOMPARE(fixture.reader().state(alice.user, {}, 10)->conversations[0].marks.size(), 2U);
    QCOMPARE(fixture.reader().state(alice.user, {}, 10)->ownDevices.size(), 2U);
}

void ListConformance::contactsAndOwnDevicesAreTold()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person bob = fixture.registered(u"bob"_s);
    const Person carol = fixture.registered(u"carol"_s);
    fixture.befriend(alice, bob);
    const StatePosition hers = fixture.reader().state(alice.user, {}, 10)->position();
    const StatePosition his = fixture.reader().state(bob.user, {}, 10)->position();
    const Changes changes = fixture.list(alice, {alice.device}, "new key");
    QCOMPARE(changes.stateOf, (std::vector{alice.user, bob.user}));
    QVERIFY(!std::ranges::contains(changes.stateOf, carol.user));
    QCOMPARE(fixture.reader().state(alice.user, hers, 10)->ownDevices.size(), 1U);
    const auto page = fixture.reader().state(bob.user, his, 10);
    QCOMPARE(page->contacts.size(), 1U);
    QCOMPARE(page->contacts[0].accountKey, "new key"_ba);
    QCOMPARE(page->contacts[0].deviceListVersion, 2U);
}

void ListConformance::onlyWhoIsNotLinkedCanBeRevoked()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person waiting = fixture.withUnlinkedDevice(alice);
    const auto revoke = [&](DeviceId device) {
        return fixture.run([&](LogStore &store) { return store.revokeDevice(alice.user, device); });
    };
    QCOMPARE(revoke(alice.device).error().code, ErrorCode::NotFound);
    QVERIFY(fixture.reader().device(alice.device));
    QVERIFY(revoke(waiting.device));
    QCOMPARE(revoke(waiting.device).error().code, ErrorCode::DeviceRevoked);
}

void ListConformance::othersSeeLinkedDevicesOnly()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person bob = fixture.registered(u"bob"_s);
    fixture.befriend(alice, bob);
    const Person waiting = fixture.withUnlinkedDevice(bob);
    const auto bundles = [&](const Person &asker) {
        return *fixture.run([&](LogStore &store) { return store.takeBundles(asker.user, bob.user, {waiting.device}); });
    };
    QCOMPARE(bundles(alice).devices.size(), 1U);
    QCOMPARE(bundles(bob).devices.size(), 2U);
    QCOMPARE(bundles(alice).deviceList, fixture.nextList(bob, {}).deviceList.replace("list 2", "list 1"));
    QCOMPARE(fixture.reader().linkedDevicesOf(bob.user)->devices.size(), 1U);
    QCOMPARE(fixture.reader().devicesOf(bob.user)->devices.size(), 2U);
}

void ListConformance::aReplacementMayBeOneMore()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person bob = fixture.registered(u"bob"_s);
    for (int i = 1; i < Limits::devicesPerUser; ++i)
        (void)fixture.withFurtherDevice(alice);
    QCOMPARE(replace(fixture, {.user = bob.user, .device = alice.device}).error().code, ErrorCode::DeviceRevoked);
    const auto replaced = replace(fixture, alice);
    QVERIFY(replaced);
    QVERIFY(!fixture.reader().device(replaced->device)->listed);
    QCOMPARE(fixture.reader().device(replaced->device)->generation, 0U);
    const auto seventh = replace(fixture, alice);
    QCOMPARE(seventh.error().code, ErrorCode::TooManyDevices);
    QCOMPARE(seventh.error().limit, Limits::devicesPerUser + 1);
    std::vector<DeviceId> devices = fixture.linkedDevices(alice);
    std::ranges::replace(devices, alice.device, replaced->device);
    const Changes changes = fixture.list({.user = alice.user, .device = replaced->device}, devices);
    QCOMPARE(changes.closed.size(), 1U);
    QCOMPARE(changes.closed[0].device, alice.device);
    QCOMPARE(fixture.linkedDevices(alice).size(), static_cast<size_t>(Limits::devicesPerUser));
    QCOMPARE(replace(fixture, alice).error().code, ErrorCode::DeviceRevoked);
}

void ListConformance::generationsOnlyGrow()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person waiting = fixture.withUnlinkedDevice(alice);
    QVERIFY(!*arrive(fixture, alice, 0));
    QVERIFY((*arrive(fixture, alice, 1))->listed);
    QVERIFY(!(*arrive(fixture, waiting, 7))->listed); // each device counts its own
    QVERIFY(!*arrive(fixture, alice, 1));
    QVERIFY(*arrive(fixture, alice, 5));
    fixture.reopen();
    QVERIFY(!*arrive(fixture, alice, 5));
    QVERIFY(!*arrive(fixture, alice, 2));
    QVERIFY(*arrive(fixture, alice, 6));
    QVERIFY(*arrive(fixture, alice, std::numeric_limits<qint64>::max()));
    QCOMPARE(arrive(fixture, {.user = alice.user, .device = DeviceId(99)}, 1).error().code, ErrorCode::DeviceRevoked);
}

void ListConformance::aGenerationOfARolledBackBatchIsFree()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    QVERIFY(fixture.store().begin());
    QVERIFY(*fixture.store().arrive(alice.user, alice.device, {.generation = 3, .grant = {}}));
    fixture.store().rollBack();
    QVERIFY(*arrive(fixture, alice, 3));
    QVERIFY(!*arrive(fixture, alice, 3));
}

void ListConformance::aGrantIsGoodUntilTheNextOneIsKept()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const QByteArray first = next(fixture, alice, 1, {});
    QVERIFY(!first.isEmpty());
    QVERIFY(keep(fixture, alice, first));
    QVERIFY(!*arrive(fixture, alice, 2, {})); // it had one
    const QByteArray second = next(fixture, alice, 2, first);
    QVERIFY(!second.isEmpty() && second != first);
    // The device was never told, or died before it had stored it: it shows the one before again.
    const QByteArray third = next(fixture, alice, 3, first);
    QVERIFY(!third.isEmpty());
    QVERIFY(!*arrive(fixture, alice, 4, second)); // of a connection that another one followed
    fixture.reopen();
    QVERIFY(keep(fixture, alice, third));
    QVERIFY(!*arrive(fixture, alice, 4, first));
    QVERIFY(!*arrive(fixture, alice, 4, "nonsense"));
    QVERIFY(!next(fixture, alice, 4, third).isEmpty());
}

// It has it on its disk, or it could not show it: whether that was said before or not.
void ListConformance::aGrantThatIsShownIsKept()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const QByteArray first = next(fixture, alice, 1, {});
    const QByteArray second = next(fixture, alice, 2, first);
    QVERIFY(!second.isEmpty());
    QVERIFY(!*arrive(fixture, alice, 3, {}));
    QVERIFY(keep(fixture, alice, first)); // said late, on a connection that is over
    QVERIFY(!next(fixture, alice, 3, first).isEmpty());
}

void ListConformance::ofTwoCopiesTheSecondIsToldApart()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const QByteArray copied = next(fixture, alice, 1, {});
    QVERIFY(keep(fixture, alice, copied));
    const QByteArray ofTheOne = next(fixture, alice, 2, copied);
    QVERIFY(keep(fixture, alice, ofTheOne));
    // However often it has counted on meanwhile.
    QVERIFY(!*arrive(fixture, alice, 90, copied));
    QVERIFY(!next(fixture, alice, 3, ofTheOne).isEmpty());
}

void ListConformance::aGrantOfALaterStateOfTheStoreIsGood()
{
    StoreFixture later(backend());
    const Person alice = later.registered(u"alice"_s);
    QByteArray grant;
    for (quint64 generation = 1; generation <= 5; ++generation) {
        grant = next(later, alice, generation, grant);
        QVERIFY(keep(later, alice, grant));
    }
    // Put back from a copy that was made before all of that.
    StoreFixture before(backend());
    const Person there = before.registered(u"alice"_s);
    QCOMPARE(there.device, alice.device);
    const QByteArray once = next(before, there, 1, {});
    QVERIFY(keep(before, there, once));
    const QByteArray now = next(before, there, 6, grant);
    QVERIFY(!now.isEmpty());
    QVERIFY(keep(before, there, now));
    QVERIFY(!*arrive(before, there, 7, grant)); // and from then on as ever
    QVERIFY(!*arrive(before, there, 7, once));
    QVERIFY(!next(before, there, 7, now).isEmpty());
}

void ListConformance::aGrantOfARolledBackBatchWasNeverGiven()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const QByteArray first = next(fixture, alice, 1, {});
    QVERIFY(keep(fixture, alice, first));
    QVERIFY(fixture.store().begin());
    const auto lost = fixture.store().arrive(alice.user, alice.device, {.generation = 2, .grant = first});
    QVERIFY(*lost);
    QVERIFY(fixture.store().keepGrant(alice.user, alice.device, (*lost)->grant));
    fixture.store().rollBack();
    QVERIFY(!next(fixture, alice, 2, first).isEmpty());
}

} // namespace Parlance
