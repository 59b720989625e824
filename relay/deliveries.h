// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relay/storerecords.h"

#include <deque>
#include <unordered_map>

namespace Parlance {

/// Where the deliveries of one connection go. Called only from within Deliveries' functions.
class DeliverySink
{
public:
    DeliverySink() = default;
    DeliverySink(const DeliverySink &) = delete;
    DeliverySink &operator=(const DeliverySink &) = delete;
    virtual ~DeliverySink() = default;

    /// `previous`: the entry before this one that was meant for this device, delivered or expired.
    virtual void deliver(const LogEntry &entry, Sequence previous) = 0;
    /// The relay no longer holds these for this device.
    virtual void expired(ConversationId conversation, Sequence first, Sequence last) = 0;
    virtual void caughtUp() = 0;
    /// Asks for the log after `position`; Deliveries::logRead answers, once, whatever happens.
    virtual void readLog(ConversationId conversation, Sequence position, int limit) = 0;
    /// False while what was sent waits in the socket: Deliveries::pump continues.
    [[nodiscard]] virtual bool mayDeliver() const = 0;
};

/// What one connection of a device has been sent, conversation by conversation: at most Limits::deliveriesInFlight
/// unacknowledged, from the entries just committed when the connection is at the log's end, else from the log.
/// Lives on the connection's thread.
class Deliveries
{
public:
    struct Start
    {
        ConversationId conversation;
        Sequence after = 0; ///< min(the device's mark, its cursor)
        Sequence head = 0;
    };

    Deliveries(DeviceId device, DeliverySink &sink) : m_device(device), m_sink(sink) { }

    /// Starts delivering, with what waited when the device first synchronized. A conversation not listed had nothing
    /// after its mark then.
    void begin(const std::vector<Start> &starts);
    [[nodiscard]] bool hasBegun() const { return m_begun; }

    /// An entry was committed in a conversation of this device's user; in log order, its own entries included.
    void appended(const LogEntry &entry);
    /// Nothing when the read failed: it is tried again at the next occasion.
    void logRead(ConversationId conversation, const std::optional<LogPage> &page);
    /// The device has everything through there.
    void acknowledged(ConversationId conversation, Sequence through);
    /// Continues after mayDeliver() became true.
    void pump();

    /// The furthest the device can have got on this connection; nothing if the conversation did not come up.
    [[nodiscard]] std::optional<Sequence> sentThrough(ConversationId conversation) const;
    [[nodiscard]] int inFlight() const { return m_inFlight; }

private:
    struct Track
    {
        Sequence scanned = 0; ///< every entry up to here was sent, or was not for this device
        Sequence previous = 0; ///< the last one that was meant for it
        Sequence head = 0; ///< the newest known
        Sequence caughtUpAt = 0; ///< what caughtUp() waits for; 0: nothing
        bool queued = false; ///< in m_behind
        std::deque<Sequence> inFlight;
    };

    [[nodiscard]] bool hasRoom() const;
    Track &trackFor(const LogEntry &entry);
    void send(Track &track, const LogEntry &entry);
    void fallBehind(ConversationId conversation, Track &track);
    void sendPage(ConversationId conversation, Track &track, const LogPage &page);
    void noteCaughtUp(Track &track);

    DeviceId m_device;
    DeliverySink &m_sink;
    std::unordered_map<quint64, Track> m_tracks; ///< by conversation
    std::deque<ConversationId> m_behind; ///< to be read from the log, in turn
    int m_inFlight = 0;
    int m_notCaughtUp = 0;
    int m_pageLimit = 32;
    bool m_begun = false;
    bool m_reading = false;
};

} // namespace Parlance
