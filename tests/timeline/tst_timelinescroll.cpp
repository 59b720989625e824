// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scrolling by wheel, keys and scroll bar, what is told while one does, and what must not scroll.

#include "tests/timeline/stage.h"

#include <QSignalSpy>
#include <QTest>

namespace Parlance {

class TestTimelineScroll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wheelClicks();
    void wheelPixels();
    void wheelFractions();
    void wheelBeyondTheEnds();
    void controlWheelIsNotOurs();
    void pageKeys();
    void homeAndEnd();
    void arrowsMoveTheCurrentRow();
    void otherKeysAreNotOurs();
    void scrollToRowNearby();
    void scrollToRowFarAway();
    void scrollToEndArrivesThoughRowsCome();
    void mouseSelectsText();
    void rowsSeen();
    void scrollBar();
};

void TestTimelineScroll::wheelClicks()
{
    EndlessModel model(1'000'000);
    Stage stage;
    stage->setAnimated(false);
    QVERIFY(stage.show(&model));
    const qreal before = stage.top(999'999);
    QTest::wheelEvent(&stage.window(), QPointF(200, 300), QPoint(0, 120));
    QVERIFY(stage.settle());
    const qreal step = stage.top(999'999) - before;
    QVERIFY2(step >= 40 && step <= 150, qPrintable(QString::number(step)));
    QVERIFY(!stage->isAtEnd());
    QTest::wheelEvent(&stage.window(), QPointF(200, 300), QPoint(0, -120));
    QVERIFY(stage.settle());
    QCOMPARE(stage.top(999'999), before);
    QVERIFY(stage->isAtEnd());
    // Animated, several quick clicks add up.
    stage->setAnimated(true);
    for (int i = 0; i < 3; ++i)
        QTest::wheelEvent(&stage.window(), QPointF(200, 300), QPoint(0, 120));
    QTRY_VERIFY(!stage->isMoving());
    QVERIFY(stage.settle());
    QVERIFY(qAbs(stage.top(999'999) - before - 3 * step) <= 1);
}

void TestTimelineScroll::wheelPixels()
{
    EndlessModel model(1'000'000);
    Stage stage;
    QVERIFY(stage.show(&model));
    const qreal before = stage.top(999'999);
    for (int i = 0; i < 10; ++i)
        QTest::wheelEvent(&stage.window(), QPointF(200, 300), QPoint(0, 15), QPoint(0, 7), Qt::NoModifier,
                          i == 0 ? Qt::ScrollBegin : Qt::ScrollUpdate);
    QVERIFY(stage.settle());
    QCOMPARE(stage.top(999'999), before + 70);
    QVERIFY(!stage->isMoving());
}

// High resolution wheels and touch pads send parts of a click.
void TestTimelineScroll::wheelFractions()
{
    EndlessModel model(1'000'000);
    Stage stage;
    QVERIFY(stage.show(&model));
    stage->scrollBy(-10);
    QVERIFY(stage.settle());
    const qreal before = stage.top(999'999);
    for (int i = 0; i < 30; ++i) {
        QTest::wheelEvent(&stage.window(), QPointF(200, 300), QPoint(0, 1));
        QVERIFY(stage.settle());
        QVERIFY(!stage->isMoving());
    }
    const qreal moved = stage.top(999'999) - before;
    QVERIFY2(moved > 5 && moved < 40, qPrintable(QString::number(moved)));
}

void TestTimelineScroll::wheelBeyondTheEnds()
{
    RowModel model(30);
    Stage stage;
    stage->setAnimated(false);
    QVERIFY(stage.show(&model));
    for (int i = 0; i < 5; ++i)
        QTest::wheelEvent(&stage.window(), QPointF(200, 300), QPoint(0, -1200));
    QVERIFY(stage.settle());
    QCOMPARE(stage.bottom(29), 600.0);
    for (int i = 0; i < 50; ++i) {
        QTest::wheelEvent(&stage.window(), QPointF(200, 300), QPoint(0, 1200));
        QVERIFY(stage.settle());
    }
    QCOMPARE(stage.top(0), 0.0);
    // No way back first: the next click moves at once.
    QTest::wheelEvent(&stage.window(), QPointF(200, 300), QPoint(0, -120));
    QVERIFY(stage.settle());
    QVERIFY(stage.top(0) < 0);
}

void TestTimelineScroll::controlWheelIsNotOurs()
{
    RowModel model(30);
    Stage stage;
    QVERIFY(stage.show(&model));
    QTest::wheelEvent(&stage.window(), QPointF(200, 300), QPoint(0, 120), {}, Qt::ControlModifier);
    QVERIFY(stage.settle());
    QVERIFY(!stage->isMoving());
    QVERIFY(stage->isAtEnd());
}

void TestTimelineScroll::pageKeys()
{
    EndlessModel model(1'000'000);
    Stage stage;
    QVERIFY(stage.show(&model));
    stage->forceActiveFocus();
    const qreal before = stage.top(999'999);
    QTest::keyClick(&stage.window(), Qt::Key_PageUp);
    QVERIFY(stage->isMoving());
    QTRY_VERIFY(!stage->isMoving());
    QVERIFY(stage.settle());
    const int top = stage->firstVisibleRow();
    QVERIFY(top < 999'999 - 3);
    QTest::keyClick(&stage.window(), Qt::Key_PageDown);
    QTRY_VERIFY(!stage->isMoving());
    QVERIFY(stage.settle());
    QCOMPARE(stage.top(999'999), before);
    QVERIFY(stage->isAtEnd());
}

void TestTimelineScroll::homeAndEnd()
{
    RowModel model(400);
    Stage stage;
    QVERIFY(stage.show(&model));
    stage->forceActiveFocus();
    QSignalSpy start(stage.view(), &TimelineView::startRequested);
    QTest::keyClick(&stage.window(), Qt::Key_Home);
    QCOMPARE(start.size(), 1);
    QVERIFY(stage.settle());
    QCOMPARE(stage.top(0), 0.0);
    QTest::keyClick(&stage.window(), Qt::Key_End);
    QTRY_VERIFY(stage->isAtEnd());
    QCOMPARE(stage.bottom(399), 600.0);
}

void TestTimelineScroll::arrowsMoveTheCurrentRow()
{
    EndlessModel model(1'000'000);
    Stage stage;
    QVERIFY(stage.show(&model));
    stage->forceActiveFocus();
    stage->setAnimated(false);
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(&stage.window(), Qt::Key_Up);
        const int row = 999'999 - i;
        QCOMPARE(stage->currentRow(), row);
        QVERIFY(stage.settle());
        QVERIFY2(stage.top(row) >= -0.5 && stage.bottom(row) <= 600.5, qPrintable(QString::number(stage.top(row))));
        QCOMPARE(stage.read(row, "current").toBool(), true);
        QCOMPARE(stage.read(row + 1, "current").toBool(), false);
    }
    QTest::keyClick(&stage.window(), Qt::Key_Down);
    QCOMPARE(stage->currentRow(), 999'961);
    // Scrolled away: it starts where one looks.
    stage->positionAtRow(500);
    QVERIFY(stage.settle());
    QTest::keyClick(&stage.window(), Qt::Key_Down);
    QCOMPARE(stage->currentRow(), 500);
    model.append(10);
    QCOMPARE(stage->currentRow(), 500);
}

void TestTimelineScroll::otherKeysAreNotOurs()
{
    RowModel model(100);
    Stage stage;
    QVERIFY(stage.show(&model));
    stage->forceActiveFocus();
    QTest::keyClick(&stage.window(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&stage.window(), Qt::Key_A);
    QVERIFY(!stage->isMoving());
    QCOMPARE(stage->currentRow(), -1);
    QVERIFY(stage->isAtEnd());
}

void TestTimelineScroll::scrollToRowNearby()
{
    RowModel model(0);
    model.append(500, 96);
    Stage stage;
    QVERIFY(stage.show(&model));
    // Rows of 100 with their gap; the first visible is 494.
    stage->scrollToRow(488, TimelineView::Beginning);
    QVERIFY(stage->isMoving());
    QTRY_VERIFY(!stage->isMoving());
    QVERIFY(stage.settle());
    QCOMPARE(stage.top(488), 0.0);
    stage->scrollToRow(499, TimelineView::Beginning);
    QTRY_VERIFY(!stage->isMoving());
    QTRY_VERIFY(stage->isAtEnd());
    QCOMPARE(stage.bottom(499), 600.0);
}

void TestTimelineScroll::scrollToRowFarAway()
{
    EndlessModel model(1'000'000);
    Stage stage;
    QVERIFY(stage.show(&model));
    stage->scrollToRow(1234, TimelineView::Beginning);
    QVERIFY(!stage->isMoving());
    QVERIFY(stage.settle());
    QCOMPARE(stage.top(1234), 0.0);
    QVERIFY2(model.rowsAsked() < 250, qPrintable(QString::number(model.rowsAsked())));
}

void TestTimelineScroll::scrollToEndArrivesThoughRowsCome()
{
    RowModel model(500);
    Stage stage;
    QVERIFY(stage.show(&model));
    stage->scrollBy(-700);
    QVERIFY(stage.settle());
    stage->scrollToEnd();
    QVERIFY(stage->isMoving());
    model.append(2);
    model.insert(0, 50);
    QTRY_VERIFY(stage->isAtEnd());
    QVERIFY(!stage->isMoving());
    QCOMPARE(stage.bottom(551), 600.0);
}

void TestTimelineScroll::mouseSelectsText()
{
    RowModel model(0);
    model.append(50, 100);
    Stage stage;
    QVERIFY(stage.show(&model));
    QQuickItem *text = stage->itemAtRow(49)->findChild<QQuickItem *>(QStringLiteral("text"));
    QVERIFY(text);
    const qreal before = stage.top(49);
    QTest::mousePress(&stage.window(), Qt::LeftButton, {}, QPoint(1, 508));
    for (int y = 500; y >= 300; y -= 20)
        QTest::mouseMove(&stage.window(), QPoint(200, y));
    QTest::mouseMove(&stage.window(), QPoint(300, 508));
    QTest::mouseRelease(&stage.window(), Qt::LeftButton, {}, QPoint(300, 508));
    QVERIFY(stage.settle());
    QCOMPARE(text->property("selectedText").toString(), QStringLiteral("row 49"));
    QCOMPARE(stage.top(49), before);
    QVERIFY(!stage->isMoving());
}

void TestTimelineScroll::rowsSeen()
{
    RowModel model(0);
    model.append(10, 100);
    model.append(1, 2000);
    Stage stage;
    stage->setModel(&model);
    QSignalSpy seen(stage.view(), &TimelineView::rowsSeen);
    stage->positionAtRow(6);
    QVERIFY(stage.show(&model));
    QCOMPARE(seen.size(), 1);
    // The long one only begins; nobody has read it.
    QCOMPARE(seen.constLast(), QVariantList({6, 9}));
    stage->scrollToEnd();
    QTRY_VERIFY(stage->isAtEnd());
    QCOMPARE(seen.constLast(), QVariantList({10, 10}));
    // What comes while the page is covered is seen when the page is.
    const qsizetype before = seen.size();
    stage->setVisible(false);
    model.append(1, 50);
    QVERIFY(stage.settle());
    QCOMPARE(seen.size(), before);
    stage->setVisible(true);
    QVERIFY(stage.settle());
    QCOMPARE(seen.constLast(), QVariantList({10, 11}));
}

void TestTimelineScroll::scrollBar()
{
    EndlessModel model(1'000'000);
    Stage stage;
    QVERIFY(stage.show(&model));
    const qreal size = stage->visibleSize();
    QVERIFY(size > 0 && size < 0.001);
    QCOMPARE(stage->visiblePosition(), 1 - size);
    // Upwards it only ever moves up, and keeps its size.
    qreal last = stage->visiblePosition();
    for (int i = 0; i < 100; ++i) {
        stage->scrollBy(-37);
        QVERIFY(stage.settle());
        QVERIFY(stage->visiblePosition() < last);
        QCOMPARE(stage->visibleSize(), size);
        last = stage->visiblePosition();
    }
    for (const qreal share : {0.5, 0.25, 0.75, 0.123}) {
        stage->setVisiblePosition(share * (1 - size));
        QVERIFY(stage.settle());
        QVERIFY(qAbs(stage->visiblePosition() - share * (1 - size)) < 1e-9);
        QVERIFY(qAbs(stage->firstVisibleRow() - share * 1'000'000) < 100);
        QCOMPARE(stage.flaw(), QString());
    }
    stage->setVisiblePosition(0);
    QVERIFY(stage.settle());
    QCOMPARE(stage.top(0), 0.0);
    QCOMPARE(stage->visiblePosition(), 0.0);
    stage->setVisiblePosition(1 - size);
    QVERIFY(stage.settle());
    QCOMPARE(stage.bottom(999'999), 600.0);
    QVERIFY(stage->isAtEnd());
}

} // namespace Parlance

QTEST_MAIN(Parlance::TestTimelineScroll)

#include "tst_timelinescroll.moc"
