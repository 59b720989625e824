// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timeline/motion.h"

#include <cmath>

namespace Parlance {

namespace {

// How long a flick keeps 1/e of its speed, in milliseconds; what people know from their telephones.
constexpr qreal flickTime = 325;
// Faster than this nothing can be read or recognised, in pixels per second.
constexpr qreal topSpeed = 12000;

} // namespace

Motion::Motion(QObject *parent) : QAbstractAnimation(parent) { }

void Motion::ease(qreal distance, int milliseconds)
{
    m_decays = false;
    begin(distance, milliseconds);
}

void Motion::decay(qreal velocity)
{
    const qreal distance = std::clamp(velocity, -topSpeed, topSpeed) * flickTime / 1000;
    if (std::abs(distance) < 1)
        return;
    m_decays = true;
    // Until half a pixel is left.
    begin(distance, qRound(flickTime * std::log(2 * std::abs(distance))));
}

qreal Motion::remaining() const
{
    return state() == Running ? m_distance - m_done : 0;
}

void Motion::begin(qreal distance, int milliseconds)
{
    stop();
    m_distance = distance;
    m_done = 0;
    m_duration = milliseconds;
    start();
}

void Motion::updateCurrentTime(int time)
{
    qreal progress = 1;
    if (time < m_duration)
        progress = m_decays ? 1 - std::exp(-time / flickTime) : 1 - std::pow(1 - qreal(time) / m_duration, 3);
    const qreal delta = m_distance * progress - m_done;
    m_done += delta;
    if (delta != 0)
        Q_EMIT moved(delta);
}

} // namespace Parlance
