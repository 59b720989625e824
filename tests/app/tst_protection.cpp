// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/protection.h"
#include "sync/account.h"
#include "tests/chat/fakekeystore.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// What the interface is told of a profile that has to be unlocked.
class TestProtection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_shared<KeyStoreState>();
    }
    void cleanup() { m_folder.reset(); }

    void withAKeyStoreNobodyIsAsked()
    {
        const auto protection = open();
        QTRY_COMPARE(protection->state(), Protection::Open);
        QVERIFY(protection->isByKeyStore());
        QCOMPARE(protection->reason(), QString());
        QVERIFY(protection->wantsRecoveryCode());
        QVERIFY(protection->takeAccount());
        QVERIFY(!protection->takeAccount());
    }

    void theCodeHoldsFromTheMomentItIsShown()
    {
        QString code;
        {
            const auto protection = open();
            QTRY_COMPARE(protection->state(), Protection::Open);
            protection->makeRecoveryCode();
            code = protection->recoveryCode();
            QTRY_VERIFY(!protection->isBusy());
            // The program ends here, before anybody said that it is written down.
        }
        m_store->entries.clear();
        const auto protection = open();
        QTRY_COMPARE(protection->state(), Protection::Locked);
        protection->unlockWithCode(code);
        QTRY_COMPARE(protection->state(), Protection::Open);
        QVERIFY(protection->wantsRecoveryCode());
    }

    void anotherCodeHoldsOnceItIsWrittenDown()
    {
        const auto protection = open();
        QTRY_COMPARE(protection->state(), Protection::Open);
        QSignalSpy kept(protection.get(), &Protection::recoveryCodeKept);
        protection->makeRecoveryCode();
        const QString first = protection->recoveryCode();
        QTRY_VERIFY(!protection->isBusy());
        protection->keepRecoveryCode();
        QTRY_COMPARE(kept.count(), 1);
        QTRY_VERIFY(!protection->wantsRecoveryCode());
        QCOMPARE(protection->recoveryCode(), QString());

        protection->makeRecoveryCode();
        QVERIFY(protection->recoveryCode() != first);
        QVERIFY(!protection->isBusy());
        protection->dropRecoveryCode();
        QVERIFY(opensWith(first));
        protection->makeRecoveryCode();
        const QString second = protection->recoveryCode();
        protection->keepRecoveryCode();
        QTRY_COMPARE(kept.count(), 2);
        QVERIFY(!opensWith(first));
        QVERIFY(opensWith(second));
    }

    void eachReasonIsToldInItsOwnWords()
    {
        {
            const auto protection = open();
            QTRY_COMPARE(protection->state(), Protection::Open);
            protection->makeRecoveryCode();
            QTRY_VERIFY(!protection->isBusy());
        }
        QSet<QString> reasons;
        const auto entries = m_store->entries;
        for (const ErrorCode fails : {ErrorCode::KeyStoreMissing, ErrorCode::KeyStoreLocked, ErrorCode::None}) {
            m_store->fails = fails;
            m_store->entries.clear();
            const auto protection = open();
            QTRY_COMPARE(protection->state(), Protection::Locked);
            QVERIFY(protection->takesRecoveryCode());
            QVERIFY(!protection->takesPassphrase());
            QVERIFY(protection->canTryAgain());
            reasons.insert(protection->reason());
            // It works again by the time it is asked again.
            m_store->fails = ErrorCode::None;
            m_store->entries = entries;
            protection->tryAgain();
            QTRY_COMPARE(protection->state(), Protection::Open);
        }
        QCOMPARE(reasons.size(), 3);
    }

    void aSilentKeyStoreIsNotWaitedForWithoutAWord()
    {
        m_store->silent = true;
        const auto protection = open();
        QTRY_COMPARE(protection->state(), Protection::WaitingForKeyStore);
        protection->stopWaiting();
        QTRY_COMPARE(protection->state(), Protection::NewPassphrase);
        protection->unlockWithPassphrase(u"1234"_s);
        QTRY_VERIFY(!protection->errorText().isEmpty());
        QCOMPARE(protection->state(), Protection::NewPassphrase);
        protection->unlockWithPassphrase(u"correct horse"_s);
        QTRY_COMPARE(protection->state(), Protection::Open);
        QVERIFY(protection->isByPassphrase());
    }

    void aPassphraseIsAddedAndChanged()
    {
        const auto protection = open();
        QTRY_COMPARE(protection->state(), Protection::Open);
        QSignalSpy set(protection.get(), &Protection::passphraseSet);
        protection->setPassphrase(u"1234"_s);
        QTRY_VERIFY(!protection->errorText().isEmpty());
        protection->setPassphrase(u"correct horse"_s);
        QTRY_COMPARE(set.count(), 1);
        QTRY_VERIFY(protection->isByPassphrase());
        protection->takeAccount().reset();
        m_store->fails = ErrorCode::KeyStoreMissing;
        const auto locked = open();
        QTRY_COMPARE(locked->state(), Protection::Locked);
        QVERIFY(locked->takesPassphrase());
        locked->unlockWithPassphrase(u"correct horse"_s);
        QTRY_COMPARE(locked->state(), Protection::Open);
    }

    void whatIsNoMatterOfAPersonIsAFailure()
    {
        {
            const auto protection = open();
            QTRY_COMPARE(protection->state(), Protection::Open);
        }
        QVERIFY(QFile::remove(Account::folderIn(m_folder->path()) + u"/keys.json"_s));
        const auto protection = make();
        QSignalSpy failed(protection.get(), &Protection::failed);
        protection->open();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(protection->state(), Protection::Failed);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::KeysMissing);
    }

private:
    [[nodiscard]] std::unique_ptr<Protection> make() const
    {
        return std::make_unique<Protection>(m_folder->path(), QString(), std::make_unique<FakeKeyStore>(m_store));
    }
    [[nodiscard]] std::unique_ptr<Protection> open() const
    {
        auto protection = make();
        protection->open();
        return protection;
    }
    /// On a copy of the keys: the profile itself is open.
    [[nodiscard]] bool opensWith(const QString &code) const
    {
        const QTemporaryDir copy;
        const QString keys = u"/keys.json"_s;
        QDir().mkpath(Account::folderIn(copy.path()));
        QFile::copy(Account::folderIn(m_folder->path()) + keys, Account::folderIn(copy.path()) + keys);
        return Account::open(copy.path(), ProfileSecret::fromRecoveryCode(*RecoveryCode::fromText(code))).has_value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<KeyStoreState> m_store;
};

QTEST_GUILESS_MAIN(TestProtection)
#include "tst_protection.moc"
