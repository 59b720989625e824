// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractAnimation>

namespace Parlance {

/// A displacement over time, told in steps: it names no place, so rows may come and go under way.
class Motion : public QAbstractAnimation
{
    Q_OBJECT

public:
    explicit Motion(QObject *parent);

    /// Moves by \a distance in \a milliseconds, fast first; what a running motion had left is dropped.
    void ease(qreal distance, int milliseconds);
    /// Runs out from \a velocity (pixels per second) as a flicked list does.
    void decay(qreal velocity);
    /// What is still to come.
    qreal remaining() const { return m_distance - m_done; }
    int duration() const override { return m_duration; }

Q_SIGNALS:
    void moved(qreal delta);

protected:
    void updateCurrentTime(int time) override;

private:
    void begin(qreal distance, int milliseconds, qreal rate);

    qreal m_distance = 0;
    qreal m_done = 0;
    qreal m_rate = 0; ///< of the exponential, in 1 / duration
    int m_duration = 0;
};

} // namespace Parlance
