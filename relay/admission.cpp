// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/admission.h"

namespace Parlance {

QString addressForLimits(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4)
        return QHostAddress(ipv4).toString();
    Q_IPV6ADDR network = address.toIPv6Address();
    for (int i = 8; i < 16; ++i)
        network[i] = 0;
    return QHostAddress(network).toString();
}

Admission::Admission(double rateFactor)
    : m_most(RateLimits::scaled(RateLimits::unauthenticatedConnections, rateFactor))
    , m_mostByAddress(RateLimits::scaled(RateLimits::unauthenticatedPerAddress, rateFactor))
    , m_rate(RateLimits::connectionsPerAddress, rateFactor)
{
}

bool Admission::enter(const QString &address, qint64 nowMs)
{
    if (m_rate.take(address, nowMs))
        return false;
    const QMutexLocker lock(&m_mutex);
    if (m_total >= m_most || m_waiting.value(address) >= m_mostByAddress)
        return false;
    ++m_total;
    ++m_waiting[address];
    return true;
}

void Admission::leave(const QString &address)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_waiting.find(address);
    if (found == m_waiting.end())
        return;
    --m_total;
    if (--found.value() == 0)
        m_waiting.erase(found);
}

} // namespace Parlance
