// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/sealedencryptor.h"
#include "party.h"

#include <QTest>

using namespace Parlance;

/// One body, and for each device the key to it.
class TestSealedEncryptor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alice = std::make_unique<Party>(1, 1);
        m_laptop = std::make_unique<Party>(2, 2);
        m_desk = std::make_unique<Party>(3, 3);
        for (Party *device : {m_laptop.get(), m_desk.get()}) {
            m_alice->certify(*device);
            device->certify(*m_alice);
            QVERIFY(m_alice->beginSessionWith(*device));
        }
        m_context = {.conversation = ConversationId(7), .message = MessageId::create(), .sender = m_alice->address()};
    }

    void eachDeviceOpensTheOneBody()
    {
        const auto sealed = seal("hello");
        QCOMPARE(sealed.headers.size(), 2);
        QVERIFY(!sealed.body.contains("hello"));
        QCOMPARE(SealedEncryptor(m_laptop->ratchet()).open(sealed.body, sealed.headers[0].second, m_context), "hello");
        QCOMPARE(SealedEncryptor(m_desk->ratchet()).open(sealed.body, sealed.headers[1].second, m_context), "hello");
    }

    void aHeaderIsForOneDeviceOnly()
    {
        const auto sealed = seal("hello");
        QCOMPARE(codeOf(SealedEncryptor(m_laptop->ratchet()).open(sealed.body, sealed.headers[1].second, m_context)),
                 ErrorCode::CannotOpen);
    }

    void aHeaderIsForOneBodyOnly()
    {
        const auto first = seal("first");
        const auto second = seal("second");
        QCOMPARE(codeOf(SealedEncryptor(m_laptop->ratchet()).open(second.body, first.headers[0].second, m_context)),
                 ErrorCode::CannotOpen);
    }

    void theContextIsAuthenticated_data()
    {
        QTest::addColumn<EnvelopeContext>("claimed");
        const EnvelopeContext context{
            .conversation = ConversationId(7),
            .message = MessageId::fromString(QStringLiteral("0b0a1f9e-5f5c-4f0e-8a61-5a3d5b1f7a10")),
            .sender = {.user = UserId(1), .device = DeviceId(1)}};
        EnvelopeContext other = context;
        other.conversation = ConversationId(8);
        QTest::newRow("conversation") << other;
        other = context;
        other.message = MessageId::create();
        QTest::newRow("message id") << other;
        other = context;
        other.sender.device = DeviceId(9);
        QTest::newRow("sender's device") << other;
        other = context;
        other.sender.user = UserId(9);
        QTest::newRow("sender") << other;
    }
    void theContextIsAuthenticated()
    {
        QFETCH(const EnvelopeContext, claimed);
        m_context.message = MessageId::fromString(QStringLiteral("0b0a1f9e-5f5c-4f0e-8a61-5a3d5b1f7a10"));
        const auto sealed = seal("hello");
        // A device of that name, with the same keys: only what was said about the message differs.
        const KnownDevice same{.record = {.id = claimed.sender.device, .name = {}, .platform = {}, .linked = true},
                               .authenticationKey = {},
                               .identityKey = m_alice->identityKey()};
        QVERIFY(m_laptop->stores().devices.replace(claimed.sender.user, {same}));
        QCOMPARE(codeOf(SealedEncryptor(m_laptop->ratchet()).open(sealed.body, sealed.headers[0].second, claimed)),
                 ErrorCode::CannotOpen);
    }

    void garbageIsNoReasonToFall()
    {
        const auto sealed = seal("hello");
        SealedEncryptor laptop(m_laptop->ratchet());
        for (const QByteArray &header :
             {QByteArray(), QByteArray("\x01"), QByteArray("\x01\x03"), QByteArray("\x01\x02garbage"),
              QByteArray("\x02") + sealed.headers[0].second.sliced(1), QByteArray(1000, '\x01')})
            QCOMPARE(codeOf(laptop.open(sealed.body, header, m_context)), ErrorCode::CannotOpen);
        QCOMPARE(codeOf(laptop.open({}, sealed.headers[0].second, m_context)), ErrorCode::CannotOpen);
    }

private:
    SealedMessage seal(const QByteArray &content)
    {
        auto sealed =
            SealedEncryptor(m_alice->ratchet()).seal(content, {m_laptop->address(), m_desk->address()}, m_context);
        if (!sealed)
            qFatal("%s", qPrintable(sealed.error().detail));
        return *sealed;
    }

    static ErrorCode codeOf(const Result<QByteArray> &result) { return result ? ErrorCode::None : result.error().code; }

    std::unique_ptr<Party> m_alice;
    std::unique_ptr<Party> m_laptop;
    std::unique_ptr<Party> m_desk;
    EnvelopeContext m_context;
};

QTEST_GUILESS_MAIN(TestSealedEncryptor)
#include "tst_sealedencryptor.moc"
