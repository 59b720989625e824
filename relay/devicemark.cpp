// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/devicemark.h"

#include <algorithm>

namespace Parlance {

void DeviceMark::wrote(Sequence sequence)
{
    if (sequence <= m_through)
        return;
    if (!m_own.empty() && m_own.back().last + 1 == sequence)
        m_own.back().last = sequence;
    else
        m_own.push_back({.first = sequence, .last = sequence});
    passOver();
}

bool DeviceMark::acknowledge(Sequence through)
{
    if (through <= m_through)
        return false;
    m_through = through;
    moved = true;
    acknowledged = true;
    passOver();
    return true;
}

void DeviceMark::passOver()
{
    auto run = m_own.begin();
    for (; run != m_own.end() && run->first <= m_through + 1; ++run) {
        if (run->last > m_through) {
            m_through = run->last;
            moved = true;
        }
    }
    m_own.erase(m_own.begin(), run);
}

bool DeviceMark::lacks(Sequence first, Sequence last) const
{
    Sequence next = std::max(first, m_through + 1);
    for (const Run &run : m_own) {
        if (next < run.first)
            break;
        next = std::max(next, run.last + 1);
    }
    return next <= last;
}

} // namespace Parlance
