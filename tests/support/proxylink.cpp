// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/proxylink.h"

#include <QHostAddress>

#include <algorithm>

#include <sys/socket.h>

namespace Parlance::Testing {

namespace {

void resetSocket(QTcpSocket &socket)
{
    // A linger of no time makes close() send RST instead of FIN (socket(7)).
    const linger none{.l_onoff = 1, .l_linger = 0};
    if (socket.socketDescriptor() != -1)
        ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    socket.abort();
}

} // namespace

ProxyPipe::ProxyPipe(QTcpSocket &from, QTcpSocket &to, const NetworkFaults &faults)
    : m_from(from), m_to(to), m_faults(faults)
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ProxyPipe::pump);
    connect(&to, &QTcpSocket::connected, this, &ProxyPipe::pump);
}

void ProxyPipe::take()
{
    const QByteArray bytes = m_from.readAll();
    if (!bytes.isEmpty())
        m_waiting.push_back({.due = m_clock.elapsed() + m_faults.delayMs, .bytes = bytes});
    pump();
}

qsizetype ProxyPipe::allowance()
{
    if (m_faults.bytesPerSecond == 0)
        return std::numeric_limits<qsizetype>::max();
    const qint64 bytes = (m_clock.elapsed() - m_lastByte) * m_faults.bytesPerSecond / 1000;
    return static_cast<qsizetype>(std::min<qint64>(bytes, m_faults.bytesPerSecond));
}

void ProxyPipe::pump()
{
    if (m_faults.blackHole || m_to.state() != QAbstractSocket::ConnectedState)
        return;
    const qint64 now = m_clock.elapsed();
    qsizetype allowed = allowance();
    bool moved = false;
    while (!m_waiting.empty() && m_waiting.front().due <= now && allowed > 0) {
        QByteArray &bytes = m_waiting.front().bytes;
        const qsizetype some = std::min(allowed, bytes.size());
        m_to.write(bytes.constData(), some);
        m_passed += some;
        allowed -= some;
        m_lastByte = now;
        moved = true;
        bytes.remove(0, some);
        if (bytes.isEmpty())
            m_waiting.pop_front();
    }
    if (!m_waiting.empty()) {
        const qint64 perByte = m_faults.bytesPerSecond > 0 ? std::max(1000 / m_faults.bytesPerSecond, 1) : 0;
        m_timer.start(static_cast<int>(std::max(m_waiting.front().due - now, perByte)));
    }
    if (moved)
        Q_EMIT passed();
}

ProxyLink::ProxyLink(FaultProxy &proxy, qintptr descriptor, quint16 relayPort)
    : m_proxy(proxy), m_toRelay(m_client, m_relay, proxy.faults()), m_toClient(m_relay, m_client, proxy.faults())
{
    m_client.setSocketDescriptor(descriptor);
    m_client.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_relay.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&m_client, &QTcpSocket::readyRead, &m_toRelay, &ProxyPipe::take);
    connect(&m_relay, &QTcpSocket::readyRead, this, [this] {
        if (m_proxy.takeLoss())
            reset();
        else
            m_toClient.take();
    });
    connect(&m_toClient, &ProxyPipe::passed, this, [this] {
        const qint64 limit = m_proxy.faults().resetAfter;
        if (limit >= 0 && m_toClient.bytesPassed() >= limit)
            reset();
    });
    connect(&m_client, &QTcpSocket::disconnected, this, &ProxyLink::end);
    connect(&m_relay, &QTcpSocket::disconnected, this, &ProxyLink::end);
    connect(&m_relay, &QTcpSocket::errorOccurred, this, &ProxyLink::end);
    m_relay.connectToHost(QHostAddress::LocalHost, relayPort);
}

void ProxyLink::pump()
{
    if (m_oneSideGone && !m_proxy.faults().blackHole)
        return end();
    m_toRelay.pump();
    m_toClient.pump();
}

void ProxyLink::cut()
{
    m_client.disconnectFromHost();
    m_relay.disconnectFromHost();
    end();
}

void ProxyLink::reset()
{
    resetSocket(m_client);
    resetSocket(m_relay);
    end();
}

void ProxyLink::halfClose()
{
    if (m_client.socketDescriptor() != -1)
        ::shutdown(static_cast<int>(m_client.socketDescriptor()), SHUT_WR);
}

void ProxyLink::end()
{
    // A black hole does not tell one side that the other is gone.
    m_oneSideGone = true;
    if (m_ended || m_proxy.faults().blackHole)
        return;
    m_ended = true;
    m_client.disconnectFromHost();
    m_relay.disconnectFromHost();
    m_proxy.remove(this);
}

} // namespace Parlance::Testing
