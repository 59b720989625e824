// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What follows from a layout, once the frame is done: the anchor, the signals, the scroll bar.

#include "app/timeline/timelineview.h"

#include <cmath>

namespace Parlance {

// Runs after the frame that showed the layout, so heights that settled in that frame are in.
void TimelineView::settle()
{
    m_settleTimer.stop();
    if (m_layoutRequested || m_arranging || width() <= 0 || height() <= 0)
        return;
    if (!m_rows.isEmpty()) {
        const bool ended = isAtBottom() && m_motion.remaining() >= 0 && !m_drag.isDragging();
        m_hold = m_followsEnd && ended ? Hold::End : Hold::Row;
        pickAnchor();
    }
    m_fresh = false;
    stopAtEnds();
    if (m_cacheIncomplete)
        requestLayout();
    // Whoever listens may change model or view: state first, signals last.
    const QPointer<TimelineView> guard(this);
    updateVisible();
    if (guard)
        askForPages();
    if (guard)
        deliverFlash();
}

void TimelineView::stopAtEnds()
{
    const qreal remaining = m_motion.remaining();
    if ((m_pushedBack > 0 && remaining > 0) || (m_pushedBack < 0 && remaining < 0))
        stopMotion();
}

void TimelineView::updateVisible()
{
    int first = -1;
    int last = -1;
    int seen = -1;
    for (int row = m_rows.first(); row < m_rows.end(); ++row) {
        const LiveRow &live = m_rows.at(row);
        if (live.bottom() <= 0 || live.y >= height())
            continue;
        first = first < 0 ? row : first;
        last = row;
        // A page that lies under another one is laid out too, but nobody reads it.
        if (isVisible() && live.bottom() <= height() + 0.5)
            seen = row;
    }
    const bool atEnd = m_followsEnd && (m_count == 0 || m_hold == Hold::End);
    const bool endChanged = atEnd != m_atEnd;
    const bool rangeChanged = first != m_firstVisible || last != m_lastVisible;
    const bool seenChanged = seen >= 0 && (first != m_firstSeen || seen != m_lastSeen);
    m_atEnd = atEnd;
    m_firstVisible = first;
    m_lastVisible = last;
    m_firstSeen = seen < 0 ? -1 : first;
    m_lastSeen = seen;
    // At an end one asks again by scrolling on: an owner that was busy the first time gets another chance.
    m_askAgain = m_askAgain || rangeChanged || m_pushedBack != 0;
    if (endChanged)
        Q_EMIT atEndChanged();
    if (rangeChanged)
        Q_EMIT visibleRowsChanged();
    if (seenChanged)
        Q_EMIT rowsSeen(first, seen);
}

// Rows that are not live count with the average height: whether to ask a little earlier does not matter.
void TimelineView::askForPages()
{
    if (m_rows.isEmpty() || !m_askAgain)
        return;
    const LiveRow &top = m_rows.at(m_rows.first());
    const LiveRow &bottom = m_rows.at(m_rows.end() - 1);
    const bool near = m_rows.first() * m_averageHeight - top.y < 2 * height();
    const bool nearLast = (m_count - m_rows.end()) * m_averageHeight + bottom.bottom() < 3 * height();
    const bool askEnd = nearLast && !m_followsEnd;
    m_askAgain = false;
    const QPointer<TimelineView> guard(this);
    if (near)
        Q_EMIT nearStart();
    if (guard && askEnd)
        Q_EMIT nearEnd();
}

void TimelineView::deliverFlash()
{
    if (!m_flash.isValid() || m_motion.state() == QAbstractAnimation::Running)
        return;
    const int row = m_flash.row();
    if (row < m_firstVisible || row > m_lastVisible)
        return;
    m_flash = QPersistentModelIndex();
    if (QQuickItem *item = itemAtRow(row))
        DelegatePool::flash(item);
}

void TimelineView::updatePosition()
{
    if (m_arranging || m_layoutRequested)
        return;
    const qreal padding = m_topPadding + m_bottomPadding + headerHeight();
    const bool all = hasFirst() && hasLast();
    qreal content = padding;
    qreal position = 0;
    if (!m_rows.isEmpty()) {
        const qreal live = m_rows.at(m_rows.end() - 1).bottom() - m_rows.at(m_rows.first()).y;
        // Measured once for each number of rows, so that the handle keeps its size while one scrolls.
        if (m_averageHeight <= 0 || m_averagedCount != m_count)
            m_averageHeight = (live + rowGap()) / m_rows.size();
        m_averagedCount = m_count;
        content += all ? live : m_count * m_averageHeight - rowGap();
        position = all ? -startTop() / content : sweep();
    }
    const qreal size = content > height() ? height() / content : 1;
    if (!all)
        position *= 1 - size;
    position = qBound(qreal(0), position, 1 - size);
    const bool contentDiffers = content != m_contentHeight;
    const bool areaDiffers = size != m_visibleSize || position != m_visiblePosition;
    m_contentHeight = content;
    m_visibleSize = size;
    m_visiblePosition = position;
    if (contentDiffers)
        Q_EMIT contentHeightChanged();
    if (areaDiffers)
        Q_EMIT visibleAreaChanged();
}

// How far down the content the view is, from 0 to 1, counted in rows: the share p such that p of the rows lie above the
// line at p of the view's height. That line is the upper edge at the start and the lower edge at the end, so both ends
// are exact, and between them it moves with every pixel.
qreal TimelineView::sweep() const
{
    const qreal rowShare = qreal(1) / m_count;
    for (int row = m_rows.first(); row < m_rows.end(); ++row) {
        const LiveRow &live = m_rows.at(row);
        const qreal above = row * rowShare - live.y / height();
        const qreal below = (row + 1) * rowShare - live.bottom() / height();
        if (above < 0)
            return row * rowShare;
        if (below <= 0)
            return (row + above / (above - below)) * rowShare;
    }
    return 1;
}

void TimelineView::setVisiblePosition(qreal position)
{
    if (m_visibleSize >= 1 || m_count == 0 || m_rows.isEmpty())
        return;
    stopMotion();
    const qreal share = qBound(qreal(0), position / (1 - m_visibleSize), qreal(1));
    if (hasFirst() && hasLast()) {
        m_anchor = {0, 0, m_topPadding + headerHeight() - share * (m_contentHeight - height())};
    } else {
        // The inverse of sweep().
        const qreal rows = share * m_count;
        const int row = qMin(int(rows), m_count - 1);
        m_anchor = {row, rows - row, share * height()};
    }
    m_hold = Hold::Row;
    requestLayout();
}

} // namespace Parlance
