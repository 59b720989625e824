// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alice.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Frames;
using namespace Qt::StringLiterals;

class SenderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alice = std::make_unique<Alice>();
        QVERIFY(m_alice->join());
    }

    void aMessageGoesItsWay()
    {
        QVERIFY(m_alice->queue(u"hello"_s));
        QCOMPARE(last().state, MessageState::Queued);
        QCOMPARE(m_alice->status().queued, 1);
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        QCOMPARE(textOf(*submit), u"hello"_s);
        QCOMPARE(submit->headers_size(), 1); // Bob's device; not the one that sends
        QCOMPARE(submit->headers(0).device_id(), bobsDevice.value());
        QCOMPARE(toMessageId(submit->client_message_id()), last().id);
        const quint64 queuedAt = last().position;
        m_alice->commits.clear();
        m_alice->relay.answer(accepted(*submit, 1));
        QTRY_COMPARE(last().state, MessageState::Sent);
        QCOMPARE(last().sequence, 1ULL);
        QCOMPARE(last().at, 1'000'001);
        QCOMPARE(m_alice->status().queued, 0);
        // Told in one go: the place it left and where it is now.
        QCOMPARE(m_alice->commits.size(), 1);
        QCOMPARE(m_alice->commits.first().vacated.first(), std::pair(withBob, queuedAt));
        QCOMPARE(m_alice->commits.first().messages.first().position, 1ULL);
        QCOMPARE(m_alice->commits.first().conversations.first().last->state, MessageState::Sent);
    }

    void manyAreUnderWayAtOnceAndInOrder()
    {
        for (int i = 0; i < 40; ++i)
            m_alice->worker->send(withBob, {.text = QString::number(i)}, {});
        for (int i = 0; i < 40; ++i) {
            const auto submit = m_alice->relay.expect<wire::Submit>();
            QVERIFY(submit);
            QCOMPARE(textOf(*submit), QString::number(i));
            if (i == 0)
                QVERIFY(QTest::qWaitFor([this] { return m_alice->relay.waiting<wire::Submit>() > 5; }));
            m_alice->relay.answer(accepted(*submit, static_cast<Sequence>(i + 1)));
        }
        QTRY_COMPARE(m_alice->status().queued, 0);
    }

    void aLostAnswerIsAskedForAgainByteForByte()
    {
        QVERIFY(m_alice->queue(u"hello"_s));
        const auto first = m_alice->relay.expect<wire::Submit>();
        QVERIFY(first);
        m_alice->relay.cut(); // accepted, and nobody heard of it
        QVERIFY(m_alice->authenticate());
        QVERIFY(m_alice->synchronize(sameState()));
        const auto second = m_alice->relay.expect<wire::Submit>();
        QVERIFY(second);
        QCOMPARE(second->SerializeAsString(), first->SerializeAsString());
        m_alice->relay.answer(accepted(*second, 1));
        QTRY_COMPARE(last().state, MessageState::Sent);
        QCOMPARE(m_alice->history().size(), 1);
    }

    void staleDevicesAreSealedForAnew()
    {
        QVERIFY(m_alice->queue(u"one"_s));
        QVERIFY(m_alice->queue(u"two"_s));
        for (int i = 0; i < 2; ++i) {
            const auto submit = m_alice->relay.expect<wire::Submit>();
            QVERIFY(submit);
            if (i == 0) {
                m_alice->directory.setDevices(bob, {bobsDevice, DeviceId(22)});
                m_alice->linkLaptop();
            }
            m_alice->relay.answer(m_alice->staleDevices(*submit));
        }
        for (const QString &text : {u"one"_s, u"two"_s}) {
            const auto submit = m_alice->relay.expect<wire::Submit>();
            QVERIFY(submit);
            QCOMPARE(textOf(*submit), text);
            QSet<quint64> addressed;
            for (const auto &header : submit->headers())
                addressed += header.device_id();
            QCOMPARE(addressed, (QSet<quint64>{12, 21, 22}));
            m_alice->relay.answer(accepted(*submit, text == u"one" ? 1 : 2));
        }
        QTRY_COMPARE(m_alice->status().queued, 0);
    }

    void aRejectedMessageSaysWhy_data()
    {
        QTest::addColumn<wire::RejectReason>("reason");
        QTest::addColumn<ErrorCode>("error");
        QTest::newRow("contact") << wire::REJECT_REASON_NOT_A_CONTACT << ErrorCode::NotAContact;
        QTest::newRow("blocked") << wire::REJECT_REASON_BLOCKED << ErrorCode::Blocked;
        QTest::newRow("gone") << wire::REJECT_REASON_PEER_GONE << ErrorCode::UnknownUser;
        QTest::newRow("large") << wire::REJECT_REASON_TOO_LARGE << ErrorCode::TooLarge;
        QTest::newRow("malformed") << wire::REJECT_REASON_MALFORMED << ErrorCode::Rejected;
    }

    void aRejectedMessageSaysWhy()
    {
        QFETCH(const wire::RejectReason, reason);
        QVERIFY(m_alice->queue(u"hello"_s));
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        m_alice->relay.answer(rejected(*submit, reason));
        QTRY_COMPARE(last().state, MessageState::Failed);
        QTEST(last().failure, "error");
        QCOMPARE(m_alice->status().queued, 0);
    }

    void aFailedMessageCanBeSentAgainUnderItsId()
    {
        QVERIFY(failOne());
        const MessageId id = last().id;
        const Answer<MessageRecord> answer;
        m_alice->worker->resend(withBob, id, answer);
        QVERIFY(wait(answer.future()));
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        QCOMPARE(toMessageId(submit->client_message_id()), id);
        m_alice->relay.answer(accepted(*submit, 1));
        QTRY_COMPARE(last().state, MessageState::Sent);
        const Answer<MessageRecord> again;
        m_alice->worker->resend(withBob, id, again);
        QCOMPARE(wait(again.future()).error().code, ErrorCode::NotFound);
    }

    void aFailedMessageCanBeDiscarded()
    {
        QVERIFY(failOne());
        const MessageRecord message = last();
        m_alice->commits.clear();
        const Answer<void> answer;
        m_alice->worker->discard(withBob, message.id, answer);
        QVERIFY(wait(answer.future()));
        QCOMPARE(m_alice->history().size(), 0);
        QCOMPARE(m_alice->commits.first().vacated.first(), std::pair(withBob, message.position));
        QVERIFY(m_alice->commits.first().messages.isEmpty());
    }

    void aQueuedMessageCannotBeDiscarded()
    {
        QVERIFY(m_alice->queue(u"hello"_s));
        const Answer<void> answer;
        m_alice->worker->discard(withBob, last().id, answer);
        QCOMPARE(wait(answer.future()).error().code, ErrorCode::NotFound);
    }

    void aBusyRelayIsAskedAgainInOrder()
    {
        QVERIFY(m_alice->queue(u"one"_s));
        QVERIFY(m_alice->queue(u"two"_s));
        QVERIFY(m_alice->relay.expect<wire::Submit>());
        m_alice->relay.answer(failure(wire::FAILURE_CODE_RATE_LIMITED, 10));
        QVERIFY(m_alice->relay.expect<wire::Submit>());
        m_alice->relay.answer(failure(wire::FAILURE_CODE_STORAGE));
        const auto first = m_alice->relay.expect<wire::Submit>();
        QVERIFY(first);
        QCOMPARE(textOf(*first), u"one"_s);
        QCOMPARE(last().state, MessageState::Queued);
    }

    void aBusyRelayIsWaitedForAndPeopleAreTold()
    {
        QStringList texts;
        for (int i = 0; i < 5; ++i) {
            texts += QString::number(i);
            QVERIFY(m_alice->queue(texts.last()));
        }
        // As a relay does that cannot follow: the first is taken, and all that was under way behind a refused one is
        // refused too.
        QStringList ids;
        for (int i = 0; i < 5; ++i) {
            const auto submit = m_alice->relay.expect<wire::Submit>();
            QVERIFY(submit);
            ids += toMessageId(submit->client_message_id()).toString();
            m_alice->relay.answer(i == 0 ? accepted(*submit, 1) : failure(wire::FAILURE_CODE_BUSY, 700));
        }
        QTRY_COMPARE(m_alice->status().error.code, ErrorCode::RelayBusy);
        QVERIFY(m_alice->isOnline());
        QCOMPARE(m_alice->status().queued, 4);
        QCOMPARE(m_alice->status().retryAt, m_alice->clock->nowMs() + 700);
        QCOMPARE(m_alice->relay.waiting<wire::Submit>(), 0);
        QCOMPARE(last().state, MessageState::Queued);
        // Said again by itself, the same messages from the oldest on.
        for (int i = 1; i < 5; ++i) {
            const auto submit = m_alice->relay.expect<wire::Submit>();
            QVERIFY(submit);
            QCOMPARE(textOf(*submit), texts.at(i));
            QCOMPARE(toMessageId(submit->client_message_id()).toString(), ids.at(i));
            m_alice->relay.answer(accepted(*submit, static_cast<Sequence>(i + 1)));
        }
        QTRY_COMPARE(m_alice->status().queued, 0);
        QCOMPARE(m_alice->status().error.code, ErrorCode::None);
        QVERIFY(m_alice->isOnline());
        QCOMPARE(m_alice->texts(), texts);
        QCOMPARE(m_alice->relay.waiting<wire::Submit>(), 0);
    }

    void theStateIsAskedForAgainWhenTheRelayHasTime()
    {
        wire::RelayFrame ring;
        ring.mutable_state_changed()->set_version(9);
        m_alice->relay.send(ring);
        QVERIFY(m_alice->relay.expect<wire::Synchronize>());
        m_alice->relay.answer(failure(wire::FAILURE_CODE_BUSY, 10));
        QVERIFY(m_alice->relay.expect<wire::Synchronize>());
        m_alice->relay.answer(sameState(9));
        QVERIFY(m_alice->queue(u"still there"_s));
        QVERIFY(m_alice->relay.expect<wire::Submit>());
        QVERIFY(m_alice->isOnline());
        QCOMPARE(m_alice->relay.connections(), 1);
    }

    void nothingIsSentToWhoIsNoContactAnyMore()
    {
        m_alice->relay.cut();
        QTRY_COMPARE(m_alice->status().state, ConnectionState::Waiting);
        QVERIFY(m_alice->queue(u"hello"_s));
        QVERIFY(m_alice->authenticate());
        wire::RelayFrame state = wholeState(2);
        state.mutable_state()->set_since_version(1);
        state.mutable_state()->mutable_contacts(0)->set_state(wire::CONTACT_STATE_NONE);
        QVERIFY(m_alice->synchronize(state));
        QTRY_COMPARE(last().state, MessageState::Failed);
        QCOMPARE(last().failure, ErrorCode::NotAContact);
        QCOMPARE(m_alice->relay.waiting<wire::Submit>(), 0);
        QCOMPARE(m_alice->history().size(), 1); // the history stays
    }

    void badInputIsRefused_data()
    {
        QTest::addColumn<quint64>("conversation");
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("error");
        QTest::newRow("empty") << withBob.value() << u" \n"_s << ErrorCode::FieldInvalid;
        QTest::newRow("too long") << withBob.value() << QString(4097, u'x') << ErrorCode::TooLarge;
        QTest::newRow("too many bytes") << withBob.value() << QString(1366, u'日') << ErrorCode::TooLarge;
        QTest::newRow("nowhere") << 99ULL << u"x"_s << ErrorCode::UnknownConversation;
    }

    void badInputIsRefused()
    {
        QFETCH(const quint64, conversation);
        QFETCH(const QString, text);
        const Answer<MessageRecord> answer;
        m_alice->worker->send(ConversationId(conversation), {.text = text}, answer);
        // One bad message among good ones harms none of them.
        const Answer<MessageRecord> good;
        m_alice->worker->send(withBob, {.text = QString(4096, u'x')}, good);
        QTEST(wait(answer.future()).error().code, "error");
        QVERIFY(wait(good.future()));
        QCOMPARE(m_alice->history().size(), 1);
    }

    void anImpossiblePlaceIsNotBelieved()
    {
        m_alice->relay.send(deliver(1, 0, u"from bob"_s));
        QTRY_COMPARE(m_alice->texts().size(), 1);
        QVERIFY(m_alice->queue(u"hello"_s));
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        m_alice->relay.answer(accepted(*submit, 1));
        QTRY_COMPARE(last().state, MessageState::Failed);
        QCOMPARE(m_alice->texts(), (QStringList{u"from bob"_s, u"hello"_s}));
    }

private:
    MessageRecord last()
    {
        const auto messages = m_alice->history();
        return messages.isEmpty() ? MessageRecord() : messages.last();
    }

    bool failOne()
    {
        if (!m_alice->queue(u"hello"_s))
            return false;
        const auto submit = m_alice->relay.expect<wire::Submit>();
        if (!submit)
            return false;
        m_alice->relay.answer(rejected(*submit, wire::REJECT_REASON_MALFORMED));
        return QTest::qWaitFor([this] { return last().state == MessageState::Failed; });
    }

    std::unique_ptr<Alice> m_alice;
};

QTEST_GUILESS_MAIN(SenderTest)
#include "tst_sender.moc"
