// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/limits.h"
#include "tests/relay/logstoreconformance.h"

#include <QTest>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

Result<Enrolled> registerWith(StoreFixture &fixture, const QString &name, const QString &token)
{
    return fixture.run([&](LogStore &store) {
        return store.registerUser({.username = name, .passwordHash = u"hash"_s, .device = {}, .inviteToken = token});
    });
}

QString newInvite(StoreFixture &fixture, int uses, qint64 forMs)
{
    const qint64 ends = fixture.clock.nowMs() + forMs;
    return *fixture.run([&](LogStore &store) { return store.createInvite(uses, ends); });
}

Result<int> publish(StoreFixture &fixture, const Person &person, const std::vector<OneTimePreKeyRecord> &keys)
{
    return fixture.run([&](LogStore &store) { return store.publishKeys(person.user, person.device, {}, keys); });
}

} // namespace

void AccountConformance::aNameIsTakenOnce()
{
    StoreFixture fixture(backend());
    (void)fixture.registered(u"alice"_s);
    const auto again = fixture.run([](LogStore &store) {
        return store.registerUser({.username = u"alice"_s, .passwordHash = u"h"_s, .device = {}, .inviteToken = {}});
    });
    QCOMPARE(again.error().code, ErrorCode::UsernameTaken);
    const auto alice = fixture.reader().userByName(u"alice"_s);
    QCOMPARE(alice->passwordHash, u"hash of alice"_s);
    QCOMPARE(alice->createdMs, fixture.clock.nowMs());
    QCOMPARE(fixture.reader().userByName(u"bob"_s).error().code, ErrorCode::UnknownUser);
}

void AccountConformance::anInviteWorksAsOftenAsItSays()
{
    StoreFixture fixture(backend());
    const QString token = newInvite(fixture, 2, dayMs);
    QVERIFY(fixture.reader().checkInvite(token));
    QVERIFY(registerWith(fixture, u"alice"_s, token));
    fixture.reopen();
    QVERIFY(registerWith(fixture, u"bob"_s, token));
    QCOMPARE(fixture.reader().checkInvite(token).error().code, ErrorCode::InviteInvalid);
    QCOMPARE(registerWith(fixture, u"carol"_s, token).error().code, ErrorCode::InviteInvalid);
    QCOMPARE(registerWith(fixture, u"carol"_s, u"guessed"_s).error().code, ErrorCode::InviteInvalid);
    QVERIFY(newInvite(fixture, 1, dayMs) != newInvite(fixture, 1, dayMs));
}

void AccountConformance::anInviteEnds()
{
    StoreFixture fixture(backend());
    const QString token = newInvite(fixture, 5, dayMs);
    fixture.clock.advance(dayMs - 1);
    QVERIFY(registerWith(fixture, u"alice"_s, token));
    fixture.clock.advance(1);
    QCOMPARE(fixture.reader().checkInvite(token).error().code, ErrorCode::InviteInvalid);
    QCOMPARE(registerWith(fixture, u"bob"_s, token).error().code, ErrorCode::InviteInvalid);
}

void AccountConformance::aFailedRegistrationUsesNoInvite()
{
    StoreFixture fixture(backend());
    (void)fixture.registered(u"alice"_s);
    const QString token = newInvite(fixture, 1, dayMs);
    QCOMPARE(registerWith(fixture, u"alice"_s, token).error().code, ErrorCode::UsernameTaken);
    QVERIFY(registerWith(fixture, u"bob"_s, token));
}

void AccountConformance::hasAtMostFiveDevices()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    Person last;
    for (int i = 1; i < Limits::devicesPerUser; ++i)
        last = fixture.withUnlinkedDevice(alice);
    const auto add = [&] { return fixture.run([&](LogStore &store) { return store.addDevice(alice.user, {}); }); };
    QCOMPARE(add().error().code, ErrorCode::TooManyDevices);
    QCOMPARE(add().error().limit, Limits::devicesPerUser);
    QVERIFY(fixture.run([&](LogStore &store) { return store.revokeDevice(alice.user, last.device); }));
    QVERIFY(add());
    const auto unknown = fixture.run([](LogStore &store) { return store.addDevice(UserId(77), {}); });
    QCOMPARE(unknown.error().code, ErrorCode::UnknownUser);
}

void AccountConformance::idsAreNeverGivenTwice()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person second = fixture.withUnlinkedDevice(alice);
    QVERIFY(fixture.run([&](LogStore &store) { return store.revokeDevice(alice.user, second.device); }));
    fixture.reopen();
    QVERIFY(fixture.withUnlinkedDevice(alice).device > second.device);
}

void AccountConformance::aRevokedDeviceIsClosedAndGone()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person bob = fixture.registered(u"bob"_s);
    const Person second = fixture.withUnlinkedDevice(alice);
    const auto foreign = fixture.run([&](LogStore &store) { return store.revokeDevice(bob.user, second.device); });
    QCOMPARE(foreign.error().code, ErrorCode::DeviceRevoked);
    const Changes changes = fixture.batch([&](LogStore &store) {
        QVERIFY(store.revokeDevice(alice.user, second.device));
    });
    QCOMPARE(changes.closed.size(), 1U);
    QCOMPARE(changes.closed[0].device, second.device);
    QCOMPARE(changes.closed[0].reason, ClosedDevice::Reason::Revoked);
    QVERIFY(std::ranges::contains(changes.stateOf, alice.user));
    QCOMPARE(fixture.reader().device(second.device).error().code, ErrorCode::DeviceRevoked);
    QCOMPARE(fixture.reader().devicesOf(alice.user)->devices.size(), 1U);
}

void AccountConformance::disablingClosesAllDevicesAndKeepsThem()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    (void)fixture.withFurtherDevice(alice);
    const Changes changes = fixture.batch([&](LogStore &store) { QVERIFY(store.setDisabled(alice.user, true)); });
    QCOMPARE(changes.closed.size(), 2U);
    QCOMPARE(changes.closed[1].reason, ClosedDevice::Reason::Disabled);
    QVERIFY(fixture.reader().user(alice.user)->disabled);
    const auto refused = fixture.run([&](LogStore &store) { return store.addDevice(alice.user, {}); });
    QCOMPARE(refused.error().code, ErrorCode::AccountDisabled);
    QVERIFY(fixture.run([&](LogStore &store) { return store.setDisabled(alice.user, false); }));
    QVERIFY(!fixture.reader().user(alice.user)->disabled);
    QCOMPARE(fixture.reader().devicesOf(alice.user)->devices.size(), 2U);
}

void AccountConformance::deletingRemovesAllButTheName()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person bob = fixture.registered(u"bob"_s);
    const ConversationId talk = fixture.befriend(alice, bob);
    fixture.send(alice, talk, "the last");
    fixture.send(bob, talk, "never read");
    const Changes changes = fixture.batch([&](LogStore &store) { QVERIFY(store.deleteUser(alice.user)); });
    QCOMPARE(changes.closed.size(), 1U);
    QCOMPARE(changes.closed[0].reason, ClosedDevice::Reason::Deleted);
    QVERIFY(std::ranges::contains(changes.stateOf, bob.user));
    const auto gone = fixture.reader().user(alice.user);
    QVERIFY(gone->gone);
    QVERIFY(gone->passwordHash.isEmpty());
    const auto nothing = fixture.reader().devicesOf(alice.user);
    QVERIFY(nothing->devices.empty() && nothing->accountKeys.empty() && nothing->deviceList.isEmpty());
    QCOMPARE(fixture.after(bob, talk, 0), QByteArrayList{"the last"});
    const auto again = fixture.run([](LogStore &store) {
        return store.registerUser({.username = u"alice"_s, .passwordHash = u"h"_s, .device = {}, .inviteToken = {}});
    });
    QCOMPARE(again.error().code, ErrorCode::UsernameTaken);
    for (const auto &refused :
         {fixture.run([&](LogStore &store) { return store.deleteUser(alice.user); }),
          fixture.run([&](LogStore &store) { return store.setDisabled(alice.user, true); }),
          fixture.run([&](LogStore &store) { return store.setPasswordHash(alice.user, u"h"_s); })})
        QCOMPARE(refused.error().code, ErrorCode::UnknownUser);
}

void AccountConformance::handsOutEachPreKeyOnce()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person bob = fixture.registered(u"bob"_s);
    fixture.befriend(alice, bob);
    QCOMPARE(*publish(fixture, bob, {{.id = 7, .key = "seven"}, {.id = 3, .key = "three"}}), 2);
    QCOMPARE(*publish(fixture, bob, {{.id = 7, .key = "new seven"}}), 2);
    const auto take = [&] {
        return *fixture.run([&](LogStore &store) { return store.takeBundles(alice.user, bob.user, {bob.device}); });
    };
    QCOMPARE(take().devices[0].oneTimePreKey->key, "three"_ba);
    fixture.reopen();
    QCOMPARE(take().devices[0].oneTimePreKey->key, "new seven"_ba);
    const UserDevices none = take();
    QVERIFY(!none.devices[0].oneTimePreKey);
    QCOMPARE(none.devices[0].device.keys, "keys"_ba);
    QCOMPARE(none.keyInForce(), "account key of bob"_ba);
}

void AccountConformance::takesNoMorePreKeysThanTheLimit()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    std::vector<OneTimePreKeyRecord> keys;
    for (int i = 0; i < Limits::oneTimePreKeys + 10; ++i)
        keys.push_back({.id = static_cast<quint32>(i), .key = "key"});
    QCOMPARE(*publish(fixture, alice, keys), Limits::oneTimePreKeys);
    QCOMPARE(*publish(fixture, alice, {{.id = 4'000'000'000U, .key = "one more"}}), Limits::oneTimePreKeys);
    QCOMPARE(publish(fixture, {.user = alice.user, .device = DeviceId(99)}, {}).error().code, ErrorCode::DeviceRevoked);
}

void AccountConformance::bundlesAreForContacts()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person bob = fixture.registered(u"bob"_s);
    QCOMPARE(*publish(fixture, bob, {{.id = 1, .key = "one"}}), 1);
    const auto take = [&](UserId user) {
        return fixture.run([&](LogStore &store) { return store.takeBundles(alice.user, user, {bob.device}); });
    };
    QCOMPARE(take(bob.user).error().code, ErrorCode::NotAContact);
    QCOMPARE(take(UserId(99)).error().code, ErrorCode::UnknownUser);
    QVERIFY(take(alice.user));
    fixture.befriend(alice, bob);
    QCOMPARE(take(bob.user)->devices[0].oneTimePreKey->key, "one"_ba);
}

void AccountConformance::remembersLastActive()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    fixture.clock.advance(1234);
    QVERIFY(fixture.run([&](LogStore &store) { return store.noteActive(alice.user, alice.device); }));
    QCOMPARE(fixture.reader().device(alice.device)->lastActiveMs, ManualClock::start + 1234);
    QCOMPARE(fixture.reader().device(alice.device)->createdMs, ManualClock::start);
    QCOMPARE(fixture.reader().user(alice.user)->lastSeenMs, ManualClock::start + 1234);
    const auto unknown = fixture.run([&](LogStore &store) { return store.noteActive(alice.user, DeviceId(9)); });
    QCOMPARE(unknown.error().code, ErrorCode::DeviceRevoked);
}

void AccountConformance::aSecretStaysTheSame()
{
    StoreFixture fixture(backend());
    const auto secret = [&](const QString &name) {
        return *fixture.run([&](LogStore &store) { return store.secret(name, 32); });
    };
    const QByteArray first = secret(u"tokens"_s);
    QCOMPARE(first.size(), 32);
    fixture.reopen();
    QCOMPARE(secret(u"tokens"_s), first);
    QVERIFY(secret(u"other"_s) != first);
}

} // namespace Parlance
