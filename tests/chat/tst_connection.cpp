// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alice.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Frames;
using namespace Qt::StringLiterals;

/// What keeps the connection up, and what it says while there is none.
class ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alice = std::make_unique<Alice>();
        QVERIFY(m_alice->join());
    }

    void aLostConnectionIsMadeAgain()
    {
        m_alice->relay.cut();
        QTRY_COMPARE(m_alice->status().state, ConnectionState::Waiting);
        QCOMPARE(m_alice->status().error.code, ErrorCode::ConnectionLost);
        QVERIFY(m_alice->status().retryAt > m_alice->clock->nowMs());
        QVERIFY(m_alice->authenticate()); // by itself, after a short wait
        QVERIFY(m_alice->synchronize(sameState()));
        QCOMPARE(m_alice->status().offlineSince, 0);
    }

    void everyWaitSaysSinceWhen()
    {
        m_alice->clock->advance(5'000);
        m_alice->relay.refuseConnections(true);
        m_alice->relay.cut();
        QTRY_COMPARE(m_alice->status().state, ConnectionState::Waiting);
        const qint64 lostAt = m_alice->clock->nowMs();
        QCOMPARE(m_alice->status().offlineSince, lostAt);
        m_alice->clock->advance(60'000);
        m_alice->worker->retryNow();
        QCOMPARE(m_alice->status().state, ConnectionState::Connecting);
        QCOMPARE(m_alice->status().since, lostAt + 60'000);
        QCOMPARE(m_alice->status().offlineSince, lostAt);
    }

    void aGoodTokenSavesTheChallenge()
    {
        m_alice->relay.cut();
        QVERIFY(m_alice->relay.expect<wire::Hello>());
        m_alice->relay.answer(welcome());
        QVERIFY(m_alice->relay.expect<wire::Challenge>()); // the token of join() was empty
        wire::RelayFrame challenge;
        challenge.mutable_challenge_issued()->set_nonce("n");
        m_alice->relay.answer(challenge);
        QVERIFY(m_alice->relay.expect<wire::Prove>());
        m_alice->relay.answer(signedIn(u"good"_s, m_alice->clock->nowMs() + 3'600'000));
        QVERIFY(m_alice->synchronize(sameState()));

        m_alice->restart(); // the token is stored
        m_alice->worker->connectToRelay();
        QVERIFY(m_alice->relay.expect<wire::Hello>());
        m_alice->relay.answer(welcome());
        const auto resume = m_alice->relay.expect<wire::Resume>();
        QVERIFY(resume);
        QCOMPARE(resume->token(), "good");
        m_alice->relay.answer(signedIn(u"good"_s, m_alice->clock->nowMs() + 3'600'000));
        QVERIFY(m_alice->synchronize(sameState()));

        m_alice->clock->advance(3'600'000); // and not used beyond its time
        m_alice->relay.cut();
        QVERIFY(m_alice->authenticate());
    }

    void whoIsDisplacedComesBackLater()
    {
        wire::RelayFrame displaced;
        displaced.mutable_displaced();
        m_alice->relay.send(displaced);
        QTRY_COMPARE(m_alice->status().state, ConnectionState::Waiting);
        QCOMPARE(m_alice->status().error.code, ErrorCode::Displaced);
        QVERIFY(m_alice->worker->info().isSignedIn());
        QVERIFY(m_alice->connectAgain()); // at once when asked to
    }

    void aRestartingRelayIsGivenItsTime()
    {
        wire::RelayFrame goodbye;
        goodbye.mutable_goodbye()->set_reason(wire::GOODBYE_REASON_RESTARTING);
        goodbye.mutable_goodbye()->set_retry_after_ms(7'000);
        m_alice->relay.send(goodbye);
        QTRY_COMPARE(m_alice->status().state, ConnectionState::Waiting);
        QVERIFY(m_alice->status().retryAt >= m_alice->clock->nowMs() + 7'000);
    }

    void garbageEndsTheConnectionNotTheProgram()
    {
        m_alice->relay.sendRaw("\xff\xff\xff");
        QTRY_COMPARE(m_alice->status().state, ConnectionState::Waiting);
        QCOMPARE(m_alice->status().error.code, ErrorCode::ProtocolViolation);
        QVERIFY(m_alice->authenticate());
    }

    void whatANewerRelayTellsIsPassedOver()
    {
        m_alice->relay.sendRaw(QByteArray::fromHex("a20600")); // field 100, an event of some later version
        m_alice->relay.send(deliver(1, 0, u"hello"_s));
        QTRY_COMPARE(m_alice->texts(), QStringList{u"hello"_s});
        QVERIFY(m_alice->isOnline());
    }

    void aRelayThatDoesNotAnswerIsLeft()
    {
        const Answer<void> answer;
        m_alice->worker->changeContact(bob, wire::CONTACT_ACTION_REMOVE, answer);
        QVERIFY(m_alice->relay.expect<wire::ChangeContact>());
        m_alice->clock->advance(25'000);
        QCOMPARE(wait(answer.future()).error().code, ErrorCode::Timeout);
        QTRY_COMPARE(m_alice->status().state, ConnectionState::Waiting);
        QCOMPARE(m_alice->status().error.code, ErrorCode::Timeout);
    }

    void aRequestWaitsForAConnectionThatIsBeingMade()
    {
        m_alice->restart();
        m_alice->worker->connectToRelay();
        const Answer<void> answer;
        m_alice->worker->changeContact(bob, wire::CONTACT_ACTION_BLOCK, answer);
        QVERIFY(m_alice->authenticate());
        QVERIFY(m_alice->relay.expect<wire::ChangeContact>());
        m_alice->relay.answer(sameState());
        QVERIFY(wait(answer.future()));
    }

    void aRequestFailsAtOnceWhereNoConnectionIsInSight()
    {
        m_alice->restart();
        const Answer<void> answer;
        m_alice->worker->changeContact(bob, wire::CONTACT_ACTION_BLOCK, answer);
        QVERIFY(answer.future().isFinished());
        QCOMPARE(answer.future().result().error().code, ErrorCode::Offline);
    }

    void anotherNetworkMeansAtOnce()
    {
        m_alice->relay.refuseConnections(true);
        m_alice->relay.cut();
        QTRY_COMPARE(m_alice->status().state, ConnectionState::Waiting);
        m_alice->relay.refuseConnections(false);
        m_alice->worker->networkChanged();
        QCOMPARE(m_alice->status().state, ConnectionState::Connecting);
        QVERIFY(m_alice->authenticate());
    }

    void anotherNetworkFindsTheOldConnectionDead()
    {
        m_alice->relay.goSilent();
        m_alice->worker->networkChanged();
        QTRY_COMPARE(m_alice->status().state, ConnectionState::Waiting);
        QCOMPARE(m_alice->status().error.code, ErrorCode::Timeout);
    }

    void stoppingStops()
    {
        m_alice->worker->disconnectFromRelay();
        QCOMPARE(m_alice->status().state, ConnectionState::Stopped);
        QCOMPARE(m_alice->status().error.code, ErrorCode::None);
        m_alice->worker->networkChanged();
        m_alice->worker->retryNow();
        QCOMPARE(m_alice->status().state, ConnectionState::Stopped);
        QVERIFY(m_alice->connectAgain());
    }

    void aVersionOfNoUseIsSaid()
    {
        m_alice->restart();
        m_alice->worker->connectToRelay();
        QVERIFY(m_alice->relay.expect<wire::Hello>());
        m_alice->relay.answer(failure(wire::FAILURE_CODE_VERSION));
        QTRY_COMPARE(m_alice->status().error.code, ErrorCode::ProtocolVersion);
    }

    void somebodyElsesSignInIsRefused()
    {
        m_alice->restart();
        m_alice->worker->connectToRelay();
        QVERIFY(m_alice->relay.expect<wire::Hello>());
        m_alice->relay.answer(welcome());
        QVERIFY(m_alice->relay.expect<wire::Challenge>());
        wire::RelayFrame account = signedIn();
        account.mutable_signed_in()->set_user_id(77);
        m_alice->relay.answer(account);
        QTRY_COMPARE(m_alice->status().error.code, ErrorCode::ProtocolViolation);
        QCOMPARE(m_alice->worker->info().user, alice);
    }

private:
    std::unique_ptr<Alice> m_alice;
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
