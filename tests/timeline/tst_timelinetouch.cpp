// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Scrolling by the finger.

#include "tests/timeline/stage.h"

#include <QGuiApplication>
#include <QPointingDevice>
#include <QStyleHints>
#include <QTest>

namespace Parlance {

class TestTimelineTouch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void touchDrag();
    void touchDragOnText();
    void touchFlick();
    void fingerStopsTheFlick();
    void tapReachesTheDelegate();
    void pagesArriveWhileFlicking();

private:
    // Moves a finger from \a from to \a to in steps.
    static void drag(Stage &stage, int from, int to, bool lift);
    // The same until the list runs: on a busy machine the finger may seem to rest before it is lifted.
    static bool flick(Stage &stage, int from, int to);
    static QPointingDevice *screen();
};

QPointingDevice *TestTimelineTouch::screen()
{
    static QPointingDevice *device = QTest::createTouchDevice();
    return device;
}

void TestTimelineTouch::drag(Stage &stage, int from, int to, bool lift)
{
    const int steps = 12;
    QTest::touchEvent(&stage.window(), screen()).press(0, QPoint(200, from));
    for (int i = 1; i <= steps; ++i)
        QTest::touchEvent(&stage.window(), screen()).move(0, QPoint(200, from + (to - from) * i / steps));
    if (lift)
        QTest::touchEvent(&stage.window(), screen()).release(0, QPoint(200, to));
}

bool TestTimelineTouch::flick(Stage &stage, int from, int to)
{
    for (int i = 0; i < 50 && !stage->isMoving(); ++i)
        drag(stage, from, to, true);
    return stage->isMoving();
}

void TestTimelineTouch::touchDrag()
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

void TestTimelineTouch::touchDragOnText()
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

void TestTimelineTouch::touchFlick()
{
    EndlessModel model(1'000'000);
    Stage stage;
    QVERIFY(stage.show(&model));
    QVERIFY(flick(stage, 350, 400));
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

void TestTimelineTouch::fingerStopsTheFlick()
{
    EndlessModel model(1'000'000);
    Stage stage;
    QVERIFY(stage.show(&model));
    QVERIFY(flick(stage, 100, 500));
    QTest::touchEvent(&stage.window(), screen()).press(0, QPoint(200, 300));
    QVERIFY(!stage->isMoving());
    QTest::touchEvent(&stage.window(), screen()).release(0, QPoint(200, 300));
    QVERIFY(!stage->isMoving());
}

void TestTimelineTouch::tapReachesTheDelegate()
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

void TestTimelineTouch::pagesArriveWhileFlicking()
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

} // namespace Parlance

QTEST_MAIN(Parlance::TestTimelineTouch)

#include "tst_timelinetouch.moc"
