// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/world.h"

#include <QTest>

using namespace Parlance::Testing;
using namespace Qt::StringLiterals;

/// How `status` ends when the profile opens: nobody has joined with it.
constexpr int opened = 4;

/// What opens a profile that a program without a window uses: key file, passphrase, recovery code.
class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aKeyFileIsMadeWithTheProfile();
    void aKeyFileIsFixed();
    void anOpenKeyFileIsRefused();
    void aPassphraseFromTheEnvironmentOrAFile();
    void nothingGivenAndNobodyToAsk();
    void theRecoveryCode();
    void aMistypedRecoveryCodeIsAWrongPassphrase();

private:
    [[nodiscard]] CliResult status(const QStringList &options = {}) const
    {
        return cli(m_profile, options + words("status"));
    }
    [[nodiscard]] CliResult statusWithKey(const QString &file) const { return status({u"--key-file"_s, file}); }
    [[nodiscard]] QString fileWith(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QFile::WriteOnly, QFile::ReadOwner | QFile::WriteOwner) || file.write(content) != content.size())
            qFatal("cannot write a file");
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_profile;
};

void TestSecrets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_profile = m_folder->filePath(u"profile"_s);
    qunsetenv("PARLANCE_KEY_FILE");
    qunsetenv("PARLANCE_PASSPHRASE");
    // No key store: whoever runs this test may have one, which is none of its business.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
}

void TestSecrets::cleanup()
{
    m_folder.reset();
}

void TestSecrets::aKeyFileIsMadeWithTheProfile()
{
    const QString key = m_folder->filePath(u"key"_s);
    QCOMPARE(statusWithKey(key).code, opened);
    QCOMPARE(QFile::permissions(key) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QFile file(key);
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll().trimmed().size(), 64);
    QCOMPARE(statusWithKey(key).code, opened);
    qputenv("PARLANCE_KEY_FILE", key.toUtf8());
    QCOMPARE(status().code, opened);
}

void TestSecrets::aKeyFileIsFixed()
{
    const QString key = m_folder->filePath(u"key"_s);
    QCOMPARE(statusWithKey(key).code, opened);
    // Another one, one that is not there, and one that is none.
    QCOMPARE(statusWithKey(fileWith(u"other"_s, QByteArray(64, 'a'))).code, 13);
    QCOMPARE(statusWithKey(m_folder->filePath(u"missing"_s)).code, 13);
    QVERIFY(!QFile::exists(m_folder->filePath(u"missing"_s)));
    QCOMPARE(statusWithKey(fileWith(u"none"_s, "hello")).code, 13);
    QCOMPARE(statusWithKey(key).code, opened);
}

void TestSecrets::anOpenKeyFileIsRefused()
{
    const QString key = fileWith(u"key"_s, QByteArray(64, 'a') + '\n');
    QCOMPARE(statusWithKey(key).code, opened);
    QVERIFY(QFile::setPermissions(key, QFile::ReadOwner | QFile::ReadGroup));
    const CliResult refused = statusWithKey(key);
    QCOMPARE(refused.code, 13);
    QVERIFY2(refused.complaint.contains(u"owner"), qPrintable(refused.complaint));
}

void TestSecrets::aPassphraseFromTheEnvironmentOrAFile()
{
    qputenv("PARLANCE_PASSPHRASE", "short");
    QCOMPARE(status().code, 2);
    qputenv("PARLANCE_PASSPHRASE", "correct horse battery");
    QCOMPARE(status().code, opened);
    QCOMPARE(status().code, opened);
    qputenv("PARLANCE_PASSPHRASE", "another horse");
    const CliResult wrong = status();
    QCOMPARE(wrong.code, 13);
    QVERIFY(!wrong.complaint.isEmpty());
    const QString file = fileWith(u"passphrase"_s, "correct horse battery\nand more\n");
    QCOMPARE(status({u"--passphrase-file"_s, file}).code, opened);
    QCOMPARE(status({u"--passphrase-file"_s, m_folder->filePath(u"missing"_s)}).code, 13);
}

void TestSecrets::nothingGivenAndNobodyToAsk()
{
    const CliResult result = status();
    QCOMPARE(result.code, 13);
    QVERIFY2(result.complaint.contains(u"passphrase"), qPrintable(result.complaint));
    QVERIFY(!QFile::exists(m_profile + u"/account-1/keys.json"_s));
}

void TestSecrets::theRecoveryCode()
{
    const QStringList key{u"--key-file"_s, m_folder->filePath(u"key"_s)};
    const CliResult first = cli(m_profile, key + words("recovery-code"));
    QCOMPARE(first.code, 0);
    const CliResult second = cli(m_profile, key + words("recovery-code"));
    const auto codeOf = [](const CliResult &result) { return textOf(result.events("recovery-code").value(0), "code"); };
    QCOMPARE(codeOf(first).size(), 39);
    QVERIFY(codeOf(first) != codeOf(second));
    qputenv("PARLANCE_PASSPHRASE", codeOf(second).toLower().toUtf8());
    QCOMPARE(status().code, opened);
    qputenv("PARLANCE_PASSPHRASE", codeOf(first).toUtf8());
    QCOMPARE(status().code, 13);
}

void TestSecrets::aMistypedRecoveryCodeIsAWrongPassphrase()
{
    const QStringList key{u"--key-file"_s, m_folder->filePath(u"key"_s)};
    QCOMPARE(cli(m_profile, key + words("recovery-code")).code, 0);
    qputenv("PARLANCE_PASSPHRASE", "ABCD-EFGH");
    QCOMPARE(status().code, 13);
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
