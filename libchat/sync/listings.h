// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "sync/devicemessenger.h"

namespace Parlance {

/// A change on this device of how a conversation is listed: whatever it changes gets its next version, and the account's other
/// devices are to be told. Inside a transaction of the caller.
[[nodiscard]] Result<void> changeListing(Stores &stores, ConversationId conversation,
                                         const std::function<Result<void>(ListingStore &)> &change, ChangeSet &changes);

/// Keeps how conversations are listed the same on all of one's devices (docs/protocol.md, "Lists of conversations"). A device is
/// told what stands here when it is told, so that many changes cost it one message. Who is still to be told is on disk, and is told again
/// on each connection until the relay has it. Storage thread.
class Listings
{
public:
    Listings(Stores &stores, History &history, DeviceMessenger &messenger, const Clock &clock)
        : m_stores(stores), m_history(history), m_messenger(messenger), m_clock(clock)
    {
    }

    /// Another device of the account says so. Inside a transaction of the caller.
    [[nodiscard]] Result<void> absorb(DeviceId from, const content::ListingsChanged &changed, ChangeSet &changes);
    /// Whoever does not know yet.
    void tell();
    /// Once on a connection: a device that is new here, or was away for longer than a relay keeps messages for it, asks first.
    void resume();
    void reset(); ///< the connection is gone

private:
    [[nodiscard]] Result<void> askAfterAbsence();
    void tellDevice(const DeviceAddress &device, const QList<ConversationId> &conversations);
    struct Said
    {
        ConversationId conversation;
        Listing listing;
    };
    [[nodiscard]] Result<void> noteTold(DeviceId device, const QList<Said> &said);

    Stores &m_stores;
    History &m_history;
    DeviceMessenger &m_messenger;
    const Clock &m_clock;
    QSet<DeviceId> m_beingTold; ///< one message at a time for each
    bool m_resumed = false;
};

} // namespace Parlance
