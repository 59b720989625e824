// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alice.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Frames;
using namespace Qt::StringLiterals;

class ReceiverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alice = std::make_unique<Alice>();
        QVERIFY(m_alice->join());
        m_alice->commits.clear();
    }

    void aMessageIsStoredToldAndAcknowledged()
    {
        m_alice->relay.send(deliver(1, 0, u"hello"_s));
        const auto acknowledged = m_alice->relay.expect<wire::Acknowledge>();
        QVERIFY(acknowledged);
        QCOMPARE(acknowledged->conversation_id(), withBob.value());
        QCOMPARE(acknowledged->through(), 1U);
        const MessageRecord message = m_alice->history().first();
        QCOMPARE(message.text, u"hello"_s);
        QCOMPARE(message.state, MessageState::Received);
        QCOMPARE(message.at, 1'000'001);
        QVERIFY(!message.mine && !message.late);
        const Changes told = m_alice->commits.last();
        QCOMPARE(told.messages, QList{message});
        QCOMPARE(told.arrived, QList{message.id});
        QCOMPARE(told.conversations.first().unread, 1);
        QCOMPARE(told.conversations.first().peerName, u"Bob"_s); // as he signed it
        QCOMPARE(told.contacts.first().name, u"Bob"_s);
    }

    void aTurnIsOneCommitAndOneAcknowledgement()
    {
        QByteArray all;
        for (Sequence i = 1; i <= 50; ++i)
            m_alice->relay.send(deliver(i, i - 1, QString::number(i)));
        QTRY_COMPARE(m_alice->history().size(), 50);
        QVERIFY2(m_alice->commits.size() < 50, qPrintable(QString::number(m_alice->commits.size())));
        quint64 through = 0;
        while (through < 50) {
            const auto acknowledged = m_alice->relay.expect<wire::Acknowledge>();
            QVERIFY(acknowledged);
            QVERIFY(acknowledged->through() > through);
            through = acknowledged->through();
        }
    }

    void theSameDeliveryTwiceIsOneMessage()
    {
        const auto delivery = deliver(1, 0, u"hello"_s);
        m_alice->relay.send(delivery);
        QVERIFY(m_alice->relay.expect<wire::Acknowledge>());
        m_alice->relay.send(delivery);
        const auto again = m_alice->relay.expect<wire::Acknowledge>(); // the first one was lost, it seems
        QVERIFY(again);
        QCOMPARE(again->through(), 1U);
        QCOMPARE(m_alice->texts(), QStringList{u"hello"_s});
        QCOMPARE(m_alice->conversation().unread, 1);
        QCOMPARE(m_alice->conversation().notice, TrustNotice::None); // a relay that repeats is an honest one
    }

    void whatWasNotAcknowledgedComesAgain()
    {
        const auto delivery = deliver(1, 0, u"hello"_s);
        m_alice->relay.send(delivery);
        QTRY_COMPARE(m_alice->texts().size(), 1);
        m_alice->restart();
        m_alice->worker->connectToRelay();
        QVERIFY(m_alice->authenticate());
        const auto synchronize = m_alice->relay.expect<wire::Synchronize>();
        QVERIFY(synchronize);
        QCOMPARE(synchronize->since_version(), 1U);
        QCOMPARE(synchronize->cursors(0).through(), 1U);
        m_alice->relay.answer(sameState());
        m_alice->relay.send(delivery);
        m_alice->relay.send(deliver(2, 1, u"more"_s));
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"hello"_s, u"more"_s}));
    }

    void aHoleIsAskedForBeforeWhatFollowsIsStored()
    {
        m_alice->relay.send(deliver(1, 0, u"one"_s));
        QTRY_COMPARE(m_alice->texts().size(), 1);
        m_alice->relay.send(deliver(3, 2, u"three"_s));
        m_alice->relay.send(deliver(4, 3, u"four"_s));
        QVERIFY(m_alice->authenticate()); // a new connection, at once
        QCOMPARE(m_alice->texts(), QStringList{u"one"_s});
        const auto synchronize = m_alice->relay.expect<wire::Synchronize>();
        QVERIFY(synchronize);
        QCOMPARE(synchronize->cursors(0).through(), 1U);
        m_alice->relay.answer(sameState());
        m_alice->relay.send(deliver(2, 1, u"two"_s));
        m_alice->relay.send(deliver(3, 2, u"three"_s));
        m_alice->relay.send(deliver(4, 3, u"four"_s));
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"one"_s, u"two"_s, u"three"_s, u"four"_s}));
    }

    void aHoleTheRelayCannotFillBlocksNothing()
    {
        m_alice->relay.send(deliver(3, 2, u"three"_s));
        QVERIFY(m_alice->authenticate());
        QVERIFY(m_alice->synchronize(sameState()));
        m_alice->relay.send(deliver(3, 2, u"three"_s));
        m_alice->relay.send(deliver(4, 3, u"four"_s));
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"?"_s, u"three"_s, u"four"_s}));
        QCOMPARE(m_alice->history().first().missing, 2ULL);
        QCOMPARE(m_alice->relay.connections(), 2);
        // What turns up after all is put in its place, and says so.
        m_alice->relay.send(deliver(2, 1, u"two"_s));
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"?"_s, u"two"_s, u"three"_s, u"four"_s}));
        QVERIFY(m_alice->history()[1].late);
    }

    void whatThisDeviceSentIsNoHole()
    {
        QVERIFY(m_alice->queue(u"mine"_s));
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        m_alice->relay.answer(accepted(*submit, 1));
        m_alice->relay.send(deliver(2, 1, u"from bob"_s));
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"mine"_s, u"from bob"_s}));
        QCOMPARE(m_alice->relay.connections(), 1);
    }

    void whatThisDeviceMayHaveSentIsNoHole()
    {
        QVERIFY(m_alice->queue(u"mine"_s));
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        m_alice->relay.send(deliver(2, 1, u"from bob"_s)); // the answer is late
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"from bob"_s, u"mine"_s}));
        m_alice->relay.answer(accepted(*submit, 1));
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"mine"_s, u"from bob"_s}));
        QCOMPARE(m_alice->relay.connections(), 1);
    }

    void whatMyOtherDeviceWroteIsMine()
    {
        m_alice->linkLaptop();
        m_alice->relay.send(deliver(1, 0, u"from my laptop"_s, alice));
        QTRY_COMPARE(m_alice->texts().size(), 1);
        QVERIFY(m_alice->history().first().mine);
        QCOMPARE(m_alice->history().first().state, MessageState::Sent);
        QCOMPARE(m_alice->conversation().unread, 0);
        QVERIFY(m_alice->commits.first().arrived.isEmpty());
    }

    void anOlderCopyOfThisProfileLearnsWhatItSent()
    {
        QVERIFY(m_alice->queue(u"mine"_s));
        const MessageId id = m_alice->history().first().id;
        m_alice->linkLaptop();
        m_alice->relay.send(deliver(1, 0, u"mine"_s, alice, id));
        QTRY_COMPARE(m_alice->history().first().state, MessageState::Sent);
        QCOMPARE(m_alice->texts(), QStringList{u"mine"_s});
        QTRY_COMPARE(m_alice->status().queued, 0);
    }

    void whoIsBlockedIsNotHeard()
    {
        wire::RelayFrame state = wholeState(2);
        state.mutable_state()->mutable_contacts(0)->set_blocked(true);
        m_alice->relay.send(stateChanged());
        QVERIFY(m_alice->relay.expect<wire::Synchronize>());
        m_alice->relay.answer(state);
        QTRY_VERIFY(m_alice->conversation().blocked);
        m_alice->relay.send(deliver(1, 0, u"listen!"_s));
        QVERIFY(m_alice->relay.expect<wire::Acknowledge>()); // it is not to come again
        QCOMPARE(m_alice->texts(), QStringList());
        // Nor is it asked for while that stands; afterwards its empty place is one like any other.
        QCOMPARE(m_alice->worker->repairStatus().missing, 0U);
        state.mutable_state()->set_version(3);
        state.mutable_state()->mutable_contacts(0)->set_blocked(false);
        m_alice->relay.send(stateChanged());
        QVERIFY(m_alice->relay.expect<wire::Synchronize>());
        m_alice->relay.answer(state);
        QTRY_COMPARE(m_alice->worker->repairStatus().missing, 1U);
    }

    void whatChangedIsAskedForAgainWhenTheRelaySaysLater_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("too much to do") << static_cast<int>(wire::FAILURE_CODE_BUSY);
        QTest::newRow("asked too often") << static_cast<int>(wire::FAILURE_CODE_RATE_LIMITED);
    }

    void whatChangedIsAskedForAgainWhenTheRelaySaysLater()
    {
        QFETCH(const int, code);
        wire::RelayFrame state = wholeState(2);
        state.mutable_state()->mutable_contacts(0)->set_blocked(true);
        m_alice->relay.send(stateChanged());
        QVERIFY(m_alice->relay.expect<wire::Synchronize>());
        m_alice->relay.answer(Frames::failure(static_cast<wire::FailureCode>(code), 1));
        QVERIFY(m_alice->relay.expect<wire::Synchronize>());
        m_alice->relay.answer(state);
        QTRY_VERIFY(m_alice->conversation().blocked);
        QVERIFY(m_alice->isOnline());
    }

    void whatCannotBeOpenedIsAPlaceholder_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("another seal") << QByteArray("\x07sealed", 7);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no content") << QByteArray("\0\xff\xff\xff", 4);
        QTest::newRow("an unknown kind") << QByteArray("\0\x08\x01", 3);
        QTest::newRow("an empty text") << QByteArray("\0\x1a\x00", 3);
    }

    void whatCannotBeOpenedIsAPlaceholder()
    {
        QFETCH(const QByteArray, body);
        wire::RelayFrame delivery = deliver(1, 0, {});
        delivery.mutable_deliver()->set_body(fromBytes(body));
        m_alice->relay.send(delivery);
        m_alice->relay.send(deliver(2, 1, u"readable"_s));
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"?"_s, u"readable"_s}));
        QVERIFY(m_alice->history().first().unreadable);
    }

    void aDeliveryWithoutAnIdBlocksNothing()
    {
        wire::RelayFrame delivery = deliver(1, 0, u"x"_s);
        delivery.mutable_deliver()->set_client_message_id("short");
        m_alice->relay.send(delivery);
        m_alice->relay.send(deliver(2, 1, u"next"_s));
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"?"_s, u"next"_s}));
        QVERIFY(m_alice->isOnline());
    }

    void aConversationMayBeDeliveredBeforeItIsKnown()
    {
        wire::RelayFrame delivery = deliver(1, 0, u"nice to meet you"_s, UserId(3));
        delivery.mutable_deliver()->set_conversation_id(6);
        m_alice->relay.send(delivery);
        QVERIFY(m_alice->relay.expect<wire::Synchronize>());
        wire::RelayFrame state = wholeState(2);
        state.mutable_state()->set_since_version(1);
        state.mutable_state()->mutable_contacts(0)->set_user_id(3);
        state.mutable_state()->mutable_contacts(0)->set_username("carol");
        state.mutable_state()->mutable_conversations(0)->set_conversation_id(6);
        state.mutable_state()->mutable_conversations(0)->set_peer_user_id(3);
        m_alice->relay.answer(state);
        QTRY_COMPARE(m_alice->worker->stores().messages.page(ConversationId(6), {}, {}, 10)->size(), 1);
        const auto acknowledged = m_alice->relay.expect<wire::Acknowledge>();
        QVERIFY(acknowledged);
        QCOMPARE(acknowledged->conversation_id(), 6U);
    }

    void whatTheRelayDroppedLeavesAPlaceholder()
    {
        const auto frame = expired({.first = 1, .last = 4}, alicesDevice);
        m_alice->relay.send(frame);
        m_alice->relay.send(frame); // told twice
        m_alice->relay.send(deliver(5, 4, u"five"_s));
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"?"_s, u"five"_s}));
        QCOMPARE(m_alice->relay.connections(), 1);
        // Supplied after all, it takes the placeholder's place.
        m_alice->relay.send(deliver(4, 3, u"four"_s));
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"?"_s, u"four"_s, u"five"_s}));
        QCOMPARE(m_alice->history().first().missing, 3ULL);
    }

    void whatIsToldAgainIsAcknowledgedAgain()
    {
        const auto frame = expired({.first = 1, .last = 4}, alicesDevice);
        for (int time = 1; time <= 2; ++time) {
            m_alice->relay.send(frame);
            const auto acknowledged = m_alice->relay.expect<wire::Acknowledge>();
            QVERIFY(acknowledged);
            QCOMPARE(acknowledged->through(), 4U);
        }
        QCOMPARE(m_alice->history().size(), 1);
    }

    void whatOthersMissedIsNoConcernOfThisDevice()
    {
        const auto frame = expired({.first = 1, .last = 4}, bobsDevice);
        m_alice->relay.send(frame);
        m_alice->relay.send(deliver(1, 0, u"one"_s));
        QTRY_COMPARE(m_alice->texts(), QStringList{u"one"_s});
        QCOMPARE(m_alice->worker->repairStatus().missing, 0U);
    }

private:
    static wire::RelayFrame stateChanged()
    {
        wire::RelayFrame frame;
        frame.mutable_state_changed()->set_version(2);
        return frame;
    }

    std::unique_ptr<Alice> m_alice;
};

QTEST_GUILESS_MAIN(ReceiverTest)
#include "tst_receiver.moc"
