// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/payloadcipher.h"
#include "e2ee/primitives.h"

#include <QTest>

using namespace Parlance;

class TestPayloadCipher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("padded");
        QTest::newRow("nothing") << 0 << 256;
        QTest::newRow("the most of 256") << 255 << 256;
        QTest::newRow("one more") << 256 << 1024;
        QTest::newRow("the most of 1,024") << 1023 << 1024;
        QTest::newRow("a long text") << 4095 << 4096;
        QTest::newRow("the longest") << 4200 << 8192;
        QTest::newRow("a page of history") << 40'000 << 40'960;
    }
    void opensWhatItSealed()
    {
        QFETCH(const int, size);
        QFETCH(const int, padded);
        const QByteArray key = randomBytes(payloadKeyBytes);
        const QByteArray content = randomBytes(size) + QByteArray();
        const QByteArray body = sealPayload(key, "context", content);
        QCOMPARE(body.size(), 1 + padded + gcmTagBytes);
        QCOMPARE(openPayload(key, "context", body), content);
    }

    void keepsZerosAtTheEnd()
    {
        const QByteArray key = randomBytes(payloadKeyBytes);
        const QByteArray content("\x80\0\x80\0\0", 5);
        QCOMPARE(openPayload(key, {}, sealPayload(key, {}, content)), content);
    }

    void opensInItsOwnContextOnly()
    {
        const QByteArray key = randomBytes(payloadKeyBytes);
        const QByteArray body = sealPayload(key, "conversation 1", "hello");
        QCOMPARE(openPayload(key, "conversation 2", body).error().code, ErrorCode::CannotOpen);
        QCOMPARE(openPayload(randomBytes(payloadKeyBytes), "conversation 1", body).error().code, ErrorCode::CannotOpen);
    }

    void refusesEveryChange()
    {
        const QByteArray key = randomBytes(payloadKeyBytes);
        const QByteArray body = sealPayload(key, {}, "hello");
        for (qsizetype i = 0; i < body.size(); ++i) {
            QByteArray changed = body;
            changed[i] = static_cast<char>(changed[i] ^ 0x40);
            QVERIFY(!openPayload(key, {}, changed));
        }
        QVERIFY(!openPayload(key, {}, body.chopped(1)));
        QVERIFY(!openPayload(key, {}, body + '\0'));
        QVERIFY(!openPayload(key, {}, {}));
    }
};

QTEST_GUILESS_MAIN(TestPayloadCipher)
#include "tst_payloadcipher.moc"
