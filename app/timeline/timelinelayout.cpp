// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the rows are. Nothing here estimates a height: rows are made, measured and placed from the anchor outwards.

#include "app/timeline/timelineview.h"

#include <QQuickWindow>
#include <QScopedValueRollback>

#include <cmath>

namespace Parlance {

namespace {

// Places nearer than this are the same place, in pixels.
constexpr qreal same = 0.01;
// Delegates made ahead of need in one frame: what fits into its time.
constexpr int cachePerFrame = 3;
// The corrections at the ends of the content settle within these.
constexpr int mostPasses = 4;
// A row is taken to have this height at least; rows without any height do not fill the memory.
constexpr qreal leastHeight = 8;
// How a new row appears.
constexpr int entranceTime = 160;
constexpr qreal entranceRise = 8;

} // namespace

void TimelineView::requestLayout()
{
    m_layoutRequested = true;
    polish();
}

void TimelineView::heightOfRowChanged()
{
    // While rows are placed their heights are read anyway.
    if (!m_arranging)
        requestLayout();
}

void TimelineView::updatePolish()
{
    arrange();
    updatePosition();
    m_settleTimer.start(0, this);
}

void TimelineView::arrange()
{
    if (!isComponentComplete() || width() <= 0 || height() <= 0)
        return;
    m_layoutRequested = false;
    m_unplaced = 0;
    m_pushedBack = 0;
    m_cacheIncomplete = false;
    m_budget = cachePerFrame;
    const QScopedValueRollback guard(m_arranging, true);
    followWidth();
    if (m_count == 0 || !m_pool.isReady()) {
        m_rows.restart(0);
    } else {
        Anchor anchor = wantedAnchor();
        for (int pass = 0; pass < mostPasses; ++pass) {
            placeFrom(anchor);
            const qreal shift = overshoot();
            if (std::abs(shift) < same)
                break;
            anchor.y += shift;
            m_pushedBack += shift;
        }
        dropDistant();
        if (!m_pool.isReady())
            m_rows.restart(0);
    }
    m_enterFrom = -1;
    moveItems();
    m_pool.trim(qMax(16, m_rows.size()));
}

void TimelineView::followWidth()
{
    if (m_rowWidth == width())
        return;
    m_rowWidth = width();
    m_averageHeight = 0;
    if (m_header)
        m_header->setWidth(m_rowWidth);
    for (int row = m_rows.first(); row < m_rows.end(); ++row) {
        if (QQuickItem *item = m_rows.at(row).item) {
            item->setWidth(m_rowWidth);
            DelegatePool::polish(item);
        }
    }
}

TimelineView::Anchor TimelineView::wantedAnchor()
{
    if (m_hold == Hold::End)
        return {m_count - 1, 1, height() - m_bottomPadding};
    if (m_hold == Hold::Asked)
        return askedAnchor();
    m_anchor.row = qBound(0, m_anchor.row, m_count - 1);
    return m_anchor;
}

TimelineView::Anchor TimelineView::askedAnchor()
{
    m_askedRow = qBound(0, m_askedRow, m_count - 1);
    makeLive(m_askedRow);
    return placed(m_askedRow, m_askedPlace);
}

// The anchor that puts a live row there.
TimelineView::Anchor TimelineView::placed(int row, Place place) const
{
    const qreal room = height() - m_topPadding - m_bottomPadding;
    // Of a row that is taller than the view one wants to read the beginning.
    const bool tall = m_rows.at(row).height > room && place == Center;
    if (place == Beginning || tall)
        return {row, 0, m_topPadding + (row == 0 ? headerHeight() : 0)};
    if (place == Center)
        return {row, 0.5, m_topPadding + room / 2};
    return {row, 1, height() - m_bottomPadding};
}

// Rows are one unbroken part of the model, so a row far away begins it anew.
void TimelineView::makeLive(int row)
{
    if (m_rows.isEmpty() || row < m_rows.first() - 1 || row > m_rows.end())
        m_rows.restart(row);
    if (row == m_rows.end())
        m_rows.addAfter();
    else if (row < m_rows.first())
        m_rows.addBefore();
    fill(row);
}

void TimelineView::fill(int row)
{
    LiveRow &live = m_rows.at(row);
    if (!live.item) {
        live.item = m_pool.take(row, m_rowWidth);
        if (live.item && row == currentRow())
            DelegatePool::setCurrent(live.item, true);
        if (m_enterFrom >= 0 && row >= m_enterFrom) {
            const bool running = m_clock.state() == QAbstractAnimation::Running;
            live.enteredAt = running ? m_clock.currentTime() : 0;
            if (!running)
                m_clock.start();
        }
    }
    live.height = live.item ? snapped(live.item->height()) : 0;
}

void TimelineView::placeFrom(const Anchor &anchor)
{
    makeLive(anchor.row);
    LiveRow &live = m_rows.at(anchor.row);
    live.y = anchor.y - anchor.part * live.height;
    placeDown(anchor.row + 1);
    placeUp(anchor.row - 1);
}

void TimelineView::placeDown(int row)
{
    for (; row < m_count; ++row) {
        const qreal y = m_rows.at(row - 1).bottom() + rowGap();
        if (row == m_rows.end()) {
            if (!mayAdd(y - height()))
                return;
            m_rows.addAfter();
        }
        fill(row);
        m_rows.at(row).y = y;
    }
}

void TimelineView::placeUp(int row)
{
    for (; row >= 0; --row) {
        const qreal bottom = m_rows.at(row + 1).y - rowGap();
        if (row < m_rows.first()) {
            if (!mayAdd(-bottom))
                return;
            m_rows.addBefore();
        }
        fill(row);
        m_rows.at(row).y = bottom - m_rows.at(row).height;
    }
}

// What is visible must be there; what is kept ready comes a few at a time.
bool TimelineView::mayAdd(qreal beyond)
{
    if (!m_pool.isReady() || m_rows.size() > (3 * height() + 2 * m_cacheBuffer) / leastHeight + 32)
        return false;
    if (beyond < 0)
        return true;
    if (beyond >= m_cacheBuffer)
        return false;
    if (m_budget > 0) {
        --m_budget;
        return true;
    }
    m_cacheIncomplete = true;
    return false;
}

// By how much the rows must move so that nothing empty shows below the last or above the first one. What is shorter than
// the view sits at the bottom.
qreal TimelineView::overshoot() const
{
    const qreal bottomGap = hasLast() ? height() - m_bottomPadding - m_rows.at(m_count - 1).bottom() : -1;
    if (bottomGap > 0)
        return bottomGap;
    const qreal topGap = hasFirst() ? startTop() : -1;
    if (topGap <= 0)
        return 0;
    return hasLast() ? -qMin(topGap, -bottomGap) : -topGap;
}

void TimelineView::dropDistant()
{
    while (m_rows.size() > 1 && m_rows.at(m_rows.first()).bottom() < -m_cacheBuffer)
        m_rows.dropFirst();
    while (m_rows.size() > 1 && m_rows.at(m_rows.end() - 1).y > height() + m_cacheBuffer)
        m_rows.dropLast();
}

void TimelineView::moveItems()
{
    const int now = m_clock.currentTime();
    for (int row = m_rows.first(); row < m_rows.end(); ++row)
        showRow(m_rows.at(row), now);
    if (!m_header)
        return;
    // While the oldest row is not live the header is somewhere above.
    const qreal bottom = m_rows.isEmpty() ? height() - m_bottomPadding : m_rows.at(m_rows.first()).y;
    m_header->setY(rounded(bottom - headerHeight() - (m_rows.isEmpty() || hasFirst() ? 0 : height() + m_cacheBuffer)));
}

void TimelineView::showRow(LiveRow &row, int now)
{
    if (!row.item)
        return;
    qreal left = 0;
    if (row.enteredAt >= 0) {
        const qreal progress = qMin(qreal(1), qreal(now - row.enteredAt) / entranceTime);
        left = std::pow(1 - progress, 3);
        row.item->setOpacity(1 - left);
        if (progress >= 1)
            row.enteredAt = -1;
    }
    row.item->setY(rounded(row.y + left * entranceRise));
}

void TimelineView::advanceEntrances(int now)
{
    bool more = false;
    for (int row = m_rows.first(); row < m_rows.end(); ++row) {
        LiveRow &live = m_rows.at(row);
        if (live.enteredAt < 0)
            continue;
        showRow(live, now);
        more = more || live.enteredAt >= 0;
    }
    if (!more)
        m_clock.stop();
}

// The first row that begins inside the view, else the one that fills it.
void TimelineView::pickAnchor(int avoidFirst, int avoidLast)
{
    // A move that is not laid out yet counts.
    qreal ahead = 0;
    if (m_layoutRequested && m_hold == Hold::Row && m_rows.contains(m_anchor.row)) {
        const LiveRow &live = m_rows.at(m_anchor.row);
        ahead = m_anchor.y - m_anchor.part * live.height - live.y;
    }
    int best = -1;
    qreal bestY = 0;
    for (int row = m_rows.first(); row < m_rows.end(); ++row) {
        if (!m_rows.at(row).item || (row >= avoidFirst && row <= avoidLast))
            continue;
        const qreal y = m_rows.at(row).y + ahead;
        if (best >= 0 && (bestY >= 0 || y >= height()))
            break;
        best = row;
        bestY = y;
    }
    if (best >= 0)
        m_anchor = {best, 0, bestY};
}

// Whole device pixels for every height and gap: all rows then move as one.
qreal TimelineView::snapped(qreal length) const
{
    const qreal ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    return std::ceil(length * ratio - same) / ratio;
}

// Text stays sharp on whole device pixels.
qreal TimelineView::rounded(qreal y) const
{
    const qreal ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    // Halves in one direction, or rows above the edge would go another way than those below it.
    return std::floor(y * ratio + 0.5) / ratio;
}

qreal TimelineView::headerHeight() const
{
    return m_header && m_header->isVisible() ? snapped(m_header->height()) : 0;
}

// The upper edge of the whole content, where the oldest row is live.
qreal TimelineView::startTop() const
{
    return m_rows.at(0).y - headerHeight() - m_topPadding;
}

bool TimelineView::isAtBottom() const
{
    return hasLast() && std::abs(m_rows.at(m_count - 1).bottom() - (height() - m_bottomPadding)) < same;
}

} // namespace Parlance
