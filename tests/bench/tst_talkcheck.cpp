// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/talkcheck.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Bench;
using namespace Qt::StringLiterals;

/// The judge of the load generator is judged: it must find each kind of fault, else its figures are worth nothing.
class TalkCheckTest : public QObject
{
    Q_OBJECT

    static constexpr quint64 conversation = 7;
    static constexpr int bodyBytes = 40;
    static constexpr int count = 4;

    /// Four messages from Alice to Bob, on a relay that does everything right.
    struct Talk
    {
        Talk()
        {
            for (int i = 1; i <= count; ++i) {
                wire::Submit submit;
                check.write(1000 + i, submit);
                wire::Accepted &answer = answers.emplace_back();
                answer.set_conversation_id(conversation);
                answer.set_client_message_id(submit.client_message_id());
                answer.set_sequence(static_cast<quint64>(i));
                wire::Deliver &delivery = deliveries.emplace_back();
                delivery.set_conversation_id(conversation);
                delivery.set_client_message_id(submit.client_message_id());
                delivery.set_body(submit.body());
                delivery.set_sequence(static_cast<quint64>(i));
                delivery.set_previous_sequence(static_cast<quint64>(i - 1));
            }
        }

        void acceptAll()
        {
            for (const wire::Accepted &answer : answers)
                check.accepted(answer);
        }
        /// These messages, in this order; then all is over.
        QString afterDelivering(const std::vector<size_t> &numbers)
        {
            for (const size_t number : numbers)
                check.delivered(deliveries.at(number - 1));
            check.finish();
            return check.problem();
        }

        TalkCheck check{ConversationId(conversation), bodyBytes};
        std::vector<wire::Accepted> answers;
        std::vector<wire::Deliver> deliveries;
    };

private Q_SLOTS:
    void findsNothingWhereNothingIsWrong()
    {
        Talk talk;
        talk.acceptAll();
        QCOMPARE(talk.afterDelivering({1, 2, 3, 4}), QString());
        QCOMPARE(talk.check.deliveredCount(), quint64(count));
        QCOMPARE(talk.check.head(), Sequence(count));
    }
    void anAnswerMayComeAfterTheDelivery()
    {
        Talk talk;
        QCOMPARE(talk.check.delivered(talk.deliveries[0]), 1001);
        talk.acceptAll();
        QCOMPARE(talk.afterDelivering({2, 3, 4}), QString());
    }
    void findsADuplicate()
    {
        Talk talk;
        talk.acceptAll();
        QCOMPARE(talk.afterDelivering({1, 2, 2, 3, 4}), u"conversation 7: message 2 was delivered twice"_s);
    }
    void findsADuplicateUnderANewNumber()
    {
        Talk talk;
        talk.acceptAll();
        talk.check.delivered(talk.deliveries[0]);
        talk.deliveries[0].set_sequence(2);
        talk.deliveries[0].set_previous_sequence(1);
        QCOMPARE(talk.afterDelivering({1}), u"conversation 7: message 1 was delivered twice"_s);
    }
    void findsAHole()
    {
        Talk talk;
        talk.acceptAll();
        QCOMPARE(talk.afterDelivering({1, 3, 4}), u"conversation 7: message 3 was delivered after message 1"_s);
    }
    void findsALossAtTheEnd()
    {
        Talk talk;
        talk.acceptAll();
        QCOMPARE(talk.afterDelivering({1, 2, 3}), u"conversation 7: message 4 was accepted and never delivered"_s);
    }
    void findsALossThatTheNumbersHide()
    {
        Talk talk;
        talk.acceptAll();
        talk.check.delivered(talk.deliveries[0]);
        talk.deliveries[2].set_sequence(2);
        talk.deliveries[2].set_previous_sequence(1);
        QCOMPARE(talk.afterDelivering({3}), u"conversation 7: message 3 was delivered after message 1"_s);
    }
    void findsAnotherOrder()
    {
        Talk talk;
        talk.acceptAll();
        QCOMPARE(talk.afterDelivering({2, 1, 3, 4}), u"conversation 7: message 2 was delivered after message 0"_s);
    }
    void findsAnotherOrderThatTheNumbersHide()
    {
        Talk talk;
        std::swap(talk.deliveries[1], talk.deliveries[2]);
        for (const size_t number : {2, 3}) {
            talk.deliveries[number - 1].set_sequence(number);
            talk.deliveries[number - 1].set_previous_sequence(number - 1);
        }
        QCOMPARE(talk.afterDelivering({1, 2, 3, 4}), u"conversation 7: message 3 was delivered after message 1"_s);
    }
    void findsAHoleInTheNumbers()
    {
        Talk talk;
        for (const size_t number : {3, 4})
            talk.deliveries[number - 1].set_sequence(number + 1);
        QCOMPARE(talk.afterDelivering({1, 2, 3, 4}),
                 u"conversation 7: message 3 has the sequence number 4 and says that 2 was before it, but 2 was"_s);
    }
    void findsAWrongLink()
    {
        Talk talk;
        talk.acceptAll();
        talk.deliveries[2].set_previous_sequence(1);
        QVERIFY(talk.afterDelivering({1, 2, 3, 4}).contains(u"says that 1 was before it, but 2 was"));
    }
    void findsTwoNumbersForOneMessage()
    {
        Talk talk;
        talk.answers[3].set_sequence(9);
        talk.acceptAll();
        QCOMPARE(talk.afterDelivering({1, 2, 3, 4}),
                 u"conversation 7: message 4 was accepted as 9 and delivered as 4"_s);
        Talk other;
        other.answers[0].set_sequence(9);
        other.check.delivered(other.deliveries[0]);
        other.acceptAll();
        QCOMPARE(other.check.problem(), u"conversation 7: message 1 was delivered as 1 and accepted as 9"_s);
    }
    void findsAnAnswerTooMany()
    {
        Talk talk;
        talk.acceptAll();
        talk.acceptAll();
        QCOMPARE(talk.check.problem(), u"conversation 7: message 1 was accepted twice"_s);
    }
    void findsAMissingAnswer()
    {
        Talk talk;
        QCOMPARE(talk.afterDelivering({1, 2, 3, 4}), u"conversation 7: message 1 was never accepted"_s);
    }
    void findsAChangedBody_data()
    {
        QTest::addColumn<int>("offset");
        QTest::newRow("stamp") << 0;
        QTest::newRow("count") << 8;
        QTest::newRow("the rest") << bodyBytes - 1;
        QTest::newRow("length") << -1;
    }
    void findsAChangedBody()
    {
        QFETCH(const int, offset);
        Talk talk;
        talk.acceptAll();
        std::string &body = *talk.deliveries[0].mutable_body();
        if (offset < 0)
            body.pop_back();
        else
            body[static_cast<size_t>(offset)] ^= 1;
        QCOMPARE(talk.afterDelivering({1, 2, 3, 4}), u"conversation 7: message 1 was delivered with another body"_s);
    }
    void findsWhatNobodyWrote()
    {
        Talk talk;
        talk.acceptAll();
        talk.deliveries[0].mutable_client_message_id()->front() ^= 1;
        QCOMPARE(talk.afterDelivering({1}), u"conversation 7: a message was delivered that nobody wrote"_s);
        Talk other;
        other.answers[0].set_client_message_id("short");
        other.acceptAll();
        QCOMPARE(other.check.problem(), u"conversation 7: the relay accepted a message that nobody wrote"_s);
    }
    void findsAnotherConversation()
    {
        Talk talk;
        talk.acceptAll();
        talk.deliveries[0].set_conversation_id(8);
        QCOMPARE(talk.afterDelivering({1, 2, 3, 4}),
                 u"conversation 7: message 1 was delivered in another conversation"_s);
    }
};

QTEST_APPLESS_MAIN(TalkCheckTest)
#include "tst_talkcheck.moc"
