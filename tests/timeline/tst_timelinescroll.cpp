// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scrolling by the hand: wheel, keys, fingers, and what must not scroll.

#include <QGuiApplication>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>

#include "tests/timeline/stage.h"

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
    void touchDrag();
    void touchDragOnText();
    void touchFlick();
    void fingerStopsTheFlick();
    void tapReachesTheDelegate();
    void pagesArriveWhileFlicking();
    void mouseSelectsText();

private:
    // Moves a finger from \a from to \a to in steps.
    static void drag(Stage &stage, int from, int to, bool lift);
    static QPointingDevice *screen();
};

QPointingDevice *TestTimelineScroll::screen()
{
    static QPointingDevice *device = QTest::createTouchDevice();
    return device;
}

void TestTimelineScroll::drag(Stage &stage, int from, int to, bool lift)
{
    const int steps = 12;
    QTest::touchEvent(&stage.window(), screen()).press(0, QPoint(200, from));
    for (int i = 1; i <= steps; ++i)
        QTest::touchEvent(&stage.window(), screen()).move(0, QPoint(200, from + (to - from) * i / steps));
    if (lift)
        QTest::touchEvent(&stage.window(), screen()).release(0, QPoint(200, to));
}

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

void TestTimelineScroll::touchDrag()
{
    EndlessModel model(1'000'000);
    Stage stage;
    QVERIFY(stage.show(&model));
    const qreal before = stage.top(999'999);
    drag(stage, 200, 320, false);
    QTRY_VERIFY(stage->isMoving());
    // What the finger made after it began to drag. Qt holds moves back until the next frame.
    const qreal expected = 120 - QGuiApplication::styleHints()->startDragDistance();
    QTRY_COMPARE(stage.top(999'999) - before, expected);
    QTest::touchEvent(&stage.window(), screen()).release(0, QPoint(200, 320));
    QTRY_VERIFY(!stage->isMoving());
}

void TestTimelineScroll::touchDragOnText()
{
    RowModel model(0);
    model.append(50, 100);
    Stage stage;
    QVERIFY(stage.show(&model));
    drag(stage, 505, 585, false);
    QTRY_VERIFY(stage->isMoving());
    QTRY_VERIFY(!stage->isAtEnd());
    QCOMPARE(stage->itemAtRow(49)->findChild<QQuickItem *>(QStringLiteral("text"))->property("selectedText").toString(),
             QString());
    QTest::touchEvent(&stage.window(), screen()).release(0, QPoint(200, 585));
}

void TestTimelineScroll::touchFlick()
{
    EndlessModel model(1'000'000);
    Stage stage;
    QVERIFY(stage.show(&model));
    drag(stage, 350, 400, true);
    QVERIFY(stage->isMoving());
    QTRY_VERIFY(!stage->isMoving());
    QVERIFY(stage.settle());
    QVERIFY(!stage->isAtEnd());
    QVERIFY(stage->lastVisibleRow() < 999'998);
    // Back, beyond the end: it stops there.
    for (int i = 0; i < 20 && !stage->isAtEnd(); ++i) {
        drag(stage, 500, 100, true);
        QVERIFY(stage.settle());
    }
    QVERIFY(stage->isAtEnd());
    QCOMPARE(stage.bottom(999'999), 600.0);
}

void TestTimelineScroll::fingerStopsTheFlick()
{
    EndlessModel model(1'000'000);
    Stage stage;
    QVERIFY(stage.show(&model));
    drag(stage, 100, 500, true);
    QVERIFY(stage->isMoving());
    QTest::touchEvent(&stage.window(), screen()).press(0, QPoint(200, 300));
    QVERIFY(!stage->isMoving());
    QTest::touchEvent(&stage.window(), screen()).release(0, QPoint(200, 300));
    QVERIFY(!stage->isMoving());
}

void TestTimelineScroll::tapReachesTheDelegate()
{
    RowModel model(50);
    Stage stage;
    stage.setDelegate(R"(
        import QtQuick
        Item {
            id: root
            required property int index
            required property int rowId
            property int taps: 0
            property int clicks: 0
            height: 100
            TapHandler { gesturePolicy: TapHandler.ReleaseWithinBounds; onTapped: root.taps++ }
            MouseArea { width: parent.width / 2; height: parent.height; onClicked: root.clicks++ }
        }
    )");
    QVERIFY(stage.show(&model));
    QTest::touchEvent(&stage.window(), screen()).press(0, QPoint(300, 550));
    QTest::touchEvent(&stage.window(), screen()).release(0, QPoint(300, 550));
    QTRY_COMPARE(stage.read(49, "taps").toInt(), 1);
    QTest::touchEvent(&stage.window(), screen()).press(0, QPoint(100, 550));
    QTest::touchEvent(&stage.window(), screen()).release(0, QPoint(100, 550));
    QTRY_COMPARE(stage.read(49, "clicks").toInt(), 1);
    // A drag is no tap, over neither of them.
    for (const int x : {300, 100}) {
        QTest::touchEvent(&stage.window(), screen()).press(0, QPoint(x, 300));
        for (int y = 310; y <= 400; y += 10)
            QTest::touchEvent(&stage.window(), screen()).move(0, QPoint(x, y));
        QTRY_VERIFY(stage->isMoving());
        QTest::touchEvent(&stage.window(), screen()).release(0, QPoint(x, 400));
        QVERIFY(stage.settle());
        QVERIFY(!stage->isAtEnd());
        int touched = 0;
        for (const QQuickItem *item : stage->childItems())
            touched += item->property("taps").toInt() + item->property("clicks").toInt();
        QCOMPARE(touched, 2);
        stage->positionAtRow(49, TimelineView::End);
        QVERIFY(stage.settle());
    }
}

void TestTimelineScroll::pagesArriveWhileFlicking()
{
    RowModel model(40);
    Stage stage;
    QVERIFY(stage.show(&model));
    int pages = 0;
    int moving = 0;
    QStringList jumps;
    connect(stage.view(), &TimelineView::nearStart, stage.view(), [&] {
        QHash<int, qreal> before;
        for (int row = stage->firstVisibleRow(); row <= stage->lastVisibleRow(); ++row)
            before.insert(model.idAt(row), stage.top(row));
        model.insert(0, 15);
        // No time passes between: what is different now is a jump.
        stage->ensurePolished();
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            const qreal now = stage.top(model.rowOf(it.key()));
            if (qAbs(now - it.value()) > 0.5 || qIsNaN(now))
                jumps.append(QStringLiteral("%1 from %2 to %3").arg(it.key()).arg(it.value()).arg(now));
        }
        ++pages;
        moving += stage->isMoving() ? 1 : 0;
    });
    for (int i = 0; i < 100 && pages < 5; ++i) {
        const int before = pages;
        drag(stage, 100, 500, true);
        QTRY_VERIFY(!stage->isMoving() || pages > before);
        QVERIFY(stage.settle());
        QCOMPARE(stage.flaw(), QString());
    }
    QVERIFY(pages >= 5);
    QVERIFY(moving > 0);
    QCOMPARE(jumps, QStringList());
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

} // namespace Parlance

QTEST_MAIN(Parlance::TestTimelineScroll)

#include "tst_timelinescroll.moc"
