// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/messagedetails.h"
#include "alice.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Frames;
using namespace Qt::StringLiterals;

namespace {

constexpr ConversationId notes(9);

wire::RelayFrame opened()
{
    wire::RelayFrame frame;
    frame.mutable_conversation_opened()->set_conversation_id(notes.value());
    frame.mutable_conversation_opened()->set_peer_user_id(alice.value());
    return frame;
}

/// From Alice's laptop.
wire::RelayFrame note(Sequence sequence, const content::Content &content, const MessageId &id = MessageId::create())
{
    wire::RelayFrame frame = deliverContent(sequence, content, alice, id);
    frame.mutable_deliver()->set_conversation_id(notes.value());
    return frame;
}

/// As any relay might say it: there is no other side, whatever it says of one.
wire::RelayFrame stateWithNotes(Sequence head, Sequence mark)
{
    wire::RelayFrame frame = sameState(2);
    auto *conversation = frame.mutable_state()->add_conversations();
    conversation->set_conversation_id(notes.value());
    conversation->set_peer_user_id(alice.value());
    conversation->set_head_sequence(head);
    conversation->set_peer_read_through(head);
    conversation->set_peer_delivered_through(head);
    for (const DeviceId device : {alicesDevice, alicesLaptop}) {
        auto *one = conversation->add_marks();
        one->set_user_id(alice.value());
        one->set_device_id(device.value());
        one->set_delivered_through(mark);
    }
    return frame;
}

} // namespace

/// Notes to oneself, on one of Alice's devices.
class OneselfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alice = std::make_unique<Alice>();
        QVERIFY(m_alice->join());
    }

    void isOpenedOnceAndWithoutAContact()
    {
        QVERIFY(open());
        const ConversationRecord record = this->record();
        QVERIFY(record.self && record.canWrite);
        QCOMPARE(record.peer, alice);
        QCOMPARE(record.peerUsername, u"alice"_s);
        QVERIFY(std::ranges::contains(*m_alice->worker->stores().conversations.all(), notes, &ConversationRecord::id));
        // What is there is not asked for again.
        const Answer<ConversationId> again;
        m_alice->worker->openNotes(again);
        QCOMPARE(wait(again.future()).value_or(ConversationId()), notes);
        QCOMPARE(m_alice->relay.waiting<wire::OpenConversation>(), 0);
    }

    void anOlderRelayIsToldApart()
    {
        const Answer<ConversationId> answer;
        m_alice->worker->openNotes(answer);
        QVERIFY(m_alice->relay.expect<wire::OpenConversation>());
        wire::RelayFrame refused = failure(wire::FAILURE_CODE_FIELD_INVALID);
        refused.mutable_failure()->set_field("peer_user_id");
        m_alice->relay.answer(refused);
        QCOMPARE(wait(answer.future()).error().code, ErrorCode::RelayTooOld);
        QVERIFY(!*m_alice->worker->stores().conversations.withPeer(alice));
    }

    void aRelayThatOpensAnotherOneIsNotBelieved()
    {
        const Answer<ConversationId> answer;
        m_alice->worker->openNotes(answer);
        QVERIFY(m_alice->relay.expect<wire::OpenConversation>());
        wire::RelayFrame other = opened();
        other.mutable_conversation_opened()->set_peer_user_id(bob.value());
        m_alice->relay.answer(other);
        QVERIFY(!wait(answer.future()));
        QVERIFY(!*m_alice->worker->stores().conversations.withPeer(alice));
    }

    void onTheOnlyDeviceItIsForNobodyElse()
    {
        QVERIFY(open());
        write(u"milk"_s);
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        QCOMPARE(submit->conversation_id(), notes.value());
        QCOMPARE(submit->headers_size(), 0);
        QVERIFY(!submit->body().empty());
        m_alice->relay.answer(accepted(*submit, 1));
        QTRY_COMPARE(history().first().state, MessageState::Sent);
        QCOMPARE(history().first().sequence, 1U);
    }

    void isForTheOtherDevicesEachOnce()
    {
        meetLaptop();
        QVERIFY(open());
        write(u"milk"_s);
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        QCOMPARE(submit->headers_size(), 1);
        QCOMPARE(submit->headers(0).device_id(), alicesLaptop.value());
        m_alice->relay.answer(accepted(*submit, 1));
        QTRY_COMPARE(history().first().state, MessageState::Sent);
        // Where it has come is known, and is no tick: nobody else has it.
        wire::RelayFrame mark = delivered(1);
        mark.mutable_delivered()->set_conversation_id(notes.value());
        mark.mutable_delivered()->set_user_id(alice.value());
        mark.mutable_delivered()->set_device_id(alicesLaptop.value());
        m_alice->relay.send(mark);
        wire::RelayFrame isRead = read(alice, 1);
        isRead.mutable_read()->set_conversation_id(notes.value());
        m_alice->relay.send(isRead);
        QTRY_COMPARE(record().ownRead, 1U);
        QCOMPARE(history().first().state, MessageState::Sent);
        const auto details = messageDetailsOf(m_alice->worker->stores(), notes, history().first().id);
        QCOMPARE(details->devices.size(), 2);
        QCOMPARE(details->arrived, 2);
        QVERIFY(details->devices[0].current && details->devices[1].mine);
    }

    void noOtherSideHasOrReadsAnything()
    {
        meetLaptop();
        QVERIFY(open());
        write(u"milk"_s);
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        m_alice->relay.answer(accepted(*submit, 1));
        m_alice->relay.send(stateChanged());
        QVERIFY(m_alice->relay.expect<wire::Synchronize>());
        m_alice->relay.answer(stateWithNotes(1, 1));
        QTRY_VERIFY(m_alice->worker->stores().conversations.delivered(notes)->has_value());
        QCOMPARE(record().head, 1U);
        QCOMPARE(record().peerRead, 0U);
        QCOMPARE(record().peerDelivered, 0U);
        QCOMPARE(history().first().state, MessageState::Sent);
    }

    void whatAnotherDeviceWroteIsOnesOwn()
    {
        meetLaptop();
        QVERIFY(openWithState());
        m_alice->commits.clear();
        const MessageId id = MessageId::create();
        m_alice->relay.send(note(1, textContent(u"bread"_s), id));
        m_alice->relay.send(note(2, editContent({alice, id}, u"brown bread"_s)));
        m_alice->relay.send(note(3, reactionContent({alice, id}, u"👍"_s)));
        QTRY_COMPARE(history().size(), 1);
        QTRY_COMPARE(history().first().reactions.size(), 1);
        QCOMPARE(history().first().text, u"brown bread"_s);
        QVERIFY(history().first().mine && history().first().edited);
        QCOMPARE(record().unread, 0);
        for (const Changes &changes : std::as_const(m_alice->commits))
            QVERIFY(changes.arrived.isEmpty()); // nobody is notified of what they wrote
        m_alice->relay.send(note(4, deletionContent({alice, id})));
        QTRY_COMPARE(history().first().removal, Removal::Everyone);
    }

    void whatIsMissingIsAskedForOnceAndNotUnread()
    {
        meetLaptop();
        QVERIFY(openWithState());
        wire::RelayFrame gone = expired({.first = 1, .last = 2}, alicesDevice);
        gone.mutable_expired()->set_conversation_id(notes.value());
        m_alice->relay.send(gone);
        const auto asked = m_alice->relay.expect<wire::SendToDevice>();
        QVERIFY(asked);
        QCOMPARE(asked->device_id(), alicesLaptop.value());
        QCOMPARE(contentOf(*asked).history_request().conversation_id(), notes.value());
        m_alice->relay.answer(done());
        QCOMPARE(history().size(), 1);
        QVERIFY(history().first().unreadable && history().first().mine);
        QCOMPARE(record().unread, 0);
        QCOMPARE(m_alice->relay.waiting<wire::SendToDevice>(), 0);
    }

    void nobodyIsToldThatOneWrites()
    {
        QVERIFY(open());
        m_alice->worker->setTyping(notes, true);
        write(u"milk"_s);
        QVERIFY(m_alice->relay.expect<wire::Submit>());
        QCOMPARE(m_alice->relay.waiting<wire::SetTyping>(), 0);
    }

    // Its key concerns oneself: that is told about the account, and keeps nobody from taking notes.
    void troubleWithTheOwnKeyIsNoNoticeOfIt()
    {
        QVERIFY(open());
        QVERIFY(m_alice->worker->stores().trust.setNotice(alice, TrustNotice::KeyReplaced));
        QCOMPARE(record().notice, TrustNotice::None);
        write(u"milk"_s);
        QVERIFY(m_alice->relay.expect<wire::Submit>());
    }

private:
    void meetLaptop()
    {
        m_alice->linkLaptop();
        m_alice->relay.send(deliverContent(1, textContent(u"it is me"_s), alice));
        QTRY_COMPARE(m_alice->texts(), QStringList{u"it is me"_s});
    }
    bool open()
    {
        const Answer<ConversationId> answer;
        m_alice->worker->openNotes(answer);
        const auto command = m_alice->relay.expect<wire::OpenConversation>();
        if (!command || command->peer_user_id() != alice.value())
            return false;
        m_alice->relay.answer(opened());
        return wait(answer.future()).value_or(ConversationId()) == notes;
    }
    /// And the state has told of it.
    bool openWithState()
    {
        if (!open() || !m_alice->relay.expect<wire::Synchronize>())
            return false;
        m_alice->relay.answer(stateWithNotes(0, 0));
        return QTest::qWaitFor([this] {
            return m_alice->worker->stores().conversations.delivered(notes)->has_value();
        });
    }
    static wire::RelayFrame stateChanged()
    {
        wire::RelayFrame frame;
        frame.mutable_state_changed()->set_version(2);
        return frame;
    }
    void write(const QString &text)
    {
        const Answer<MessageRecord> answer;
        m_alice->worker->send(notes, {.text = text}, answer);
        QVERIFY(wait(answer.future()));
    }
    ConversationRecord record() { return m_alice->worker->stores().conversations.find(notes)->value(); }
    QList<MessageRecord> history() { return *m_alice->worker->stores().messages.page(notes, {}, {}, 50); }

    std::unique_ptr<Alice> m_alice;
};

QTEST_GUILESS_MAIN(OneselfTest)
#include "tst_oneself.moc"
