// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/messagedetails.h"
#include "alice.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Frames;
using namespace Qt::StringLiterals;

namespace {

constexpr SequenceRange skipped{.first = 2, .last = 1001};

/// As of a relay that was put back from a copy in which there was one message.
wire::RelayFrame stateAfterwards(const SequenceRange &range = skipped)
{
    wire::RelayFrame frame = wholeState(2);
    auto *conversation = frame.mutable_state()->mutable_conversations(0);
    conversation->set_head_sequence(range.last);
    auto *one = conversation->add_skipped();
    one->set_first_sequence(range.first);
    one->set_last_sequence(range.last);
    return frame;
}

} // namespace

/// The relay was put back from a copy: it gives other numbers now, and has forgotten messages that are here.
class RelayPutBackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alice = std::make_unique<Alice>();
        QVERIFY(m_alice->join());
        say(1, 0, u"one"_s, m_first);
        QTRY_COMPARE(m_alice->texts(), QStringList{u"one"_s});
    }

    void isToldHowFarThisDeviceKnows()
    {
        QVERIFY(m_alice->queue(u"mine"_s));
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        m_alice->relay.answer(accepted(*submit, 2));
        QTRY_COMPARE(m_alice->status().queued, 0);
        m_alice->relay.cut();
        QVERIFY(m_alice->authenticate());
        const auto synchronize = m_alice->relay.expect<wire::Synchronize>();
        QVERIFY(synchronize);
        QCOMPARE(synchronize->cursors(0).through(), 1U);
        QCOMPARE(synchronize->cursors(0).known(), 2U);
    }

    void whatItSkippedIsAskedForAndNotShown()
    {
        QVERIFY(comeBack());
        const auto asked = m_alice->relay.expect<wire::SendToDevice>();
        QVERIFY(asked);
        const auto request = contentOf(*asked).history_request();
        QCOMPARE(request.ranges_size(), 1);
        QCOMPARE(request.ranges(0).first(), 2U);
        QCOMPARE(request.ranges(0).last(), 1001U);
        m_alice->relay.answer(done());
        m_alice->relay.send(expired(skipped, alicesDevice));
        const auto acknowledged = m_alice->relay.expect<wire::Acknowledge>();
        QVERIFY(acknowledged);
        QCOMPARE(acknowledged->through(), 1001U);
        QVERIFY(nothingIsMissing());
        QCOMPARE(m_alice->texts(), QStringList{u"one"_s});

        // Bob's device has one of them, and nobody has the others.
        m_alice->relay.send(deviceMessage(1, {.user = bob, .device = bobsDevice}, answerWith(2, u"two"_s)));
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"one"_s, u"two"_s}));
        say(1002, 1001, u"three"_s);
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
        QVERIFY(nothingIsMissing());
        QCOMPARE(m_alice->conversation().notice, TrustNotice::None);
    }

    // The news that numbers were skipped can come after the word that they are gone.
    void whatWasShownAsMissingIsTakenBack()
    {
        say(3, 2, u"three"_s);
        QTRY_VERIFY(m_alice->relay.isConnected() && m_alice->relay.connections() == 2);
        QVERIFY(m_alice->authenticate());
        QVERIFY(m_alice->synchronize(sameState()));
        say(3, 2, u"three"_s);
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"one"_s, u"?"_s, u"three"_s}));
        QCOMPARE(m_alice->worker->repairStatus().missing, 1U);
        QVERIFY(comeBack());
        QCOMPARE(m_alice->texts(), (QStringList{u"one"_s, u"three"_s}));
        QVERIFY(nothingIsMissing());
    }

    // Its author never heard that it was accepted, and said it again.
    void aMessageThatIsSaidAgainMoves()
    {
        const MessageId two = MessageId::create();
        say(2, 1, u"two"_s, two);
        QTRY_COMPARE(m_alice->texts().size(), 2);
        QVERIFY(comeBack());
        m_alice->relay.send(expired(skipped, alicesDevice));
        say(1002, 1001, u"two"_s, two);
        QTRY_COMPARE(m_alice->history().last().sequence, 1002U);
        QCOMPARE(m_alice->texts(), (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(m_alice->history().last().state, MessageState::Received);
        // It does not move back, whoever has it there still.
        m_alice->relay.send(deviceMessage(1, {.user = bob, .device = bobsDevice}, answerWith(2, u"two"_s, two)));
        say(1003, 1002, u"three"_s, MessageId::create(), {.sequence = 2, .id = two});
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
        QCOMPARE(m_alice->history()[1].sequence, 1002U);
        QCOMPARE(m_alice->conversation().notice, TrustNotice::None);
        QVERIFY(nothingIsMissing());
    }

    void nothingElseMoves()
    {
        QVERIFY(comeBack());
        m_alice->relay.send(expired(skipped, alicesDevice));
        say(1002, 1001, u"one"_s, m_first);
        QTRY_COMPARE(m_alice->conversation().notice, TrustNotice::OrderContradicts);
        QCOMPARE(m_alice->history().first().sequence, 1U);
    }

    // It came back from somebody who had it, before the relay answered when it was said again.
    void oneOfOursMovesToo()
    {
        QVERIFY(m_alice->queue(u"mine"_s));
        const auto before = m_alice->relay.expect<wire::Submit>();
        QVERIFY(before);
        QVERIFY(comeBack());
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        const MessageId id = toMessageId(submit->client_message_id());
        m_alice->linkLaptop();
        m_alice->relay.send(deliver(2, 1, u"mine"_s, alice, id));
        QTRY_COMPARE(m_alice->history().last().sequence, 2U);
        m_alice->relay.answer(accepted(*submit, 1002));
        QTRY_COMPARE(m_alice->history().last().sequence, 1002U);
        QCOMPARE(m_alice->history().last().state, MessageState::Sent);
        QCOMPARE(m_alice->texts(), (QStringList{u"one"_s, u"mine"_s}));
        QCOMPARE(m_alice->conversation().notice, TrustNotice::None);
    }

    void rangesThatCannotBeAreNotBelieved_data()
    {
        QTest::addColumn<Sequence>("first");
        QTest::addColumn<Sequence>("last");
        QTest::newRow("from 0") << Sequence(0) << Sequence(5);
        QTest::newRow("backwards") << Sequence(5) << Sequence(2);
        QTest::newRow("where what waits is kept") << Sequence(2) << Sequence(firstQueuedPosition);
    }
    void rangesThatCannotBeAreNotBelieved()
    {
        QFETCH(const Sequence, first);
        QFETCH(const Sequence, last);
        auto state = stateAfterwards({.first = first, .last = last});
        state.mutable_state()->mutable_conversations(0)->set_head_sequence(1);
        QVERIFY(comeBackTo(state));
        say(2, 1, u"two"_s);
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"one"_s, u"two"_s}));
        QVERIFY(!*m_alice->worker->stores().gaps.isSkipped(withBob, 3));
    }

private:
    void say(Sequence sequence, Sequence previous, const QString &text, const MessageId &id = MessageId::create(),
             const Anchor &anchor = {})
    {
        m_alice->relay.send(deliver(sequence, previous, text, bob, id, 0, anchor));
    }

    [[nodiscard]] bool comeBack() { return comeBackTo(stateAfterwards()); }
    [[nodiscard]] bool comeBackTo(const wire::RelayFrame &state)
    {
        m_alice->relay.cut();
        return m_alice->authenticate() && m_alice->synchronize(state);
    }

    /// All it has of what was skipped.
    [[nodiscard]] static content::DeviceContent answerWith(Sequence sequence, const QString &text,
                                                           const MessageId &id = MessageId::create())
    {
        content::Content said;
        said.mutable_text()->set_body(fromText(text));
        content::Authored authored;
        authored.set_content(said.SerializeAsString());
        content::DeviceContent content;
        auto *answer = content.mutable_history_answer();
        answer->set_conversation_id(withBob.value());
        auto *range = answer->add_ranges();
        range->set_first(skipped.first);
        range->set_last(skipped.last);
        auto *message = answer->add_messages();
        message->set_sequence(sequence);
        message->set_author_user_id(bob.value());
        message->set_message_id(fromBytes(id.toBytes()));
        message->set_accepted_at_ms(5);
        message->set_authored(authored.SerializeAsString());
        return content;
    }

    [[nodiscard]] bool nothingIsMissing()
    {
        const RepairStatus status = m_alice->worker->repairStatus();
        const auto all = completenessOf(m_alice->worker->stores(), withBob).value_or(Completeness());
        return status.missing == 0 && status.lost == 0 && all.devices.value(0).missing == 0;
    }

    const MessageId m_first = MessageId::create();
    std::unique_ptr<Alice> m_alice;
};

QTEST_GUILESS_MAIN(RelayPutBackTest)
#include "tst_relayputback.moc"
