// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relay/storerecords.h"

#include <deque>

namespace Parlance {

/// Where the messages from other devices go on one connection. Called only from within MailboxDeliveries' functions.
class MailboxSink
{
public:
    MailboxSink() = default;
    MailboxSink(const MailboxSink &) = delete;
    MailboxSink &operator=(const MailboxSink &) = delete;
    virtual ~MailboxSink() = default;

    virtual void deliver(const DeviceMessage &message) = 0;
    /// Asks for what is held after `number`; MailboxDeliveries::mailboxRead answers, once, whatever happens.
    virtual void readMailbox(quint64 number, int limit) = 0;
    /// False while what was sent waits in the socket: MailboxDeliveries::pump continues.
    [[nodiscard]] virtual bool mayDeliver() const = 0;
};

/// What one connection of a device has been sent of the messages from other devices, in the order of their numbers: at
/// most Limits::deviceMessagesInFlight unacknowledged, those just committed when the connection is at the end, else what
/// is held. Lives on the connection's thread.
class MailboxDeliveries
{
public:
    explicit MailboxDeliveries(MailboxSink &sink) : m_sink(sink) { }

    /// Starts delivering, with what was held when the device first synchronized.
    void begin(const MailboxPosition &position);
    /// A message for this device was committed; in the order of the numbers.
    void appended(const DeviceMessage &message);
    /// Nothing when the read failed: it is tried again at the next occasion.
    void mailboxRead(const std::optional<MailboxPage> &page);
    /// The device has everything through this number.
    void acknowledged(quint64 through);
    /// Continues after mayDeliver() became true.
    void pump();

    /// The furthest the device can have got on this connection.
    [[nodiscard]] quint64 sentThrough() const { return m_scanned; }

private:
    [[nodiscard]] bool hasRoom() const;
    void send(const DeviceMessage &message);

    MailboxSink &m_sink;
    std::deque<quint64> m_inFlight;
    quint64 m_scanned = 0; ///< every message up to here was sent, or is not held any more
    quint64 m_head = 0; ///< the newest known
    bool m_begun = false;
    bool m_reading = false;
};

} // namespace Parlance
