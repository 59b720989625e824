// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/timelineview.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QQmlContext>
#include <QQmlProperty>
#include <QStyleHints>

namespace Parlance {

TimelineView::TimelineView(QQuickItem *parent)
    : QQuickItem(parent)
    , m_pool(*this)
    , m_rows([this](LiveRow &row) {
        if (row.item)
            m_pool.release(row.item);
    })
    , m_motion(this)
    , m_drag(QGuiApplication::styleHints()->startDragDistance())
    , m_clock(this)
{
    setClip(true);
    setActiveFocusOnTab(true);
    setAcceptTouchEvents(true);
    setFiltersChildMouseEvents(true);
    connect(&m_motion, &Motion::moved, this, &TimelineView::moveBy);
    connect(&m_motion, &Motion::finished, this, &TimelineView::motionEnded);
    connect(&m_motion, &Motion::stateChanged, this, &TimelineView::updateMoving);
    connect(&m_clock, &EntranceClock::ticked, this, &TimelineView::advanceEntrances);
}

TimelineView::~TimelineView()
{
    // The delegates go with this item; no signal of theirs may reach what is left of it.
    m_motion.disconnect(this);
    m_clock.disconnect(this);
    for (int row = m_rows.first(); row < m_rows.end(); ++row) {
        if (QQuickItem *item = m_rows.at(row).item)
            item->disconnect(this);
    }
}

TimelineAttached *TimelineView::qmlAttachedProperties(QObject *object)
{
    return new TimelineAttached(object);
}

void TimelineView::componentComplete()
{
    QQuickItem::componentComplete();
    // The attached type of QtQuick has no public C++ interface. An owner who names another role keeps it.
    QQmlProperty role(this, QStringLiteral("Accessible.role"), qmlContext(this));
    if (role.isValid() && role.read().toInt() == QAccessible::NoRole)
        role.write(QAccessible::List);
    requestLayout();
}

void TimelineView::setDelegate(QQmlComponent *delegate)
{
    if (m_pool.delegate() == delegate)
        return;
    m_rows.restart(m_rows.first());
    m_pool.setDelegate(delegate);
    requestLayout();
    Q_EMIT delegateChanged();
}

void TimelineView::setHeader(QQuickItem *header)
{
    if (m_header == header)
        return;
    if (m_header) {
        m_header->disconnect(this);
        m_header->setParentItem(nullptr);
    }
    m_header = header;
    if (m_header) {
        m_header->setParentItem(this);
        m_header->setWidth(width());
        connect(m_header, &QQuickItem::heightChanged, this, &TimelineView::heightOfRowChanged);
        connect(m_header, &QQuickItem::visibleChanged, this, &TimelineView::requestLayout);
    }
    requestLayout();
    Q_EMIT headerChanged();
}

void TimelineView::setSpacing(qreal spacing)
{
    if (m_spacing == spacing)
        return;
    m_spacing = spacing;
    requestLayout();
    Q_EMIT spacingChanged();
}

void TimelineView::setTopPadding(qreal padding)
{
    if (m_topPadding == padding)
        return;
    m_topPadding = padding;
    requestLayout();
    Q_EMIT topPaddingChanged();
}

void TimelineView::setBottomPadding(qreal padding)
{
    if (m_bottomPadding == padding)
        return;
    m_bottomPadding = padding;
    requestLayout();
    Q_EMIT bottomPaddingChanged();
}

void TimelineView::setCacheBuffer(qreal buffer)
{
    buffer = qMax(qreal(0), buffer);
    if (m_cacheBuffer == buffer)
        return;
    m_cacheBuffer = buffer;
    requestLayout();
    Q_EMIT cacheBufferChanged();
}

void TimelineView::setAnimated(bool animated)
{
    if (m_animated == animated)
        return;
    m_animated = animated;
    Q_EMIT animatedChanged();
}

void TimelineView::setFollowsEnd(bool follows)
{
    if (m_followsEnd == follows)
        return;
    m_followsEnd = follows;
    // Before the first layout there is nothing to hold on to yet: the end is then only where the view opens.
    if (!follows && m_hold == Hold::End && !m_rows.isEmpty()) {
        pickAnchor();
        m_hold = Hold::Row;
    }
    requestLayout();
    Q_EMIT followsEndChanged();
}

void TimelineView::setCurrentRow(int row)
{
    const int before = currentRow();
    row = row >= 0 && row < m_count ? row : -1;
    if (row == before)
        return;
    if (QQuickItem *item = itemAtRow(before))
        DelegatePool::setCurrent(item, false);
    m_current = row < 0 ? QPersistentModelIndex() : QPersistentModelIndex(m_model->index(row, 0));
    if (QQuickItem *item = itemAtRow(row))
        DelegatePool::setCurrent(item, true);
    Q_EMIT currentRowChanged();
}

QQuickItem *TimelineView::itemAtRow(int row) const
{
    return m_rows.contains(row) ? m_rows.at(row).item : nullptr;
}

int TimelineView::rowOfItem(const QQuickItem *item) const
{
    while (item && item->parentItem() != this)
        item = item->parentItem();
    for (int row = m_rows.first(); item && row < m_rows.end(); ++row) {
        if (m_rows.at(row).item == item)
            return row;
    }
    return -1;
}

void TimelineView::flash(int row)
{
    m_flash = m_model ? m_model->index(row, 0) : QModelIndex();
    requestLayout();
}

void TimelineView::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.size() != oldGeometry.size())
        requestLayout();
}

void TimelineView::itemChange(ItemChange change, const ItemChangeData &value)
{
    QQuickItem::itemChange(change, value);
    if (change == ItemVisibleHasChanged || change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange)
        requestLayout();
}

void TimelineView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_settleTimer.timerId())
        settle();
    else
        QQuickItem::timerEvent(event);
}

} // namespace Parlance
