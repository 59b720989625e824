// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gaps.h"
#include "storefixture.h"

#include <QTest>

using namespace Parlance;

namespace {

using Ranges = QList<SequenceRange>;

Ranges rangesOf(const Result<QList<Gap>> &gaps)
{
    Ranges ranges;
    for (const Gap &gap : gaps.value_or(QList<Gap>()))
        ranges += gap.range;
    return ranges;
}

} // namespace

/// What is missing, and the placeholders that stand for it.
class GapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }

    void rangesWithout_data()
    {
        QTest::addColumn<Ranges>("taken");
        QTest::addColumn<Ranges>("left");
        QTest::newRow("nothing") << Ranges{} << Ranges{{1, 10}};
        QTest::newRow("all") << Ranges{{1, 10}} << Ranges{};
        QTest::newRow("more than all") << Ranges{{0, 20}} << Ranges{};
        QTest::newRow("the beginning") << Ranges{{1, 3}} << Ranges{{4, 10}};
        QTest::newRow("the end") << Ranges{{8, 12}} << Ranges{{1, 7}};
        QTest::newRow("the middle") << Ranges{{5, 5}} << Ranges{{1, 4}, {6, 10}};
        QTest::newRow("beside it") << Ranges{{11, 12}} << Ranges{{1, 10}};
        QTest::newRow("several") << Ranges{{2, 2}, {9, 10}, {5, 6}} << Ranges{{1, 1}, {3, 4}, {7, 8}};
    }
    void rangesWithout()
    {
        QFETCH(const Ranges, taken);
        QTEST(without({{1, 10}}, taken), "left");
    }

    void rangesJoined()
    {
        QCOMPARE(joined({}), Ranges());
        QCOMPARE(joined({{5, 5}, {4, 4}, {1, 2}, {8, 9}, {3, 3}, {9, 12}, {9, 10}}), (Ranges{{1, 5}, {8, 12}}));
    }

    void onlyWhatIsNotHereIsMissing()
    {
        m_fixture->add(3, QStringLiteral("here"));
        m_fixture->add(4, QStringLiteral("here"));
        QCOMPARE(note(1, 6), true);
        QCOMPARE(gaps(), (Ranges{{1, 2}, {5, 6}}));
        QCOMPARE(placeholders(), (Ranges{{1, 2}, {5, 6}}));
        QCOMPARE(note(1, 6), false); // it is known already
        QCOMPARE(note(5, 8), true);
        QCOMPARE(gaps(), (Ranges{{1, 2}, {5, 6}, {7, 8}}));
    }

    void nonsenseIsNoGap()
    {
        QCOMPARE(note(0, 5), false);
        QCOMPARE(note(5, 4), false);
        QCOMPARE(note(1, firstQueuedPosition), false);
        QVERIFY(gaps().isEmpty());
    }

    void aGapClosesFromBothEndsAndTheMiddle()
    {
        QCOMPARE(note(1, 10), true);
        close(10, 10);
        QCOMPARE(placeholders(), (Ranges{{1, 9}}));
        close(1, 2);
        QCOMPARE(placeholders(), (Ranges{{3, 9}}));
        close(5, 6);
        QCOMPARE(placeholders(), (Ranges{{3, 4}, {7, 9}}));
        close(1, 20);
        QVERIFY(placeholders().isEmpty());
        QVERIFY(gaps().isEmpty());
    }

    void lostIsSaidByThePlaceholder()
    {
        QCOMPARE(note(1, 2), true);
        ChangeSet changes;
        QVERIFY(setLost(*m_fixture->stores, StoreFixture::conversation, true, changes));
        QVERIFY((*m_fixture->stores->messages.at(StoreFixture::conversation, 2))->record.lost);
        QCOMPARE(m_fixture->stores->gaps.missing(), 0ULL);
        QCOMPARE(changes.messages.size(), 1);
    }

    void whoeverWasAskedIsAskedAgainAboutSomethingNew()
    {
        GapStore &store = m_fixture->stores->gaps;
        QCOMPARE(note(1, 2), true);
        QVERIFY(
            store.setAsked(StoreFixture::conversation, StoreFixture::bob, DeviceId(21), {.at = 5, .answered = true}));
        QVERIFY(store.asked(StoreFixture::conversation, StoreFixture::bob, DeviceId(21))->answered);
        QCOMPARE(note(7, 7), true);
        QVERIFY(!store.asked(StoreFixture::conversation, StoreFixture::bob, DeviceId(21))->answered);
    }

private:
    Result<bool> note(Sequence first, Sequence last)
    {
        ChangeSet changes;
        return noteGap(*m_fixture->stores, StoreFixture::conversation, {.first = first, .last = last},
                       GapReason::Skipped, 1, changes);
    }

    void close(Sequence first, Sequence last)
    {
        ChangeSet changes;
        QVERIFY(closeGap(*m_fixture->stores, StoreFixture::conversation, {.first = first, .last = last}, 1, changes));
    }

    Ranges gaps() { return rangesOf(m_fixture->stores->gaps.of(StoreFixture::conversation)); }

    /// What the timeline shows in their place.
    Ranges placeholders()
    {
        Ranges ranges;
        const auto messages = m_fixture->stores->messages.page(StoreFixture::conversation, {}, {}, 100);
        for (const MessageRecord &message : messages.value_or(QList<MessageRecord>())) {
            if (message.unreadable)
                ranges += SequenceRange{.first = message.sequence - message.missing + 1, .last = message.sequence};
        }
        return ranges;
    }

    std::unique_ptr<StoreFixture> m_fixture;
};

QTEST_GUILESS_MAIN(GapsTest)
#include "tst_gaps.moc"
