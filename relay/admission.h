// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relay/ratelimiter.h"

#include <QHostAddress>
#include <QString>

namespace Parlance {

/// Who a connection counts as for limits: the IPv4 address, or the /64 network of an IPv6 address, which one customer
/// usually has whole.
[[nodiscard]] QString addressForLimits(const QHostAddress &address);

/// Counts connections that nobody has signed in on yet, in total and by address, and turns away those beyond the limits
/// of ratelimits.h. Any thread.
class Admission
{
public:
    explicit Admission(double rateFactor);

    /// Each enter() that says true is followed by one leave() for the same address: on signing in or at the end.
    [[nodiscard]] bool enter(const QString &address, qint64 nowMs);
    void leave(const QString &address);

private:
    const int m_most;
    const int m_mostByAddress;
    RateLimiter<QString> m_rate;
    QMutex m_mutex;
    QHash<QString, int> m_waiting;
    int m_total = 0;
};

} // namespace Parlance
