// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/deliveryinfo.h"
#include "app/peerkeys.h"
#include "sync/account.h"
#include "sync/sampledata.h"
#include "tests/support/outcome.h"
#include "tests/support/testsecret.h"
#include "testclock.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

using namespace Parlance;

/// Keys of a contact, and where a message is, on a real profile without a relay.
class TestPeerKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(writeSampleData(m_folder->path(), testSecret(), QDateTime::currentMSecsSinceEpoch()));
        auto account = Account::open(m_folder->path(), testSecret());
        QVERIFY(account.has_value());
        m_account = std::move(*account);
    }

    void cleanup() { m_account.reset(); }

    void theNumberHasTwelveGroups()
    {
        PeerKeys keys(record(UserId(2)), *m_account);
        QVERIFY(!keys.isKnown());
        follow(keys, UserId(2));
        keys.read();
        QTRY_VERIFY(keys.isKnown());
        QCOMPARE(keys.groups().size(), 12);
        for (const QString &group : keys.groups())
            QCOMPARE(group.size(), 5);
        QVERIFY(!keys.code().isEmpty());
        QVERIFY(keys.isVerified());
        QCOMPARE(keys.noticeText(), QString());
        keys.setVerified(false);
        QTRY_VERIFY(!keys.isVerified());
        keys.setVerified(true);
        QTRY_VERIFY(keys.isVerified());
    }

    void aNumberThatChangedMeanwhileIsNotVerified()
    {
        PeerKeys keys(record(UserId(2)), *m_account);
        keys.setVerified(true); // before any number was shown
        QTRY_VERIFY(keys.errorText().contains(u"changed in the meantime"));
        QTRY_COMPARE(keys.groups().size(), 12); // and now it is
        QVERIFY(!keys.errorText().isEmpty());
        keys.setVerified(false);
        QTRY_COMPARE(keys.errorText(), QString());
    }

    void withoutAKeyThereIsNoNumber()
    {
        PeerKeys keys(record(UserId(9)), *m_account);
        keys.setVerified(true);
        QTRY_VERIFY(!keys.errorText().isEmpty()); // there is nothing to compare
        QVERIFY(!keys.isKnown());
    }

    void aNoticeStandsUntilItIsRead()
    {
        PeerKeys keys(record(UserId(8)), *m_account);
        follow(keys, UserId(8));
        QVERIFY(keys.isAlarming());
        QVERIFY(keys.noticeText().contains(u"wait"));
        keys.acknowledge();
        QTRY_COMPARE(keys.noticeText(), QString());
    }

    void everyNoticeHasItsWords()
    {
        QSet<QString> texts;
        for (const auto notice : {TrustNotice::KeyRenewed, TrustNotice::KeyReplaced, TrustNotice::RelayContradicts,
                                  TrustNotice::OrderContradicts}) {
            ConversationRecord changed = record(UserId(8));
            changed.notice = notice;
            const PeerKeys keys(changed, *m_account);
            QVERIFY(keys.noticeText().contains(changed.peerName));
            QCOMPARE(keys.isComparable(), notice != TrustNotice::OrderContradicts);
            texts << keys.noticeText();
        }
        QCOMPARE(texts.size(), 4);
    }

    void aMessageTellsItsWayWithoutItsText()
    {
        const ConversationRecord withBob = record(UserId(2));
        DeliveryInfo info(withBob, *m_account, m_clock, TimeText());
        info.readMessage(withBob.last->id.toString());
        QTRY_VERIFY(!info.events().isEmpty());
        QCOMPARE(info.times().size(), info.events().size());
        QVERIFY(info.reach().contains(u"3 of 4"));
        QVERIFY(info.present().startsWith(u"This device"));
        QCOMPARE(info.absent(), QStringLiteral("Bob's laptop"));
        QVERIFY(info.report().contains(withBob.last->id.toString()));
        QVERIFY(!info.report().contains(withBob.last->text));
        info.readMessage(MessageId::create().toString());
        QTRY_VERIFY(!info.errorText().isEmpty());
        QVERIFY(info.events().isEmpty());
    }

    void aConversationTellsHowCompleteItIs()
    {
        DeliveryInfo info(record(UserId(2)), *m_account, m_clock, TimeText());
        info.readCompleteness();
        QTRY_VERIFY(info.completeness().startsWith(u"Complete to "));
        QVERIFY(info.completeness().contains(u"Bob's laptop has all but 12"));
    }

private:
    [[nodiscard]] ConversationRecord record(UserId peer)
    {
        const auto records = outcomeOf(m_account->conversations());
        return *std::ranges::find(*records, peer, &ConversationRecord::peer);
    }

    /// As the conversation hands on what is committed.
    void follow(PeerKeys &keys, UserId peer)
    {
        connect(m_account.get(), &Account::committed, &keys, [&keys, peer](const Changes &changes) {
            for (const ConversationRecord &one : changes.conversations) {
                if (one.peer == peer)
                    keys.setConversation(one);
            }
            keys.apply(changes);
        });
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Account> m_account;
};

QTEST_GUILESS_MAIN(TestPeerKeys)
#include "tst_peerkeys.moc"
