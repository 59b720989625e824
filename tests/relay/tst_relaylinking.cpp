// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/limits.h"
#include "relayfixture.h"

#include <QTest>

using namespace Parlance;

/// What a device may do and is told before a list names it, from then on, and when none does any more.
class TestRelayLinking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksAConnectedDevice();
    void linksADeviceThatHasNotSynchronized();
    void revokesWhoIsOffTheList();
    void letsWhoIsNotLinkedDoLittle();
    void showsOthersWhoIsLinked();
    void tellsContacts();
    void isNotSeenBeforeItIsLinked();
};

namespace {

wire::FetchDevices fetch(const RelayClient &whose)
{
    wire::FetchDevices command;
    command.set_user_id(whose.me.user.value());
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

void TestRelayLinking::linksAConnectedDevice()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    const quint64 conversation = befriend(*alice, *bob);
    auto second = relay.client();
    second->signInAs(QStringLiteral("alice"), testPassword);
    QCOMPARE(second->synchronize().own_devices_size(), 2);
    second->expect<wire::CaughtUp>();
    bob->send(message(conversation, "before", {alice->me.device}));
    bob->expect<wire::Accepted>();
    QVERIFY(second->gotNo<wire::Deliver>());
    alice->link(*second);
    second->expect<wire::StateChanged>();
    bob->send(message(conversation, "after", {alice->me.device, second->me.device}));
    bob->expect<wire::Accepted>();
    const auto deliver = second->expect<wire::Deliver>();
    QCOMPARE(deliver.body(), "after");
    QCOMPARE(deliver.previous_sequence(), 1U);
    second->send(acknowledgement(conversation, 2));
    second->expect<wire::Done>();
    second->send(message(conversation, "mine", {alice->me.device, bob->me.device}));
    QCOMPARE(second->expect<wire::Accepted>().sequence(), 3U);
}

void TestRelayLinking::linksADeviceThatHasNotSynchronized()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    const quint64 conversation = befriend(*alice, *bob);
    auto second = relay.client();
    second->signInAs(QStringLiteral("alice"), testPassword);
    bob->send(message(conversation, "before", {alice->me.device}));
    bob->expect<wire::Accepted>();
    alice->link(*second);
    bob->send(message(conversation, "after", {alice->me.device, second->me.device}));
    bob->expect<wire::Accepted>();
    QVERIFY(second->gotNo<wire::Deliver>());
    second->synchronize();
    QCOMPARE(second->expect<wire::Deliver>().body(), "after");
    second->expect<wire::CaughtUp>();
    QVERIFY(second->gotNo<wire::Failure>());
}

void TestRelayLinking::revokesWhoIsOffTheList()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    const quint64 conversation = befriend(*alice, *bob);
    auto second = relay.furtherDevice(*alice);
    second->synchronize();
    second->expect<wire::CaughtUp>();
    alice->me.account->remove(second->me.device);
    alice->publishList();
    QCOMPARE(second->expect<wire::Goodbye>().reason(), wire::GOODBYE_REASON_REVOKED);
    QVERIFY(second->expectClosed());
    auto again = relay.client();
    again->send(resumption(second->me, nextGeneration()));
    again->expectFailure(wire::FAILURE_CODE_UNKNOWN_DEVICE);
    bob->send(message(conversation, "to one", {alice->me.device}));
    QCOMPARE(bob->expect<wire::Accepted>().sequence(), 1U);
}

void TestRelayLinking::letsWhoIsNotLinkedDoLittle()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    const quint64 conversation = befriend(*alice, *bob);
    auto waiting = relay.client();
    waiting->signInAs(QStringLiteral("alice"), testPassword);
    const auto refused = [&waiting](const auto &command) {
        waiting->send(command);
        return !waiting->expectFailure(wire::FAILURE_CODE_NOT_LINKED).closing();
    };
    wire::OpenConversation open;
    open.set_peer_user_id(bob->me.user.value());
    wire::SetTyping typing;
    typing.set_conversation_id(conversation);
    wire::MarkRead read;
    read.set_conversation_id(conversation);
    QVERIFY(refused(open));
    QVERIFY(refused(typing));
    QVERIFY(refused(read));
    QVERIFY(refused(wire::SetPresence()));
    QVERIFY(refused(acknowledgement(conversation, 1)));
    QVERIFY(refused(contactChange(wire::CONTACT_ACTION_BLOCK, bob->me.user)));
    QVERIFY(refused(message(conversation, "as if", {alice->me.device, bob->me.device})));
    QVERIFY(refused(fetch(*bob)));
    // It sees who it is, and its own devices.
    const auto state = waiting->synchronize();
    QCOMPARE(state.own_devices_size(), 2);
    QCOMPARE(state.contacts_size(), 1);
    waiting->send(fetch(*alice));
    QCOMPARE(waiting->expect<wire::Devices>().devices_size(), 2);
    QVERIFY(waiting->gotNo<wire::Deliver>());
    // And the same again once it connects anew.
    auto again = relay.client();
    again->resume(waiting->me);
    again->send(acknowledgement(conversation, 1));
    again->expectFailure(wire::FAILURE_CODE_NOT_LINKED);
}

void TestRelayLinking::showsOthersWhoIsLinked()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    const quint64 conversation = befriend(*alice, *bob);
    auto waiting = relay.client();
    waiting->signInAs(QStringLiteral("bob"), testPassword);
    alice->send(fetch(*bob));
    const auto fetched = alice->expect<wire::Devices>();
    QCOMPARE(fetched.devices_size(), 1);
    QCOMPARE(contentOf(fetched).devices_size(), 1);
    QCOMPARE(toBytes(fetched.account_keys(0).key()), bob->me.account->key().publicKey);
    alice->send(message(conversation, "to one too many", {bob->me.device, waiting->me.device}));
    const auto stale = alice->expect<wire::StaleDevices>();
    for (const wire::Devices &side : stale.users()) {
        QCOMPARE(side.devices_size(), 1);
        QCOMPARE(side.account_keys_size(), 1);
        QCOMPARE(contentOf(side).user_id(), side.user_id());
    }
}

void TestRelayLinking::tellsContacts()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    befriend(*alice, *bob);
    const auto before = bob->synchronize();
    QCOMPARE(before.contacts(0).device_list_version(), 1U);
    QCOMPARE(toBytes(before.contacts(0).account_key()), alice->me.account->key().publicKey);
    const auto second = relay.furtherDevice(*alice);
    alice->me.account->renew(alice->me.user, true);
    alice->publishList();
    bob->expect<wire::StateChanged>();
    const auto after = bob->synchronize({.version = before.version(), .epoch = before.epoch()});
    QCOMPARE(after.contacts_size(), 1);
    QCOMPARE(after.contacts(0).device_list_version(), 3U);
    QCOMPARE(toBytes(after.contacts(0).account_key()), alice->me.account->key().publicKey);
    second->expect<wire::StateChanged>();
}

void TestRelayLinking::isNotSeenBeforeItIsLinked()
{
    RelayFixture relay({.presenceGraceMs = 0});
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    const quint64 conversation = befriend(*alice, *bob);
    QVERIFY(bob->expect<wire::PresenceChanged>().online());
    auto waiting = relay.client();
    waiting->signInAs(QStringLiteral("alice"), testPassword);
    waiting->synchronize();
    wire::SetTyping typing;
    typing.set_conversation_id(conversation);
    typing.set_typing(true);
    bob->send(typing);
    alice->expect<wire::TypingChanged>();
    bob->send(message(conversation, "one", {alice->me.device}));
    bob->expect<wire::Accepted>();
    QVERIFY(waiting->gotNo<wire::TypingChanged>());
    QVERIFY(waiting->gotNo<wire::PresenceChanged>());
    alice->link(*waiting);
    QVERIFY(waiting->expect<wire::PresenceChanged>().online()); // Bob is
    alice->disconnect();
    bob->send(typing);
    waiting->expect<wire::TypingChanged>();
    QVERIFY(bob->gotNo<wire::PresenceChanged>()); // Alice is still there, on her other device
    const Credentials hers = waiting->me;
    waiting->disconnect();
    QVERIFY(!bob->expect<wire::PresenceChanged>().online());
    // Somebody who only knows her password.
    auto stranger = relay.client();
    stranger->signInAs(QStringLiteral("alice"), testPassword);
    stranger->synchronize();
    QVERIFY(bob->gotNo<wire::PresenceChanged>());
    auto again = relay.client();
    again->resume(hers);
    QVERIFY(bob->expect<wire::PresenceChanged>().online());
}

QTEST_GUILESS_MAIN(TestRelayLinking)
#include "tst_relaylinking.moc"
