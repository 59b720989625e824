// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace Parlance {

/// One finger on a vertical list: when a press becomes a drag, how far each move goes, how fast it was let go.
/// Positions in pixels, times in milliseconds of one clock.
class TouchDrag
{
public:
    /// \a threshold: how far a finger moves before it means to drag.
    explicit TouchDrag(qreal threshold) : m_threshold(threshold) { }

    void press(qreal y, quint64 at);
    /// How far the content moves with the finger; 0 while it may still be a tap.
    qreal move(qreal y, quint64 at);
    /// Velocity of the content in pixels per second; 0 when the finger had come to rest.
    qreal release(quint64 at);
    void cancel();

    bool isPressed() const { return m_pressed; }
    bool isDragging() const { return m_dragging; }

private:
    qreal m_threshold;
    bool m_pressed = false;
    bool m_dragging = false;
    qreal m_pressY = 0;
    qreal m_lastY = 0;
    quint64 m_lastAt = 0;
    qreal m_velocity = 0;
};

} // namespace Parlance
