// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/faultproxy.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>

#include <deque>

namespace Parlance::Testing {

/// One direction of one connection: what came in, when it may go out.
class ProxyPipe : public QObject
{
    Q_OBJECT

public:
    /// `way` says whether the faults concern this direction.
    ProxyPipe(QTcpSocket &from, QTcpSocket &to, const NetworkFaults &faults, bool NetworkFaults::*way,
              QRandomGenerator &random);

    /// Takes over what has arrived, as far as the network has room for it.
    void take();
    /// One bit of what has arrived changes.
    void takeSpoilt();
    /// Looks at the faults anew.
    void pump();
    [[nodiscard]] qint64 bytesPassed() const { return m_passed; }

Q_SIGNALS:
    void passed();

private:
    struct Chunk
    {
        qint64 due; ///< by m_clock
        QByteArray bytes;
    };

    [[nodiscard]] bool isAffected() const { return m_faults.*m_way; }
    [[nodiscard]] QByteArray arrived();
    void hold(const QByteArray &bytes);
    [[nodiscard]] qsizetype allowance() const;
    void startTimer(qint64 now);

    QTcpSocket &m_from;
    QTcpSocket &m_to;
    const NetworkFaults &m_faults;
    bool NetworkFaults::*m_way;
    QRandomGenerator &m_random;
    QElapsedTimer m_clock;
    qint64 m_lastByte = 0; ///< by m_clock, when a slow line last let something through
    QTimer m_timer;
    std::deque<Chunk> m_waiting;
    qsizetype m_held = 0; ///< bytes in m_waiting
    qint64 m_passed = 0;
};

/// One client's connection through the proxy.
class ProxyLink : public QObject
{
    Q_OBJECT

public:
    ProxyLink(FaultProxy &proxy, qintptr descriptor, quint16 relayPort);

    void pump();
    void cut();
    void reset();
    void halfClose();
    void halfCloseToRelay();

private:
    void end();
    void resetWhenEnough(const ProxyPipe &pipe, qint64 NetworkFaults::*limit);

    FaultProxy &m_proxy;
    QTcpSocket m_client;
    QTcpSocket m_relay;
    ProxyPipe m_toRelay;
    ProxyPipe m_toClient;
    bool m_oneSideGone = false;
    bool m_ended = false;
};

} // namespace Parlance::Testing
