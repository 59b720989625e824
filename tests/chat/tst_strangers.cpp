// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alice.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Frames;
using namespace Qt::StringLiterals;

namespace {

/// Somebody Alice has a conversation with, and whose devices she has not heard of.
struct Stranger
{
    UserId user;
    DeviceId device;
    ConversationId conversation;
};

constexpr std::array strangers{
    Stranger{bob, bobsDevice, withBob},
    Stranger{UserId(3), DeviceId(31), ConversationId(6)},
    Stranger{UserId(4), DeviceId(41), ConversationId(7)},
};

} // namespace

/// What comes from devices that are not known yet waits until the relay has answered about them, each for its own answer.
class StrangersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alice = std::make_unique<Alice>();
        QVERIFY(m_alice->join());
        m_alice->directory.silent = true;
        wire::RelayFrame rung;
        rung.mutable_state_changed()->set_version(2);
        m_alice->relay.send(rung);
        QVERIFY(m_alice->relay.expect<wire::Synchronize>());
        wire::RelayFrame state = wholeState(2);
        for (const Stranger &one : strangers) {
            m_alice->directory.setDevices(one.user, {one.device});
            if (one.user == bob)
                continue;
            auto *contact = state.mutable_state()->add_contacts();
            *contact = state.state().contacts(0);
            contact->set_user_id(one.user.value());
            contact->set_username("user-" + std::to_string(one.user.value()));
            auto *conversation = state.mutable_state()->add_conversations();
            *conversation = state.state().conversations(0);
            conversation->set_conversation_id(one.conversation.value());
            conversation->set_peer_user_id(one.user.value());
        }
        m_alice->relay.answer(state);
        QTRY_COMPARE(m_alice->worker->stores().conversations.all()->size(), strangers.size());
    }

    void eachWaitsForTheAnswerAboutItsSender()
    {
        for (const Stranger &one : strangers)
            m_alice->relay.send(firstMessageOf(one));
        QList<UserId> asked;
        for (size_t i = 0; i < strangers.size(); ++i) {
            const auto fetch = m_alice->relay.expect<wire::FetchDevices>();
            QVERIFY(fetch);
            // The answer is for the question asked last; the others are still out.
            asked += UserId(fetch->user_id());
            m_alice->relay.answer(m_alice->directory.devices(asked.last()));
            const auto acknowledged = m_alice->relay.expect<wire::Acknowledge>();
            QVERIFY(acknowledged);
            for (const Stranger &one : strangers) {
                QCOMPARE(textsOf(one), asked.contains(one.user) ? QStringList{u"first"_s} : QStringList());
                if (one.user == asked.last())
                    QCOMPARE(acknowledged->conversation_id(), one.conversation.value());
            }
        }
        QVERIFY(m_alice->isOnline());
        QCOMPARE(m_alice->worker->repairStatus().missing, 0U);
    }

    void whoMayNotAskNowAsksAgain()
    {
        m_alice->relay.send(firstMessageOf(strangers[1]));
        QVERIFY(m_alice->relay.expect<wire::FetchDevices>());
        m_alice->relay.answer(Frames::failure(wire::FAILURE_CODE_RATE_LIMITED, 250));
        const auto again = m_alice->relay.expect<wire::FetchDevices>();
        QVERIFY(again);
        QCOMPARE(again->user_id(), strangers[1].user.value());
        QCOMPARE(textsOf(strangers[1]), QStringList());
        m_alice->relay.answer(m_alice->directory.devices(strangers[1].user));
        QVERIFY(m_alice->relay.expect<wire::Acknowledge>());
        QCOMPARE(textsOf(strangers[1]), QStringList{u"first"_s});
    }

    void aRelayThatSaysNothingBlocksNothing()
    {
        m_alice->relay.send(firstMessageOf(strangers[1]));
        QVERIFY(m_alice->relay.expect<wire::FetchDevices>());
        m_alice->relay.answer(Frames::failure(wire::FAILURE_CODE_NOT_A_CONTACT));
        QVERIFY(m_alice->relay.expect<wire::Acknowledge>());
        // Who is on no list is not heard; once more the relay is asked, who could help with what is missing.
        QCOMPARE(textsOf(strangers[1]), QStringList{u"?"_s});
        QVERIFY(m_alice->relay.expect<wire::FetchDevices>());
        m_alice->relay.answer(Frames::failure(wire::FAILURE_CODE_NOT_A_CONTACT));
        m_alice->relay.send(firstMessageOf(strangers[1], 2));
        QVERIFY(m_alice->relay.expect<wire::Acknowledge>()); // and it is not asked each time
        QCOMPARE(m_alice->relay.waiting<wire::FetchDevices>(), 0);
    }

    void whatDevicesSayWaitsToo()
    {
        content::DeviceContent offer;
        offer.mutable_history_offer()->set_conversation_id(77);
        for (size_t i = 1; i < strangers.size(); ++i)
            m_alice->relay.send(deviceMessage(i, {.user = strangers[i].user, .device = strangers[i].device}, offer));
        for (size_t i = 1; i < strangers.size(); ++i) {
            const auto fetch = m_alice->relay.expect<wire::FetchDevices>();
            QVERIFY(fetch);
            QCOMPARE(fetch->user_id(), strangers[i].user.value());
            QCOMPARE(m_alice->relay.waiting<wire::AcknowledgeDeviceMessages>(), 0);
            m_alice->relay.answer(m_alice->directory.devices(strangers[i].user));
            const auto acknowledged = m_alice->relay.expect<wire::AcknowledgeDeviceMessages>();
            QVERIFY(acknowledged);
            QCOMPARE(acknowledged->through(), i);
        }
    }

    // While nobody's devices are known nobody was asked, so nothing is lost.
    void whatNobodyWasAskedForIsNotLost()
    {
        m_alice->relay.send(expired({.first = 1, .last = 2}, alicesDevice));
        QTRY_COMPARE(m_alice->worker->repairStatus().missing, 2U);
        m_alice->restart();
        m_alice->worker->connectToRelay();
        QVERIFY(m_alice->authenticate());
        QVERIFY(m_alice->synchronize(sameState(2)));
        const auto fetch = m_alice->relay.expect<wire::FetchDevices>(); // for that alone
        QVERIFY(fetch);
        QCOMPARE(fetch->user_id(), bob.value());
        QCOMPARE(m_alice->worker->repairStatus().missing, 2U);
        m_alice->relay.answer(m_alice->directory.devices(bob));
        QVERIFY(m_alice->relay.expect<wire::SendToDevice>()); // and Bob's device is asked
        QVERIFY(!m_alice->history().first().lost);
    }

private:
    static wire::RelayFrame firstMessageOf(const Stranger &stranger, Sequence sequence = 1)
    {
        wire::RelayFrame frame = deliver(sequence, sequence - 1, u"first"_s, stranger.user);
        frame.mutable_deliver()->set_conversation_id(stranger.conversation.value());
        frame.mutable_deliver()->set_sender_device_id(stranger.device.value());
        return frame;
    }

    QStringList textsOf(const Stranger &stranger)
    {
        QStringList texts;
        const auto page = m_alice->worker->stores().messages.page(stranger.conversation, {}, {}, 10);
        for (const MessageRecord &message : page.value_or(QList<MessageRecord>()))
            texts += message.unreadable ? u"?"_s : message.text;
        return texts;
    }

    std::unique_ptr<Alice> m_alice;
};

QTEST_GUILESS_MAIN(StrangersTest)
#include "tst_strangers.moc"
