// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alice.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Frames;
using namespace Qt::StringLiterals;

/// Who is asked when something is missing in many conversations: everybody gets their turn.
class RepairTurnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alice = std::make_unique<Alice>();
        QVERIFY(m_alice->join());
    }

    // Those who are away answer when they are back; nobody else waits for that.
    void whoIsAwayKeepsNobodyElseWaiting()
    {
        constexpr quint64 people = 40;
        meet(people);
        for (quint64 i = 0; i < people; ++i) {
            wire::RelayFrame frame = expired({.first = 1, .last = 2}, alicesDevice);
            frame.mutable_expired()->set_conversation_id(conversationOf(i).value());
            m_alice->relay.send(frame);
        }
        QSet<quint64> asked;
        while (asked.size() < static_cast<qsizetype>(people)) {
            const auto sent = m_alice->relay.expect<wire::SendToDevice>();
            QVERIFY2(sent, qPrintable(QString::number(asked.size())));
            m_alice->relay.answer(done()); // it lies in the mailbox of somebody who is away
            const auto request = contentOf(*sent).history_request();
            QVERIFY(!asked.contains(request.conversation_id()));
            asked += request.conversation_id();
        }
    }

    // Whoever was not told counts as asked by nobody, and the key that was used up for it is not wasted.
    void whatTheRelayHasNoTimeForIsSaidAgain_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("busy") << static_cast<int>(wire::FAILURE_CODE_BUSY);
        QTest::newRow("too fast") << static_cast<int>(wire::FAILURE_CODE_RATE_LIMITED);
        QTest::newRow("its disk") << static_cast<int>(wire::FAILURE_CODE_STORAGE);
    }
    void whatTheRelayHasNoTimeForIsSaidAgain()
    {
        QFETCH(const int, code);
        meet(1);
        wire::RelayFrame frame = expired({.first = 1, .last = 2}, alicesDevice);
        frame.mutable_expired()->set_conversation_id(conversationOf(0).value());
        m_alice->relay.send(frame);
        const auto first = m_alice->relay.expect<wire::SendToDevice>();
        QVERIFY(first);
        for (int i = 0; i < 2; ++i) {
            m_alice->relay.answer(Frames::failure(static_cast<wire::FailureCode>(code), 1));
            const auto again = m_alice->relay.expect<wire::SendToDevice>();
            QVERIFY(again);
            QCOMPARE(serialize(*again), serialize(*first));
        }
    }

    void aSessionThatCouldNotBeBegunIsBegunLater()
    {
        meet(0);
        m_alice->relay.send(deliver(1, 0, u"one"_s)); // so that Bob's device is known
        QTRY_COMPARE(m_alice->texts(), QStringList{u"one"_s});
        m_alice->directory.silent = true;
        sendUnreadable(2);
        QVERIFY(m_alice->relay.expect<wire::FetchDevices>()); // a bundle to begin a new session with
        m_alice->relay.cut();
        QVERIFY(m_alice->authenticate());
        QVERIFY(m_alice->synchronize(sameState(2)));
        sendUnreadable(3);
        const auto again = m_alice->relay.expect<wire::FetchDevices>();
        QVERIFY(again);
        QCOMPARE(again->bundles_for_size(), 1);
        // Refused on a connection that lives: the next reason is taken, too.
        m_alice->relay.answer(Frames::failure(wire::FAILURE_CODE_RATE_LIMITED, 1));
        sendUnreadable(4);
        QVERIFY(m_alice->relay.expect<wire::FetchDevices>());
    }

private:
    static ConversationId conversationOf(quint64 number) { return ConversationId(100 + number); }

    /// So many contacts with a device each.
    void meet(quint64 people)
    {
        wire::RelayFrame rung;
        rung.mutable_state_changed()->set_version(2);
        m_alice->relay.send(rung);
        QVERIFY(m_alice->relay.expect<wire::Synchronize>());
        wire::RelayFrame state = wholeState(2);
        for (quint64 i = 0; i < people; ++i) {
            const UserId user(1000 + i);
            m_alice->directory.setDevices(user, {DeviceId(2000 + i)});
            auto *contact = state.mutable_state()->add_contacts();
            *contact = state.state().contacts(0);
            contact->set_user_id(user.value());
            contact->set_username("user-" + std::to_string(i));
            auto *conversation = state.mutable_state()->add_conversations();
            *conversation = state.state().conversations(0);
            conversation->set_conversation_id(conversationOf(i).value());
            conversation->set_peer_user_id(user.value());
        }
        m_alice->relay.answer(state);
        QTRY_COMPARE(m_alice->worker->stores().conversations.all()->size(), static_cast<qsizetype>(people) + 1);
        for (quint64 i = 0; i < people; ++i)
            knowDevices(UserId(1000 + i), DeviceId(2000 + i));
    }

    /// As if a list had been fetched before.
    void knowDevices(UserId user, DeviceId device)
    {
        Stores &stores = m_alice->worker->stores();
        QVERIFY(stores.trust.save(
            user, {.accountKey = m_alice->directory.keyOf(user).publicKey, .listVersion = 1, .list = "list"}));
        QVERIFY(stores.devices.replace(user,
                                       {{.record = {.id = device, .name = {}, .platform = {}, .linked = true},
                                         .authenticationKey = "key",
                                         .identityKey = "key"}}));
    }

    void sendUnreadable(Sequence sequence)
    {
        wire::RelayFrame frame = deliver(sequence, sequence - 1, u"x"_s);
        frame.mutable_deliver()->set_body("\x07sealed");
        m_alice->relay.send(frame);
    }

    std::unique_ptr<Alice> m_alice;
};

QTEST_GUILESS_MAIN(RepairTurnsTest)
#include "tst_repairturns.moc"
