// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/profilevault.h"
#include "tests/support/testsecret.h"
#include "fakekeystore.h"
#include "openprofile.h"

#include <QTemporaryDir>

using namespace Parlance;
using namespace Qt::StringLiterals;

using Reason = SecretRequest::Reason;

/// Which way a profile is opened, and what is asked for when the key store does not help.
class TestProfileOpener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_state = std::make_shared<KeyStoreState>();
    }
    void cleanup() { m_folder.reset(); }

    // ---- a new profile

    void aKeyStoreOpensItFromThenOn()
    {
        {
            const auto opener = make();
            const auto account = outcomeOf(opener->open());
            QVERIFY(account);
            QVERIFY((*account)->protection().keyStore);
            QVERIFY(!(*account)->protection().passphrase);
        }
        QCOMPARE(m_state->entries.size(), 1);
        QCOMPARE(codeOf(make()->open()), ErrorCode::None);
    }

    void withoutOneAPassphraseIsChosen_data()
    {
        QTest::addColumn<ErrorCode>("fails");
        QTest::newRow("missing") << ErrorCode::KeyStoreMissing;
        QTest::newRow("locked") << ErrorCode::KeyStoreLocked;
        QTest::newRow("none at all") << ErrorCode::None;
    }
    void withoutOneAPassphraseIsChosen()
    {
        QFETCH(ErrorCode, fails);
        m_state->fails = fails;
        const auto opener = fails == ErrorCode::None
            ? std::make_unique<ProfileOpener>(profile(), QString(), nullptr)
            : make();
        QCOMPARE(codeOf(opener->open()), ErrorCode::SecretNeeded);
        QCOMPARE(opener->request().reason, Reason::NewPassphrase);
        QVERIFY(opener->request().passphrase && !opener->request().recoveryCode);
        QVERIFY(!QFile::exists(keys()));
        QCOMPARE(codeOf(opener->openWith(ProfileSecret::fromPassphrase(u"1234"_s))), ErrorCode::FieldInvalid);
        QCOMPARE(codeOf(opener->openWith(ProfileSecret::fromPassphrase(passphrase))), ErrorCode::None);

        // From now on it is asked for, also where a key store has come.
        m_state->fails = ErrorCode::None;
        const auto again = make();
        QCOMPARE(codeOf(again->open()), ErrorCode::SecretNeeded);
        QCOMPARE(again->request().reason, Reason::Passphrase);
        QCOMPARE(codeOf(again->openWith(ProfileSecret::fromPassphrase(u"another horse"_s))), ErrorCode::WrongSecret);
        QCOMPARE(codeOf(again->openWith(ProfileSecret::fromPassphrase(passphrase))), ErrorCode::None);
    }

    void aKeyFileLeavesTheKeyStoreAlone()
    {
        const QString file = m_folder->filePath(u"key"_s);
        for (int i = 0; i < 2; ++i) {
            const auto opener = std::make_unique<ProfileOpener>(
                profile(), file, std::make_unique<FakeKeyStore>(m_state));
            const auto account = outcomeOf(opener->open());
            QVERIFY(account);
            QVERIFY((*account)->protection().keyFile);
        }
        QCOMPARE(m_state->requests, 0);
        const auto without = make();
        QCOMPARE(codeOf(without->open()), ErrorCode::SecretNeeded);
        QCOMPARE(without->request().reason, Reason::KeyFile);
    }

    // ---- a key store that does not help any more: the code does, and nothing is lost

    void theCodeIsAskedFor_data()
    {
        QTest::addColumn<ErrorCode>("fails");
        QTest::addColumn<bool>("forgets");
        QTest::addColumn<bool>("changes");
        QTest::addColumn<Reason>("reason");
        QTest::addColumn<bool>("keptAgain");
        QTest::newRow("missing") << ErrorCode::KeyStoreMissing << false << false << Reason::KeyStoreMissing << false;
        QTest::newRow("locked") << ErrorCode::KeyStoreLocked << false << false << Reason::KeyStoreLocked << false;
        QTest::newRow("empty") << ErrorCode::None << true << false << Reason::KeyStoreEmpty << true;
        QTest::newRow("switched") << ErrorCode::None << false << true << Reason::KeyStoreSwitched << true;
    }
    void theCodeIsAskedFor()
    {
        QFETCH(ErrorCode, fails);
        QFETCH(bool, forgets);
        QFETCH(bool, changes);
        QFETCH(Reason, reason);
        QFETCH(bool, keptAgain);
        const RecoveryCode code = makeProfileWithCode();
        m_state->fails = fails;
        if (forgets)
            m_state->entries.clear();
        for (SecretBytes &entry : m_state->entries)
            entry.data()[0] ^= changes ? 1 : 0;
        const QByteArray before = contentOf(keys());

        const auto opener = make();
        QCOMPARE(codeOf(opener->open()), ErrorCode::SecretNeeded);
        QCOMPARE(opener->request().reason, reason);
        QVERIFY(opener->request().recoveryCode && !opener->request().passphrase);
        QCOMPARE(codeOf(opener->openWith(ProfileSecret::fromRecoveryCode(RecoveryCode::create()))),
                 ErrorCode::WrongSecret);
        QCOMPARE(contentOf(keys()), before);
        {
            const auto account = outcomeOf(opener->openWith(ProfileSecret::fromRecoveryCode(code)));
            QVERIFY(account);
            QCOMPARE((*account)->info(), AccountInfo());
            if (keptAgain)
                QTRY_VERIFY(contentOf(keys()) != before);
        }
        // Where the key store works, it opens the profile again without a question; and the code is still good.
        const auto next = make();
        QCOMPARE(codeOf(next->open()), keptAgain ? ErrorCode::None : ErrorCode::SecretNeeded);
        QCOMPARE(codeOf(next->openWith(ProfileSecret::fromRecoveryCode(code))), ErrorCode::None);
        if (!keptAgain) {
            QCOMPARE(contentOf(keys()), before);
            m_state->fails = ErrorCode::None;
            QCOMPARE(codeOf(make()->open()), ErrorCode::None);
        }
    }

    void aPersonNeedNotWaitForTheKeyStore()
    {
        const RecoveryCode code = makeProfileWithCode();
        m_state->silent = true;
        const auto opener = make();
        const auto opened = opener->open();
        QVERIFY(opener->isWaitingForKeyStore());
        QVERIFY(!opened.isFinished());
        opener->giveUpWaiting();
        QCOMPARE(codeOf(opened), ErrorCode::SecretNeeded);
        QCOMPARE(opener->request().reason, Reason::KeyStoreLocked);
        const auto account = outcomeOf(opener->openWith(ProfileSecret::fromRecoveryCode(code)));
        QVERIFY(account);
        // An answer that comes now changes nothing.
        for (const auto &answer : std::as_const(m_state->unanswered))
            answer(m_state->entries.begin().value());
        QCoreApplication::processEvents();
        QVERIFY(!opener->isWaitingForKeyStore());
    }

    void norWithANewProfile()
    {
        m_state->silent = true;
        const auto opener = make();
        const auto opened = opener->open();
        opener->giveUpWaiting();
        QCOMPARE(codeOf(opened), ErrorCode::SecretNeeded);
        QCOMPARE(opener->request().reason, Reason::NewPassphrase);
        for (const auto &answer : std::as_const(m_state->unansweredWrites))
            answer({});
        QCoreApplication::processEvents();
        QVERIFY(!QFile::exists(keys()));
    }

    void whatIsWrongWithTheFilesIsToldFirst()
    {
        (void)makeProfileWithCode();
        m_state->requests = 0;
        QVERIFY(QFile::remove(keys()));
        const auto opener = make();
        QCOMPARE(codeOf(opener->open()), ErrorCode::KeysMissing);
        QCOMPARE(m_state->requests, 0);
    }

private:
    [[nodiscard]] QString profile() const { return m_folder->filePath(u"profile"_s); }
    [[nodiscard]] QString keys() const { return ProfileVault::keysIn(Account::folderIn(profile())); }
    [[nodiscard]] std::unique_ptr<ProfileOpener> make() const
    {
        return std::make_unique<ProfileOpener>(profile(), QString(), std::make_unique<FakeKeyStore>(m_state));
    }

    /// Opened by the key store, as a rule.
    [[nodiscard]] RecoveryCode makeProfileWithCode() const
    {
        RecoveryCode code = RecoveryCode::create();
        const auto opener = make();
        const auto account = outcomeOf(opener->open());
        if (!account || !outcomeOf((*account)->addSecret(ProfileSecret::fromRecoveryCode(code))))
            qFatal("cannot make a profile");
        return code;
    }

    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    const QString passphrase = u"correct horse battery"_s;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<KeyStoreState> m_state;
};

QTEST_GUILESS_MAIN(TestProfileOpener)
#include "tst_profileopener.moc"
