// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <deque>
#include <functional>

class QQuickItem;

namespace Parlance {

/// A row that has, or is about to get, a delegate.
struct LiveRow
{
    QQuickItem *item = nullptr;
    qreal y = 0; ///< of the top edge, in the view
    qreal height = 0;
    int enteredAt = -1; ///< when it began to appear, on the view's clock; -1 when it is simply there

    qreal bottom() const { return y + height; }
};

/// The rows in [first, end) of the model: one unbroken part of it, and what becomes of it when the model changes.
/// Knows no item; says through \a release which ones it lets go.
class LiveRows
{
public:
    using Release = std::function<void(LiveRow &)>;

    explicit LiveRows(Release release);

    int first() const { return m_first; }
    int end() const { return m_first + size(); }
    int size() const { return static_cast<int>(m_rows.size()); }
    bool isEmpty() const { return m_rows.empty(); }
    bool contains(int row) const { return row >= m_first && row < end(); }
    LiveRow &at(int row) { return m_rows[static_cast<size_t>(row - m_first)]; }
    const LiveRow &at(int row) const { return m_rows[static_cast<size_t>(row - m_first)]; }

    /// Lets everything go; the next row added is \a row.
    void restart(int row);
    LiveRow &addBefore();
    LiveRow &addAfter();
    void dropFirst();
    void dropLast();

    /// The model got \a count rows at \a row. Rows in the middle become empty ones, to be filled by the layout; too many
    /// of them cut off the side that does not contain \a keep (a row number from before).
    void inserted(int row, int count, int keep);
    void removed(int row, int count);

private:
    int m_first = 0;
    std::deque<LiveRow> m_rows;
    Release m_release;
};

} // namespace Parlance
