// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relayfixture.h"

#include <QTest>

using namespace Parlance;

/// The conversation with oneself, and what others might do to it.
class TestRelayOneself : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesToTheOtherDevicesOnce();
    void isTakenFromTheOnlyDevice();
    void needsNoContactAndMakesNone();
    void tellsNobodyThatOneWrites();
    void isNobodyElses();

private:
    /// The person's conversation with themselves.
    static quint64 open(RelayClient &person)
    {
        wire::OpenConversation open;
        open.set_peer_user_id(person.me.user.value());
        person.send(open);
        const auto opened = person.expect<wire::ConversationOpened>();
        return opened.peer_user_id() == person.me.user.value() ? opened.conversation_id() : 0;
    }
    static void synchronize(RelayClient &person)
    {
        person.synchronize();
        person.expect<wire::CaughtUp>();
    }

    std::unique_ptr<RelayFixture> m_relay;
    std::unique_ptr<RelayClient> m_alice;
};

void TestRelayOneself::init()
{
    m_alice.reset();
    m_relay = std::make_unique<RelayFixture>();
    m_alice = m_relay->person(QStringLiteral("alice"));
}

void TestRelayOneself::goesToTheOtherDevicesOnce()
{
    const auto laptop = m_relay->furtherDevice(*m_alice);
    const quint64 notes = open(*m_alice);
    QVERIFY(notes != 0);
    QCOMPARE(open(*laptop), notes);
    synchronize(*m_alice);
    synchronize(*laptop);
    m_alice->send(message(notes, "milk", {laptop->me.device}));
    QCOMPARE(m_alice->expect<wire::Accepted>().sequence(), 1U);
    const auto delivered = laptop->expect<wire::Deliver>();
    QCOMPARE(delivered.body(), "milk");
    QCOMPARE(delivered.sender_user_id(), m_alice->me.user.value());
    laptop->send(acknowledgement(notes, 1));
    laptop->expect<wire::Done>();
    const auto mark = m_alice->expect<wire::Delivered>();
    QCOMPARE(mark.device_id(), laptop->me.device.value());
    wire::MarkRead read;
    read.set_conversation_id(notes);
    read.set_through(1);
    m_alice->send(read);
    QCOMPARE(laptop->expect<wire::Read>().through(), 1U);
    QVERIFY(laptop->gotNo<wire::Deliver>());
    QVERIFY(laptop->gotNo<wire::Read>());
    QVERIFY(m_alice->gotNo<wire::Delivered>());
    // Whose devices they are is told once, too.
    m_alice->send(message(notes, "stale", {}));
    const auto stale = m_alice->expect<wire::StaleDevices>();
    QCOMPARE(stale.users_size(), 1);
    QCOMPARE(stale.users(0).devices_size(), 2);
    const wire::State state = laptop->synchronize();
    QCOMPARE(state.conversations_size(), 1);
    QCOMPARE(state.conversations(0).own_read_through(), 1U);
    QCOMPARE(state.conversations(0).peer_read_through(), 0U);
    QCOMPARE(state.conversations(0).peer_delivered_through(), 0U);
}

void TestRelayOneself::isTakenFromTheOnlyDevice()
{
    const quint64 notes = open(*m_alice);
    synchronize(*m_alice);
    for (Sequence expected = 1; expected <= 3; ++expected) {
        m_alice->send(message(notes, "alone", {}));
        QCOMPARE(m_alice->expect<wire::Accepted>().sequence(), expected);
    }
    QVERIFY(m_alice->gotNo<wire::Deliver>());
}

void TestRelayOneself::needsNoContactAndMakesNone()
{
    m_alice->send(contactChange(wire::CONTACT_ACTION_REQUEST, m_alice->me.user));
    m_alice->expectFailure(wire::FAILURE_CODE_FIELD_INVALID);
    m_alice->send(contactChange(wire::CONTACT_ACTION_BLOCK, m_alice->me.user));
    m_alice->expectFailure(wire::FAILURE_CODE_FIELD_INVALID);
    QVERIFY(open(*m_alice) != 0);
    const wire::State state = m_alice->synchronize();
    QCOMPARE(state.contacts_size(), 0);
    QCOMPARE(state.conversations_size(), 1);
}

void TestRelayOneself::tellsNobodyThatOneWrites()
{
    const auto laptop = m_relay->furtherDevice(*m_alice);
    wire::SetTyping typing;
    typing.set_conversation_id(open(*m_alice));
    typing.set_typing(true);
    synchronize(*laptop);
    m_alice->send(typing);
    m_alice->expect<wire::Done>();
    QVERIFY(laptop->gotNo<wire::TypingChanged>());
}

void TestRelayOneself::isNobodyElses()
{
    const quint64 notes = open(*m_alice);
    m_alice->send(message(notes, "secret", {}));
    m_alice->expect<wire::Accepted>();
    const auto mallory = m_relay->person(QStringLiteral("mallory"));
    befriend(*mallory, *m_alice);
    synchronize(*mallory);
    // Whom a conversation is with is said, on whose behalf is not: there is no way to ask for Alice's own.
    QVERIFY(open(*mallory) != notes);
    wire::OpenConversation withAlice;
    withAlice.set_peer_user_id(m_alice->me.user.value());
    mallory->send(withAlice);
    QVERIFY(mallory->expect<wire::ConversationOpened>().conversation_id() != notes);
    mallory->send(message(notes, "forged", {m_alice->me.device}));
    QCOMPARE(mallory->expect<wire::Rejected>().reason(), wire::REJECT_REASON_UNKNOWN_CONVERSATION);
    mallory->send(acknowledgement(notes, 1));
    mallory->expectFailure(wire::FAILURE_CODE_UNKNOWN_CONVERSATION);
    wire::MarkRead read;
    read.set_conversation_id(notes);
    read.set_through(1);
    mallory->send(read);
    mallory->expectFailure(wire::FAILURE_CODE_UNKNOWN_CONVERSATION);
    wire::SetTyping typing;
    typing.set_conversation_id(notes);
    mallory->send(typing);
    mallory->expectFailure(wire::FAILURE_CODE_UNKNOWN_CONVERSATION);
    // A cursor into it asks for nothing.
    const wire::State state = mallory->synchronize({}, {{notes, 0}});
    for (const wire::Conversation &conversation : state.conversations())
        QVERIFY(conversation.conversation_id() != notes);
    QVERIFY(mallory->gotNo<wire::Deliver>());
}

QTEST_GUILESS_MAIN(TestRelayOneself)
#include "tst_relayoneself.moc"
