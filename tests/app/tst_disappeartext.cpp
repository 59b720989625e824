// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/disappeartext.h"
#include "app/messagelistmodel.h"
#include "records.h"
#include "testclock.h"
#include "testhistory.h"

#include <QSignalSpy>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// What is said of messages that disappear, and when a list says something else.
class DisappearTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeftIsShort_data()
    {
        QTest::addColumn<qint64>("left");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("changes");
        constexpr qint64 hour = 3'600'000;
        QTest::newRow("weeks are days") << 28 * 24 * hour << u"28 d"_s << 1LL;
        QTest::newRow("part of a day") << 24 * hour + 5 << u"2 d"_s << 5LL;
        QTest::newRow("hours") << 24 * hour - 1 << u"24 h"_s << hour - 1;
        QTest::newRow("minutes") << hour - 1000 << u"60 min"_s << 59'000LL;
        QTest::newRow("seconds") << 30'000LL << u"30 s"_s << 1LL;
        QTest::newRow("less than one") << 1LL << u"1 s"_s << 1LL;
    }
    void whatIsLeftIsShort()
    {
        QFETCH(const qint64, left);
        MessageRecord message = Sample::theirs(1, 1000);
        message.disappearsAfter = 28 * 24 * 3600;
        message.disappearsAt = 1000 + left;
        QTEST(leftText(message, 1000), "text");
        QTEST(untilLeftChanges(message, 1000), "changes");
    }

    void aTimeThatDoesNotRunStandsStill()
    {
        MessageRecord message = Sample::theirs(1, 1000);
        QCOMPARE(leftText(message, 1000), QString());
        message.disappearsAfter = 3600;
        QCOMPARE(leftText(message, 1000), u"1 h"_s);
        QCOMPARE(untilLeftChanges(message, 1000), 0);
    }

    void durationsAreInTheLargestUnitThatTakesThem()
    {
        QVERIFY(durationText(14 * 24 * 3600).startsWith(u"2 week"_s));
        QVERIFY(durationText(24 * 3600).startsWith(u"1 day"_s));
        QVERIFY(durationText(90 * 60).startsWith(u"90 minute"_s));
        QVERIFY(durationText(45).startsWith(u"45 second"_s));
    }

    void aSettingIsAQuietLine()
    {
        MessageRecord setting = Sample::theirs(2, m_clock.nowMs(), {});
        setting.kind = EntryKind::DisappearingTime;
        setting.disappearsAfter = 3600;
        TestHistory history;
        history.store(Sample::theirs(1, m_clock.nowMs()));
        history.store(setting);
        history.store(Sample::theirs(3, m_clock.nowMs()));
        const auto model = open(history);
        QVERIFY(
            textAt(*model, 1, MessageListModel::NoticeRole).startsWith(u"Bob set messages to disappear after 1 h"_s));
        QCOMPARE(textAt(*model, 1, MessageListModel::SummaryRole), textAt(*model, 1, MessageListModel::NoticeRole));
        QCOMPARE(textAt(*model, 1, MessageListModel::LeftTextRole), QString());
        QCOMPARE(textAt(*model, 0, MessageListModel::NoticeRole), QString());
        // Bubbles above and below it are no group.
        QVERIFY(model->index(0).data(MessageListModel::GroupEndRole).toBool());
        QVERIFY(model->index(2).data(MessageListModel::GroupStartRole).toBool());
        setting.disappearsAfter = 0;
        QCOMPARE(settingText(setting, u"Bob"_s), u"Bob turned off disappearing messages"_s);
        setting.mine = true;
        QCOMPARE(settingText(setting, u"Bob"_s), u"You turned off disappearing messages"_s);
    }

    void theListSaysWhatIsLeftWhenThatChanges()
    {
        MessageRecord message = Sample::theirs(1, m_clock.nowMs());
        message.disappearsAfter = 60;
        TestHistory history;
        history.store(message);
        const auto model = open(history);
        QCOMPARE(textAt(*model, 0, MessageListModel::LeftTextRole), u"1 min"_s);
        QVERIFY(textAt(*model, 0, MessageListModel::SummaryRole).contains(u"after it is read"_s));
        message.disappearsAt = m_clock.nowMs() + 20'050;
        model->apply(history.store(message));
        QCOMPARE(textAt(*model, 0, MessageListModel::LeftTextRole), u"21 s"_s);
        QVERIFY(textAt(*model, 0, MessageListModel::SummaryRole).contains(u"Disappears today at 14:00"_s));
        QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
        m_clock.advance(100);
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(changed.first().at(2).value<QList<int>>(), QList<int>{MessageListModel::LeftTextRole});
        QCOMPARE(textAt(*model, 0, MessageListModel::LeftTextRole), u"20 s"_s);
    }

private:
    std::unique_ptr<MessageListModel> open(TestHistory &history)
    {
        const TimeText timeText(QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone::utc());
        auto model = std::make_unique<MessageListModel>(Sample::conversation(), history.fetch(), m_clock, timeText);
        model->open();
        [&] { QTRY_VERIFY(model->isLoaded()); }();
        return model;
    }
    static QString textAt(const MessageListModel &model, int row, MessageListModel::Role role)
    {
        return model.index(row).data(role).toString();
    }

    TestClock m_clock;
};

QTEST_MAIN(DisappearTextTest)
#include "tst_disappeartext.moc"
