// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alice.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Frames;
using namespace Qt::StringLiterals;

/// Contacts, devices and the state the relay keeps of them.
class ContactCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alice = std::make_unique<Alice>();
        QVERIFY(m_alice->join());
        m_alice->commits.clear();
    }

    void aRequestFinishesWhenTheRelayHasIt()
    {
        const Answer<ContactRecord> answer;
        m_alice->worker->requestContact(u"carol"_s, answer);
        const auto command = m_alice->relay.expect<wire::ChangeContact>();
        QVERIFY(command);
        QCOMPARE(command->action(), wire::CONTACT_ACTION_REQUEST);
        QCOMPARE(command->username(), "carol");
        m_alice->relay.answer(contactState(wire::CONTACT_STATE_REQUEST_SENT));
        const auto contact = wait(answer.future());
        QVERIFY(contact);
        QCOMPARE(contact->user, UserId(3));
        QCOMPARE(contact->status, ContactStatus::RequestSent);
        QCOMPARE(m_alice->commits.first().contacts.first(), *contact);
        // What else changed between our version and the relay's is asked for, not assumed.
        const auto synchronize = m_alice->relay.expect<wire::Synchronize>();
        QVERIFY(synchronize);
        QCOMPARE(synchronize->since_version(), 1U);
    }

    void refusalsAreNamed_data()
    {
        QTest::addColumn<wire::FailureCode>("code");
        QTest::addColumn<ErrorCode>("error");
        QTest::newRow("unknown") << wire::FAILURE_CODE_UNKNOWN_USER << ErrorCode::UnknownUser;
        QTest::newRow("blocked") << wire::FAILURE_CODE_BLOCKED << ErrorCode::Blocked;
        QTest::newRow("many") << wire::FAILURE_CODE_TOO_MANY_CONTACTS << ErrorCode::TooManyContacts;
    }

    void refusalsAreNamed()
    {
        QFETCH(const wire::FailureCode, code);
        const Answer<ContactRecord> answer;
        m_alice->worker->requestContact(u"carol"_s, answer);
        QVERIFY(m_alice->relay.expect<wire::ChangeContact>());
        m_alice->relay.answer(failure(code));
        QTEST(wait(answer.future()).error().code, "error");
        QVERIFY(m_alice->isOnline());
    }

    void acceptingBringsTheConversation()
    {
        const Answer<ContactRecord> answer;
        m_alice->worker->acceptContact(UserId(3), answer);
        QVERIFY(m_alice->relay.expect<wire::ChangeContact>());
        wire::RelayFrame state = contactState(wire::CONTACT_STATE_ACCEPTED);
        auto *conversation = state.mutable_state()->add_conversations();
        conversation->set_conversation_id(6);
        conversation->set_peer_user_id(3);
        m_alice->relay.answer(state);
        const auto contact = wait(answer.future());
        QVERIFY(contact);
        QCOMPARE(contact->status, ContactStatus::Accepted);
        QCOMPARE(contact->conversation, ConversationId(6));
        QVERIFY((*m_alice->worker->stores().conversations.find(ConversationId(6)))->canWrite);
    }

    void aBlockedContactCannotBeWrittenTo()
    {
        const Answer<void> answer;
        m_alice->worker->changeContact(bob, wire::CONTACT_ACTION_BLOCK, answer);
        const auto command = m_alice->relay.expect<wire::ChangeContact>();
        QVERIFY(command);
        QCOMPARE(command->user_id(), bob.value());
        wire::RelayFrame state = wholeState(2);
        state.mutable_state()->mutable_contacts(0)->set_blocked(true);
        m_alice->relay.answer(state);
        QVERIFY(wait(answer.future()));
        QVERIFY(!m_alice->conversation().canWrite);
        const Answer<MessageRecord> send;
        m_alice->worker->send(withBob, {.text = u"hello"_s}, send);
        QCOMPARE(wait(send.future()).error().code, ErrorCode::Blocked);
    }

    void theDoorbellLeadsToTheState()
    {
        wire::RelayFrame doorbell;
        doorbell.mutable_state_changed()->set_version(2);
        m_alice->relay.send(doorbell);
        const auto synchronize = m_alice->relay.expect<wire::Synchronize>();
        QVERIFY(synchronize);
        QCOMPARE(synchronize->cursors_size(), 0);
        m_alice->relay.answer(contactState(wire::CONTACT_STATE_REQUEST_RECEIVED));
        QTRY_COMPARE(m_alice->worker->stores().account.statePosition()->version, 2ULL);
        QCOMPARE((*m_alice->worker->stores().contacts.find(UserId(3)))->status, ContactStatus::RequestReceived);
    }

    void aLongStateComesInPages()
    {
        m_alice->relay.cut();
        QVERIFY(m_alice->authenticate());
        QVERIFY(m_alice->relay.expect<wire::Synchronize>());
        wire::RelayFrame first = contactState(wire::CONTACT_STATE_ACCEPTED);
        first.mutable_state()->set_more(true);
        m_alice->relay.answer(first);
        const auto more = m_alice->relay.expect<wire::Synchronize>();
        QVERIFY(more);
        QCOMPARE(more->since_version(), 2U);
        QCOMPARE(m_alice->worker->stores().account.statePosition()->version, 1ULL); // nothing half
        wire::RelayFrame second = contactState(wire::CONTACT_STATE_ACCEPTED, 4, "dave");
        second.mutable_state()->set_version(3);
        m_alice->relay.answer(second);
        m_alice->relay.send(caughtUp());
        QTRY_VERIFY(m_alice->isOnline());
        QCOMPARE(m_alice->worker->stores().account.statePosition()->version, 3ULL);
        QCOMPARE(m_alice->worker->stores().contacts.all()->size(), 3);
    }

    void aStateIsOfferedWithItsEpoch()
    {
        m_alice->relay.cut();
        QVERIFY(m_alice->authenticate());
        QCOMPARE(m_alice->relay.expect<wire::Synchronize>()->since_epoch(), 0U);
        wire::RelayFrame first = contactState(wire::CONTACT_STATE_ACCEPTED);
        first.mutable_state()->set_more(true);
        first.mutable_state()->set_epoch(77);
        m_alice->relay.answer(first);
        const auto more = m_alice->relay.expect<wire::Synchronize>();
        QCOMPARE(more->since_version(), 2U);
        QCOMPARE(more->since_epoch(), 77U);
        wire::RelayFrame second = sameState(3);
        second.mutable_state()->set_epoch(78);
        m_alice->relay.answer(second);
        m_alice->relay.send(caughtUp());
        QTRY_VERIFY(m_alice->isOnline());
        const StatePosition stored{.version = 3, .epoch = 78};
        QCOMPARE(*m_alice->worker->stores().account.statePosition(), stored);
        m_alice->relay.cut();
        QVERIFY(m_alice->authenticate());
        const auto again = m_alice->relay.expect<wire::Synchronize>();
        QCOMPARE(again->since_version(), 3U);
        QCOMPARE(again->since_epoch(), 78U);
    }

    void aWholeStateForgetsWhoIsNotInIt()
    {
        m_alice->relay.send(deliver(1, 0, u"hello"_s));
        QTRY_COMPARE(m_alice->texts().size(), 1);
        m_alice->relay.cut();
        QVERIFY(m_alice->authenticate());
        wire::RelayFrame state = contactState(wire::CONTACT_STATE_ACCEPTED);
        state.mutable_state()->set_since_version(0); // the relay cannot tell what is new
        QVERIFY(m_alice->synchronize(state));
        QCOMPARE((*m_alice->worker->stores().contacts.find(bob))->status, ContactStatus::None);
        QCOMPARE(m_alice->texts(), QStringList{u"hello"_s}); // the history stays
        QCOMPARE(m_alice->conversation().peerUsername, u"bob"_s);
        QVERIFY(!m_alice->conversation().canWrite);
    }

    void devicesAreListedAlsoWithoutTheRelay()
    {
        m_alice->linkLaptop();
        const Answer<QList<DeviceRecord>> answer;
        m_alice->worker->devices(answer);
        const auto listed = wait(answer.future());
        QVERIFY(listed);
        QCOMPARE(listed->size(), 2);
        QVERIFY(listed->at(0).current && !listed->at(1).current);
        QCOMPARE(listed->at(1).name, u"device 12"_s);
        QVERIFY(listed->at(0).linked && listed->at(1).linked);
        m_alice->restart();
        const Answer<QList<DeviceRecord>> offline;
        m_alice->worker->devices(offline);
        QCOMPARE(*wait(offline.future()), *listed);
    }

    void aDeviceCanBeRevoked()
    {
        const Answer<void> answer;
        m_alice->worker->revokeDevice(alicesLaptop, answer);
        QCOMPARE(m_alice->relay.expect<wire::RevokeDevice>()->device_id(), alicesLaptop.value());
        m_alice->relay.answer(sameState());
        QVERIFY(wait(answer.future()));
    }

private:
    static wire::RelayFrame contactState(wire::ContactState state, quint64 user = 3, const char *username = "carol")
    {
        wire::RelayFrame frame;
        frame.mutable_state()->set_version(2);
        frame.mutable_state()->set_since_version(1);
        auto *contact = frame.mutable_state()->add_contacts();
        contact->set_user_id(user);
        contact->set_username(username);
        contact->set_state(state);
        return frame;
    }

    std::unique_ptr<Alice> m_alice;
};

QTEST_GUILESS_MAIN(ContactCommandsTest)
#include "tst_contactcommands.moc"
