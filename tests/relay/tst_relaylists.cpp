// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/limits.h"
#include "relayfixture.h"

#include <QTest>

using namespace Parlance;

/// Signed device lists: which of them the relay takes, and which keys.
class TestRelayLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheFirstKeyAndList();
    void refusesAForeignList_data();
    void refusesAForeignList();
    void refusesAReplayedList();
    void refusesDevicesOfOthers();
    void refusesAKeyWithoutAList();
    void answersARepeatAlike();
    void takesOverToANewKey();
    void takesAKeyThatBeginsAnew();
    void refusesAKeyThatOnlyClaimsToFollow();
    void keepsAsManyKeysAsTheLimitSays();
    void allOrNothing();
    void limitsLists();
};

namespace {

/// What Alice's second device publishes of its own, to be changed by a test.
wire::PublishKeys listOf(const RelayClient &client, const wire::DeviceList &list)
{
    wire::PublishKeys command;
    *command.mutable_device_list() = signedBy(client.me.account->key(), list);
    return command;
}

wire::DeviceList contentOf(const wire::Devices &devices)
{
    wire::DeviceList list;
    if (!list.ParseFromString(devices.device_list().list()))
        QTest::qFail("the list cannot be read", __FILE__, __LINE__);
    return list;
}

} // namespace

void TestRelayLists::takesTheFirstKeyAndList()
{
    RelayFixture relay;
    auto alice = relay.client();
    alice->registerUnlinked(QStringLiteral("alice"), relay.invite());
    alice->send(wire::ListDevices());
    const auto before = alice->expect<wire::Devices>();
    QCOMPARE(before.devices_size(), 1);
    QVERIFY(!before.has_device_list());
    QCOMPARE(before.account_keys_size(), 0);
    alice->me.account = std::make_shared<AccountSigner>();
    alice->me.account->add(alice->me.device, alice->me.key.publicKey);
    const auto first = alice->me.account->next(alice->me.user);
    alice->send(first);
    alice->expect<wire::KeysPublished>();
    alice->send(wire::ListDevices());
    const auto after = alice->expect<wire::Devices>();
    QCOMPARE(after.device_list().SerializeAsString(), first.device_list().SerializeAsString());
    QCOMPARE(after.account_keys_size(), 1);
    QCOMPARE(toBytes(after.account_keys(0).key()), alice->me.account->key().publicKey);
    QVERIFY(after.account_keys(0).succession().empty());
}

void TestRelayLists::refusesAForeignList_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what :
         {"signed by another key", "changed after it was signed", "signed under another label", "of another user",
          "without whoever publishes it", "a device twice", "six devices", "no list", "too long", "no signature"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestRelayLists::refusesAForeignList()
{
    QFETCH(QString, what);
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    wire::DeviceList list = alice->me.account->list;
    list.set_version(2);
    wire::PublishKeys command = listOf(*alice, list);
    wire::SignedDeviceList &signedList = *command.mutable_device_list();
    if (what == u"signed by another key") {
        signedList = signedBy(KeyPair::make(), list);
    } else if (what == u"changed after it was signed") {
        list.mutable_devices(0)->set_identity_key("mine instead");
        signedList.set_list(list.SerializeAsString());
    } else if (what == u"signed under another label") {
        signedList.set_signature(alice->me.account->key().sign(Limits::accountKeyLabel, signedList.list()));
    } else if (what == u"of another user") {
        list.set_user_id(bob->me.user.value());
        command = listOf(*alice, list);
    } else if (what == u"without whoever publishes it") {
        list.clear_devices();
        command = listOf(*alice, list);
    } else if (what == u"a device twice") {
        *list.add_devices() = list.devices(0);
        command = listOf(*alice, list);
    } else if (what == u"six devices") {
        for (quint64 device = 101; device <= 105; ++device)
            list.add_devices()->set_device_id(device);
        command = listOf(*alice, list);
    } else if (what == u"no list") {
        signedList.set_list("\xff\xff");
        signedList.set_signature(alice->me.account->key().sign(Limits::deviceListLabel, signedList.list()));
    } else if (what == u"too long") {
        list.mutable_devices(0)->set_name(std::string(Limits::deviceListBytes, 'n'));
        command = listOf(*alice, list);
    } else {
        signedList.clear_signature();
    }
    alice->send(command);
    const auto failure = alice->expectFailure(wire::FAILURE_CODE_FIELD_INVALID);
    QCOMPARE(failure.field(), "device_list");
    QVERIFY(!failure.closing());
    alice->publishList(); // which is version 2 all the same
}

void TestRelayLists::refusesAReplayedList()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto second = relay.client();
    second->signInAs(QStringLiteral("alice"), testPassword);
    alice->me.account->add(second->me.device, second->me.key.publicKey);
    const auto withBoth = alice->me.account->next(alice->me.user);
    alice->send(withBoth);
    alice->expect<wire::KeysPublished>();
    alice->me.account->remove(second->me.device);
    alice->publishList();
    alice->send(withBoth);
    QCOMPARE(alice->expectFailure(wire::FAILURE_CODE_CONFLICT).field(), "device_list");
    wire::DeviceList skipping = alice->me.account->list;
    skipping.set_version(5);
    alice->send(listOf(*alice, skipping));
    alice->expectFailure(wire::FAILURE_CODE_CONFLICT);
    alice->send(wire::ListDevices());
    QCOMPARE(contentOf(alice->expect<wire::Devices>()).version(), 3U);
}

void TestRelayLists::refusesDevicesOfOthers()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    alice->me.account->add(bob->me.device, bob->me.key.publicKey);
    alice->send(alice->me.account->next(alice->me.user));
    QCOMPARE(alice->expectFailure(wire::FAILURE_CODE_UNKNOWN_DEVICE).field(), "device_list");
    QVERIFY(alice->gotNo<wire::Goodbye>());
    bob->send(wire::ListDevices());
    QCOMPARE(bob->expect<wire::Devices>().devices_size(), 1);
}

void TestRelayLists::refusesAKeyWithoutAList()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    wire::PublishKeys command;
    command.mutable_account_key()->set_key(fromBytes(KeyPair::make().publicKey));
    alice->send(command);
    QCOMPARE(alice->expectFailure(wire::FAILURE_CODE_FIELD_INVALID).field(), "account_key");
    auto bob = relay.client();
    bob->registerUnlinked(QStringLiteral("bob"), relay.invite());
    AccountSigner his;
    his.add(bob->me.device, bob->me.key.publicKey);
    wire::PublishKeys keyless = his.next(bob->me.user);
    keyless.clear_account_key();
    bob->send(keyless);
    QCOMPARE(bob->expectFailure(wire::FAILURE_CODE_FIELD_INVALID).field(), "account_key");
}

void TestRelayLists::answersARepeatAlike()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    befriend(*alice, *bob);
    alice->me.account->renew(alice->me.user, true);
    const auto next = alice->me.account->next(alice->me.user);
    alice->send(next);
    alice->expect<wire::KeysPublished>();
    const auto state = bob->synchronize();
    // The answer was lost: it is said again, by now under the key that is in force.
    alice->send(next);
    alice->expect<wire::KeysPublished>();
    QCOMPARE(bob->synchronize({.version = state.version(), .epoch = state.epoch()}).contacts_size(), 0);
    alice->send(wire::ListDevices());
    QCOMPARE(alice->expect<wire::Devices>().account_keys_size(), 2);
}

void TestRelayLists::takesOverToANewKey()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    const KeyPair first = alice->me.account->key();
    alice->me.account->renew(alice->me.user, true);
    alice->publishList();
    alice->send(wire::ListDevices());
    const auto devices = alice->expect<wire::Devices>();
    QCOMPARE(contentOf(devices).version(), 2U);
    QCOMPARE(devices.account_keys_size(), 2);
    QCOMPARE(toBytes(devices.account_keys(0).key()), first.publicKey);
    QCOMPARE(toBytes(devices.account_keys(1).key()), alice->me.account->key().publicKey);
    QCOMPARE(devices.account_keys(1).succession(),
             successionBy(first, alice->me.user, alice->me.account->key().publicKey));
    // The old key signs nothing any more.
    wire::DeviceList list = alice->me.account->list;
    list.set_version(3);
    wire::PublishKeys late;
    *late.mutable_device_list() = signedBy(first, list);
    alice->send(late);
    QCOMPARE(alice->expectFailure(wire::FAILURE_CODE_FIELD_INVALID).field(), "device_list");
    alice->publishList();
}

// Every device is lost; there is only the password.
void TestRelayLists::takesAKeyThatBeginsAnew()
{
    RelayFixture relay;
    auto lost = relay.person(QStringLiteral("alice"));
    auto alice = relay.client();
    alice->signInAs(QStringLiteral("alice"), testPassword);
    alice->me.account = std::make_shared<AccountSigner>();
    alice->me.account->list.set_version(1);
    alice->me.account->add(alice->me.device, alice->me.key.publicKey);
    alice->publishList();
    QCOMPARE(lost->expect<wire::Goodbye>().reason(), wire::GOODBYE_REASON_REVOKED);
    alice->send(wire::ListDevices());
    const auto devices = alice->expect<wire::Devices>();
    QCOMPARE(devices.devices_size(), 1);
    QCOMPARE(devices.account_keys_size(), 2);
    QVERIFY(devices.account_keys(1).succession().empty());
}

void TestRelayLists::refusesAKeyThatOnlyClaimsToFollow()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    const KeyPair first = alice->me.account->key();
    alice->me.account->renew(alice->me.user, true);
    const auto good = alice->me.account->next(alice->me.user);
    const QByteArray key = toBytes(good.account_key().key());
    for (const std::string &succession :
         {successionBy(KeyPair::make(), alice->me.user, key), successionBy(first, UserId(4711), key),
          first.sign(Limits::deviceListLabel, fromBytes(key)), std::string("short")}) {
        auto wrong = good;
        wrong.mutable_account_key()->set_succession(succession);
        alice->send(wrong);
        QCOMPARE(alice->expectFailure(wire::FAILURE_CODE_FIELD_INVALID).field(), "account_key");
    }
    auto shorter = good;
    shorter.mutable_account_key()->set_key("short");
    alice->send(shorter);
    QCOMPARE(alice->expectFailure(wire::FAILURE_CODE_FIELD_INVALID).limit(), 32U);
    alice->send(good);
    alice->expect<wire::KeysPublished>();
}

void TestRelayLists::keepsAsManyKeysAsTheLimitSays()
{
    RelayFixture relay({.rateFactor = 1000});
    auto alice = relay.person(QStringLiteral("alice"));
    for (int keys = 2; keys <= Limits::accountKeysKept + 3; ++keys) {
        alice->me.account->renew(alice->me.user, true);
        alice->publishList();
    }
    alice->send(wire::ListDevices());
    const auto devices = alice->expect<wire::Devices>();
    QCOMPARE(devices.account_keys_size(), Limits::accountKeysKept);
    QCOMPARE(toBytes(devices.account_keys().rbegin()->key()), alice->me.account->key().publicKey);
}

void TestRelayLists::allOrNothing()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    wire::PublishKeys command = alice->me.account->next(alice->me.user);
    command.add_one_time_prekeys()->set_id(1);
    command.mutable_one_time_prekeys(0)->set_key("prekey");
    wire::PublishKeys late = command;
    *late.mutable_device_list() = signedBy(alice->me.account->key(), [&alice] {
        wire::DeviceList list = alice->me.account->list;
        list.set_version(9);
        return list;
    }());
    alice->send(late);
    alice->expectFailure(wire::FAILURE_CODE_CONFLICT);
    alice->send(wire::PublishKeys());
    QCOMPARE(alice->expect<wire::KeysPublished>().one_time_prekeys_left(), 0U);
    alice->send(command);
    QCOMPARE(alice->expect<wire::KeysPublished>().one_time_prekeys_left(), 1U);
}

void TestRelayLists::limitsLists()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    // Whatever they are worth.
    wire::PublishKeys nonsense;
    nonsense.mutable_device_list()->set_list("nonsense");
    wire::Failure failure;
    do {
        alice->send(nonsense);
        failure = alice->expect<wire::Failure>();
    } while (failure.code() == wire::FAILURE_CODE_FIELD_INVALID);
    QCOMPARE(failure.code(), wire::FAILURE_CODE_RATE_LIMITED);
    QVERIFY(failure.retry_after_ms() > 0);
    alice->send(wire::PublishKeys());
    alice->expect<wire::KeysPublished>();
}

QTEST_GUILESS_MAIN(TestRelayLists)
#include "tst_relaylists.moc"
