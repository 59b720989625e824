// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the delegates get, how they are reused, and how a new row appears.

#include "tests/timeline/stage.h"

#include <QAccessible>
#include <QQmlContext>
#include <QQmlProperty>
#include <QRegularExpression>
#include <QTest>

namespace Parlance {

class TestTimelineDelegates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delegatesAreFewAndReused();
    void rolesWriteOnlyRequiredProperties();
    void brokenDelegateIsReportedOnce();
    void boundComponents();
    void mirroring();
    void accessible();
    void newRowRisesAndFadesIn();
    void nothingRisesWithReducedMotion();
    void flash();
    void focusDoesNotStayInThePool();
};

void TestTimelineDelegates::delegatesAreFewAndReused()
{
    EndlessModel model(1'000'000);
    Stage stage;
    QVERIFY(stage.show(&model));
    int made = 0;
    for (int i = 0; i < 400; ++i) {
        stage->scrollBy(-150);
        QVERIFY(stage.settle());
        QVERIFY(stage->liveCount() + stage->pooledCount() <= 150);
        if (i == 100)
            made = static_cast<int>(stage->childItems().size());
    }
    // 400 times 150 pixels are some 600 rows.
    QVERIFY(made > 0);
    QVERIFY2(stage->childItems().size() <= made + 10, qPrintable(QString::number(stage->childItems().size())));
    QVERIFY(stage.read(stage->firstVisibleRow(), "reusedTimes").toInt() > 0);
    QCOMPARE(stage.read(stage->firstVisibleRow(), "reusedTimes"), stage.read(stage->firstVisibleRow(), "pooledTimes"));
    QVERIFY(model.rowsAsked() < 1500);
    for (const int row : {10, 900'000, 20, 500'000}) {
        stage->scrollToRow(row);
        QVERIFY(stage.settle());
        QVERIFY(row >= stage->firstVisibleRow() && row <= stage->lastVisibleRow());
        QCOMPARE(stage.flaw(), QString());
        QVERIFY(stage->childItems().size() <= 150);
    }
}

void TestTimelineDelegates::rolesWriteOnlyRequiredProperties()
{
    RowModel model(30);
    Stage stage;
    QVERIFY(stage.show(&model));
    QCOMPARE(stage->itemAtRow(29)->state(), QString());
    QCOMPARE(stage.read(29, "label").toString(), QStringLiteral("row 29"));
}

void TestTimelineDelegates::brokenDelegateIsReportedOnce()
{
    RowModel model(30);
    Stage stage;
    stage.setDelegate("import QtQuick\nItem { required property int nobodyKnows }");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("nobodyKnows|cannot be completed")));
    QVERIFY(stage.show(&model));
    QVERIFY(stage->liveCount() <= 1);
    stage.setDelegate("import QtQuick\nItem { height: 100; required property int index; required property int rowId }");
    QVERIFY(stage.settle());
    QCOMPARE(stage.flaw(), QString());
}

void TestTimelineDelegates::boundComponents()
{
    RowModel model(30);
    QQmlEngine engine;
    QQuickWindow window;
    QQmlComponent component(&engine);
    component.setData(R"(
        pragma ComponentBehavior: Bound
        import QtQuick
        import Parlance.Timeline
        TimelineView {
            id: list
            property int wanted: 41
            width: 300
            height: 300
            delegate: Item {
                required property int index
                height: list.wanted
                readonly property TimelineView mine: TimelineView.view
            }
        }
    )",
                      {});
    std::unique_ptr<QObject> object(component.create());
    auto *view = qobject_cast<TimelineView *>(object.get());
    QVERIFY2(view, qPrintable(component.errorString()));
    view->setParentItem(window.contentItem());
    view->setModel(&model);
    window.show();
    QTRY_VERIFY(view->itemAtRow(29));
    QCOMPARE(view->itemAtRow(29)->height(), 41.0);
    QCOMPARE(view->itemAtRow(29)->property("mine").value<TimelineView *>(), view);
}

void TestTimelineDelegates::mirroring()
{
    RowModel model(30);
    Stage stage;
    stage.setDelegate(R"(
        import QtQuick
        Item {
            id: root
            required property int index
            required property int rowId
            height: 50
            property bool mirrored: mark.LayoutMirroring.enabled
            property real markX: mark.x
            Item { id: mark; width: 10; height: 10; anchors.left: parent.left }
        }
    )");
    QQmlProperty(stage.view(), QStringLiteral("LayoutMirroring.enabled"), qmlContext(stage.view())).write(true);
    QQmlProperty(stage.view(), QStringLiteral("LayoutMirroring.childrenInherit"), qmlContext(stage.view())).write(true);
    QVERIFY(stage.show(&model));
    QCOMPARE(stage.read(29, "mirrored").toBool(), true);
    QCOMPARE(stage.read(29, "markX").toReal(), 390.0);
}

void TestTimelineDelegates::accessible()
{
    Stage stage;
    const QQmlProperty role(stage.view(), QStringLiteral("Accessible.role"), qmlContext(stage.view()));
    QCOMPARE(role.read().toInt(), int(QAccessible::List));
    QVERIFY(stage->activeFocusOnTab());
}

void TestTimelineDelegates::newRowRisesAndFadesIn()
{
    RowModel model(50);
    Stage stage;
    QVERIFY(stage.show(&model));
    const qreal before = stage.top(49);
    // Laid out without letting time pass.
    model.append(1, 100);
    stage->ensurePolished();
    QQuickItem *fresh = stage->itemAtRow(50);
    QVERIFY(fresh);
    // The others are in their place at once; the new one comes into its own.
    QCOMPARE(stage.top(49), before - 104);
    QCOMPARE(fresh->opacity(), 0.0);
    QCOMPARE(fresh->y(), 508.0);
    QTRY_COMPARE(fresh->opacity(), 1.0);
    QCOMPARE(fresh->y(), 500.0);
    // A window of history that is full lets the oldest go for it.
    model.append(1, 100);
    model.remove(0, 10);
    stage->ensurePolished();
    QCOMPARE(stage->itemAtRow(41)->opacity(), 0.0);
    QTRY_COMPARE(stage->itemAtRow(41)->opacity(), 1.0);
    // A page is no event.
    model.append(20, 30);
    QVERIFY(stage.settle());
    QCOMPARE(stage->itemAtRow(61)->opacity(), 1.0);
}

void TestTimelineDelegates::nothingRisesWithReducedMotion()
{
    RowModel model(50);
    Stage stage;
    stage->setAnimated(false);
    QVERIFY(stage.show(&model));
    model.append(1, 100);
    QVERIFY(stage.settle());
    QCOMPARE(stage->itemAtRow(50)->opacity(), 1.0);
    QCOMPARE(stage.top(50), 500.0);
    stage->scrollToRow(48, TimelineView::Beginning);
    QVERIFY(!stage->isMoving());
    QTest::keyClick(&stage.window(), Qt::Key_PageUp);
    QVERIFY(!stage->isMoving());
}

void TestTimelineDelegates::flash()
{
    EndlessModel model(1'000'000);
    Stage stage;
    QVERIFY(stage.show(&model));
    stage->flash(1000);
    QVERIFY(stage.settle());
    stage->scrollToRow(1000);
    QVERIFY(stage.settle());
    QCOMPARE(stage.read(1000, "flashedTimes").toInt(), 1);
    stage->scrollBy(10);
    QVERIFY(stage.settle());
    QCOMPARE(stage.read(1000, "flashedTimes").toInt(), 1);
}

void TestTimelineDelegates::focusDoesNotStayInThePool()
{
    RowModel model(300);
    Stage stage;
    QVERIFY(stage.show(&model));
    QQuickItem *text = stage->itemAtRow(299)->findChild<QQuickItem *>(QStringLiteral("text"));
    QVERIFY(text);
    text->forceActiveFocus();
    QVERIFY(text->hasActiveFocus());
    stage->positionAtRow(0);
    QVERIFY(stage.settle());
    QVERIFY(!text->hasActiveFocus());
    QVERIFY(stage->hasActiveFocus());
}

} // namespace Parlance

QTEST_MAIN(Parlance::TestTimelineDelegates)

#include "tst_timelinedelegates.moc"
