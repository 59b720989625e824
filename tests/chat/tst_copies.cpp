// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alice.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Frames;
using namespace Qt::StringLiterals;

namespace {

wire::RelayFrame granted(const QByteArray &grant)
{
    wire::RelayFrame frame = signedIn();
    frame.mutable_signed_in()->set_grant(fromBytes(grant));
    return frame;
}

/// What the relay knows of how far this device is.
wire::RelayFrame stateWithMark(Sequence mark)
{
    wire::RelayFrame state = wholeState(2);
    state.mutable_state()->mutable_conversations(0)->set_head_sequence(mark);
    state.mutable_state()->mutable_conversations(0)->mutable_marks(0)->set_delivered_through(mark);
    return state;
}

} // namespace

/// How a device shows that it is no copy of itself, and how it finds out that it is one.
class CopiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alice = std::make_unique<Alice>();
        QVERIFY(m_alice->join());
    }

    void whatIsGrantedIsStoredFirstAndShownNext()
    {
        m_alice->relay.cut();
        QVERIFY(comesBackWith({}, "first"));
        const auto synchronize = m_alice->relay.expect<wire::Synchronize>();
        QVERIFY(synchronize);
        QCOMPARE(synchronize->grant(), "first");
        QCOMPARE(m_alice->worker->stores().account.grant(), QByteArray("first"));
        m_alice->kill();
        m_alice->start();
        m_alice->worker->connectToRelay();
        QVERIFY(comesBackWith("first", "second"));
        // Only the first one of a connection says so.
        QVERIFY(m_alice->synchronize(sameState()));
        wire::RelayFrame rung;
        rung.mutable_state_changed()->set_version(9);
        m_alice->relay.send(rung);
        const auto later = m_alice->relay.expect<wire::Synchronize>();
        QVERIFY(later);
        QVERIFY(later->grant().empty());
    }

    void whoIsNeverToldShowsTheOneBefore()
    {
        m_alice->relay.cut();
        QVERIFY(comesBackWith({}, "first"));
        QVERIFY(m_alice->synchronize(sameState()));
        m_alice->relay.cut();
        const auto proof = prove();
        QVERIFY(proof);
        QCOMPARE(proof->grant(), "first");
        m_alice->relay.cut(); // SignedIn is lost
        QVERIFY(comesBackWith("first", "third"));
    }

    // The relay knows that it acknowledged more than is here.
    void aStateFromBeforeWhatWasAcknowledgedIsACopy()
    {
        deliverOne();
        comeBackTo(stateWithMark(3));
        QVERIFY(becomesAnother());
        QCOMPARE(m_alice->texts(), QStringList{u"one"_s}); // and nothing is taken for complete
    }

    void whatIsHereIsNoSignOfACopy_data()
    {
        QTest::addColumn<bool>("answered");
        QTest::newRow("its own message, accepted") << true;
        QTest::newRow("its own message, whose answer was lost") << false;
    }
    void whatIsHereIsNoSignOfACopy()
    {
        QFETCH(const bool, answered);
        deliverOne();
        QVERIFY(m_alice->queue(u"mine"_s));
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        if (answered) {
            m_alice->relay.answer(accepted(*submit, 2));
            QTRY_COMPARE(m_alice->status().queued, 0);
        }
        comeBackTo(stateWithMark(2)); // a mark passes over the device's own messages by itself
        QTRY_VERIFY(m_alice->isOnline());
    }

    void oneMoreThanItMayHaveSentIsASign()
    {
        deliverOne();
        QVERIFY(m_alice->queue(u"mine"_s));
        QVERIFY(m_alice->relay.expect<wire::Submit>());
        comeBackTo(stateWithMark(3));
        QVERIFY(becomesAnother());
    }

    // One profile has one connection. Whoever displaced it has the same profile, and one of the two is a copy.
    void whoIsDisplacedFindsOutWhoIsTheCopy()
    {
        wire::RelayFrame displaced;
        displaced.mutable_displaced();
        m_alice->relay.send(displaced);
        QTRY_COMPARE(m_alice->status().state, ConnectionState::Waiting);
        QCOMPARE(m_alice->status().error.code, ErrorCode::Displaced);
        QVERIFY(m_alice->status().retryAt >= m_alice->clock->now + 1000); // the other one settles first
        m_alice->worker->retryNow();
        const auto proof = prove();
        QVERIFY(proof);
        m_alice->relay.answer(Frames::failure(wire::FAILURE_CODE_STATE_IS_A_COPY));
        QVERIFY(becomesAnother());
    }

private:
    /// A new connection, to the proof of who it is.
    std::optional<wire::Prove> prove()
    {
        if (!m_alice->relay.expect<wire::Hello>())
            return {};
        m_alice->relay.answer(welcome());
        if (!m_alice->relay.expect<wire::Challenge>())
            return {};
        wire::RelayFrame challenge;
        challenge.mutable_challenge_issued()->set_nonce(std::string(32, 'n'));
        m_alice->relay.answer(challenge);
        return m_alice->relay.expect<wire::Prove>();
    }

    bool comesBackWith(const std::string &shown, const QByteArray &grant)
    {
        const auto proof = prove();
        m_alice->relay.answer(granted(grant));
        return proof && proof->grant() == shown;
    }

    void deliverOne()
    {
        m_alice->relay.send(deliver(1, 0, u"one"_s));
        QTRY_COMPARE(m_alice->texts(), QStringList{u"one"_s});
    }

    void comeBackTo(const wire::RelayFrame &state)
    {
        m_alice->relay.cut();
        QVERIFY(m_alice->authenticate());
        QVERIFY(m_alice->relay.expect<wire::Synchronize>());
        m_alice->relay.answer(state);
        m_alice->relay.send(caughtUp());
    }

    /// It says that it is a copy, and becomes another device of the account.
    bool becomesAnother()
    {
        if (!m_alice->relay.expect<wire::Hello>())
            return false;
        m_alice->relay.answer(welcome());
        if (!m_alice->relay.expect<wire::Challenge>())
            return false;
        wire::RelayFrame challenge;
        challenge.mutable_challenge_issued()->set_nonce(std::string(32, 'n'));
        m_alice->relay.answer(challenge);
        const auto replacement = m_alice->relay.expect<wire::ReplaceDevice>();
        return replacement && replacement->device_id() == alicesDevice.value();
    }

    std::unique_ptr<Alice> m_alice;
};

QTEST_GUILESS_MAIN(CopiesTest)
#include "tst_copies.moc"
