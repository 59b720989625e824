// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstdint>

namespace Parlance {

/// Why the relay ends a connection. What the client needs to know was sent before, as a frame.
enum class CloseReason : std::uint8_t {
    Protocol, ///< it said something that is no frame, or not for this version
    Policy, ///< too large, too slow, too late
    GoingAway, ///< the relay stops, the device was revoked or displaced
};

/// The socket as a connection sees it. Same thread as the connection.
class Link
{
public:
    Link() = default;
    Link(const Link &) = delete;
    Link &operator=(const Link &) = delete;
    virtual ~Link() = default;

    virtual void send(const QByteArray &frame) = 0;
    virtual void ping() = 0;
    /// False: nothing more is taken from the system, so that the far side has to wait; what is read already, some 64 KiB
    /// at most, still comes. Meanwhile the far end's closing may go unnoticed.
    virtual void setReading(bool reading) = 0;
    /// Sends what was written, then ends; Connection::linkClosed is called from the event loop or at once.
    virtual void close(CloseReason reason) = 0;
    /// Bytes written here that the system has not taken yet: grows when the far side does not read.
    [[nodiscard]] virtual qint64 bytesWaiting() const = 0;
};

} // namespace Parlance
