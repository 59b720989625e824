// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/error.h"
#include "core/invitelink.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>

namespace Parlance {

/// One attempt at one connection to a relay: opened once, closed once, then thrown away. Lives on the thread of its
/// owner. Frames are whole, at most Limits::frameBytes, and keep their order.
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends in opened() or closed().
    virtual void open(const RelayAddress &relay) = 0;
    /// Queues a frame; only after opened().
    virtual void send(const QByteArray &frame) = 0;
    /// Ends the connection without waiting for the far side; no signal comes after this.
    virtual void close() = 0;
    /// Asks the far side for a sign of life, which must come within a short time, else closed(Timeout): after the
    /// machine slept or changed its network.
    virtual void probe() = 0;

Q_SIGNALS:
    void opened();
    void received(const QByteArray &frame);
    /// The connection is over, or never came to be: Timeout, ConnectionLost, CertificateMismatch,
    /// CertificateUntrusted, NotARelay, Offline, ProtocolViolation. Emitted at most once.
    void closed(const Parlance::Error &reason);
};

using TransportFactory = std::function<std::unique_ptr<Transport>()>;

} // namespace Parlance
