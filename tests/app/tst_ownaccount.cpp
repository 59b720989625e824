// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ownaccount.h"
#include "sync/account.h"
#include "sync/sampledata.h"
#include "tests/support/testsecret.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Parlance;

class TestOwnAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsSignedIn()
    {
        OwnAccount own;
        QVERIFY(!own.isSignedIn());
        QCOMPARE(own.relay(), QString());
        own.join(QStringLiteral("parlance://x"), QStringLiteral("alice"), QStringLiteral("a long password"));
        QVERIFY(!own.isBusy()); // no profile is open
    }

    void showsTheAccount()
    {
        const QTemporaryDir folder;
        QVERIFY(writeSampleData(folder.path(), testSecret(), QDateTime::currentMSecsSinceEpoch()));
        auto account = Account::open(folder.path(), testSecret());
        QVERIFY(account.has_value());
        OwnAccount own;
        own.setAccount(account->get());
        QVERIFY(own.isSignedIn());
        QCOMPARE(own.username(), QStringLiteral("alice"));
        QCOMPARE(own.name(), QStringLiteral("Alice"));
        QCOMPARE(own.initials(), QStringLiteral("A"));
        QCOMPARE(own.relay(), QStringLiteral("relay.example:7667"));
    }

    void saysWhatTheRelayShowsThatIsNotBelieved()
    {
        OwnAccount own;
        AccountInfo info;
        QSet<QString> texts;
        for (const auto notice : {TrustNotice::KeyRenewed, TrustNotice::KeyReplaced, TrustNotice::RelayContradicts}) {
            info.notice = notice;
            own.setInfo(info);
            QVERIFY(own.noticeText().contains(u"whoever runs")); // what to do
            texts += own.noticeText();
        }
        QCOMPARE(texts.size(), 3);
        own.setInfo({});
        QCOMPARE(own.noticeText(), QString());
    }

    void saysWhatIsWrongWithTheInput()
    {
        const OwnAccount own;
        QCOMPARE(own.usernameProblem(QStringLiteral("alice")), QString());
        QVERIFY(!own.usernameProblem(QStringLiteral("A")).isEmpty());
        QCOMPARE(own.passwordProblem(QStringLiteral("12345678")), QString());
        QVERIFY(own.passwordProblem(QStringLiteral("1234567")).contains(u"8"));
        QVERIFY(own.passwordProblem(QString(300, u'x')).contains(u"256"));
        const QString link = QStringLiteral("parlance://chat.example.org:7667/join?token=abc");
        QCOMPARE(own.inviteProblem(link), QString());
        QCOMPARE(own.inviteHost(link), QStringLiteral("chat.example.org"));
        QVERIFY(own.inviteProblem(QStringLiteral("https://example.org")).contains(u"parlance://"));
        QVERIFY(own.inviteProblem(QStringLiteral("parlance://chat.example.org/join")).contains(u"end is missing"));
        QVERIFY(own.inviteProblem(QStringLiteral("parlance://chat.example.org/join?token=a&pin=x"))
                    .contains(u"certificate"));
        QCOMPARE(own.inviteHost(QStringLiteral("nonsense")), QString());
    }

    void wrongInputIsRefusedBeforeTheNetwork()
    {
        const QTemporaryDir folder;
        auto account = Account::open(folder.path(), testSecret());
        QVERIFY(account.has_value());
        OwnAccount own;
        own.setAccount(account->get());
        own.join(QStringLiteral("nonsense"), QStringLiteral("alice"), QStringLiteral("a long password"));
        QVERIFY(!own.isBusy());
        QCOMPARE(own.errorField(), QStringLiteral("link"));
        own.signIn(QStringLiteral("http://x/y"), QStringLiteral("alice"), QStringLiteral("a long password"));
        QCOMPARE(own.errorField(), QStringLiteral("relay"));
        QVERIFY(!own.errorText().isEmpty());
        own.clearError();
        QCOMPARE(own.errorText(), QString());
        QCOMPARE(own.errorField(), QString());
    }

    void anUnreachableRelayIsAnError()
    {
        const QTemporaryDir folder;
        auto account = Account::open(folder.path(), testSecret());
        QVERIFY(account.has_value());
        OwnAccount own;
        own.setAccount(account->get());
        QSignalSpy busy(&own, &OwnAccount::busyChanged);
        own.signIn(QStringLiteral("127.0.0.1:1"), QStringLiteral("alice"), QStringLiteral("a long password"));
        QVERIFY(own.isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!own.isBusy(), 60'000);
        QVERIFY(!own.errorText().isEmpty());
        QVERIFY(!own.isSignedIn());
        QCOMPARE(busy.count(), 2);
    }

    void aSecondAccountIsRefused()
    {
        const QTemporaryDir folder;
        QVERIFY(writeSampleData(folder.path(), testSecret(), QDateTime::currentMSecsSinceEpoch()));
        auto account = Account::open(folder.path(), testSecret());
        QVERIFY(account.has_value());
        OwnAccount own;
        own.setAccount(account->get());
        own.signIn(QStringLiteral("127.0.0.1:1"), QStringLiteral("bob"), QStringLiteral("a long password"));
        QTRY_VERIFY(!own.isBusy());
        QVERIFY(own.errorText().contains(u"already"));
        QVERIFY(own.isSignedIn());
    }

    void aLinkedDeviceNeitherBeginsAnewNorLeaves()
    {
        const QTemporaryDir folder;
        QVERIFY(writeSampleData(folder.path(), testSecret(), QDateTime::currentMSecsSinceEpoch()));
        auto account = Account::open(folder.path(), testSecret());
        QVERIFY(account.has_value());
        OwnAccount own;
        own.setAccount(account->get());
        own.beginAnew(); // the answer may be here at once
        QTRY_VERIFY(!own.errorText().isEmpty());
        QVERIFY(!own.isBusy());
        own.clearError();
        own.signOut();
        QTRY_VERIFY(!own.errorText().isEmpty());
        QVERIFY(!own.isBusy());
        QVERIFY(own.isSignedIn());
        QVERIFY(!own.isLeftBehind());
    }

    void theInviteWaitsUntilItIsUsed()
    {
        OwnAccount own;
        QSignalSpy changed(&own, &OwnAccount::pendingInviteChanged);
        own.setPendingInvite(QStringLiteral("parlance://x"));
        own.setPendingInvite(QStringLiteral("parlance://x"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(own.pendingInvite(), QStringLiteral("parlance://x"));
    }
};

QTEST_GUILESS_MAIN(TestOwnAccount)
#include "tst_ownaccount.moc"
