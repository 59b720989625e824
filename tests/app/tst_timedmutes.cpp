// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timedmutes.h"
#include "sync/account.h"
#include "sync/sampledata.h"
#include "tests/support/outcome.h"
#include "tests/support/testsecret.h"
#include "testclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// A conversation is quiet for as long as was said, on a real profile.
class TestTimedMutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_account.reset();
        m_clock.set(QStringLiteral("2026-03-12T14:00:00Z"));
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(writeSampleData(m_folder->path(), testSecret(), m_clock.nowMs()));
        open();
    }

    void isHeardAgainWhenItIsTime()
    {
        TimedMutes mutes(m_clock);
        take(mutes);
        mutes.mute(u"1"_s, 60);
        QTRY_VERIFY(record().muted);
        const ConversationRecord muted = record();
        mutes.setOpen(&muted);
        QVERIFY(mutes.openText().startsWith(u"Muted until "));
        m_clock.advance(60 * 60'000 - 1);
        mutes.tick();
        m_clock.advance(1);
        QVERIFY(record().muted);
        mutes.tick();
        QTRY_VERIFY(!record().muted);
    }

    void forGoodIsForGood()
    {
        TimedMutes mutes(m_clock);
        take(mutes);
        mutes.mute(u"1"_s, 60);
        mutes.mute(u"1"_s, 0);
        QTRY_VERIFY(record().muted);
        m_clock.advance(365 * 24 * 60 * 60'000LL);
        mutes.tick();
        const ConversationRecord muted = record();
        QVERIFY(muted.muted);
        mutes.setOpen(&muted);
        QVERIFY(!mutes.openText().contains(u"until"));
        mutes.unmute(u"1"_s);
        QTRY_VERIFY(!record().muted);
        QTRY_COMPARE(mutes.openText(), QString());
    }

    void whatEndedWhileTheProgramWasClosedIsOver()
    {
        {
            TimedMutes mutes(m_clock);
            take(mutes);
            mutes.mute(u"1"_s, 60);
            QTRY_VERIFY(record().muted);
        }
        m_account.reset();
        open();
        m_clock.advance(60 * 60'000);
        TimedMutes mutes(m_clock);
        take(mutes);
        QTRY_VERIFY(!record().muted);
    }

private:
    void open()
    {
        auto account = Account::open(m_folder->path(), testSecret());
        QVERIFY(account.has_value());
        m_account = std::move(*account);
    }
    void take(TimedMutes &mutes)
    {
        connect(m_account.get(), &Account::committed, &mutes, &TimedMutes::apply);
        mutes.setAccount(m_account.get());
    }
    [[nodiscard]] ConversationRecord record()
    {
        const auto records = outcomeOf(m_account->conversations()).value_or(QList<ConversationRecord>());
        const auto found = std::ranges::find(records, ConversationId(1), &ConversationRecord::id);
        return found != records.end() ? *found : ConversationRecord();
    }

    TestClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Account> m_account;
};

QTEST_GUILESS_MAIN(TestTimedMutes)
#include "tst_timedmutes.moc"
