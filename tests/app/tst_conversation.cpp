// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conversation.h"
#include "app/person.h"
#include "sync/account.h"
#include "sync/sampledata.h"
#include "tests/support/testsecret.h"
#include "records.h"
#include "testclock.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Parlance;

/// A conversation on a real profile without a relay: composing, drafts, reading, what can not be sent.
class TestConversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsThePeer();
    void sendingEmptiesTheDraft();
    void whatIsTypedWhileSendingStays();
    void bytesAreCounted();
    void draftsAreKept();
    void readsWhatIsSeenWhenAttended();
    void arrivingWhileAwayDrawsTheUnreadLine();
    void failedCanBeResentOrDiscarded();
    void goesToAMessageThatIsNotLoaded();
    void goesToADay();
    void saysWhyOneCannotWrite();

private:
    void open(ConversationId id);
    [[nodiscard]] ConversationRecord stored(ConversationId id);

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Account> m_account;
    std::unique_ptr<Conversation> m_conversation;
};

void TestConversation::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(writeSampleData(m_folder->path(), testSecret(), QDateTime::currentMSecsSinceEpoch()));
    auto account = Account::open(m_folder->path(), testSecret());
    QVERIFY(account.has_value());
    m_account = std::move(*account);
}

void TestConversation::cleanup()
{
    m_conversation.reset();
    m_account.reset();
}

ConversationRecord TestConversation::stored(ConversationId id)
{
    ConversationRecord found;
    auto answer = m_account->conversations();
    if (!QTest::qWaitFor([&] { return answer.isFinished(); }) || !answer.result())
        return found;
    const auto rows = answer.result();
    for (const ConversationRecord &record : *rows) {
        if (record.id == id)
            found = record;
    }
    return found;
}

void TestConversation::open(ConversationId id)
{
    m_conversation = std::make_unique<Conversation>(stored(id), *m_account, m_clock, TimeText());
    connect(m_account.get(), &Account::committed, m_conversation.get(), &Conversation::apply);
    m_conversation->open();
    QTRY_VERIFY(m_conversation->messages()->isLoaded());
}

void TestConversation::showsThePeer()
{
    open(ConversationId(1));
    QCOMPARE(m_conversation->title(), QStringLiteral("Bob"));
    QCOMPARE(m_conversation->username(), QStringLiteral("bob"));
    QVERIFY(m_conversation->canWrite());
    QCOMPARE(m_conversation->cannotWriteText(), QString());
    QCOMPARE(m_conversation->unread(), 2);
    m_conversation->setPresence({.online = true, .lastSeen = 0});
    QCOMPARE(m_conversation->presenceText(), QStringLiteral("online"));
}

void TestConversation::sendingEmptiesTheDraft()
{
    open(ConversationId(1));
    const int before = m_conversation->messages()->count();
    m_conversation->setDraft(QStringLiteral("  On my way  "));
    QSignalSpy sent(m_conversation.get(), &Conversation::sent);
    m_conversation->send(m_conversation->draft());
    QCOMPARE(m_conversation->draft(), QString());
    QTRY_COMPARE(sent.count(), 1);
    QTRY_COMPARE(m_conversation->messages()->count(), before + 1);
    const MessageRecord *last = m_conversation->messages()->recordAt(before);
    QCOMPARE(last->text, QStringLiteral("On my way"));
    QCOMPARE(last->state, MessageState::Queued);
    QCOMPARE(m_conversation->messages()->firstUnreadRow(), -1);
}

void TestConversation::whatIsTypedWhileSendingStays()
{
    open(ConversationId(1));
    m_conversation->send(QStringLiteral("first"));
    m_conversation->setDraft(QStringLiteral("second"));
    QSignalSpy sent(m_conversation.get(), &Conversation::sent);
    QTRY_COMPARE(sent.count(), 1);
    QCOMPARE(m_conversation->draft(), QStringLiteral("second"));
}

void TestConversation::bytesAreCounted()
{
    open(ConversationId(1));
    QCOMPARE(m_conversation->bytesLeft(QString()), 4096);
    QCOMPARE(m_conversation->bytesLeft(QStringLiteral("äö")), 4092);
    QVERIFY(m_conversation->canSend(QString(4096, u'x')));
    QVERIFY(!m_conversation->canSend(QString(4097, u'x')));
    QVERIFY(!m_conversation->canSend(QStringLiteral(" \n ")));
    m_conversation->setDraft(QString(4097, u'x'));
    m_conversation->send(m_conversation->draft());
    QCOMPARE(m_conversation->draft().size(), 4097); // nothing was taken
}

void TestConversation::draftsAreKept()
{
    open(ConversationId(1));
    m_conversation->setDraft(QStringLiteral("half a thought"));
    m_conversation->close();
    QTRY_COMPARE(stored(ConversationId(1)).draft, QStringLiteral("half a thought"));
    open(ConversationId(1));
    QCOMPARE(m_conversation->draft(), QStringLiteral("half a thought"));
    QSignalSpy sent(m_conversation.get(), &Conversation::sent);
    m_conversation->send(m_conversation->draft());
    QTRY_COMPARE(sent.count(), 1);
    QCOMPARE(stored(ConversationId(1)).draft, QString()); // in the same commit
}

void TestConversation::readsWhatIsSeenWhenAttended()
{
    open(ConversationId(1));
    const int last = m_conversation->messages()->count() - 1;
    const Sequence head = m_conversation->messages()->recordAt(last)->sequence;
    m_conversation->markVisible(last - 1);
    m_conversation->markVisible(last);
    QCOMPARE(stored(ConversationId(1)).unread, 2); // nobody looks
    m_conversation->setAttended(true);
    QTRY_COMPARE(stored(ConversationId(1)).ownRead, head);
    QTRY_COMPARE(m_conversation->unread(), 0);
}

void TestConversation::arrivingWhileAwayDrawsTheUnreadLine()
{
    open(ConversationId(3));
    QCOMPARE(m_conversation->messages()->firstUnreadRow(), -1);
    MessageRecord message = Sample::theirs(m_conversation->record().head + 1, m_clock.nowMs());
    message.conversation = ConversationId(3);
    ConversationRecord record = m_conversation->record();
    record.head = message.sequence;
    record.unread = 1;
    Changes changes = Sample::arrived({message});
    changes.conversations << record;
    m_conversation->apply(changes);
    QCOMPARE(m_conversation->messages()->firstUnreadRow(), m_conversation->messages()->count() - 1);
}

void TestConversation::failedCanBeResentOrDiscarded()
{
    open(ConversationId(2));
    MessageListModel *messages = m_conversation->messages();
    const auto rowOfFailed = [messages] {
        for (int row = 0; row < messages->count(); ++row) {
            if (messages->recordAt(row)->state == MessageState::Failed)
                return row;
        }
        return -1;
    };
    const int count = messages->count();
    QVERIFY(rowOfFailed() >= 0);
    const MessageId id = messages->recordAt(rowOfFailed())->id;
    m_conversation->discard(id.toString());
    QTRY_COMPARE(messages->count(), count - 1);
    QCOMPARE(rowOfFailed(), -1);
    m_conversation->resend(id.toString()); // it is no more
    QTRY_VERIFY(!m_conversation->errorText().isEmpty());
    m_conversation->clearError();
    QCOMPARE(m_conversation->errorText(), QString());
}

void TestConversation::goesToAMessageThatIsNotLoaded()
{
    open(ConversationId(1));
    auto answer = m_account->history(ConversationId(1), {.before = {}, .after = 0, .limit = 1});
    QTRY_VERIFY(answer.isFinished());
    const MessageRecord first = answer.result()->first();
    QCOMPARE(m_conversation->messages()->rowOf(first.id.toString()), -1);
    QSignalSpy show(m_conversation.get(), &Conversation::showMessage);
    m_conversation->goTo(first.id, first.position);
    QTRY_COMPARE(show.count(), 1);
    QCOMPARE(m_conversation->messages()->recordAt(show[0][0].toInt())->id, first.id);
    m_conversation->goTo(first.id.toString());
    QCOMPARE(show.count(), 2);
}

void TestConversation::goesToADay()
{
    open(ConversationId(1));
    QTRY_VERIFY(m_conversation->messages()->isLoaded());
    auto read = m_account->history(ConversationId(1), {.before = {}, .after = 0, .limit = 1});
    QTRY_VERIFY(read.isFinished());
    const MessageRecord first = read.result()->first();
    QSignalSpy shown(m_conversation.get(), &Conversation::showMessage);
    QSignalSpy end(m_conversation.get(), &Conversation::endWanted);
    const auto go = [this](QDate day) { m_conversation->goToDay(day.year(), day.month(), day.day()); };
    const auto shownRow = [&] { return m_conversation->messages()->recordAt(shown.last().first().toInt()); };

    // Before the first day: the first message, a page far from what is loaded.
    const QDate firstDay = TimeText().dateOf(first.at);
    go(firstDay.addDays(-100));
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(shownRow()->id, first.id);

    const MessageRecord last = *m_conversation->record().last;
    const QDate lastDay = TimeText().dateOf(last.at);
    go(lastDay);
    QTRY_COMPARE(shown.size(), 2);
    QCOMPARE(TimeText().dateOf(shownRow()->at), lastDay);

    go(lastDay.addDays(2));
    QTRY_COMPARE(end.size(), 1);
    QCOMPARE(shown.size(), 2);
    // No day at all is no wish.
    go(QDate());
    go(lastDay);
    QTRY_COMPARE(shown.size(), 3);
    QCOMPARE(end.size(), 1);
}

void TestConversation::saysWhyOneCannotWrite()
{
    open(ConversationId(1));
    ConversationRecord record = m_conversation->record();
    record.canWrite = false;
    m_conversation->setRecord(record);
    QVERIFY(m_conversation->cannotWriteText().contains(u"not contacts"));
    QVERIFY(!m_conversation->canSend(QStringLiteral("text")));
    record.blocked = true;
    m_conversation->setRecord(record);
    QVERIFY(m_conversation->cannotWriteText().contains(u"blocked"));
    record.gone = true;
    m_conversation->setRecord(record);
    QVERIFY(m_conversation->cannotWriteText().contains(u"deleted"));
    m_conversation->setPresence({.online = true, .lastSeen = 0});
    QCOMPARE(m_conversation->presenceText(), QString());
    QVERIFY(!m_conversation->isOnline());
}

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
