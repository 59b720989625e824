// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conversationfiltermodel.h"
#include "app/conversationlistmodel.h"
#include "app/messagelistmodel.h"
#include "records.h"
#include "testclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Parlance;

/// The conversation list: order by activity, previews, unread counts; and its filter.
class TestConversationListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isEmptyAtFirst();
    void isOrderedByActivity();
    void newActivityMovesARowUp();
    void oneThatIsGoneIsRemoved();
    void previews();
    void draftOfTheOpenOneIsNotPointedOut();
    void lastStateFollowsTheMarks();
    void countsUnreadWithoutMuted();
    void presenceAndTyping();
    void filtersByName();
    void pinnedStandAtTheTopInTheirOrder();
    void pinnedAtOnceTheyStandAlikeOnAllDevices();
    void notesToOneselfAreCalledSo();
    void archivedAreShownApart();
    void whatIsMarkedUnreadCountsAsOne();

private:
    [[nodiscard]] QStringList titles() const;
    [[nodiscard]] QVariant at(int row, ConversationListModel::Role role) const
    {
        return m_model->index(row).data(role);
    }
    [[nodiscard]] ConversationRecord record(quint64 number, const QString &name, qint64 lastAgoMs) const;
    void apply(const ConversationRecord &record);

    TestClock m_clock;
    std::unique_ptr<ConversationListModel> m_model;
    std::unique_ptr<ConversationFilterModel> m_filter;
    QList<std::shared_ptr<QAbstractItemModelTester>> m_testers;
};

void TestConversationListModel::init()
{
    const TimeText timeText(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc());
    m_model = std::make_unique<ConversationListModel>(m_clock, timeText);
    m_filter = std::make_unique<ConversationFilterModel>();
    m_filter->setSourceModel(m_model.get());
    for (QAbstractItemModel *model :
         {static_cast<QAbstractItemModel *>(m_model.get()), static_cast<QAbstractItemModel *>(m_filter.get())})
        m_testers << std::make_shared<QAbstractItemModelTester>(
            model, QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestConversationListModel::cleanup()
{
    m_testers.clear();
    m_filter.reset();
    m_model.reset();
}

ConversationRecord TestConversationListModel::record(quint64 number, const QString &name, qint64 lastAgoMs) const
{
    ConversationRecord result = Sample::conversation(ConversationId(number), UserId(100 + number), name);
    MessageRecord last = Sample::theirs(1, m_clock.nowMs() - lastAgoMs, QStringLiteral("Hello from ") + name);
    last.conversation = result.id;
    result.last = last;
    result.activity = last.at;
    return result;
}

void TestConversationListModel::apply(const ConversationRecord &record)
{
    Changes changes;
    changes.conversations << record;
    m_model->apply(changes);
}

QStringList TestConversationListModel::titles() const
{
    QStringList result;
    for (int row = 0; row < m_model->rowCount(); ++row)
        result << at(row, ConversationListModel::TitleRole).toString();
    return result;
}

void TestConversationListModel::isEmptyAtFirst()
{
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->unreadTotal(), 0);
    QCOMPARE(m_filter->idAt(0), QString());
    QCOMPARE(m_filter->rowOf(QStringLiteral("1")), -1);
}

void TestConversationListModel::isOrderedByActivity()
{
    m_model->replaceAll({record(1, QStringLiteral("Bob"), 2000), record(2, QStringLiteral("Carol"), 1000),
                         record(3, QStringLiteral("Dave"), 3000)});
    QCOMPARE(titles(), (QStringList{QStringLiteral("Carol"), QStringLiteral("Bob"), QStringLiteral("Dave")}));
}

void TestConversationListModel::newActivityMovesARowUp()
{
    isOrderedByActivity();
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    apply(record(3, QStringLiteral("Dave"), 0));
    QCOMPARE(titles(), (QStringList{QStringLiteral("Dave"), QStringLiteral("Carol"), QStringLiteral("Bob")}));
    QCOMPARE(moved.count(), 1);
    // And down again, when the last message was discarded.
    apply(record(3, QStringLiteral("Dave"), 1500));
    QCOMPARE(titles(), (QStringList{QStringLiteral("Carol"), QStringLiteral("Dave"), QStringLiteral("Bob")}));
    apply(record(4, QStringLiteral("Eve"), 100));
    QCOMPARE(titles().first(), QStringLiteral("Eve"));
    QCOMPARE(reset.count(), 0);
}

void TestConversationListModel::oneThatIsGoneIsRemoved()
{
    isOrderedByActivity();
    m_model->replaceAll({record(3, QStringLiteral("Dave"), 0), record(1, QStringLiteral("Bob"), 2000)});
    QCOMPARE(titles(), (QStringList{QStringLiteral("Dave"), QStringLiteral("Bob")}));
    m_model->replaceAll({});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestConversationListModel::previews()
{
    ConversationRecord conversation = record(1, QStringLiteral("Bob"), 0);
    conversation.last->text = QStringLiteral("two\nlines  and   space");
    apply(conversation);
    QCOMPARE(at(0, ConversationListModel::PreviewRole), QStringLiteral("two lines and space"));
    QCOMPARE(at(0, ConversationListModel::PreviewKindRole), ConversationListModel::Message);
    conversation.last->mine = true;
    apply(conversation);
    QCOMPARE(at(0, ConversationListModel::PreviewKindRole), ConversationListModel::OwnMessage);
    conversation.draft = QStringLiteral("not yet");
    apply(conversation);
    QCOMPARE(at(0, ConversationListModel::PreviewKindRole), ConversationListModel::Draft);
    QCOMPARE(at(0, ConversationListModel::PreviewRole), QStringLiteral("not yet"));
    m_model->setTyping(ConversationId(1), true);
    QCOMPARE(at(0, ConversationListModel::PreviewKindRole), ConversationListModel::Typing);
    m_model->setTyping(ConversationId(1), false);
    conversation.draft.clear();
    conversation.last.reset();
    apply(conversation);
    QCOMPARE(at(0, ConversationListModel::PreviewKindRole), ConversationListModel::Empty);
    QCOMPARE(at(0, ConversationListModel::TimeTextRole), QString());
    conversation.last = Sample::theirs(1, m_clock.nowMs(), QString(100'000, u'x'));
    apply(conversation);
    QVERIFY(at(0, ConversationListModel::PreviewRole).toString().size() <= 200);
}

void TestConversationListModel::draftOfTheOpenOneIsNotPointedOut()
{
    ConversationRecord conversation = record(1, QStringLiteral("Bob"), 0);
    conversation.draft = QStringLiteral("being written");
    apply(conversation);
    m_model->setOpen(ConversationId(1));
    QCOMPARE(at(0, ConversationListModel::PreviewKindRole), ConversationListModel::Message);
    m_model->setOpen({});
    QCOMPARE(at(0, ConversationListModel::PreviewKindRole), ConversationListModel::Draft);
}

void TestConversationListModel::lastStateFollowsTheMarks()
{
    ConversationRecord conversation = record(1, QStringLiteral("Bob"), 0);
    apply(conversation);
    QCOMPARE(at(0, ConversationListModel::LastStateRole), -1);
    conversation.last = Sample::mine(5, m_clock.nowMs());
    apply(conversation);
    QCOMPARE(at(0, ConversationListModel::LastStateRole), MessageListModel::Sent);
    conversation.peerDelivered = 5;
    apply(conversation);
    QCOMPARE(at(0, ConversationListModel::LastStateRole), MessageListModel::Delivered);
    conversation.peerRead = 5;
    apply(conversation);
    QCOMPARE(at(0, ConversationListModel::LastStateRole), MessageListModel::Read);
    conversation.last = Sample::queued(0, m_clock.nowMs());
    apply(conversation);
    QCOMPARE(at(0, ConversationListModel::LastStateRole), MessageListModel::Queued);
}

void TestConversationListModel::countsUnreadWithoutMuted()
{
    QSignalSpy changed(m_model.get(), &ConversationListModel::unreadTotalChanged);
    ConversationRecord bob = record(1, QStringLiteral("Bob"), 0);
    bob.unread = 3;
    ConversationRecord carol = record(2, QStringLiteral("Carol"), 0);
    carol.unread = 4;
    m_model->replaceAll({bob, carol});
    QCOMPARE(m_model->unreadTotal(), 7);
    carol.muted = true;
    apply(carol);
    QCOMPARE(m_model->unreadTotal(), 3);
    bob.unread = 0;
    apply(bob);
    QCOMPARE(m_model->unreadTotal(), 0);
    QCOMPARE(changed.count(), 3);
}

void TestConversationListModel::presenceAndTyping()
{
    apply(record(1, QStringLiteral("Bob"), 0));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setOnline(UserId(101), true);
    QCOMPARE(at(0, ConversationListModel::OnlineRole), true);
    m_model->setOnline(UserId(101), true);
    m_model->setOnline(UserId(999), true);
    QCOMPARE(changed.count(), 1);
    QVERIFY(at(0, ConversationListModel::SummaryRole).toString().contains(u"online"));
    m_model->setVerified(UserId(101), true);
    QVERIFY(at(0, ConversationListModel::VerifiedRole).toBool());
    QVERIFY(at(0, ConversationListModel::SummaryRole).toString().contains(u"verified"));
    m_model->setVerified(UserId(101), false);
    QVERIFY(!at(0, ConversationListModel::VerifiedRole).toBool());
    ConversationRecord gone = record(1, QStringLiteral("Bob"), 0);
    gone.gone = true;
    apply(gone);
    QCOMPARE(at(0, ConversationListModel::OnlineRole), false);
    QVERIFY(!at(0, ConversationListModel::SummaryRole).toString().contains(u"online"));
    apply(record(1, QStringLiteral("Bob"), 0));
    QCOMPARE(at(0, ConversationListModel::OnlineRole), true);
    m_model->setOnline(UserId(101), false);
    QCOMPARE(at(0, ConversationListModel::OnlineRole), false);
}

void TestConversationListModel::filtersByName()
{
    isOrderedByActivity();
    QSignalSpy count(m_filter.get(), &ConversationFilterModel::countChanged);
    m_filter->setFilterText(QStringLiteral(" CAR "));
    QCOMPARE(m_filter->count(), 1);
    QCOMPARE(m_filter->idAt(0), QStringLiteral("2"));
    QCOMPARE(m_filter->rowOf(QStringLiteral("2")), 0);
    QCOMPARE(m_filter->rowOf(QStringLiteral("1")), -1);
    QVERIFY(count.count() > 0);
    apply(record(5, QStringLiteral("Carlos"), 0));
    QCOMPARE(m_filter->count(), 2);
    m_filter->setFilterText({});
    QCOMPARE(m_filter->count(), 4);
}

void TestConversationListModel::pinnedStandAtTheTopInTheirOrder()
{
    ConversationRecord bob = record(1, QStringLiteral("Bob"), 3000);
    ConversationRecord carol = record(2, QStringLiteral("Carol"), 2000);
    const ConversationRecord dave = record(3, QStringLiteral("Dave"), 1000);
    m_model->replaceAll({bob, carol, dave});
    bob.pinned = 2;
    apply(bob);
    QCOMPARE(titles(), (QStringList{QStringLiteral("Bob"), QStringLiteral("Dave"), QStringLiteral("Carol")}));
    carol.pinned = 1;
    apply(carol);
    QCOMPARE(titles(), (QStringList{QStringLiteral("Carol"), QStringLiteral("Bob"), QStringLiteral("Dave")}));
    QVERIFY(at(0, ConversationListModel::PinnedRole).toBool());
    QVERIFY(at(0, ConversationListModel::SummaryRole).toString().contains(u"pinned"));
    // New activity moves none of them.
    bob.activity = m_clock.nowMs();
    apply(bob);
    QCOMPARE(titles().first(), QStringLiteral("Carol"));
}

// Two devices pinned them at once, before they knew of each other: each gave the same place.
void TestConversationListModel::pinnedAtOnceTheyStandAlikeOnAllDevices()
{
    ConversationRecord first = record(1, QStringLiteral("Bob"), 90'000);
    ConversationRecord second = record(2, QStringLiteral("Carol"), 60'000);
    first.pinned = second.pinned = 1;
    m_model->replaceAll({second, first});
    QCOMPARE(at(0, ConversationListModel::TitleRole).toString(), QStringLiteral("Bob"));
    // Whoever hears of a message first has it no higher for that.
    second.activity = m_clock.nowMs();
    Changes changes;
    changes.conversations = {second};
    m_model->apply(changes);
    QCOMPARE(at(0, ConversationListModel::TitleRole).toString(), QStringLiteral("Bob"));
}

void TestConversationListModel::notesToOneselfAreCalledSo()
{
    ConversationRecord notes = record(1, QStringLiteral("Alice"), 60'000);
    notes.self = true;
    m_model->replaceAll({record(2, QStringLiteral("Bob"), 90'000), notes});
    QCOMPARE(at(0, ConversationListModel::TitleRole).toString(), QStringLiteral("Note to self")); // in its turn
    QVERIFY(at(0, ConversationListModel::OneselfRole).toBool());
    QVERIFY(at(0, ConversationListModel::SummaryRole).toString().startsWith(u"Note to self, "));
    QVERIFY(!at(1, ConversationListModel::OneselfRole).toBool());
}

void TestConversationListModel::archivedAreShownApart()
{
    ConversationRecord bob = record(1, QStringLiteral("Bob"), 2000);
    bob.unread = 2;
    m_model->replaceAll({bob, record(2, QStringLiteral("Carol"), 1000)});
    QCOMPARE(m_filter->archivedCount(), 0);
    bob.archived = true;
    apply(bob);
    QCOMPARE(m_filter->archivedCount(), 1);
    QCOMPARE(m_filter->count(), 1);
    QCOMPARE(m_filter->idAt(0), QStringLiteral("2"));
    QCOMPARE(m_model->unreadTotal(), 0);
    m_filter->setShowsArchived(true);
    QCOMPARE(m_filter->count(), 1);
    QCOMPARE(m_filter->idAt(0), QStringLiteral("1"));
    bob.archived = false;
    apply(bob);
    QVERIFY(!m_filter->showsArchived());
    QCOMPARE(m_filter->count(), 2);
}

void TestConversationListModel::whatIsMarkedUnreadCountsAsOne()
{
    ConversationRecord bob = record(1, QStringLiteral("Bob"), 2000);
    bob.markedUnread = true;
    m_model->replaceAll({bob});
    QCOMPARE(m_model->unreadTotal(), 1);
    QVERIFY(at(0, ConversationListModel::MarkedUnreadRole).toBool());
    QVERIFY(at(0, ConversationListModel::SummaryRole).toString().contains(u"marked as unread"));
    bob.unread = 3;
    apply(bob);
    QCOMPARE(m_model->unreadTotal(), 3);
}

QTEST_GUILESS_MAIN(TestConversationListModel)
#include "tst_conversationlistmodel.moc"
