// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relayfixture.h"

#include <QTest>

using namespace Parlance;

/// Contacts, and what they see of each other while connected.
class TestRelayPresence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesContacts();
    void declinesAndRemoves();
    void refusesWhatIsNoContact();
    void tellsWhoComesAndGoes();
    void tellsNobodyElse();
    void isNotSeenReconnecting();
    void hidesOnRequest();
    void remembersWhenSomebodyWasSeen();
    void passesTypingOn();
};

namespace {

constexpr RelaySettings shortGrace{.presenceGraceMs = 100, .openRegistration = true};
constexpr RelaySettings longGrace{.presenceGraceMs = 3'600'000, .openRegistration = true};

wire::SetPresence hidden(bool hide)
{
    wire::SetPresence command;
    command.set_hidden(hide);
    return command;
}

} // namespace

void TestRelayPresence::becomesContacts()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    bob->synchronize();
    wire::ChangeContact request;
    request.set_action(wire::CONTACT_ACTION_REQUEST);
    request.set_username("bob");
    alice->send(request);
    auto state = alice->expect<wire::State>();
    QCOMPARE(state.contacts(0).state(), wire::CONTACT_STATE_REQUEST_SENT);
    QCOMPARE(state.contacts(0).username(), "bob");

    bob->expect<wire::StateChanged>();
    state = bob->synchronize();
    QCOMPARE(state.contacts(0).state(), wire::CONTACT_STATE_REQUEST_RECEIVED);
    QCOMPARE(state.conversations_size(), 0);
    bob->send(contactChange(wire::CONTACT_ACTION_ACCEPT, alice->me.user));
    state = bob->expect<wire::State>();
    QCOMPARE(state.contacts(0).state(), wire::CONTACT_STATE_ACCEPTED);
    QCOMPARE(state.conversations_size(), 1);

    const auto seen = alice->synchronize();
    QCOMPARE(seen.contacts(0).state(), wire::CONTACT_STATE_ACCEPTED);
    QCOMPARE(seen.conversations(0).conversation_id(), state.conversations(0).conversation_id());
    // Relative to what is known: nothing has changed since.
    const auto later = alice->synchronize({.version = seen.version(), .epoch = seen.epoch()});
    QCOMPARE(later.since_version(), seen.version());
    QCOMPARE(later.contacts_size(), 0);
}

void TestRelayPresence::declinesAndRemoves()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    alice->send(contactChange(wire::CONTACT_ACTION_REQUEST, bob->me.user));
    alice->expect<wire::State>();
    bob->send(contactChange(wire::CONTACT_ACTION_DECLINE, alice->me.user));
    bob->expect<wire::State>();
    bob->send(contactChange(wire::CONTACT_ACTION_ACCEPT, alice->me.user));
    bob->expectFailure(wire::FAILURE_CODE_CONFLICT);
    const quint64 conversation = befriend(*alice, *bob);
    alice->send(contactChange(wire::CONTACT_ACTION_REMOVE, bob->me.user));
    alice->expect<wire::State>();
    bob->send(message(conversation, "still there?", {alice->me.device}));
    QCOMPARE(bob->expect<wire::Rejected>().reason(), wire::REJECT_REASON_NOT_A_CONTACT);
}

void TestRelayPresence::refusesWhatIsNoContact()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    wire::OpenConversation open;
    open.set_peer_user_id(bob->me.user.value());
    alice->send(open);
    alice->expectFailure(wire::FAILURE_CODE_NOT_A_CONTACT);
    wire::ChangeContact request;
    request.set_action(wire::CONTACT_ACTION_REQUEST);
    request.set_username("nobody");
    alice->send(request);
    alice->expectFailure(wire::FAILURE_CODE_UNKNOWN_USER);
    request.set_username("No Name");
    alice->send(request);
    QCOMPARE(alice->expectFailure(wire::FAILURE_CODE_FIELD_INVALID).field(), "username");
    request.clear_action();
    alice->send(request);
    QCOMPARE(alice->expectFailure(wire::FAILURE_CODE_FIELD_INVALID).field(), "action");
    bob->send(contactChange(wire::CONTACT_ACTION_BLOCK, alice->me.user));
    bob->expect<wire::State>();
    alice->send(contactChange(wire::CONTACT_ACTION_REQUEST, bob->me.user));
    alice->expectFailure(wire::FAILURE_CODE_BLOCKED);
}

void TestRelayPresence::tellsWhoComesAndGoes()
{
    RelayFixture relay(shortGrace);
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    befriend(*alice, *bob);
    QVERIFY(alice->expect<wire::PresenceChanged>().online());
    QVERIFY(bob->expect<wire::PresenceChanged>().online());
    const Credentials credentials = bob->me;
    bob->disconnect();
    const auto left = alice->expect<wire::PresenceChanged>();
    QCOMPARE(left.user_id(), credentials.user.value());
    QVERIFY(!left.online());
    QVERIFY(left.last_seen_ms() > 0);
    bob = relay.client();
    bob->resume(credentials);
    QVERIFY(alice->expect<wire::PresenceChanged>().online());
    bob->synchronize();
    const auto known = bob->expect<wire::PresenceChanged>();
    QCOMPARE(known.user_id(), alice->me.user.value());
    QVERIFY(known.online());
}

void TestRelayPresence::tellsNobodyElse()
{
    RelayFixture relay(shortGrace);
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    auto mallory = relay.person(QStringLiteral("mallory"));
    mallory->send(contactChange(wire::CONTACT_ACTION_REQUEST, alice->me.user));
    mallory->expect<wire::State>();
    mallory->synchronize();
    befriend(*alice, *bob);
    bob->expect<wire::PresenceChanged>();
    alice->disconnect();
    bob->expect<wire::PresenceChanged>();
    QVERIFY(mallory->gotNo<wire::PresenceChanged>());
    // Who is blocked is told nothing more.
    bob->send(contactChange(wire::CONTACT_ACTION_BLOCK, alice->me.user));
    bob->expect<wire::State>();
    auto again = relay.client();
    again->resume(alice->me);
    again->synchronize();
    QVERIFY(again->gotNo<wire::PresenceChanged>());
    QVERIFY(bob->gotNo<wire::PresenceChanged>());
}

void TestRelayPresence::isNotSeenReconnecting()
{
    RelayFixture relay(longGrace);
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    befriend(*alice, *bob);
    alice->expect<wire::PresenceChanged>();
    const Credentials credentials = bob->me;
    bob->disconnect();
    QTRY_COMPARE(relay.server().metrics().signedIn.load(), 1);
    bob = relay.client();
    bob->resume(credentials);
    bob->synchronize();
    QVERIFY(bob->expect<wire::PresenceChanged>().online());
    QVERIFY(alice->gotNo<wire::PresenceChanged>());
}

void TestRelayPresence::hidesOnRequest()
{
    RelayFixture relay(shortGrace);
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    befriend(*alice, *bob);
    alice->expect<wire::PresenceChanged>();
    bob->send(hidden(true));
    QVERIFY(bob->expect<wire::State>().presence_hidden());
    const auto gone = alice->expect<wire::PresenceChanged>();
    QVERIFY(!gone.online());
    QCOMPARE(gone.last_seen_ms(), 0);
    auto aliceToo = relay.furtherDevice(*alice);
    aliceToo->synchronize();
    QVERIFY(aliceToo->gotNo<wire::PresenceChanged>());
    bob->send(hidden(false));
    bob->expect<wire::State>();
    QVERIFY(alice->expect<wire::PresenceChanged>().online());
    QVERIFY(aliceToo->expect<wire::PresenceChanged>().online());
}

void TestRelayPresence::remembersWhenSomebodyWasSeen()
{
    RelayFixture relay(shortGrace);
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    befriend(*alice, *bob);
    alice->expect<wire::PresenceChanged>();
    bob->disconnect();
    const auto left = alice->expect<wire::PresenceChanged>();
    relay.stop();
    relay.start();
    auto again = relay.client();
    again->resume(alice->me);
    again->synchronize();
    const auto seen = again->expect<wire::PresenceChanged>();
    QVERIFY(!seen.online());
    QCOMPARE(seen.user_id(), left.user_id());
    QVERIFY(seen.last_seen_ms() > 0);
}

void TestRelayPresence::passesTypingOn()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    auto mallory = relay.person(QStringLiteral("mallory"));
    const quint64 conversation = befriend(*alice, *bob);
    wire::SetTyping typing;
    typing.set_conversation_id(conversation);
    typing.set_typing(true);
    alice->send(typing);
    alice->expect<wire::Done>();
    const auto told = bob->expect<wire::TypingChanged>();
    QCOMPARE(told.conversation_id(), conversation);
    QCOMPARE(told.user_id(), alice->me.user.value());
    QVERIFY(told.typing());
    mallory->send(typing);
    mallory->expectFailure(wire::FAILURE_CODE_UNKNOWN_CONVERSATION);
    QVERIFY(mallory->gotNo<wire::TypingChanged>());
    // Never stored: who comes later does not hear of it.
    const Credentials credentials = bob->me;
    bob = relay.client();
    bob->resume(credentials);
    bob->synchronize();
    QVERIFY(bob->gotNo<wire::TypingChanged>());
    bob->send(contactChange(wire::CONTACT_ACTION_BLOCK, alice->me.user));
    bob->expect<wire::State>();
    alice->send(typing);
    alice->expectFailure(wire::FAILURE_CODE_BLOCKED);
    QVERIFY(bob->gotNo<wire::TypingChanged>());
}

QTEST_GUILESS_MAIN(TestRelayPresence)
#include "tst_relaypresence.moc"
