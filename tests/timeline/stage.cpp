// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/timeline/stage.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace Parlance {

namespace {

constexpr auto rowQml = R"(
    import QtQuick
    import Parlance.Timeline

    Item {
        id: root
        required property int index
        required property int rowId
        required property real rowHeight
        required property string label
        property int pooledTimes: 0
        property int reusedTimes: 0
        property int flashedTimes: 0
        readonly property bool current: TimelineView.current
        implicitHeight: Math.ceil(rowHeight * 400 / Math.max(100, width))
        TimelineView.onPooled: pooledTimes++
        TimelineView.onReused: reusedTimes++
        TimelineView.onFlashed: flashedTimes++
        TextEdit { objectName: "text"; text: root.label; readOnly: true; selectByMouse: true; width: parent.width }
    }
)";

} // namespace

Stage::Stage()
{
    qmlRegisterTypesAndRevisions<TimelineView>("Parlance.Timeline", 1);
    m_window.resize(400, 600);
    QQmlComponent component(&m_engine);
    component.setData("import QtQuick\nimport Parlance.Timeline\nTimelineView { width: 400; height: 600; spacing: 4 }",
                      {});
    m_view = qobject_cast<TimelineView *>(component.create());
    if (!m_view)
        qFatal("%s", qPrintable(component.errorString()));
    m_view->setParent(&m_window);
    m_view->setParentItem(m_window.contentItem());
    setDelegate(rowQml);
}

bool Stage::settleNow() const
{
    const QDeadlineTimer patience(10'000);
    do {
        m_view->ensurePolished();
        QCoreApplication::processEvents();
    } while (!m_view->isSettled() && !patience.hasExpired());
    return m_view->isSettled();
}

void Stage::setDelegate(const QByteArray &qml)
{
    auto delegate = std::make_unique<QQmlComponent>(&m_engine);
    delegate->setData(qml, {});
    m_view->setDelegate(delegate.get());
    m_delegate = std::move(delegate);
}

bool Stage::show(QAbstractItemModel *model)
{
    m_view->setModel(model);
    m_window.show();
    return QTest::qWaitForWindowExposed(&m_window) && settle();
}

bool Stage::settle() const
{
    // As soon as it is so, not at the next look of qWaitFor().
    const QDeadlineTimer patience(10'000);
    QTimer alarm;
    alarm.start(10'001);
    while (!m_view->isSettled() && !patience.hasExpired())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return m_view->isSettled();
}

QVariant Stage::read(int row, const char *property) const
{
    const QQuickItem *item = m_view->itemAtRow(row);
    return item ? item->property(property) : QVariant();
}

qreal Stage::top(int row) const
{
    const QQuickItem *item = m_view->itemAtRow(row);
    return item ? item->y() : qQNaN();
}

qreal Stage::bottom(int row) const
{
    const QQuickItem *item = m_view->itemAtRow(row);
    return item ? item->y() + item->height() : qQNaN();
}

int Stage::firstBeginning() const
{
    for (int row = qMax(0, m_view->firstVisibleRow()); row <= m_view->lastVisibleRow(); ++row) {
        if (top(row) >= 0)
            return row;
    }
    return -1;
}

QString Stage::flaw() const
{
    const int count = m_view->model() ? m_view->model()->rowCount() : 0;
    const int first = m_view->firstVisibleRow();
    const int last = m_view->lastVisibleRow();
    if (count == 0)
        return m_view->liveCount() == 0 ? QString() : QStringLiteral("rows without a model");
    if (first < 0 || last < first || last >= count)
        return QStringLiteral("visible rows %1 to %2 of %3").arg(first).arg(last).arg(count);
    for (int row = first; row <= last; ++row) {
        const QQuickItem *item = m_view->itemAtRow(row);
        if (!item || !item->isVisible() || item->width() != m_view->width())
            return QStringLiteral("row %1 has no delegate of the right width").arg(row);
        if (read(row, "index").toInt() != row || read(row, "rowId") != m_view->model()->index(row, 0).data(RowIdRole))
            return QStringLiteral("row %1 shows another row").arg(row);
        if (row > first && qAbs(top(row) - bottom(row - 1) - m_view->spacing()) >= 1)
            return QStringLiteral("gap of %1 above row %2").arg(top(row) - bottom(row - 1)).arg(row);
    }
    if (first > 0 && top(first) > m_view->spacing())
        return QStringLiteral("nothing above row %1").arg(first);
    if (last < count - 1 && bottom(last) < m_view->height() - m_view->spacing())
        return QStringLiteral("nothing below row %1").arg(last);
    if (last == count - 1 && bottom(last) < m_view->height() - m_view->bottomPadding() - 1)
        return QStringLiteral("empty below the last row");
    return {};
}

} // namespace Parlance
