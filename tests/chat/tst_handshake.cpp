// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/signatures.h"
#include "protocol/limits.h"
#include "sync/handshake.h"
#include "frames.h"

#include <QTest>

#include <sodium.h>

using namespace Parlance;
using namespace Qt::StringLiterals;

class HandshakeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_key = *createSigningKey(); }

    void aTokenIsTriedFirst()
    {
        Handshake handshake(login(u"token"_s));
        QCOMPARE(handshake.hello().hello().maximum_version(), Limits::protocolVersion);
        QCOMPARE(next(handshake, Frames::welcome()).resume().token(), "token");
        const auto end = handshake.next(Frames::signedIn());
        QVERIFY(end && std::holds_alternative<wire::SignedIn>(*end));
    }

    void aRefusedTokenLeadsToTheKey()
    {
        Handshake handshake(login(u"old"_s));
        QCOMPARE(next(handshake, Frames::welcome()).resume().grant(), "grant");
        const auto challenge = next(handshake, Frames::failure(wire::FAILURE_CODE_TOKEN_INVALID));
        QCOMPARE(challenge.challenge().device_id(), Frames::alicesDevice.value());
    }

    void theKeySignsLabelAndNonce()
    {
        Handshake handshake(login({}));
        QVERIFY(next(handshake, Frames::welcome()).has_challenge());
        wire::RelayFrame challenge;
        const std::string nonce(32, 'n');
        challenge.mutable_challenge_issued()->set_nonce(nonce);
        const auto proof = next(handshake, challenge);
        QCOMPARE(proof.prove().grant(), "grant");
        const std::string message = std::string(Limits::proofLabel) + nonce;
        QCOMPARE(crypto_sign_verify_detached(reinterpret_cast<const unsigned char *>(proof.prove().signature().data()),
                                             reinterpret_cast<const unsigned char *>(message.data()), message.size(),
                                             reinterpret_cast<const unsigned char *>(m_key.publicKey.constData())),
                 0);
    }

    void refusalsAreNamed_data()
    {
        QTest::addColumn<wire::FailureCode>("code");
        QTest::addColumn<ErrorCode>("error");
        QTest::newRow("version") << wire::FAILURE_CODE_VERSION << ErrorCode::ProtocolVersion;
        QTest::newRow("revoked") << wire::FAILURE_CODE_UNKNOWN_DEVICE << ErrorCode::DeviceRevoked;
        QTest::newRow("disabled") << wire::FAILURE_CODE_DISABLED << ErrorCode::AccountDisabled;
        QTest::newRow("proof") << wire::FAILURE_CODE_PROOF_INVALID << ErrorCode::NotSignedIn;
        QTest::newRow("storage") << wire::FAILURE_CODE_STORAGE << ErrorCode::RelayStorage;
    }

    void refusalsAreNamed()
    {
        QFETCH(const wire::FailureCode, code);
        Handshake handshake(login({}));
        QVERIFY(next(handshake, Frames::welcome()).has_challenge());
        const auto refused = handshake.next(Frames::failure(code, 1500));
        QVERIFY(!refused);
        QTEST(refused.error().code, "error");
        QCOMPARE(refused.error().retryAfterMs, 1500);
    }

    void anotherVersionIsRefused()
    {
        Handshake handshake(login({}));
        wire::RelayFrame welcome;
        welcome.mutable_welcome()->set_version(2);
        QCOMPARE(handshake.next(welcome).error().code, ErrorCode::ProtocolVersion);
    }

    void whatDoesNotBelongIsRefused()
    {
        Handshake handshake(login({}));
        QCOMPARE(handshake.next(Frames::deliver(1, 0, u"early"_s)).error().code, ErrorCode::ProtocolViolation);
        Handshake registering{wire::Register()};
        wire::RelayFrame challenge;
        challenge.mutable_challenge_issued()->set_nonce("n");
        QCOMPARE(registering.next(challenge).error().code, ErrorCode::ProtocolViolation);
    }

private:
    DeviceLogin login(const QString &token) const
    {
        return {.device = Frames::alicesDevice, .key = m_key, .resumeToken = token, .grant = "grant"};
    }
    static wire::ClientFrame next(Handshake &handshake, const wire::RelayFrame &frame)
    {
        const auto step = handshake.next(frame);
        return step && std::holds_alternative<wire::ClientFrame>(*step)
            ? std::get<wire::ClientFrame>(*step)
            : wire::ClientFrame();
    }

    SigningKeyPair m_key;
};

QTEST_APPLESS_MAIN(HandshakeTest)
#include "tst_handshake.moc"
