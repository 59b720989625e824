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

/// What a view sees of a conversation: roles, groups, states, the unread line; and how commits change it.
class TestMessageListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyConversation();
    void showsMessagesOldestFirst();
    void groupsBySenderAndTime();
    void separatesDays();
    void statesFollowTheMarks();
    void saysStatesInWords();
    void queuedBecomesAccepted();
    void acceptedBetweenTwoThatWait();
    void acceptedAfterTheirs();
    void lateMessageIsPutInItsPlace();
    void discardedGoesAway();
    void failedSaysWhy();
    void unreadLineStandsBeforeTheFirst();
    void unreadableIsAPlaceholder();
    void whatChangedIsToldInPlace();
    void reactionsAreCounted();
    void whatIsMissingIsCountedAndSaysWhetherThereIsHope();
    void otherConversationsAreIgnored();
    void everythingIsReadAgainWithoutAReset();

private:
    void open(const ConversationRecord &conversation = Sample::conversation());
    [[nodiscard]] QVariant at(int row, MessageListModel::Role role) const { return m_model->index(row).data(role); }
    [[nodiscard]] QList<quint64> sequences() const;

    TestClock m_clock;
    std::unique_ptr<TestHistory> m_history;
    std::unique_ptr<MessageListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestMessageListModel::init()
{
    m_clock.set(QStringLiteral("2026-03-12T14:00:00Z"));
    m_history = std::make_unique<TestHistory>();
}

void TestMessageListModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_history.reset();
}

void TestMessageListModel::open(const ConversationRecord &conversation)
{
    const TimeText timeText(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc());
    m_model = std::make_unique<MessageListModel>(conversation, m_history->fetch(), m_clock, timeText);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->open();
    QTRY_VERIFY(m_model->isLoaded());
}

QList<quint64> TestMessageListModel::sequences() const
{
    QList<quint64> result;
    for (int row = 0; row < m_model->rowCount(); ++row)
        result << m_model->recordAt(row)->sequence;
    return result;
}

void TestMessageListModel::emptyConversation()
{
    open();
    QCOMPARE(m_model->count(), 0);
    QVERIFY(!m_model->hasOlder());
    QVERIFY(!m_model->hasNewer());
    m_model->apply(m_history->store(Sample::theirs(1, m_clock.nowMs())));
    QCOMPARE(m_model->count(), 1);
    QCOMPARE(at(0, MessageListModel::ShowDayRole), true);
}

void TestMessageListModel::showsMessagesOldestFirst()
{
    m_history->store(Sample::theirs(1, m_clock.nowMs() - 1000, QStringLiteral("first")));
    m_history->store(Sample::mine(2, m_clock.nowMs(), QStringLiteral("second")));
    open();
    m_model->setOwnName(QStringLiteral("Alice"));
    QCOMPARE(at(0, MessageListModel::TextRole), QStringLiteral("first"));
    QCOMPARE(at(0, MessageListModel::MineRole), false);
    QCOMPARE(at(0, MessageListModel::AuthorRole), QStringLiteral("Bob"));
    QCOMPARE(at(1, MessageListModel::TextRole), QStringLiteral("second"));
    QCOMPARE(at(1, MessageListModel::MineRole), true);
    QCOMPARE(at(1, MessageListModel::AuthorRole), QStringLiteral("Alice"));
    QCOMPARE(at(1, MessageListModel::TimeTextRole), QStringLiteral("14:00"));
}

void TestMessageListModel::groupsBySenderAndTime()
{
    const qint64 start = m_clock.nowMs() - 3'600'000;
    const qint64 gap = MessageListModel::groupGapMs;
    m_history->store(Sample::theirs(1, start));
    m_history->store(Sample::theirs(2, start + gap)); // still the same group
    m_history->store(Sample::theirs(3, start + 2 * gap + 1)); // a silence
    m_history->store(Sample::mine(4, start + 2 * gap + 2)); // another sender
    open();
    const QList<bool> starts{true, false, true, true};
    const QList<bool> ends{false, true, true, true};
    for (int row = 0; row < 4; ++row) {
        QCOMPARE(at(row, MessageListModel::GroupStartRole).toBool(), starts.at(row));
        QCOMPARE(at(row, MessageListModel::GroupEndRole).toBool(), ends.at(row));
    }
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->apply(m_history->store(Sample::mine(5, start + 2 * gap + 3)));
    QCOMPARE(at(3, MessageListModel::GroupEndRole), false);
    const auto tellsRow = [](const QList<QVariant> &arguments) {
        return arguments.at(0).toModelIndex().row() <= 3 && arguments.at(1).toModelIndex().row() >= 3;
    };
    QVERIFY(std::any_of(changed.begin(), changed.end(), tellsRow));
}

void TestMessageListModel::separatesDays()
{
    m_history->store(Sample::theirs(1, m_clock.nowMs() - 86'400'000));
    m_history->store(Sample::theirs(2, m_clock.nowMs()));
    open();
    QCOMPARE(at(0, MessageListModel::DayTextRole), QStringLiteral("Yesterday"));
    QCOMPARE(at(0, MessageListModel::ShowDayRole), true);
    QCOMPARE(at(1, MessageListModel::DayTextRole), QStringLiteral("Today"));
    QCOMPARE(at(1, MessageListModel::ShowDayRole), true);

    // Further west both are of the same day.
    m_model->refreshTimes(TimeText(QLocale::c(), QTimeZone::fromSecondsAheadOfUtc(0)));
    m_clock.advance(86'400'000);
    QCOMPARE(at(1, MessageListModel::DayTextRole), QStringLiteral("Yesterday"));
}

void TestMessageListModel::statesFollowTheMarks()
{
    for (Sequence sequence = 1; sequence <= 4; ++sequence)
        m_history->store(Sample::mine(sequence, m_clock.nowMs()));
    open();
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    ConversationRecord conversation = Sample::conversation();
    conversation.peerRead = 2;
    conversation.peerDelivered = 3;
    m_model->setConversation(conversation);
    const QList<int> states{
        MessageListModel::Read, MessageListModel::Read, MessageListModel::Delivered, MessageListModel::Sent};
    for (int row = 0; row < 4; ++row)
        QCOMPARE(at(row, MessageListModel::StateRole).toInt(), states.at(row));
    QCOMPARE(changed.count(), 2);
}

void TestMessageListModel::saysStatesInWords()
{
    m_history->store(Sample::mine(1, m_clock.nowMs()));
    m_history->store(Sample::queued(0, m_clock.nowMs() - 60'000));
    open();
    QCOMPARE(at(0, MessageListModel::StateTextRole), QStringLiteral("Sent: safe on the relay, waiting for Bob"));
    QVERIFY(at(1, MessageListModel::StateTextRole).toString().contains(u"Kept here since today at 13:59"));
    m_model->setOnline(true);
    QVERIFY(at(1, MessageListModel::StateTextRole).toString().contains(u"On its way"));
    QVERIFY(at(1, MessageListModel::SummaryRole).toString().startsWith(u"You, 13:59: Later."));
}

void TestMessageListModel::queuedBecomesAccepted()
{
    m_history->store(Sample::theirs(1, m_clock.nowMs()));
    open();
    const MessageRecord waiting = Sample::queued(0, m_clock.nowMs());
    m_model->apply(m_history->store(waiting));
    QCOMPARE(at(1, MessageListModel::StateRole), MessageListModel::Queued);

    QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    m_model->apply(m_history->move(waiting, Sample::accepted(waiting, 2, m_clock.nowMs())));
    QCOMPARE(sequences(), (QList<quint64>{1, 2}));
    QCOMPARE(at(1, MessageListModel::StateRole), MessageListModel::Sent);
    QCOMPARE(removed.count() + inserted.count(), 0);
}

void TestMessageListModel::acceptedBetweenTwoThatWait()
{
    open();
    const QList<MessageRecord> waiting{
        Sample::queued(0, m_clock.nowMs()), Sample::queued(1, m_clock.nowMs()), Sample::queued(2, m_clock.nowMs())};
    for (const MessageRecord &message : waiting)
        m_model->apply(m_history->store(message));
    // The second is taken first: it moves before both.
    QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
    m_model->apply(m_history->move(waiting[1], Sample::accepted(waiting[1], 1, m_clock.nowMs())));
    QCOMPARE(moved.count(), 1);
    QCOMPARE(m_model->recordAt(0)->id, waiting[1].id);
    QCOMPARE(m_model->recordAt(1)->id, waiting[0].id);
    QCOMPARE(m_model->recordAt(2)->id, waiting[2].id);
}

void TestMessageListModel::acceptedAfterTheirs()
{
    open();
    const MessageRecord waiting = Sample::queued(0, m_clock.nowMs());
    m_model->apply(m_history->store(waiting));
    m_model->apply(m_history->store(Sample::theirs(1, m_clock.nowMs())));
    QCOMPARE(sequences(), (QList<quint64>{1, 0}));
    m_model->apply(m_history->move(waiting, Sample::accepted(waiting, 2, m_clock.nowMs())));
    m_model->apply(m_history->store(Sample::theirs(3, m_clock.nowMs())));
    QCOMPARE(sequences(), (QList<quint64>{1, 2, 3}));
}

void TestMessageListModel::lateMessageIsPutInItsPlace()
{
    m_history->store(Sample::theirs(1, m_clock.nowMs()));
    m_history->store(Sample::theirs(3, m_clock.nowMs()));
    open();
    QSignalSpy late(m_model.get(), &MessageListModel::lateArrived);
    MessageRecord message = Sample::theirs(2, m_clock.nowMs());
    message.late = true;
    m_model->apply(m_history->store(message));
    QCOMPARE(sequences(), (QList<quint64>{1, 2, 3}));
    QCOMPARE(at(1, MessageListModel::LateRole), true);
    QCOMPARE(late.count(), 1);
    QCOMPARE(late.at(0).at(0), 1);
    QCOMPARE(late.at(0).at(1), message.id.toString());
    // Told again, it is neither another row nor news.
    m_model->apply(Sample::changed({message}));
    QCOMPARE(m_model->count(), 3);
    QCOMPARE(late.count(), 1);
}

void TestMessageListModel::discardedGoesAway()
{
    m_history->store(Sample::theirs(1, m_clock.nowMs()));
    MessageRecord failed = Sample::queued(0, m_clock.nowMs());
    failed.state = MessageState::Failed;
    m_history->store(failed);
    open();
    m_model->apply(m_history->remove(failed));
    QCOMPARE(sequences(), (QList<quint64>{1}));
    m_model->apply(m_history->remove(failed));
    QCOMPARE(m_model->count(), 1);
}

void TestMessageListModel::failedSaysWhy()
{
    MessageRecord failed = Sample::queued(0, m_clock.nowMs());
    failed.state = MessageState::Failed;
    failed.failure = ErrorCode::NotAContact;
    m_history->store(failed);
    open();
    QCOMPARE(at(0, MessageListModel::FailedRole), true);
    QVERIFY(at(0, MessageListModel::FailureTextRole).toString().contains(u"not contacts"));
    QVERIFY(at(0, MessageListModel::StateTextRole).toString().startsWith(u"Not sent."));
    // Tried again, it is queued once more.
    MessageRecord again = Sample::queued(1, m_clock.nowMs());
    again.id = failed.id;
    m_model->apply(m_history->move(failed, again));
    QCOMPARE(m_model->count(), 1);
    QCOMPARE(at(0, MessageListModel::StateRole), MessageListModel::Queued);
    QCOMPARE(at(0, MessageListModel::FailureTextRole), QString());
}

void TestMessageListModel::unreadLineStandsBeforeTheFirst()
{
    m_history->store(Sample::theirs(1, m_clock.nowMs()));
    m_history->store(Sample::mine(2, m_clock.nowMs()));
    m_history->store(Sample::theirs(3, m_clock.nowMs()));
    m_history->store(Sample::theirs(4, m_clock.nowMs()));
    ConversationRecord conversation = Sample::conversation();
    conversation.ownRead = 1;
    conversation.unread = 2;
    open(conversation);
    QCOMPARE(m_model->firstUnreadRow(), 2); // not before one's own
    QCOMPARE(at(2, MessageListModel::FirstUnreadRole), true);
    QCOMPARE(at(2, MessageListModel::GroupStartRole), true);
    QCOMPARE(at(3, MessageListModel::FirstUnreadRole), false);
    // A late one before it becomes the first.
    m_model->setUnreadAfter(std::nullopt);
    QCOMPARE(m_model->firstUnreadRow(), -1);
    QCOMPARE(at(2, MessageListModel::FirstUnreadRole), false);
}

void TestMessageListModel::unreadableIsAPlaceholder()
{
    MessageRecord message = Sample::theirs(1, m_clock.nowMs(), {});
    message.unreadable = true;
    m_history->store(message);
    open();
    QCOMPARE(at(0, MessageListModel::UnreadableRole), true);
    QVERIFY(!at(0, MessageListModel::TextRole).toString().isEmpty());
}

void TestMessageListModel::whatChangedIsToldInPlace()
{
    MessageRecord first = Sample::theirs(1, m_clock.nowMs(), QStringLiteral("Helo"));
    MessageRecord answer = Sample::mine(2, m_clock.nowMs(), QStringLiteral("Hello"));
    answer.target = first.name();
    answer.quote = {.here = true, .text = QStringLiteral("*Helo*"), .position = 1};
    m_history->store(first);
    m_history->store(answer);
    open();
    QVERIFY(at(1, MessageListModel::AnswersRole).toBool());
    QCOMPARE(at(1, MessageListModel::QuoteTextRole).toString(), QStringLiteral("Helo"));
    QCOMPARE(at(1, MessageListModel::QuoteAuthorRole).toString(), QStringLiteral("Bob"));
    QVERIFY(at(1, MessageListModel::SummaryRole).toString().contains(QStringLiteral("It answers: Helo")));
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    first.text = QStringLiteral("Hello");
    first.edited = true;
    m_model->apply(m_history->store(first));
    QVERIFY(!changed.isEmpty());
    QVERIFY(at(0, MessageListModel::EditedRole).toBool());
    QVERIFY(at(0, MessageListModel::SummaryRole).toString().endsWith(QStringLiteral("Edited.")));
    first.text.clear();
    first.edited = false;
    first.removal = Removal::Everyone;
    answer.quote = {.here = true, .deleted = true, .position = 1};
    m_model->apply(m_history->store(first));
    m_model->apply(m_history->store(answer));
    QVERIFY(at(0, MessageListModel::DeletedRole).toBool());
    QVERIFY(!at(0, MessageListModel::TextRole).toString().isEmpty());
    QCOMPARE(at(1, MessageListModel::QuoteTextRole), at(0, MessageListModel::TextRole));
    QCOMPARE(inserted.count(), 0);
}

void TestMessageListModel::reactionsAreCounted()
{
    MessageRecord message = Sample::theirs(1, m_clock.nowMs());
    message.reactions = {{Sample::alice, QStringLiteral("👍")}, {Sample::bob, QStringLiteral("👍")}};
    m_history->store(message);
    open();
    QCOMPARE(at(0, MessageListModel::ReactionsRole).toStringList(), QStringList{QStringLiteral("👍")});
    QCOMPARE(at(0, MessageListModel::ReactionCountsRole).value<QList<int>>(), QList{2});
    QCOMPARE(at(0, MessageListModel::OwnReactionRole).toString(), QStringLiteral("👍"));
    const QString summary = at(0, MessageListModel::SummaryRole).toString();
    QVERIFY(summary.contains(QStringLiteral("You reacted with 👍")));
    QVERIFY(summary.contains(QStringLiteral("Bob reacted with 👍")));
    message.reactions.removeFirst();
    m_model->apply(m_history->store(message));
    QCOMPARE(at(0, MessageListModel::ReactionCountsRole).value<QList<int>>(), QList{1});
    QCOMPARE(at(0, MessageListModel::OwnReactionRole).toString(), QString());
}

void TestMessageListModel::whatIsMissingIsCountedAndSaysWhetherThereIsHope()
{
    MessageRecord gap = Sample::theirs(12, m_clock.nowMs(), {});
    gap.unreadable = true;
    gap.missing = 12;
    m_history->store(gap);
    open();
    QVERIFY(at(0, MessageListModel::MissingRole).toBool());
    QVERIFY(at(0, MessageListModel::TextRole).toString().startsWith(u"12 message"));
    QVERIFY(at(0, MessageListModel::TextRole).toString().contains(u"Bob"));
    QCOMPARE(at(0, MessageListModel::SummaryRole), at(0, MessageListModel::TextRole)); // nobody is its author
    gap.lost = true;
    m_model->apply(Sample::changed({gap}));
    QVERIFY(at(0, MessageListModel::TextRole).toString().contains(u"could not be recovered"));
}

void TestMessageListModel::otherConversationsAreIgnored()
{
    open();
    MessageRecord message = Sample::theirs(1, m_clock.nowMs());
    message.conversation = ConversationId(99);
    Changes changes = Sample::arrived({message});
    changes.vacated.append({ConversationId(99), 1});
    m_model->apply(changes);
    QCOMPARE(m_model->count(), 0);
}

void TestMessageListModel::everythingIsReadAgainWithoutAReset()
{
    m_history->fill(10, m_clock.nowMs() - 3'600'000);
    open();
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_history->remove(m_history->messages().value(4));
    m_history->store(Sample::theirs(11, m_clock.nowMs()));
    Changes everything;
    everything.everything = true;
    m_model->apply(everything);
    QTRY_COMPARE(sequences(), (QList<quint64>{1, 2, 3, 5, 6, 7, 8, 9, 10, 11}));
    QCOMPARE(reset.count(), 0);
}

QTEST_GUILESS_MAIN(TestMessageListModel)
#include "tst_messagelistmodel.moc"
