// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/networkmonitor.h"

#include "core/logging.h"

#include <QCoreApplication>
#include <QNetworkInformation>
#include <QThread>

namespace Parlance {

namespace {

constexpr int lookEveryMs = 2'000;
// Smaller jumps are the clock being set right, and no connection dies of a sleep that short.
constexpr qint64 sleptMs = 5'000;

} // namespace

NetworkMonitor::NetworkMonitor(const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_offset(clock.nowMs() - clock.monotonicMs())
{
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &NetworkMonitor::lookForSleep);
    m_timer.start(lookEveryMs);
    watchReachability();
}

void NetworkMonitor::lookForSleep()
{
    // The monotonic clock stands still while the machine sleeps (Linux, macOS) or the timer comes late (Windows); either
    // way the wall clock runs ahead. A clock that is set by hand costs one needless sign of life.
    const qint64 offset = m_clock.nowMs() - m_clock.monotonicMs();
    const qint64 jump = offset - m_offset;
    m_offset = offset;
    if (jump < sleptMs)
        return;
    qCInfo(lcTransport) << "awake again after" << jump << "ms";
    Q_EMIT changed();
}

void NetworkMonitor::watchReachability()
{
    if (!QCoreApplication::instance() || QThread::currentThread() != QCoreApplication::instance()->thread())
        return;
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability != QNetworkInformation::Reachability::Disconnected)
                    Q_EMIT changed();
            });
    connect(QNetworkInformation::instance(), &QNetworkInformation::transportMediumChanged, this,
            &NetworkMonitor::changed);
}

} // namespace Parlance
