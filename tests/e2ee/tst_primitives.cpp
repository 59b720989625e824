// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/handles.h"
#include "e2ee/primitives.h"
#include "e2ee/signatures.h"

#include <QTest>

#include <openssl/err.h>

using namespace Parlance;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

QByteArray repeated(char byte, qsizetype count)
{
    return QByteArray(count, byte);
}

} // namespace

/// Each primitive against the vectors its specification gives.
class TestPrimitives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(primitivesAvailable()); }

    /// A TLS socket of the same thread reads OpenSSL's queue of errors, and would take one from here for its own.
    void cleanup() { QCOMPARE(ERR_peek_error(), 0UL); }

    void refusalsOfCbc()
    {
        const QByteArray key(32, 'k');
        const QByteArray iv(16, 'i');
        QVERIFY(!aesCbcDecrypt(key, iv, {}));
        QVERIFY(!aesCbcDecrypt(key, iv, "not a block"));
        QVERIFY(!aesCbcDecrypt(key, "short", QByteArray(16, 'x')));
        QVERIFY(!aesCbcDecrypt("short", iv, QByteArray(16, 'x')));
        int refused = 0;
        for (int i = 0; i < 100; ++i)
            refused += aesCbcDecrypt(randomBytes(32), iv, QByteArray(32, 'x')) ? 0 : 1;
        QVERIFY(refused > 90); // wrong padding, but for the few that look right by chance
    }

    void hmac_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("RFC 4231, 4.2") << repeated('\x0b', 20) << QByteArray("Hi There")
                                       << hex("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        QTest::newRow("RFC 4231, 4.3") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                                       << hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        QTest::newRow("RFC 4231, 4.7, a long key")
            << repeated('\xaa', 131) << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
            << hex("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    }
    void hmac()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, message);
        QTEST(hmacSha256(key, message), "expected");
    }

    // RFC 6234, section 8.5
    void hash()
    {
        QCOMPARE(sha512("abc"),
                 hex("ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
                     "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f"));
    }

    void derivation_data()
    {
        QTest::addColumn<QByteArray>("salt");
        QTest::addColumn<QByteArray>("info");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("RFC 5869, A.1")
            << hex("000102030405060708090a0b0c") << hex("f0f1f2f3f4f5f6f7f8f9")
            << hex("3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
        QTest::newRow("RFC 5869, A.3")
            << QByteArray() << QByteArray()
            << hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8");
    }
    void derivation()
    {
        QFETCH(const QByteArray, salt);
        QFETCH(const QByteArray, info);
        QTEST(hkdfSha256(repeated('\x0b', 22), salt, info, 42), "expected");
    }

    void cbc_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("iv");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("RFC 3602, 4, case 1")
            << hex("06a9214036b8a15b512e03d534120006") << hex("3dafba429d9eb430b422da802c9fac41")
            << QByteArray("Single block msg") << hex("e353779c1079aeb82708942dbe77181a");
        QTest::newRow("SP 800-38A, F.2.5")
            << hex("603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4")
            << hex("000102030405060708090a0b0c0d0e0f")
            << hex("6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51"
                   "30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710")
            << hex("f58c4c04d6e5f1ba779eabfb5f7bfbd69cfc4e967edb808d679f777bc6702c7d"
                   "39f23369a9d9bacfa530e26304231461b2eb05e2c39be9fcda6c19078c6a9d1b");
    }
    void cbc()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, iv);
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, expected);
        const auto sealed = aesCbcEncrypt(key, iv, text);
        QVERIFY(sealed);
        QCOMPARE(sealed->size(), text.size() + 16); // one block of padding, which the vectors do not have
        QCOMPARE(sealed->first(expected.size()), expected);
        QCOMPARE(aesCbcDecrypt(key, iv, *sealed), text);
        QVERIFY(!aesCbcDecrypt(key, iv, sealed->chopped(1)));
    }

    // The cases the mode's authors published with it; NIST SP 800-38D refers to them.
    void gcm_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("nonce");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("case 13") << repeated('\0', 32) << repeated('\0', 12) << QByteArray()
                                 << hex("530f8afbc74536b9a963b4f1c4cb738b");
        QTest::newRow("case 14") << repeated('\0', 32) << repeated('\0', 12) << repeated('\0', 16)
                                 << hex("cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919");
        QTest::newRow("case 15") << hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308")
                                 << hex("cafebabefacedbaddecaf888")
                                 << hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                                        "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255")
                                 << hex("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                                        "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad"
                                        "b094dac5d93471bdec1a502270e3cc6c");
    }
    void gcm()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const QByteArray, nonce);
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, expected);
        QCOMPARE(aesGcmSeal(key, nonce, text), expected);
        QCOMPARE(aesGcmOpen(key, nonce, expected), text);
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QByteArray damaged = expected;
            damaged[i] = static_cast<char>(damaged[i] ^ 1);
            QVERIFY(!aesGcmOpen(key, nonce, damaged));
        }
    }

    void gcmOfALargeText()
    {
        const QByteArray key = randomBytes(32);
        const QByteArray nonce = randomBytes(12);
        const QByteArray text = randomBytes(1'000'000);
        const QByteArray sealed = aesGcmSeal(key, nonce, text);
        QCOMPARE(sealed.size(), text.size() + gcmTagBytes);
        QCOMPARE(aesGcmOpen(key, nonce, sealed), text);
    }

    // RFC 8032, section 7.1, tests 1 and 2
    void signatures()
    {
        const SigningKeyPair first{
            .publicKey = hex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"),
            .secretKey = hex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
                             "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")};
        const QByteArray signature = hex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a3"
                                         "3bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        QCOMPARE(sign(first, "", {}), signature);
        QVERIFY(verify(first.publicKey, "", {}, signature));
        QVERIFY(!verify(first.publicKey, "label", {}, signature));
        const SigningKeyPair second{
            .publicKey = hex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"),
            .secretKey = hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"
                             "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")};
        // The label is the beginning of what is signed.
        QCOMPARE(sign(second, "\x72", {}), sign(second, "", "\x72"));
        QCOMPARE(sign(second, "", "\x72"),
                 hex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1"
                     "e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"));
    }

    // RFC 7748, section 5.2, as libomemo-c computes it
    void agreement()
    {
        signal_context *made = nullptr;
        QVERIFY(signal_context_create(&made, nullptr) >= 0);
        const SignalContext context(made);
        SignalRef<ec_public_key> point;
        SignalRef<ec_private_key> scalar;
        const QByteArray publicKey = "\x05" + hex("e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c");
        // The library takes scalars as it makes them, with the bits of section 5 set already.
        QByteArray privateKey = hex("a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4");
        privateKey[0] = static_cast<char>(privateKey[0] & 248);
        privateKey[31] = static_cast<char>((privateKey[31] & 127) | 64);
        QVERIFY(curve_decode_point(point.out(), dataOf(publicKey), 33, context.get()) >= 0);
        QVERIFY(curve_decode_private_point(scalar.out(), dataOf(privateKey), 32, context.get()) >= 0);
        uint8_t *shared = nullptr;
        QCOMPARE(curve_calculate_agreement(&shared, point.get(), scalar.get()), 32);
        const QByteArray secret(reinterpret_cast<const char *>(shared), 32);
        free(shared);
        QCOMPARE(secret, hex("c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552"));
    }
};

QTEST_GUILESS_MAIN(TestPrimitives)
#include "tst_primitives.moc"
