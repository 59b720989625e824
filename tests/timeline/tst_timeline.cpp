// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the view opens, and what is on the screen after the model changed once.

#include "tests/timeline/stage.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace Parlance {

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAtTheEnd();
    void opensAtARow_data();
    void opensAtARow();
    void shortContentSitsAtTheBottom();
    void emptyModel();
    void followsWhatIsAppended();
    void staysWhenNotAtTheEnd();
    void staysWhenTheEndIsNotTheNewest();
    void keepsTheAnchorThroughGrowth();
    void keepsItsPlaceWhenAnOlderPageArrives();
    void keepsTheRowThroughSorting();
    void modelReset();
    void modelDeleted();
    void hugeRow();
    void opensExactlyWithLayouts();
    void headerIsPartOfTheContent();
};

void TestTimeline::opensAtTheEnd()
{
    EndlessModel model(1'000'000);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Stage stage;
    QVERIFY(stage.show(&model));
    QCOMPARE(stage->lastVisibleRow(), 999'999);
    QCOMPARE(stage.bottom(999'999), 600.0);
    QVERIFY(stage->isAtEnd());
    QCOMPARE(stage.flaw(), QString());
    // The tester looks at some rows too.
    QVERIFY2(model.rowsAsked() < 200, qPrintable(QString::number(model.rowsAsked())));
}

void TestTimeline::opensAtARow_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<TimelineView::Place>("place");
    QTest::newRow("beginning") << 500'000 << TimelineView::Beginning;
    QTest::newRow("center") << 500'001 << TimelineView::Center;
    QTest::newRow("end") << 500'002 << TimelineView::End;
    QTest::newRow("first row") << 0 << TimelineView::Beginning;
}

void TestTimeline::opensAtARow()
{
    QFETCH(const int, row);
    QFETCH(const TimelineView::Place, place);
    EndlessModel model(1'000'000);
    Stage stage;
    stage->setModel(&model);
    stage->positionAtRow(row, place);
    QVERIFY(stage.show(&model));
    const qreal height = stage.bottom(row) - stage.top(row);
    const qreal expected = place == TimelineView::Beginning ? 0
        : place == TimelineView::Center
        ? (600 - height) / 2
        : 600 - height;
    QVERIFY2(qAbs(stage.top(row) - expected) <= 0.5, qPrintable(QString::number(stage.top(row))));
    QVERIFY(!stage->isAtEnd());
    QCOMPARE(stage.flaw(), QString());
}

void TestTimeline::shortContentSitsAtTheBottom()
{
    RowModel model(0);
    model.append(3, 40);
    Stage stage;
    stage->setAnimated(false);
    stage->setTopPadding(10);
    stage->setBottomPadding(20);
    QVERIFY(stage.show(&model));
    QCOMPARE(stage.bottom(2), 580.0);
    QCOMPARE(stage.top(0), 580.0 - 3 * 40 - 2 * 4);
    QVERIFY(stage->isAtEnd());
    stage->scrollBy(-300);
    QVERIFY(stage.settle());
    QCOMPARE(stage.bottom(2), 580.0);
    QCOMPARE(stage->visibleSize(), 1.0);
    // It fills up from below until it is longer than the view, and is followed then.
    for (int i = 0; i < 20; ++i) {
        model.append(1, 40);
        QVERIFY(stage.settle());
        QCOMPARE(stage.bottom(model.rowCount() - 1), 580.0);
    }
    QVERIFY(stage->visibleSize() < 1);
    stage->scrollBy(-5000);
    QVERIFY(stage.settle());
    QCOMPARE(stage.top(0), 10.0);
}

void TestTimeline::emptyModel()
{
    RowModel model(0);
    Stage stage;
    QVERIFY(stage.show(&model));
    QCOMPARE(stage->liveCount(), 0);
    QVERIFY(stage->isAtEnd());
    QCOMPARE(stage->firstVisibleRow(), -1);
    stage->scrollToEnd();
    stage->scrollToRow(3);
    stage->scrollBy(100);
    stage->positionAtRow(7);
    QVERIFY(stage.settle());
    model.append(100);
    QVERIFY(stage.settle());
    QCOMPARE(stage.flaw(), QString());
    model.remove(0, 100);
    QVERIFY(stage.settle());
    QCOMPARE(stage->liveCount(), 0);
    model.append(1);
    QVERIFY(stage.settle());
    QCOMPARE(stage.bottom(0), 600.0);
}

void TestTimeline::followsWhatIsAppended()
{
    EndlessModel model(1'000'000);
    Stage stage;
    stage->setAnimated(false);
    QVERIFY(stage.show(&model));
    for (const int rows : {1, 1, 3, 50, 2000, 1}) {
        model.append(rows);
        QVERIFY(stage.settle());
        QCOMPARE(stage.bottom(model.rowCount() - 1), 600.0);
        QVERIFY(stage->isAtEnd());
        QCOMPARE(stage.flaw(), QString());
    }
    stage->setHeight(333);
    QVERIFY(stage.settle());
    QCOMPARE(stage.bottom(model.rowCount() - 1), 333.0);
}

void TestTimeline::staysWhenNotAtTheEnd()
{
    EndlessModel model(1'000'000);
    Stage stage;
    QVERIFY(stage.show(&model));
    stage->scrollBy(-1);
    QVERIFY(stage.settle());
    QVERIFY(!stage->isAtEnd());
    const int row = stage.firstBeginning();
    const qreal before = stage.top(row);
    model.append(1);
    QVERIFY(stage.settle());
    QCOMPARE(stage.top(row), before);
    QVERIFY(!stage->isAtEnd());
    stage->scrollBy(5000);
    QVERIFY(stage.settle());
    QVERIFY(stage->isAtEnd());
    QCOMPARE(stage.bottom(1'000'000), 600.0);
}

void TestTimeline::staysWhenTheEndIsNotTheNewest()
{
    RowModel model(100);
    Stage stage;
    stage->setFollowsEnd(false);
    QSignalSpy nearEnd(stage.view(), &TimelineView::nearEnd);
    QSignalSpy endRequested(stage.view(), &TimelineView::endRequested);
    QVERIFY(stage.show(&model));
    QCOMPARE(nearEnd.size(), 1);
    QVERIFY(!stage->isAtEnd());
    const qreal before = stage.top(99);
    model.append(40);
    QVERIFY(stage.settle());
    QCOMPARE(stage.top(99), before);
    stage->scrollToEnd();
    QCOMPARE(endRequested.size(), 1);
    for (int i = 0; i < 4; ++i) {
        stage->scrollBy(1000);
        QVERIFY(stage.settle());
    }
    QVERIFY(nearEnd.size() > 1);
    stage->setFollowsEnd(true);
    stage->scrollToEnd();
    QTRY_VERIFY(stage->isAtEnd());
    QCOMPARE(stage.bottom(139), 600.0);
}

void TestTimeline::keepsTheAnchorThroughGrowth()
{
    RowModel model(300);
    Stage stage;
    stage->setModel(&model);
    stage->positionAtRow(150);
    QVERIFY(stage.show(&model));
    stage->scrollBy(-30);
    QVERIFY(stage.settle());
    const int row = stage.firstBeginning();
    const qreal before = stage.top(row);
    // An image above the view, one in it above the anchor, one below it.
    for (const int changed : {row - 3, row - 1, row + 1, row}) {
        model.setHeight(changed, 250);
        QVERIFY(stage.settle());
        QCOMPARE(stage.top(row), before);
        QCOMPARE(stage.flaw(), QString());
    }
    stage->setWidth(230);
    QVERIFY(stage.settle());
    QCOMPARE(stage.top(row), before);
    QCOMPARE(stage.flaw(), QString());
}

void TestTimeline::keepsItsPlaceWhenAnOlderPageArrives()
{
    RowModel model(40);
    Stage stage;
    QSignalSpy nearStart(stage.view(), &TimelineView::nearStart);
    QVERIFY(stage.show(&model));
    int pages = 0;
    for (int i = 0; i < 500 && pages < 5; ++i) {
        stage->scrollBy(-80);
        QVERIFY(stage.settle());
        if (nearStart.isEmpty())
            continue;
        nearStart.clear();
        ++pages;
        const int row = stage.firstBeginning();
        const int id = model.idAt(row);
        const qreal before = stage.top(row);
        model.insert(0, 60);
        QVERIFY(stage.settle());
        QCOMPARE(stage.read(row + 60, "rowId").toInt(), id);
        QCOMPARE(stage.top(row + 60), before);
        QCOMPARE(stage.flaw(), QString());
        QCOMPARE(nearStart.size(), 0);
    }
    QCOMPARE(pages, 5);
}

void TestTimeline::keepsTheRowThroughSorting()
{
    RowModel model(300);
    Stage stage;
    stage->setModel(&model);
    stage->positionAtRow(100);
    QVERIFY(stage.show(&model));
    model.reverse();
    QVERIFY(stage.settle());
    QCOMPARE(stage.top(199), 0.0);
    QCOMPARE(stage.read(199, "rowId").toInt(), 100);
    QCOMPARE(stage.flaw(), QString());
}

void TestTimeline::modelReset()
{
    RowModel model(300);
    Stage stage;
    stage->setModel(&model);
    stage->positionAtRow(100);
    QVERIFY(stage.show(&model));
    stage->setCurrentRow(101);
    model.reset(50);
    QVERIFY(stage.settle());
    QCOMPARE(stage.bottom(49), 600.0);
    QVERIFY(stage->isAtEnd());
    QCOMPARE(stage->currentRow(), -1);
    QCOMPARE(stage.flaw(), QString());
    // To a message in another part of the history: it opens there, and does not come from somewhere else.
    model.reset(50);
    stage->scrollToRow(40, TimelineView::Beginning);
    QVERIFY(!stage->isMoving());
    QVERIFY(stage.settle());
    QVERIFY(stage->firstVisibleRow() <= 40 && stage->lastVisibleRow() >= 40);
    model.reset(0);
    QVERIFY(stage.settle());
    QCOMPARE(stage->liveCount(), 0);
}

void TestTimeline::modelDeleted()
{
    auto model = std::make_unique<RowModel>(300);
    Stage stage;
    QVERIFY(stage.show(model.get()));
    QVERIFY(stage->liveCount() > 0);
    model.reset();
    QVERIFY(stage.settle());
    QCOMPARE(stage->liveCount(), 0);
    QCOMPARE(stage->count(), 0);
}

void TestTimeline::hugeRow()
{
    RowModel model(50);
    model.append(1, 4000);
    model.append(50);
    Stage stage;
    stage->setModel(&model);
    stage->positionAtRow(50);
    QVERIFY(stage.show(&model));
    QCOMPARE(stage.top(50), 0.0);
    for (int i = 1; i <= 10; ++i) {
        stage->scrollBy(100);
        QVERIFY(stage.settle());
        QCOMPARE(stage.top(50), -100.0 * i);
    }
    QCOMPARE(stage->firstVisibleRow(), 50);
    QCOMPARE(stage->lastVisibleRow(), 50);
    // Inside it nothing else moves it either.
    model.insert(10, 5);
    model.remove(0, 3);
    model.append(2);
    QVERIFY(stage.settle());
    QCOMPARE(stage.top(52), -1000.0);
    model.setHeight(52, 3000);
    QVERIFY(stage.settle());
    QCOMPARE(stage.top(52), -1000.0);
    // When it goes, what surrounded it meets.
    model.remove(52, 1);
    QVERIFY(stage.settle());
    QCOMPARE(stage.flaw(), QString());
}

// Layouts know their height only when they are polished, after the row was made.
void TestTimeline::opensExactlyWithLayouts()
{
    RowModel model(500);
    Stage stage;
    stage.setDelegate(R"(
        import QtQuick
        Item {
            id: root
            required property int index
            required property int rowId
            required property real rowHeight
            implicitHeight: column.implicitHeight
            Column {
                id: column
                width: parent.width
                Repeater { model: 4; Rectangle { width: 10; height: root.rowHeight / 4 + 0.1 } }
            }
        }
    )");
    QVERIFY(stage.show(&model));
    QVERIFY(qAbs(stage.bottom(499) - 600) <= 1);
    QCOMPARE(stage.flaw(), QString());
    stage->positionAtRow(250, TimelineView::End);
    QVERIFY(stage.settle());
    QVERIFY(qAbs(stage.bottom(250) - 600) <= 1);
    const int row = stage.firstBeginning();
    qreal expected = stage.top(row);
    for (int i = 0; i < 12; ++i) {
        stage->scrollBy(-20);
        expected += 20;
        QVERIFY(stage.settle());
        QVERIFY(qAbs(stage.top(row) - expected) <= 0.5);
    }
}

void TestTimeline::headerIsPartOfTheContent()
{
    RowModel model(30);
    QQuickItem header;
    Stage stage;
    header.setHeight(50);
    stage->setHeader(&header);
    QVERIFY(stage.show(&model));
    QVERIFY(header.y() < -50);
    stage->positionAtRow(0);
    QVERIFY(stage.settle());
    QCOMPARE(header.y(), 0.0);
    QCOMPARE(stage.top(0), 50.0);
    QCOMPARE(header.width(), 400.0);
    // Nothing jumps when the page it announced is there.
    stage->scrollBy(20);
    QVERIFY(stage.settle());
    QCOMPARE(stage.top(0), 30.0);
    model.insert(0, 20);
    QVERIFY(stage.settle());
    QCOMPARE(stage.top(20), 30.0);
    header.setVisible(false);
    QVERIFY(stage.settle());
    QCOMPARE(stage.top(20), 30.0);
    stage->positionAtRow(0);
    QVERIFY(stage.settle());
    QCOMPARE(stage.top(0), 0.0);
}

} // namespace Parlance

QTEST_MAIN(Parlance::TestTimeline)

#include "tst_timeline.moc"
