// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens to the rows and to the anchor when the model changes.

#include "app/timeline/timelineview.h"

#include <limits>

namespace Parlance {

namespace {

// More than these at once are a page or a catching up, not messages that one watches coming in.
constexpr int mostEntering = 3;

} // namespace

void TimelineView::setModel(QAbstractItemModel *model)
{
    if (m_model == model)
        return;
    if (m_model)
        m_model->disconnect(this);
    m_rows.restart(0);
    m_model = model;
    m_pool.setModel(model);
    if (m_model)
        connectModel();
    reset();
    Q_EMIT modelChanged();
}

void TimelineView::connectModel()
{
    using Model = QAbstractItemModel;
    connect(m_model, &Model::modelReset, this, &TimelineView::reset);
    connect(m_model, &Model::rowsInserted, this, &TimelineView::rowsInserted);
    connect(m_model, &Model::rowsAboutToBeRemoved, this, &TimelineView::rowsAboutToBeRemoved);
    connect(m_model, &Model::rowsRemoved, this, &TimelineView::rowsRemoved);
    connect(m_model, &Model::rowsAboutToBeMoved, this, &TimelineView::rowsAboutToBeRemoved);
    connect(m_model, &Model::rowsMoved, this, &TimelineView::rowsMoved);
    connect(m_model, &Model::layoutAboutToBeChanged, this, &TimelineView::layoutAboutToBeChanged);
    connect(m_model, &Model::layoutChanged, this, &TimelineView::layoutChanged);
    connect(m_model, &Model::dataChanged, this, &TimelineView::dataChanged);
    // A model that goes away is an empty one. Its functions are no longer there, so no row may be asked for.
    connect(m_model, &QObject::destroyed, this, [this] {
        m_rows.restart(0);
        m_pool.setModel(nullptr);
        reset();
        Q_EMIT modelChanged();
    });
}

void TimelineView::reset()
{
    stopMotion();
    m_rows.restart(0);
    // A model may have other roles after a reset.
    m_pool.setModel(m_model);
    m_hold = Hold::End;
    m_anchor = {};
    m_fresh = true;
    m_averageHeight = 0;
    m_firstSeen = m_lastSeen = -1;
    m_flash = QPersistentModelIndex();
    afterModelChange(0);
}

void TimelineView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid())
        return;
    const int count = last - first + 1;
    const bool appended = first == m_count;
    if (appended && m_count > 0 && m_hold == Hold::End && m_animated && count <= mostEntering && !m_rows.isEmpty())
        m_enterFrom = m_enterFrom < 0 ? first : qMin(m_enterFrom, first);
    else if (m_enterFrom >= first)
        m_enterFrom += count;
    put(first, count);
    afterModelChange(first + count);
}

void TimelineView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    if (!parent.isValid() && m_anchor.row >= first && m_anchor.row <= last)
        pickAnchor(first, last);
}

void TimelineView::rowsRemoved(const QModelIndex &parent, int first, int last)
{
    if (parent.isValid())
        return;
    take(first, last - first + 1);
    afterModelChange(first);
}

void TimelineView::rowsMoved(const QModelIndex &from, int first, int last, const QModelIndex &to, int row)
{
    if (from.isValid() || to.isValid())
        return;
    const int count = last - first + 1;
    const int target = row > last ? row - count : row;
    const int carried = m_anchor.row - first;
    m_enterFrom = -1;
    take(first, count);
    put(target, count);
    // The rows in view moved all together: stay with them.
    if (carried >= 0 && carried < count)
        m_anchor.row = target + carried;
    afterModelChange(qMin(first, target));
}

void TimelineView::layoutAboutToBeChanged()
{
    m_kept = m_model->index(m_anchor.row, 0);
}

void TimelineView::layoutChanged()
{
    if (m_kept.isValid())
        m_anchor.row = m_kept.row();
    m_kept = QPersistentModelIndex();
    m_enterFrom = -1;
    m_rows.restart(m_anchor.row);
    afterModelChange(0);
}

void TimelineView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    if (topLeft.parent().isValid())
        return;
    const int last = qMin(bottomRight.row(), m_rows.end() - 1);
    for (int row = qMax(topLeft.row(), m_rows.first()); row <= last; ++row) {
        if (QQuickItem *item = m_rows.at(row).item)
            m_pool.refresh(item, row, roles);
    }
}

// Rows [row, row + count) are no longer there.
void TimelineView::take(int row, int count)
{
    const auto lower = [row, count](int number) { return number >= row + count ? number - count : qMin(number, row); };
    m_rows.removed(row, count);
    m_anchor.row = lower(m_anchor.row);
    m_askedRow = lower(m_askedRow);
    // A window of history drops its oldest rows when it gets a new one: that one still appears.
    m_enterFrom = lower(m_enterFrom);
}

// There are new rows [row, row + count).
void TimelineView::put(int row, int count)
{
    const int keep = m_hold == Hold::End ? std::numeric_limits<int>::max()
        : m_hold == Hold::Asked          ? m_askedRow
                                         : m_anchor.row;
    m_rows.inserted(row, count, keep);
    if (row <= m_anchor.row)
        m_anchor.row += count;
    if (row <= m_askedRow)
        m_askedRow += count;
}

void TimelineView::afterModelChange(int firstRenumbered)
{
    for (int row = qMax(firstRenumbered, m_rows.first()); row < m_rows.end(); ++row) {
        if (QQuickItem *item = m_rows.at(row).item)
            m_pool.setIndex(item, row);
    }
    requestLayout();
    const int now = m_model ? m_model->rowCount() : 0;
    if (m_count == now)
        return;
    m_count = now;
    m_askAgain = true;
    Q_EMIT countChanged();
}

} // namespace Parlance
