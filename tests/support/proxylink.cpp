// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/proxylink.h"

#include <QHostAddress>

#include <algorithm>

#include <sys/socket.h>

namespace Parlance::Testing {

namespace {

// What is on its way in a network: beyond it, whoever writes has to wait.
constexpr qsizetype mostOnTheWay = 256 * 1024;
constexpr qsizetype mostAtOnce = 64 * 1024;

void shutDownWriting(const QTcpSocket &socket)
{
    if (socket.socketDescriptor() != -1)
        ::shutdown(static_cast<int>(socket.socketDescriptor()), SHUT_WR);
}

void resetSocket(QTcpSocket &socket)
{
    // A linger of no time makes close() send RST instead of FIN (socket(7)).
    const linger none{.l_onoff = 1, .l_linger = 0};
    if (socket.socketDescriptor() != -1)
        ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    socket.abort();
}

} // namespace

ProxyPipe::ProxyPipe(QTcpSocket &from, QTcpSocket &to, const NetworkFaults &faults, bool NetworkFaults::*way,
                     QRandomGenerator &random)
    : m_from(from), m_to(to), m_faults(faults), m_way(way), m_random(random)
{
    m_from.setReadBufferSize(mostAtOnce);
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ProxyPipe::pump);
    connect(&to, &QTcpSocket::connected, this, &ProxyPipe::pump);
}

void ProxyPipe::take()
{
    hold(arrived());
    pump();
}

void ProxyPipe::takeSpoilt()
{
    QByteArray bytes = arrived();
    if (!bytes.isEmpty())
        bytes[bytes.size() - 1] = static_cast<char>(bytes.back() ^ 1);
    hold(bytes);
    pump();
}

QByteArray ProxyPipe::arrived()
{
    return m_held < mostOnTheWay ? m_from.readAll() : QByteArray();
}

void ProxyPipe::hold(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    qint64 due = m_clock.elapsed();
    if (isAffected())
        due += m_faults.delayMs + (m_faults.jitterMs > 0 ? m_random.bounded(m_faults.jitterMs) : 0);
    // One connection's bytes stay in order.
    if (!m_waiting.empty())
        due = std::max(due, m_waiting.back().due);
    m_waiting.push_back({.due = due, .bytes = bytes});
    m_held += bytes.size();
}

qsizetype ProxyPipe::allowance() const
{
    if (m_faults.bytesPerSecond == 0 || !isAffected())
        return std::numeric_limits<qsizetype>::max();
    const qint64 bytes = (m_clock.elapsed() - m_lastByte) * m_faults.bytesPerSecond / 1000;
    return static_cast<qsizetype>(std::min<qint64>(bytes, m_faults.bytesPerSecond));
}

void ProxyPipe::pump()
{
    if ((m_faults.blackHole && isAffected()) || m_to.state() != QAbstractSocket::ConnectedState)
        return;
    const qint64 now = m_clock.elapsed();
    qsizetype allowed = allowance();
    bool moved = false;
    while (!m_waiting.empty() && m_waiting.front().due <= now && allowed > 0) {
        QByteArray &bytes = m_waiting.front().bytes;
        const qsizetype some = std::min(allowed, bytes.size());
        m_to.write(bytes.constData(), some);
        m_passed += some;
        m_held -= some;
        allowed -= some;
        m_lastByte = now;
        moved = true;
        bytes.remove(0, some);
        if (bytes.isEmpty())
            m_waiting.pop_front();
    }
    hold(arrived());
    startTimer(now);
    if (moved)
        Q_EMIT passed();
}

void ProxyPipe::startTimer(qint64 now)
{
    if (m_waiting.empty())
        return;
    const qint64 perByte = m_faults.bytesPerSecond > 0 ? std::max(1000 / m_faults.bytesPerSecond, 1) : 0;
    m_timer.start(static_cast<int>(std::max(m_waiting.front().due - now, perByte)));
}

ProxyLink::ProxyLink(FaultProxy &proxy, qintptr descriptor, quint16 relayPort)
    : m_proxy(proxy)
    , m_toRelay(m_client, m_relay, proxy.faults(), &NetworkFaults::toRelay, proxy.m_random)
    , m_toClient(m_relay, m_client, proxy.faults(), &NetworkFaults::toClient, proxy.m_random)
{
    m_client.setSocketDescriptor(descriptor);
    m_client.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_relay.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&m_client, &QTcpSocket::readyRead, &m_toRelay, &ProxyPipe::take);
    connect(&m_relay, &QTcpSocket::readyRead, this, [this] {
        if (m_proxy.takeLoss())
            reset();
        else if (m_proxy.takeSpoiling())
            m_toClient.takeSpoilt();
        else
            m_toClient.take();
    });
    connect(&m_toClient, &ProxyPipe::passed, this, [this] { resetWhenEnough(m_toClient, &NetworkFaults::resetAfter); });
    connect(&m_toRelay, &ProxyPipe::passed, this,
            [this] { resetWhenEnough(m_toRelay, &NetworkFaults::resetAfterSent); });
    connect(&m_client, &QTcpSocket::disconnected, this, &ProxyLink::end);
    connect(&m_relay, &QTcpSocket::disconnected, this, &ProxyLink::end);
    connect(&m_relay, &QTcpSocket::errorOccurred, this, &ProxyLink::end);
    m_relay.connectToHost(QHostAddress::LocalHost, relayPort);
}

void ProxyLink::resetWhenEnough(const ProxyPipe &pipe, qint64 NetworkFaults::*limit)
{
    const qint64 most = m_proxy.faults().*limit;
    if (most >= 0 && pipe.bytesPassed() >= most)
        reset();
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
    shutDownWriting(m_client);
}

void ProxyLink::halfCloseToRelay()
{
    shutDownWriting(m_relay);
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
