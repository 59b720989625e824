// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/liverows.h"

#include <algorithm>
#include <utility>

namespace Parlance {

namespace {

// More new rows than this in the middle are not worth keeping what lies behind them.
constexpr int mostInMiddle = 32;

} // namespace

LiveRows::LiveRows(Release release) : m_release(std::move(release)) { }

void LiveRows::restart(int row)
{
    while (!m_rows.empty())
        dropLast();
    m_first = row;
}

LiveRow &LiveRows::addBefore()
{
    --m_first;
    return m_rows.emplace_front();
}

LiveRow &LiveRows::addAfter()
{
    return m_rows.emplace_back();
}

void LiveRows::dropFirst()
{
    m_release(m_rows.front());
    m_rows.pop_front();
    ++m_first;
}

void LiveRows::dropLast()
{
    m_release(m_rows.back());
    m_rows.pop_back();
}

void LiveRows::inserted(int row, int count, int keep)
{
    if (row <= m_first) {
        m_first += count;
    } else if (row < end() && count <= mostInMiddle) {
        m_rows.insert(m_rows.begin() + (row - m_first), static_cast<size_t>(count), LiveRow());
    } else if (row < end() && keep < row) {
        while (end() > row)
            dropLast();
    } else if (row < end()) {
        while (m_first < row)
            dropFirst();
        m_first += count;
    }
}

void LiveRows::removed(int row, int count)
{
    const int from = std::max(row, m_first);
    const int to = std::min(row + count, end());
    if (from < to) {
        const auto begin = m_rows.begin() + (from - m_first);
        const auto stop = m_rows.begin() + (to - m_first);
        std::for_each(begin, stop, m_release);
        m_rows.erase(begin, stop);
    }
    if (row < m_first)
        m_first -= std::min(count, m_first - row);
}

} // namespace Parlance
