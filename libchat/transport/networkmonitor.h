// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QObject>
#include <QTimer>

namespace Parlance {

/// Notices that the way to the relay may have changed: another network, or the machine slept. Lives on the application's
/// main thread, where Qt wants its network information. The one place that differs between platforms.
class NetworkMonitor : public QObject
{
    Q_OBJECT

public:
    explicit NetworkMonitor(const Clock &clock, QObject *parent = nullptr);

    /// Compares the clocks; public so that a test can play a night's sleep.
    void lookForSleep();

Q_SIGNALS:
    /// Reachable again, by another way, or awake again: try now, and trust no old connection.
    void changed();

private:
    void watchReachability();

    const Clock &m_clock;
    QTimer m_timer;
    qint64 m_offset; ///< wall clock minus monotonic clock when last looked
};

} // namespace Parlance
