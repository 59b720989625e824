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
    /// What is still to come; 0 when it does not run.
    qreal remaining() const;
    int duration() const override { return m_duration; }

Q_SIGNALS:
    void moved(qreal delta);

protected:
    void updateCurrentTime(int time) override;

private:
    void begin(qreal distance, int milliseconds);

    qreal m_distance = 0;
    qreal m_done = 0;
    int m_duration = 0;
    bool m_decays = false;
};

/// Ticks once a frame while something appears.
class EntranceClock : public QAbstractAnimation
{
    Q_OBJECT

public:
    using QAbstractAnimation::QAbstractAnimation;
    int duration() const override { return -1; }

Q_SIGNALS:
    void ticked(int now);

protected:
    void updateCurrentTime(int time) override { Q_EMIT ticked(time); }
};

} // namespace Parlance
