// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/profilekeys.h"

#include "tests/support/testsecret.h"

#include <QJsonDocument>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

namespace {

using Kind = ProfileSecret::Kind;

constexpr PassphraseCost cheap{.passes = 1, .memory = qint64(8) * 1024};

const SecretBytes &profileKey()
{
    static const SecretBytes key = SecretBytes::random(ProfileKeys::keyBytes);
    return key;
}

/// Each of the four kinds.
QList<ProfileSecret> secrets()
{
    return {ProfileSecret::forKeyStore(), ProfileSecret::fromRecoveryCode(RecoveryCode::create()),
            ProfileSecret::fromPassphrase(u"correct horse battery"_s), testSecret()};
}

ProfileKeys wrapped(const QList<ProfileSecret> &by)
{
    ProfileKeys keys;
    for (const ProfileSecret &secret : by) {
        if (!keys.wrap(profileKey(), secret, cheap))
            qFatal("cannot wrap");
    }
    return keys;
}

} // namespace

/// The recovery code, and the file of the wrapped keys.
class TestProfileKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // ---- the recovery code

    void aCodeIsEightGroupsOfFour()
    {
        const QString text = RecoveryCode::create().text();
        static const QRegularExpression shape(u"^([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}$"_s);
        QVERIFY2(shape.match(text).hasMatch(), qPrintable(text));
        QVERIFY(text != RecoveryCode::create().text());
        QCOMPARE(RecoveryCode::fromText(text)->text(), text);
    }

    void aCodeIsTakenAsPeopleWriteIt()
    {
        const RecoveryCode code = RecoveryCode::create();
        const QString text = code.text();
        QString looks = text.toLower();
        looks.replace(u'0', u'o').replace(u'1', u'l').replace(u'-', u' ');
        QCOMPARE(RecoveryCode::fromText(looks)->text(), text);
        QCOMPARE(RecoveryCode::fromText(QString(text).remove(u'-') + u'\n')->text(), text);
        QCOMPARE(RecoveryCode::fromText(QString(text).replace(u'-', u'\u2013').replace(u'1', u'I'))->text(), text);
    }

    void aSlipOfTheFingerIsNoticed()
    {
        const QString text = RecoveryCode::create().text();
        const auto isMistyped = [](const QString &typed) {
            const auto code = RecoveryCode::fromText(typed);
            return !code && code.error().code == ErrorCode::RecoveryCodeMistyped;
        };
        for (qsizetype at = 0; at < text.size(); ++at) {
            if (text[at] == u'-')
                continue;
            QString wrong = text;
            wrong[at] = text[at] == u'7' ? u'8' : u'7';
            QVERIFY2(isMistyped(wrong), qPrintable(wrong));
        }
        QVERIFY(isMistyped(text.chopped(1)));
        QVERIFY(isMistyped(text + u'7'));
        QVERIFY(isMistyped(QString(text).replace(0, 1, u"U"_s)));
        QVERIFY(isMistyped(QString(text).replace(0, 1, u"Ö"_s)));
        QVERIFY(isMistyped({}));
    }

    // ---- wrapping

    void eachSecretOpens()
    {
        const auto all = secrets();
        const auto read = ProfileKeys::fromJson(wrapped(all).toJson());
        QVERIFY(read);
        for (const ProfileSecret &secret : all) {
            QVERIFY(read->has(secret.kind));
            const auto key = read->unwrap(secret);
            QVERIFY(key);
            QVERIFY(*key == profileKey());
        }
        QCOMPARE(read->keyStoreEntry(), all.first().entry);
        const ProfileProtection all4{
            .keyStore = true, .recoveryCode = true, .recoveryCodeWritten = false, .passphrase = true, .keyFile = true};
        QCOMPARE(read->protection(), all4);
    }

    void anotherSecretDoesNot()
    {
        const ProfileKeys keys = wrapped(secrets());
        for (const ProfileSecret &other : secrets()) {
            ProfileSecret secret = other;
            if (secret.kind == Kind::Passphrase || secret.kind == Kind::KeyFile)
                secret.bytes.data()[0] ^= 1;
            const auto key = keys.unwrap(secret);
            QVERIFY(!key);
            QCOMPARE(key.error().code, ErrorCode::WrongSecret);
        }
        QCOMPARE(ProfileKeys().unwrap(testSecret()).error().code, ErrorCode::WrongSecret);
    }

    void theRightBytesAsTheWrongKindDoNot()
    {
        ProfileSecret secret = testSecret();
        const ProfileKeys keys = wrapped({secret});
        secret.kind = Kind::KeyStore;
        QJsonObject file = QJsonDocument::fromJson(keys.toJson()).object();
        QVERIFY(!keys.unwrap(secret));
    }

    void aPassphraseIsTheSameHoweverItIsTyped()
    {
        const ProfileKeys keys = wrapped({ProfileSecret::fromPassphrase(u"Caf\u00e9 au lait"_s)});
        QVERIFY(keys.unwrap(ProfileSecret::fromPassphrase(u"Cafe\u0301 au lait"_s)));
    }

    void aShortPassphraseIsRefused()
    {
        ProfileKeys keys;
        const auto done = keys.wrap(profileKey(), ProfileSecret::fromPassphrase(u"1234567"_s), cheap);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::FieldInvalid);
        QCOMPARE(done.error().detail, u"passphrase"_s);
        QVERIFY(!keys.has(Kind::Passphrase));
    }

    void theUsualCostIsStoredWithTheWrap()
    {
        ProfileKeys keys;
        QVERIFY(keys.wrap(profileKey(), ProfileSecret::fromPassphrase(u"correct horse"_s)));
        const QJsonObject wrap = QJsonDocument::fromJson(keys.toJson()).object()[u"wraps"].toArray().first().toObject();
        QCOMPARE(wrap[u"memory"].toInteger(), qint64(64) * 1024 * 1024);
        QCOMPARE(wrap[u"passes"].toInt(), 3);
        QVERIFY(keys.unwrap(ProfileSecret::fromPassphrase(u"correct horse"_s)));
    }

    void theSamePassphraseNeverWrapsAlike()
    {
        const ProfileSecret secret = ProfileSecret::fromPassphrase(u"correct horse"_s);
        QVERIFY(wrapped({secret}).toJson() != wrapped({secret}).toJson());
    }

    void aNewCodeMakesTheOldOneVoid()
    {
        const auto first = ProfileSecret::fromRecoveryCode(RecoveryCode::create());
        const auto second = ProfileSecret::fromRecoveryCode(RecoveryCode::create());
        ProfileKeys keys = wrapped({first, testSecret()});
        keys.setRecoveryCodeWritten(true);
        QVERIFY(keys.protection().recoveryCodeWritten);
        QVERIFY(keys.unwrap(first));
        QVERIFY(keys.wrap(profileKey(), second));
        QVERIFY(!keys.protection().recoveryCodeWritten);
        QVERIFY(!keys.unwrap(first));
        QVERIFY(keys.unwrap(second));
        QVERIFY(keys.unwrap(testSecret()));
        keys.remove(Kind::RecoveryCode);
        QVERIFY(!keys.unwrap(second));
    }

    void keysForTwoPurposesDiffer()
    {
        QVERIFY(ProfileKeys::derive(profileKey(), "one") == ProfileKeys::derive(profileKey(), "one"));
        QVERIFY(ProfileKeys::derive(profileKey(), "one") != ProfileKeys::derive(profileKey(), "two"));
    }

    // ---- the file

    void everyDamageIsNoticed()
    {
        const QByteArray json = wrapped(secrets()).toJson();
        for (qsizetype length = 0; length < json.size() - 2; ++length) {
            const auto cut = ProfileKeys::fromJson(json.first(length));
            QVERIFY(!cut);
            QCOMPARE(cut.error().code, ErrorCode::KeysDamaged);
        }
        const QJsonDocument right = QJsonDocument::fromJson(json);
        for (qsizetype at = 0; at < json.size(); ++at) {
            QByteArray changed = json;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            const auto keys = ProfileKeys::fromJson(changed);
            QVERIFY2(!keys || QJsonDocument::fromJson(changed) == right, changed.constData());
        }
    }

    void aNewerFileIsNamedAsSuch()
    {
        QJsonObject file = QJsonDocument::fromJson(wrapped(secrets()).toJson()).object();
        file.insert(u"version"_s, 2);
        const auto keys = ProfileKeys::fromJson(QJsonDocument(file).toJson());
        QVERIFY(!keys);
        QCOMPARE(keys.error().code, ErrorCode::StorageNewer);
    }

    void thereIsNoSecretInTheFile()
    {
        const auto all = secrets();
        const QByteArray json = wrapped(all).toJson();
        for (const ProfileSecret &secret : all) {
            QVERIFY(!json.contains(secret.bytes.view()));
            QVERIFY(!json.contains(secret.bytes.view().toByteArray().toBase64()));
        }
        QVERIFY(!json.contains(profileKey().view().toByteArray().toBase64()));
    }
};

QTEST_APPLESS_MAIN(TestProfileKeys)
#include "tst_profilekeys.moc"
