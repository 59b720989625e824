// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/messagelistmodel.h"
#include "records.h"
#include "testclock.h"
#include "testhistory.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Parlance;

/// The window of rows over a long history: pages at both ends, bounded memory, commits while a page is on its way.
class TestMessagePaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensAtTheEnd();
    void opensAtTheFirstUnread();
    void walksToTheBeginningAndBack();
    void holdsABoundedWindow();
    void appendsOnlyWhereTheEndIsLoaded();
    void letsGoOfTheFarEndWhenManyArrive();
    void jumpsAroundAPosition();
    void appliesWhatWasCommittedMeanwhile();
    void dropsAPageOfAnEarlierWindow();
    void tellsWhenReadingFails();
    void rereadsTheWindowOnly();

private:
    void open(const ConversationRecord &conversation = Sample::conversation());
    void verifyIsWindowOfHistory() const;

    TestClock m_clock;
    std::unique_ptr<TestHistory> m_history;
    std::unique_ptr<MessageListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestMessagePaging::init()
{
    m_history = std::make_unique<TestHistory>();
    m_history->fill(2000, m_clock.nowMs() - 2000LL * 60'000);
}

void TestMessagePaging::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_history.reset();
}

void TestMessagePaging::open(const ConversationRecord &conversation)
{
    m_model = std::make_unique<MessageListModel>(conversation, m_history->fetch(), m_clock, TimeText());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->open();
    QTRY_VERIFY(m_model->isLoaded());
}

/// Every message between the first row and the last is there, once, in order.
void TestMessagePaging::verifyIsWindowOfHistory() const
{
    QVERIFY(m_model->rowCount() > 0);
    auto expected = m_history->messages().constFind(m_model->recordAt(0)->position);
    for (int row = 0; row < m_model->rowCount(); ++row, ++expected) {
        QVERIFY(expected != m_history->messages().constEnd());
        QCOMPARE(m_model->recordAt(row)->id, expected->id);
    }
    QCOMPARE(m_model->hasNewer(), expected != m_history->messages().constEnd());
    QVERIFY(m_model->hasOlder() || m_model->recordAt(0)->position == m_history->messages().firstKey());
}

void TestMessagePaging::opensAtTheEnd()
{
    open();
    QCOMPARE(m_model->count(), MessageListModel::pageRows);
    QVERIFY(m_model->hasOlder());
    QVERIFY(!m_model->hasNewer());
    verifyIsWindowOfHistory();
}

void TestMessagePaging::opensAtTheFirstUnread()
{
    ConversationRecord conversation = Sample::conversation();
    conversation.ownRead = 1000;
    conversation.unread = 660;
    open(conversation);
    QTRY_VERIFY(m_model->firstUnreadRow() >= 0);
    QCOMPARE(m_model->recordAt(m_model->firstUnreadRow())->sequence, 1001U);
    QVERIFY(m_model->hasOlder());
    QVERIFY(m_model->hasNewer());
    verifyIsWindowOfHistory();
}

void TestMessagePaging::walksToTheBeginningAndBack()
{
    open();
    while (m_model->hasOlder()) {
        const quint64 first = m_model->recordAt(0)->position;
        m_model->loadOlder();
        QTRY_VERIFY(!m_model->isLoading());
        QVERIFY(m_model->recordAt(0)->position < first || !m_model->hasOlder());
        verifyIsWindowOfHistory();
    }
    QCOMPARE(m_model->recordAt(0)->sequence, 1U);
    while (m_model->hasNewer()) {
        m_model->loadNewer();
        QTRY_VERIFY(!m_model->isLoading());
        verifyIsWindowOfHistory();
    }
    QCOMPARE(m_model->recordAt(m_model->count() - 1)->sequence, 2000U);
}

void TestMessagePaging::holdsABoundedWindow()
{
    open();
    for (int page = 0; page < 12; ++page) {
        m_model->loadOlder();
        QTRY_VERIFY(!m_model->isLoading());
        QVERIFY(m_model->count() <= MessageListModel::windowRows);
    }
    QCOMPARE(m_model->count(), MessageListModel::windowRows);
    QVERIFY(m_model->hasNewer());
}

void TestMessagePaging::appendsOnlyWhereTheEndIsLoaded()
{
    open();
    m_model->apply(m_history->store(Sample::theirs(2001, m_clock.nowMs())));
    QCOMPARE(m_model->recordAt(m_model->count() - 1)->sequence, 2001U);

    m_model->loadAround(500);
    QTRY_VERIFY(m_model->hasNewer());
    const int count = m_model->count();
    m_model->apply(m_history->store(Sample::theirs(2002, m_clock.nowMs())));
    QCOMPARE(m_model->count(), count);
    m_model->loadNewest();
    QTRY_COMPARE(m_model->recordAt(m_model->count() - 1)->sequence, 2002U);
    verifyIsWindowOfHistory();
}

void TestMessagePaging::letsGoOfTheFarEndWhenManyArrive()
{
    open();
    QList<MessageRecord> many;
    for (Sequence sequence = 2001; sequence <= 3000; ++sequence) {
        many << Sample::theirs(sequence, m_clock.nowMs());
        m_history->store(many.last());
    }
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->apply(Sample::arrived(many));
    QCOMPARE(inserted.count(), 1); // one commit, one insertion
    QCOMPARE(m_model->count(), MessageListModel::windowRows);
    QCOMPARE(m_model->recordAt(m_model->count() - 1)->sequence, 3000U);
    verifyIsWindowOfHistory();

    // Somebody who reads at the upper end keeps what is there.
    m_model->loadOlder();
    QTRY_VERIFY(!m_model->isLoading());
    m_model->loadNewest();
    QTRY_COMPARE(m_model->count(), MessageListModel::pageRows);
    m_model->setViewedRow(3);
    const quint64 first = m_model->recordAt(0)->position;
    many.clear();
    for (Sequence sequence = 3001; sequence <= 3600; ++sequence) {
        many << Sample::theirs(sequence, m_clock.nowMs());
        m_history->store(many.last());
    }
    m_model->apply(Sample::arrived(many));
    QCOMPARE(m_model->recordAt(0)->position, first);
    QVERIFY(m_model->hasNewer());
    verifyIsWindowOfHistory();
}

void TestMessagePaging::jumpsAroundAPosition()
{
    open();
    QSignalSpy around(m_model.get(), &MessageListModel::around);
    m_model->loadAround(700);
    QTRY_COMPARE(around.count(), 1);
    QVERIFY(m_model->rowOf(Sample::idNumber(700).toString()) > 0);
    verifyIsWindowOfHistory();
    QCOMPARE(m_model->positionOf(Sample::idNumber(700)), 700U);
    QCOMPARE(m_model->positionOf(Sample::idNumber(1)), 0U);
}

void TestMessagePaging::appliesWhatWasCommittedMeanwhile()
{
    const MessageRecord waiting = Sample::queued(0, m_clock.nowMs());
    m_history->store(waiting);
    m_model = std::make_unique<MessageListModel>(Sample::conversation(), m_history->fetch(), m_clock, TimeText());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    // The page is read, then two commits are told, then the page arrives: older than what was told.
    m_history->hold();
    m_model->open();
    m_model->apply(m_history->move(waiting, Sample::accepted(waiting, 2001, m_clock.nowMs())));
    m_model->apply(m_history->store(Sample::theirs(2002, m_clock.nowMs())));
    m_history->release();
    QTRY_VERIFY(m_model->isLoaded());
    QCOMPARE(m_model->recordAt(m_model->count() - 1)->sequence, 2002U);
    verifyIsWindowOfHistory();

    m_history->hold();
    m_model->loadOlder();
    QVERIFY(m_model->isLoading());
    m_model->apply(m_history->store(Sample::theirs(2003, m_clock.nowMs())));
    QCOMPARE(m_model->recordAt(m_model->count() - 1)->sequence, 2003U);
    m_history->release();
    QTRY_VERIFY(!m_model->isLoading());
    verifyIsWindowOfHistory();
}

void TestMessagePaging::dropsAPageOfAnEarlierWindow()
{
    open();
    m_history->hold();
    m_model->loadOlder();
    m_model->loadAround(100);
    m_history->release();
    QTRY_VERIFY(!m_model->isLoading() && m_model->rowOf(Sample::idNumber(100).toString()) >= 0);
    verifyIsWindowOfHistory();
}

void TestMessagePaging::tellsWhenReadingFails()
{
    open();
    QSignalSpy failed(m_model.get(), &MessageListModel::readFailed);
    m_history->failNext({.code = ErrorCode::StorageFailed, .detail = {}});
    m_model->loadOlder();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!m_model->isLoading());
    m_model->loadOlder(); // and can be tried again
    QTRY_COMPARE(m_model->count(), 2 * MessageListModel::pageRows);
}

void TestMessagePaging::rereadsTheWindowOnly()
{
    open();
    m_model->loadAround(1000);
    QTRY_VERIFY(m_model->hasNewer());
    const quint64 first = m_model->recordAt(0)->position;
    Changes everything;
    everything.everything = true;
    m_history->remove(m_history->messages().value(1001));
    m_model->apply(everything);
    QTRY_VERIFY(!m_model->isLoading());
    QCOMPARE(m_model->recordAt(0)->position, first);
    QCOMPARE(m_model->rowOf(Sample::idNumber(1001).toString()), -1);
    verifyIsWindowOfHistory();
}

QTEST_GUILESS_MAIN(TestMessagePaging)
#include "tst_messagepaging.moc"
