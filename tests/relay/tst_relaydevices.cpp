// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relayfixture.h"

#include <QTest>

using namespace Parlance;

/// What becomes of the devices of an account: displaced, revoked, listed, deleted with it, and their keys.
class TestRelayDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void displacesAnOlderConnection();
    void revokesADevice();
    void refusesARevokedDevice();
    void deletesAnAccount();
    void listsDevices();
    void handsOutPreKeysOnce();
};

namespace {

/// Alice's first device says that this one is hers no more.
void revoke(RelayClient &first, DeviceId device)
{
    wire::RevokeDevice command;
    command.set_device_id(device.value());
    first.send(command);
}

} // namespace

void TestRelayDevices::displacesAnOlderConnection()
{
    RelayFixture relay;
    auto first = relay.person(QStringLiteral("alice"));
    // Several, so that both the same and the other I/O thread come up.
    for (int i = 0; i < 4; ++i) {
        auto next = relay.client();
        next->resume(first->me);
        first->expect<wire::Displaced>();
        QVERIFY(first->expectClosed());
        QVERIFY(next->gotNo<wire::Displaced>());
        first = std::move(next);
    }
    QTRY_COMPARE(relay.server().metrics().signedIn.load(), 1);
}

void TestRelayDevices::revokesADevice()
{
    RelayFixture relay;
    auto first = relay.person(QStringLiteral("alice"));
    auto second = relay.client();
    second->signInAs(QStringLiteral("alice"), testPassword);
    revoke(*first, second->me.device);
    QCOMPARE(first->expect<wire::State>().own_devices_size(), 1);
    QCOMPARE(second->expect<wire::Goodbye>().reason(), wire::GOODBYE_REASON_REVOKED);
    QVERIFY(second->expectClosed());
    revoke(*first, DeviceId(4711));
    first->expectFailure(wire::FAILURE_CODE_UNKNOWN_DEVICE);
    QVERIFY(first->gotNo<wire::Goodbye>());
}

void TestRelayDevices::refusesARevokedDevice()
{
    RelayFixture relay;
    auto first = relay.person(QStringLiteral("alice"));
    auto second = relay.client();
    second->signInAs(QStringLiteral("alice"), testPassword);
    revoke(*first, second->me.device);
    first->expect<wire::State>();
    auto client = relay.client();
    client->send(resumption(second->me, nextGeneration()));
    client->expectFailure(wire::FAILURE_CODE_UNKNOWN_DEVICE);
}

void TestRelayDevices::deletesAnAccount()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    befriend(*alice, *bob);
    wire::DeleteAccount command;
    command.set_password("not this one");
    alice->send(command);
    alice->expectFailure(wire::FAILURE_CODE_WRONG_PASSWORD);
    command.set_password(fromText(testPassword));
    alice->send(command);
    alice->expect<wire::Done>();
    QCOMPARE(alice->expect<wire::Goodbye>().reason(), wire::GOODBYE_REASON_REVOKED);
    QVERIFY(alice->expectClosed());
    const auto state = bob->synchronize();
    QCOMPARE(state.contacts_size(), 1);
    QVERIFY(state.contacts(0).gone());
}

void TestRelayDevices::listsDevices()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    alice->send(wire::ListDevices());
    const auto own = alice->expect<wire::Devices>();
    QCOMPARE(own.devices_size(), 1);
    QCOMPARE(own.devices(0).platform(), "linux");
    wire::FetchDevices fetch;
    fetch.set_user_id(bob->me.user.value());
    alice->send(fetch);
    alice->expectFailure(wire::FAILURE_CODE_NOT_A_CONTACT);
    befriend(*alice, *bob);
    alice->send(fetch);
    const auto devices = alice->expect<wire::Devices>();
    QCOMPARE(devices.devices_size(), 1);
    QVERIFY(devices.devices(0).name().empty());
    QCOMPARE(toBytes(devices.devices(0).keys().authentication_key()), bob->me.key.publicKey);
}

void TestRelayDevices::handsOutPreKeysOnce()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    befriend(*alice, *bob);
    wire::PublishKeys publish;
    publish.add_one_time_prekeys()->set_id(1);
    publish.mutable_one_time_prekeys(0)->set_key("prekey");
    bob->send(publish);
    QCOMPARE(bob->expect<wire::KeysPublished>().one_time_prekeys_left(), 1U);
    wire::FetchDevices fetch;
    fetch.set_user_id(bob->me.user.value());
    fetch.add_bundles_for(bob->me.device.value());
    alice->send(fetch);
    QCOMPARE(alice->expect<wire::Devices>().devices(0).one_time_prekey().key(), "prekey");
    alice->send(fetch);
    QVERIFY(!alice->expect<wire::Devices>().devices(0).has_one_time_prekey());
}

QTEST_GUILESS_MAIN(TestRelayDevices)
#include "tst_relaydevices.moc"
