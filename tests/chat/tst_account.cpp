// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migrations.h"
#include "sync/account.h"
#include "tests/support/testsecret.h"
#include "alice.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Parlance;
using namespace Parlance::Frames;
using namespace Qt::StringLiterals;

/// The public door: its thread, its promises about order and about the profile.
class AccountTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewProfileIsMade()
    {
        const auto account = Account::open(profile(), testSecret());
        QVERIFY(account);
        QCOMPARE((*account)->info(), AccountInfo());
        QCOMPARE((*account)->connection().state, ConnectionState::SignedOut);
        QVERIFY(QFile::exists(profile() + u"/account-1/chat.db"_s));
        QCOMPARE(wait((*account)->conversations())->size(), 0);
        QCOMPARE(wait((*account)->contacts())->size(), 0);
        QCOMPARE(wait((*account)->search(u"x"_s))->size(), 0);
    }

    void oneProcessOwnsAProfile()
    {
        const auto account = Account::open(profile(), testSecret());
        QVERIFY(account);
        const auto second = Account::open(profile(), testSecret());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::ProfileInUse);
        QCOMPARE(second.error().detail, QString::number(QCoreApplication::applicationPid()));
    }

    void aClosedProfileCanBeOpenedAgain()
    {
        QVERIFY(Account::open(profile(), testSecret()));
        QVERIFY(Account::open(profile(), testSecret()));
    }

    void aDamagedDatabaseIsNamedAndLeftAlone()
    {
        QVERIFY(Account::open(profile(), testSecret()));
        QFile file(profile() + u"/account-1/chat.db"_s);
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto account = Account::open(profile(), testSecret());
        QVERIFY(!account);
        QCOMPARE(account.error().code, ErrorCode::StorageDamaged);
        QVERIFY(account.error().detail.contains(file.fileName()));
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(8192, 'x'));
    }

    void aFolderThatCannotBeMade()
    {
        QFile inTheWay(m_folder->filePath(u"file"_s));
        QVERIFY(inTheWay.open(QFile::WriteOnly));
        const auto account = Account::open(m_folder->filePath(u"file/profile"_s), testSecret());
        QVERIFY(!account);
        QCOMPARE(account.error().code, ErrorCode::StorageUnwritable);
    }

    void joinSendAndReceive()
    {
        FakeRelay relay;
        FakeDirectory directory;
        answerFrom(relay, directory);
        auto opened = Account::open(profile(), testSecret());
        QVERIFY(opened);
        Account &account = **opened;
        QStringList order;
        connect(&account, &Account::infoChanged, this, [&] { order += u"info"_s; });
        auto joined = account.join({.relay = relay.address(), .token = u"token"_s}, u"alice"_s, u"correct horse"_s);
        QVERIFY(greet(relay));
        QVERIFY(relay.expect<wire::Register>());
        relay.answer(signedIn());
        joined.then(this, [&](const Result<AccountInfo> &) { order += u"joined"_s; });
        QVERIFY(wait(joined));
        QTRY_COMPARE(order, (QStringList{u"info"_s, u"info"_s, u"joined"_s})); // stored, then linked
        QCOMPARE(account.info().username, u"alice"_s);
        QVERIFY(relay.expect<wire::Synchronize>());
        relay.answer(wholeState());
        relay.send(caughtUp());
        QTRY_COMPARE(account.connection().state, ConnectionState::Online);

        QList<Changes> commits;
        connect(&account, &Account::committed, this, [&](const Changes &changes) {
            QCOMPARE(QThread::currentThread(), thread());
            commits += changes;
        });
        const auto sent = wait(account.send(withBob, u"hello"_s));
        QVERIFY(sent);
        QTRY_COMPARE(commits.size(), 1);
        QCOMPARE(commits.first().messages, QList{*sent});
        QTRY_COMPARE(account.connection().queued, 1);
        // Sealed for nobody, so a placeholder; that it came is what counts here.
        relay.send(deliver(1, 0, u"hi"_s));
        QTRY_COMPARE(wait(account.history(withBob))->size(), 2);
        QVERIFY(commits.size() >= 2);
        const auto page = wait(account.history(withBob, {.before = {}, .after = {}, .limit = 1}));
        QCOMPARE(page->first().text, u"hello"_s);
        const auto before = wait(account.history(withBob, {.before = page->first().position, .after = {}}));
        QVERIFY(before->first().unreadable);
        QCOMPARE(wait(account.search(u"hell"_s))->size(), 1);
        QCOMPARE(wait(account.conversations())->first().unread, 1);
    }

    void whoAsksIsNotCalledWhileAsking()
    {
        const auto account = Account::open(profile(), testSecret());
        QVERIFY(account);
        auto asked = (*account)->conversations();
        QThread::msleep(100); // long enough for the inner thread to have the answer
        bool answered = false;
        asked.then(this, [&answered](const Result<QList<ConversationRecord>> &) { answered = true; });
        QVERIFY(!answered);
        QTRY_VERIFY(answered);
    }

    void whatIsAskedOfAClosedDoorIsAnswered()
    {
        FakeRelay relay;
        QFuture<Result<AccountInfo>> joined;
        QFuture<Result<QList<ConversationRecord>>> listed;
        {
            auto account = Account::open(profile(), testSecret());
            QVERIFY(account);
            joined = (*account)->join({.relay = relay.address(), .token = u"token"_s}, u"alice"_s, u"correct horse"_s);
            QVERIFY(relay.expect<wire::Hello>());
            listed = (*account)->conversations();
        }
        QCOMPARE(wait(joined).error().code, ErrorCode::Cancelled);
        QVERIFY(listed.isFinished());
    }

    void whatWasWrittenInTheLastMomentIsStored()
    {
        FakeRelay relay;
        FakeDirectory directory;
        answerFrom(relay, directory);
        QFuture<Result<MessageRecord>> sent;
        {
            auto account = Account::open(profile(), testSecret());
            QVERIFY(account);
            auto joined = (*account)->join(
                {.relay = relay.address(), .token = u"token"_s}, u"alice"_s, u"correct horse"_s);
            QVERIFY(greet(relay));
            QVERIFY(relay.expect<wire::Register>());
            relay.answer(signedIn());
            QVERIFY(relay.expect<wire::Synchronize>());
            relay.answer(wholeState());
            QTRY_COMPARE(wait((*account)->conversations())->size(), 1);
            sent = (*account)->send(withBob, u"bye"_s);
        }
        QVERIFY(wait(sent));
        auto account = Account::open(profile(), testSecret());
        QVERIFY(account);
        QCOMPARE(wait((*account)->history(withBob))->first().text, u"bye"_s);
        QCOMPARE((*account)->connection().queued, 1);
    }

    void settingsKeepTheirTypes()
    {
        {
            auto account = Account::open(profile(), testSecret());
            QVERIFY(account);
            QVERIFY(!wait((*account)->setting(u"none"_s))->isValid());
            QVERIFY(wait((*account)->setSetting(u"number"_s, 7)));
            QVERIFY(wait((*account)->setSetting(u"yes"_s, true)));
            QVERIFY(wait((*account)->setSetting(u"list"_s, QStringList{u"a"_s, u"b"_s})));
            QVERIFY(wait((*account)->setSetting(u"gone"_s, u"x"_s)));
            QVERIFY(wait((*account)->setSetting(u"gone"_s, {})));
        }
        auto account = Account::open(profile(), testSecret());
        QVERIFY(account);
        QCOMPARE(wait((*account)->setting(u"number"_s))->toInt(), 7);
        QCOMPARE(wait((*account)->setting(u"yes"_s)).value(), QVariant(true));
        QCOMPARE(wait((*account)->setting(u"list"_s))->toStringList(), (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(!wait((*account)->setting(u"gone"_s))->isValid());
    }

    void theDisplayNameTravelsWithEachMessage()
    {
        auto account = Account::open(profile(), testSecret());
        QVERIFY(account);
        QCOMPARE(wait((*account)->setDisplayName(u"Alice"_s)).error().code, ErrorCode::NotSignedIn);
        QCOMPARE(wait((*account)->setDisplayName(QString(65, u'x'))).error().code, ErrorCode::FieldInvalid);
    }

private:
    [[nodiscard]] QString profile() const { return m_folder->filePath(u"profile"_s); }

    static void answerFrom(FakeRelay &relay, FakeDirectory &directory)
    {
        directory.publisher = alice;
        directory.setDevices(bob, {bobsDevice});
        relay.automatic = [&directory](const wire::ClientFrame &command) { return directory.answer(command); };
    }

    static bool greet(FakeRelay &relay)
    {
        const bool came = relay.expect<wire::Hello>().has_value();
        relay.answer(welcome());
        return came;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(AccountTest)
#include "tst_account.moc"
