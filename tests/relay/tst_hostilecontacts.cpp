// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostilescene.h"

#include "protocol/limits.h"
#include "relay/failures.h"

#include <QTest>

using namespace Parlance;

namespace {

using Change = std::function<void(wire::PublishKeys &, AccountSigner &, const HostileScene &)>;

void row(const char *name, wire::FailureCode answer, const Change &change)
{
    QTest::newRow(name) << Offence{
        .from = Offence::From::Synchronized,
        .commit =
            [change](RawClient &client, HostileScene &scene) {
                // A copy: what is refused here is not what is in force.
                AccountSigner signer = *scene.mallory.account;
                wire::PublishKeys command = signer.next(scene.mallory.user);
                change(command, signer, scene);
                client.send(command);
            },
        .answer = answer,
        .counter = reasonName(answer)};
}

/// Signs the list as it is in the signer, after something was done to it.
void signAnew(wire::PublishKeys &command, const AccountSigner &signer)
{
    *command.mutable_device_list() = signedBy(signer.key(), signer.list);
}

wire::OneTimePreKey preKey(quint32 id)
{
    wire::OneTimePreKey key;
    key.set_id(id);
    key.set_key(std::string(32, 'k'));
    return key;
}

} // namespace

/// Lists, keys and contacts: what one account might do to others by what it publishes and asks for.
class TestHostileContacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_scene = std::make_unique<HostileScene>(); }
    void cleanupTestCase() { m_scene.reset(); }

    void isNotPublished_data();
    void isNotPublished()
    {
        QFETCH(const Offence, offence);
        m_scene->judge(offence);
    }
    void limitsLists();
    void findsNobodyByTrying_data();
    void findsNobodyByTrying();
    void keepsKeysForOthers();
    void keepsRoomInAMailbox();

private:
    std::unique_ptr<HostileScene> m_scene;
};

void TestHostileContacts::isNotPublished_data()
{
    QTest::addColumn<Offence>("offence");
    const auto invalid = wire::FAILURE_CODE_FIELD_INVALID;
    row("Alice's list", invalid, [](wire::PublishKeys &command, AccountSigner &signer, const HostileScene &scene) {
        signer.list.set_user_id(scene.alice->me.user.value());
        signAnew(command, signer);
    });
    row("a list with Alice's device", wire::FAILURE_CODE_UNKNOWN_DEVICE,
        [](wire::PublishKeys &command, AccountSigner &signer, const HostileScene &scene) {
            signer.add(scene.alice->me.device, scene.alice->me.key.publicKey);
            signAnew(command, signer);
        });
    row("a list signed by another key", invalid,
        [](wire::PublishKeys &command, const AccountSigner &signer, const HostileScene &) {
            *command.mutable_device_list() = signedBy(KeyPair::make(), signer.list);
        });
    row("a list changed after it was signed", invalid,
        [](wire::PublishKeys &command, const AccountSigner &, const HostileScene &) {
            command.mutable_device_list()->mutable_list()->push_back('\0');
        });
    row("a list of an old version", wire::FAILURE_CODE_CONFLICT,
        [](wire::PublishKeys &command, AccountSigner &signer, const HostileScene &) {
            signer.list.set_version(0);
            signAnew(command, signer);
        });
    row("a list that leaves a version out", wire::FAILURE_CODE_CONFLICT,
        [](wire::PublishKeys &command, AccountSigner &signer, const HostileScene &) {
            signer.list.set_version(signer.list.version() + 1);
            signAnew(command, signer);
        });
    row("a list of six devices", invalid, [](wire::PublishKeys &command, AccountSigner &signer, const HostileScene &) {
        for (quint64 device = 1001; device <= 1005; ++device)
            signer.add(DeviceId(device), KeyPair::make().publicKey);
        signAnew(command, signer);
    });
    row("a list that names a device twice", invalid,
        [](wire::PublishKeys &command, AccountSigner &signer, const HostileScene &scene) {
            signer.add(scene.mallory.device, scene.mallory.key.publicKey);
            signAnew(command, signer);
        });
    row("a list without the device itself", invalid,
        [](wire::PublishKeys &command, AccountSigner &signer, const HostileScene &scene) {
            signer.remove(scene.mallory.device);
            signer.add(scene.unlinked.device, scene.unlinked.key.publicKey);
            signAnew(command, signer);
        });
    row("a list of five thousand bytes", invalid,
        [](wire::PublishKeys &command, AccountSigner &signer, const HostileScene &) {
            signer.list.mutable_devices(0)->set_name(std::string(5000, 'x'));
            signAnew(command, signer);
        });
    row("a list of garbage", invalid, [](wire::PublishKeys &command, const AccountSigner &, const HostileScene &) {
        command.mutable_device_list()->set_list("\xFF\xFF\xFF");
    });
    row("a key without a list", invalid, [](wire::PublishKeys &command, const AccountSigner &, const HostileScene &) {
        command.clear_device_list();
        command.mutable_account_key()->set_key(fromBytes(KeyPair::make().publicKey));
    });
    row("a key that the one before did not name", invalid,
        [](wire::PublishKeys &command, AccountSigner &signer, const HostileScene &scene) {
            signer.renew(scene.mallory.user, true);
            command = signer.next(scene.mallory.user);
            command.mutable_account_key()->set_succession(std::string(64, 's'));
        });
    row("201 prekeys", invalid, [](wire::PublishKeys &command, const AccountSigner &, const HostileScene &) {
        for (quint32 id = 0; id <= Limits::oneTimePreKeys; ++id)
            *command.add_one_time_prekeys() = preKey(id);
    });
    row("a prekey of a thousand bytes", invalid,
        [](wire::PublishKeys &command, const AccountSigner &, const HostileScene &) {
            *command.add_one_time_prekeys() = preKey(1);
            command.mutable_one_time_prekeys(0)->set_key(std::string(1000, 'k'));
        });
    row("a prekey of nothing", invalid, [](wire::PublishKeys &command, const AccountSigner &, const HostileScene &) {
        command.add_one_time_prekeys()->set_id(1);
    });
}

// Each is told to every contact.
void TestHostileContacts::limitsLists()
{
    HostileScene scene;
    scene.judge({.from = Offence::From::Synchronized,
                 .commit =
                     [](RawClient &client, HostileScene &all) {
                         for (int i = 0; i < 40; ++i)
                             client.send(all.mallory.account->next(all.mallory.user));
                     },
                 .answer = wire::FAILURE_CODE_RATE_LIMITED,
                 .counter = "rate_limited"});
}

void TestHostileContacts::findsNobodyByTrying_data()
{
    QTest::addColumn<int>("action");
    QTest::addColumn<bool>("byName");
    QTest::newRow("by requests") << int(wire::CONTACT_ACTION_REQUEST) << true;
    QTest::newRow("by requests to numbers") << int(wire::CONTACT_ACTION_REQUEST) << false;
    QTest::newRow("by accepting") << int(wire::CONTACT_ACTION_ACCEPT) << true;
    QTest::newRow("by declining") << int(wire::CONTACT_ACTION_DECLINE) << true;
    QTest::newRow("by removing") << int(wire::CONTACT_ACTION_REMOVE) << true;
    QTest::newRow("by blocking") << int(wire::CONTACT_ACTION_BLOCK) << true;
    QTest::newRow("by blocking numbers") << int(wire::CONTACT_ACTION_BLOCK) << false;
    QTest::newRow("by unblocking") << int(wire::CONTACT_ACTION_UNBLOCK) << true;
}

// Somebody is or is not there: who asks again and again is slowed down, whatever is asked for.
void TestHostileContacts::findsNobodyByTrying()
{
    QFETCH(const int, action);
    QFETCH(const bool, byName);
    HostileScene scene;
    scene.judge({.from = Offence::From::Synchronized,
                 .commit =
                     [action, byName](RawClient &client, HostileScene &) {
                         for (int i = 0; i < 200; ++i) {
                             wire::ChangeContact change;
                             change.set_action(static_cast<wire::ContactAction>(action));
                             if (byName)
                                 change.set_username("guess" + std::to_string(i));
                             else
                                 change.set_user_id(static_cast<quint64>(1000 + i));
                             client.send(change);
                         }
                     },
                 .answer = wire::FAILURE_CODE_RATE_LIMITED,
                 .counter = "rate_limited"});
}

// One contact takes all one-time prekeys: the next one still gets a bundle, by the key of last resort, and the drain ends.
void TestHostileContacts::keepsKeysForOthers()
{
    HostileScene scene;
    wire::PublishKeys keys;
    Credentials unused;
    *keys.mutable_keys() = makeKeys(unused);
    keys.mutable_keys()->set_authentication_key(fromBytes(scene.bob->me.key.publicKey));
    *keys.mutable_keys()->mutable_last_resort_prekey() = preKey(7);
    for (quint32 id = 0; id < 100; ++id)
        *keys.add_one_time_prekeys() = preKey(id);
    scene.bob->send(keys);
    QCOMPARE(scene.bob->expect<wire::KeysPublished>().one_time_prekeys_left(), 100U);
    wire::FetchDevices fetch;
    fetch.set_user_id(scene.bob->me.user.value());
    fetch.add_bundles_for(scene.bob->me.device.value());
    scene.judge({.from = Offence::From::Synchronized,
                 .commit =
                     [fetch](RawClient &client, HostileScene &) {
                         for (int i = 0; i < 500; ++i)
                             client.send(fetch);
                     },
                 .answer = wire::FAILURE_CODE_RATE_LIMITED,
                 .counter = "rate_limited"});
    scene.alice->send(fetch);
    const auto devices = scene.alice->expect<wire::Devices>();
    QCOMPARE(devices.devices_size(), 1);
    QVERIFY(!devices.devices(0).has_one_time_prekey());
    QCOMPARE(devices.devices(0).keys().last_resort_prekey().id(), 7U);
}

// One contact fills its share; the others' is still free.
void TestHostileContacts::keepsRoomInAMailbox()
{
    HostileScene scene;
    const auto toBob = [&scene] {
        wire::SendToDevice command;
        command.set_user_id(scene.bob->me.user.value());
        command.set_device_id(scene.bob->me.device.value());
        command.set_message_id(fromBytes(MessageId::create().toBytes()));
        command.set_body("x");
        return command;
    };
    scene.judge({.from = Offence::From::Synchronized,
                 .commit =
                     [toBob](RawClient &client, HostileScene &) {
                         for (int i = 0; i <= Limits::deviceMessagesHeldFromOne; ++i)
                             client.send(toBob());
                     },
                 .answer = wire::FAILURE_CODE_MAILBOX_FULL,
                 .counter = "mailbox_full"});
    scene.alice->send(toBob());
    scene.alice->expect<wire::Done>();
}

QTEST_GUILESS_MAIN(TestHostileContacts)
#include "tst_hostilecontacts.moc"
