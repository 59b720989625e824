// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/touchdrag.h"

#include <cmath>

namespace Parlance {

namespace {

// A finger that rested this long before it was lifted does not flick, in milliseconds.
constexpr quint64 rest = 60;
// Slower than this is no flick either, in pixels per second.
constexpr qreal slowest = 60;

} // namespace

void TouchDrag::press(qreal y, quint64 at)
{
    m_pressed = true;
    m_dragging = false;
    m_pressY = y;
    m_lastY = y;
    m_lastAt = at;
    m_velocity = 0;
}

qreal TouchDrag::move(qreal y, quint64 at)
{
    if (!m_pressed)
        return 0;
    if (!m_dragging) {
        if (std::abs(y - m_pressY) < m_threshold)
            return 0;
        // The way to the threshold is not made up for, or the content would start with a jerk.
        m_dragging = true;
        m_lastY = m_pressY + std::copysign(m_threshold, y - m_pressY);
    }
    const qreal delta = y - m_lastY;
    if (at > m_lastAt) {
        const qreal now = delta * 1000 / static_cast<qreal>(at - m_lastAt);
        m_velocity = m_velocity == 0 ? now : 0.4 * m_velocity + 0.6 * now;
        m_lastAt = at;
    }
    m_lastY = y;
    return delta;
}

qreal TouchDrag::release(quint64 at)
{
    const bool flicked = m_dragging && at - m_lastAt < rest && std::abs(m_velocity) >= slowest;
    cancel();
    return flicked ? m_velocity : 0;
}

void TouchDrag::cancel()
{
    m_pressed = false;
    m_dragging = false;
}

} // namespace Parlance
