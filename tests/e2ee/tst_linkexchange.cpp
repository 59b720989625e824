// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/linkexchange.h"
#include "e2ee/primitives.h"
#include "e2ee/signatures.h"

#include <QTest>

using namespace Parlance;

namespace {

content::LinkReveal revealOf(const EphemeralKey &key)
{
    content::LinkReveal reveal;
    reveal.set_ephemeral_key(fromBytes(key.publicKey));
    reveal.set_nonce(fromBytes(randomBytes(32)));
    reveal.set_identity_key(fromBytes('\x05' + randomBytes(32)));
    reveal.set_authentication_key(fromBytes(randomBytes(32)));
    return reveal;
}

ErrorCode codeOf(const auto &result)
{
    return result ? ErrorCode::None : result.error().code;
}

} // namespace

/// Two devices agree on a key and show the same six digits; with somebody between them they do not.
class TestLinkExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_new = *createEphemeralKey();
        m_old = *createEphemeralKey();
        m_secrets = {.accountKey = *createSigningKey(), .authorshipKey = randomBytes(32)};
        m_transcript = {.linkId = randomBytes(16),
                        .user = UserId(1),
                        .newDevice = DeviceId(12),
                        .oldDevice = DeviceId(11),
                        .commitment = {},
                        .answer = {},
                        .reveal = revealOf(m_new)};
        m_transcript.commitment = commitmentTo(m_transcript.reveal);
        m_transcript.answer.set_ephemeral_key(fromBytes(m_old.publicKey));
        m_transcript.answer.set_account_key(fromBytes(m_secrets.accountKey.publicKey));
    }

    void bothSidesAgree()
    {
        const auto atNew = agree(m_transcript, m_new.secretKey, m_old.publicKey);
        const auto atOld = agree(m_transcript, m_old.secretKey, m_new.publicKey);
        QVERIFY(atNew && atOld);
        QCOMPARE(atNew->key, atOld->key);
        QCOMPARE(atNew->code, atOld->code);
        QCOMPARE(atNew->code.size(), 6);
        const auto opened = openGrant(*atNew, sealGrant(*atOld, m_secrets), m_transcript.answer);
        QVERIFY(opened);
        QCOMPARE(opened->accountKey, m_secrets.accountKey);
        QCOMPARE(opened->authorshipKey, m_secrets.authorshipKey);
    }

    void aRevealThatWasNotCommittedToIsRefused()
    {
        LinkTranscript changed = m_transcript;
        changed.reveal.set_identity_key(fromBytes('\x05' + randomBytes(32)));
        QCOMPARE(codeOf(agree(changed, m_old.secretKey, m_new.publicKey)), ErrorCode::Untrustworthy);
    }

    void everythingSaidIsInTheCode_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("link id") << 0;
        QTest::newRow("user") << 1;
        QTest::newRow("new device") << 2;
        QTest::newRow("old device") << 3;
        QTest::newRow("account key") << 4;
        QTest::newRow("old device's key") << 5;
        QTest::newRow("authentication key") << 6;
    }
    void everythingSaidIsInTheCode()
    {
        QFETCH(const int, what);
        LinkTranscript other = m_transcript;
        switch (what) {
        case 0:
            other.linkId = randomBytes(16);
            break;
        case 1:
            other.user = UserId(2);
            break;
        case 2:
            other.newDevice = DeviceId(13);
            break;
        case 3:
            other.oldDevice = DeviceId(13);
            break;
        case 4:
            other.answer.set_account_key(fromBytes(randomBytes(32)));
            break;
        case 5:
            other.answer.set_ephemeral_key(fromBytes(randomBytes(32)));
            break;
        default:
            other.reveal.set_authentication_key(fromBytes(randomBytes(32)));
            other.commitment = commitmentTo(other.reveal);
            break;
        }
        const auto here = agree(m_transcript, m_new.secretKey, m_old.publicKey);
        const auto there = agree(other, m_old.secretKey, m_new.publicKey);
        QVERIFY(here && there);
        QVERIFY(here->key != there->key);
        QCOMPARE(codeOf(openGrant(*here, sealGrant(*there, m_secrets), m_transcript.answer)), ErrorCode::Untrustworthy);
    }

    void somebodyBetweenMeetsTheCodeByChanceOnly()
    {
        int same = 0;
        for (int i = 0; i < 300; ++i) {
            // Their own keys on both sides, chosen before anything was revealed.
            const EphemeralKey between = *createEphemeralKey();
            LinkTranscript towardsOld = m_transcript;
            towardsOld.reveal = revealOf(between);
            towardsOld.commitment = commitmentTo(towardsOld.reveal);
            LinkTranscript towardsNew = m_transcript;
            towardsNew.answer.set_ephemeral_key(fromBytes(between.publicKey));
            const auto atNew = agree(towardsNew, m_new.secretKey, between.publicKey);
            const auto atOld = agree(towardsOld, m_old.secretKey, between.publicKey);
            QVERIFY(atNew && atOld);
            same += atNew->code == atOld->code ? 1 : 0;
        }
        QVERIFY(same <= 1);
    }

    void keysThatAreNoneAreRefused()
    {
        QCOMPARE(codeOf(agree(m_transcript, m_new.secretKey, QByteArray(32, '\0'))), ErrorCode::Untrustworthy);
        QCOMPARE(codeOf(agree(m_transcript, m_new.secretKey, "short")), ErrorCode::Untrustworthy);
    }

    void anotherAccountThanNamedIsRefused()
    {
        const auto key = agree(m_transcript, m_new.secretKey, m_old.publicKey);
        const AccountSecrets other{.accountKey = *createSigningKey(), .authorshipKey = randomBytes(32)};
        QCOMPARE(codeOf(openGrant(*key, sealGrant(*key, other), m_transcript.answer)), ErrorCode::Untrustworthy);
        QCOMPARE(codeOf(openGrant(*key, {}, m_transcript.answer)), ErrorCode::Untrustworthy);
    }

private:
    EphemeralKey m_new;
    EphemeralKey m_old;
    AccountSecrets m_secrets;
    LinkTranscript m_transcript;
};

QTEST_GUILESS_MAIN(TestLinkExchange)
#include "tst_linkexchange.moc"
