// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alice.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Frames;
using namespace Qt::StringLiterals;

/// Becoming somebody at a relay, and being nobody there any more.
class EnrollmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_alice = std::make_unique<Alice>(); }

    void joiningStoresTheAccount()
    {
        const auto answer = join();
        QVERIFY(m_alice->relay.expect<wire::Hello>());
        m_alice->relay.answer(welcome());
        const auto registration = m_alice->relay.expect<wire::Register>();
        QVERIFY(registration);
        QCOMPARE(registration->invite_token(), "token");
        QCOMPARE(registration->username(), "alice");
        QCOMPARE(registration->device_name(), "desk");
        QCOMPARE(registration->keys().authentication_key().size(), 32U);
        m_alice->relay.answer(signedIn());
        const auto info = wait(answer.future());
        QVERIFY(info);
        QCOMPARE(info->user, alice);
        QCOMPARE(info->device, alicesDevice);
        QCOMPARE(info->relay, m_alice->relay.address());
        QVERIFY(m_alice->synchronize(wholeState()));
        m_alice->restart();
        QCOMPARE(m_alice->worker->info(), *info);
        QVERIFY(m_alice->connectAgain());
    }

    void refusalsLeaveNothingBehind_data()
    {
        QTest::addColumn<wire::FailureCode>("code");
        QTest::addColumn<ErrorCode>("error");
        QTest::newRow("invite") << wire::FAILURE_CODE_INVITE_INVALID << ErrorCode::InviteInvalid;
        QTest::newRow("name") << wire::FAILURE_CODE_USERNAME_TAKEN << ErrorCode::UsernameTaken;
        QTest::newRow("rate") << wire::FAILURE_CODE_RATE_LIMITED << ErrorCode::RateLimited;
    }

    void refusalsLeaveNothingBehind()
    {
        QFETCH(const wire::FailureCode, code);
        const auto answer = join();
        QVERIFY(m_alice->relay.expect<wire::Hello>());
        m_alice->relay.answer(welcome());
        QVERIFY(m_alice->relay.expect<wire::Register>());
        m_alice->relay.answer(failure(code));
        QTEST(wait(answer.future()).error().code, "error");
        QCOMPARE(m_alice->status().state, ConnectionState::SignedOut);
        QVERIFY(!m_alice->worker->info().user.isValid());
        QVERIFY(m_alice->join()); // and may try again
    }

    void badInputIsRefusedHere_data()
    {
        QTest::addColumn<QString>("username");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("field");
        QTest::newRow("name") << u"Alice"_s << u"correct horse"_s << u"username"_s;
        QTest::newRow("short password") << u"alice"_s << u"1234567"_s << u"password"_s;
        QTest::newRow("endless password") << u"alice"_s << QString(300, u'x') << u"password"_s;
    }

    void badInputIsRefusedHere()
    {
        QFETCH(const QString, username);
        QFETCH(const QString, password);
        const Answer<AccountInfo> answer;
        m_alice->worker->join({.relay = m_alice->relay.address(), .token = {}}, username, password, {}, answer);
        const auto refused = wait(answer.future());
        QCOMPARE(refused.error().code, ErrorCode::FieldInvalid);
        QTEST(refused.error().detail, "field");
        QCOMPARE(m_alice->relay.connections(), 0);
    }

    void nobodyJoinsTwice()
    {
        QVERIFY(m_alice->join());
        const auto again = join();
        QCOMPARE(wait(again.future()).error().code, ErrorCode::AlreadySignedIn);
    }

    void aLostConnectionEndsTheAttempt()
    {
        const auto answer = join();
        QVERIFY(m_alice->relay.expect<wire::Hello>());
        m_alice->relay.cut();
        QCOMPARE(wait(answer.future()).error().code, ErrorCode::ConnectionLost);
        QCOMPARE(m_alice->status().state, ConnectionState::SignedOut);
    }

    void disconnectingCancelsTheAttempt()
    {
        const auto answer = join();
        QVERIFY(m_alice->relay.expect<wire::Hello>());
        m_alice->worker->disconnectFromRelay();
        QCOMPARE(wait(answer.future()).error().code, ErrorCode::Cancelled);
    }

    void anotherKeyThanTheInvitesIsRefused()
    {
        RelayAddress address = m_alice->relay.address();
        address.pin = FakeRelay::pin(u"other"_s);
        const Answer<AccountInfo> answer;
        m_alice->worker->join({.relay = address, .token = u"t"_s}, u"alice"_s, u"correct horse"_s, {}, answer);
        QCOMPARE(wait(answer.future()).error().code, ErrorCode::CertificateMismatch);
    }

    void aRevokedDeviceKeepsItsHistory()
    {
        QVERIFY(m_alice->join());
        m_alice->relay.send(deliver(1, 0, u"hello"_s));
        QTRY_COMPARE(m_alice->texts(), QStringList{u"hello"_s});
        revoke();
        QCOMPARE(m_alice->status().state, ConnectionState::SignedOut);
        QCOMPARE(m_alice->status().error.code, ErrorCode::DeviceRevoked);
        QVERIFY(!m_alice->worker->info().isSignedIn());
        QCOMPARE(m_alice->texts(), QStringList{u"hello"_s});
        QVERIFY(!m_alice->conversation().canWrite);
        const Answer<MessageRecord> answer;
        m_alice->worker->send(withBob, {.text = u"anybody?"_s}, answer);
        QCOMPARE(wait(answer.future()).error().code, ErrorCode::NotSignedIn);
    }

    void theSameAccountSignsInAgainAndBeginsAnew()
    {
        QVERIFY(m_alice->join());
        m_alice->relay.send(deliver(1, 0, u"hello"_s));
        QTRY_COMPARE(m_alice->texts(), QStringList{u"hello"_s});
        revoke();
        const auto answer = signIn(u"alice"_s);
        QVERIFY(m_alice->relay.expect<wire::Hello>());
        m_alice->relay.answer(welcome());
        QVERIFY(m_alice->relay.expect<wire::SignIn>());
        wire::RelayFrame account = signedIn();
        account.mutable_signed_in()->set_device_id(13);
        m_alice->relay.answer(account);
        QVERIFY(wait(answer.future()));
        QVERIFY(m_alice->relay.expect<wire::Synchronize>());
        m_alice->relay.answer(sameState());
        // The key it held counts for nothing now. Nobody else is left, and it vouches for the one that follows.
        QVERIFY(!m_alice->worker->info().linked);
        QVERIFY(m_alice->worker->stores().devices.identityKey(alice, alicesDevice)->isEmpty());
        const QByteArray before = toBytes(m_alice->directory.devices(alice).devices().account_keys(0).key());
        const Answer<void> anew;
        m_alice->worker->beginAnew(anew);
        QVERIFY(wait(anew.future()));
        QVERIFY(m_alice->worker->info().linked);
        const auto told = m_alice->directory.devices(alice).devices();
        QCOMPARE(checkDevices(told, {.accountKey = before, .listVersion = 0, .list = {}})->change, KeyChange::Renewed);
        QVERIFY(m_alice->relay.expect<wire::Hello>());
        m_alice->relay.answer(welcome());
        QVERIFY(m_alice->relay.expect<wire::Challenge>());
        wire::RelayFrame challenge;
        challenge.mutable_challenge_issued()->set_nonce(std::string(32, 'n'));
        m_alice->relay.answer(challenge);
        QVERIFY(m_alice->relay.expect<wire::Prove>());
        m_alice->relay.answer(account);
        // The new device knows no cursor: its mark is the head.
        const auto synchronize = m_alice->relay.expect<wire::Synchronize>();
        QVERIFY(synchronize);
        QCOMPARE(synchronize->cursors_size(), 0);
        wire::RelayFrame state = wholeState(9);
        auto *mark = state.mutable_state()->mutable_conversations(0)->add_marks();
        mark->set_user_id(alice.value());
        mark->set_device_id(13);
        mark->set_delivered_through(40);
        m_alice->relay.answer(state);
        m_alice->relay.send(deliver(41, 40, u"welcome back"_s));
        m_alice->relay.send(caughtUp());
        // What was said meanwhile is not the relay's to give: it is missing, and asked for elsewhere.
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"hello"_s, u"?"_s, u"welcome back"_s}));
        QCOMPARE(m_alice->history()[1].missing, 39ULL);
        QTRY_VERIFY(m_alice->isOnline());
    }

    void somebodyElseCannotHaveThisHistory()
    {
        QVERIFY(m_alice->join());
        revoke();
        QCOMPARE(wait(signIn(u"mallory"_s).future()).error().code, ErrorCode::AlreadySignedIn);
        // Not even when the relay says that it is another user under the same name.
        const auto answer = signIn(u"alice"_s);
        QVERIFY(m_alice->relay.expect<wire::Hello>());
        m_alice->relay.answer(welcome());
        QVERIFY(m_alice->relay.expect<wire::SignIn>());
        wire::RelayFrame account = signedIn();
        account.mutable_signed_in()->set_user_id(77);
        m_alice->relay.answer(account);
        QCOMPARE(wait(answer.future()).error().code, ErrorCode::AlreadySignedIn);
        QCOMPARE(m_alice->worker->info().user, alice);
    }

    void deletingTheAccountErasesTheHistory()
    {
        QVERIFY(m_alice->join());
        m_alice->relay.send(deliver(1, 0, u"xyzzy-secret"_s));
        QTRY_COMPARE(m_alice->texts().size(), 1);
        const Answer<void> answer;
        m_alice->worker->deleteAccount(u"correct horse"_s, answer);
        const auto command = m_alice->relay.expect<wire::DeleteAccount>();
        QVERIFY(command);
        QCOMPARE(command->password(), "correct horse");
        QCOMPARE(m_alice->texts().size(), 1); // nothing before the relay confirmed
        m_alice->relay.answer(done());
        QVERIFY(wait(answer.future()));
        QCOMPARE(m_alice->worker->info(), AccountInfo());
        QCOMPARE(m_alice->status().state, ConnectionState::SignedOut);
        QCOMPARE(m_alice->worker->stores().conversations.all()->size(), 0);
        m_alice->kill();
        const QStringList files = QDir(m_alice->folder.path()).entryList(QDir::Files);
        for (const QString &name : files) {
            QFile file(m_alice->folder.filePath(name));
            QVERIFY(file.open(QFile::ReadOnly));
            QVERIFY2(!file.readAll().contains("xyzzy"), qPrintable(name));
        }
    }

    void aWrongPasswordDeletesNothing()
    {
        QVERIFY(m_alice->join());
        const Answer<void> answer;
        m_alice->worker->deleteAccount(u"wrong"_s, answer);
        QVERIFY(m_alice->relay.expect<wire::DeleteAccount>());
        m_alice->relay.answer(failure(wire::FAILURE_CODE_WRONG_PASSWORD));
        QCOMPARE(wait(answer.future()).error().code, ErrorCode::WrongPassword);
        QVERIFY(m_alice->isOnline());
        QVERIFY(m_alice->worker->info().isSignedIn());
    }

private:
    Answer<AccountInfo> join()
    {
        Answer<AccountInfo> answer;
        m_alice->worker->join({.relay = m_alice->relay.address(), .token = u"token"_s}, u"alice"_s, u"correct horse"_s,
                              u"desk"_s, answer);
        return answer;
    }
    Answer<AccountInfo> signIn(const QString &username)
    {
        Answer<AccountInfo> answer;
        m_alice->worker->signIn(m_alice->relay.address(), username, u"correct horse"_s, {}, answer);
        return answer;
    }
    void revoke()
    {
        wire::RelayFrame goodbye;
        goodbye.mutable_goodbye()->set_reason(wire::GOODBYE_REASON_REVOKED);
        m_alice->relay.send(goodbye);
        QTRY_COMPARE(m_alice->status().state, ConnectionState::SignedOut);
    }

    std::unique_ptr<Alice> m_alice;
};

QTEST_GUILESS_MAIN(EnrollmentTest)
#include "tst_enrollment.moc"
