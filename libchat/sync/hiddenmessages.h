// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/devicemessenger.h"

namespace Parlance {

/// Messages that were deleted for this account alone: gone from this device at once, and from the account's others as soon as
/// they hear of it. Who is still to be told is on disk, and is told again on each connection until the relay has it. Storage
/// thread.
class HiddenMessages
{
public:
    HiddenMessages(Stores &stores, History &history, DeviceMessenger &messenger)
        : m_stores(stores), m_history(history), m_messenger(messenger)
    {
    }

    /// A message that can be read; NotFound for one that has no place in the log yet. Inside a transaction of the caller, which
    /// tells the others after the commit.
    [[nodiscard]] Result<void> hide(const MessageRecord &record, ChangeSet &changes);
    /// Another device of the account says so. Inside a transaction of the caller.
    [[nodiscard]] Result<void> absorb(const content::MessagesHidden &hidden, ChangeSet &changes);
    /// Whoever does not know yet, once on a connection.
    void resume();
    void reset() { m_resumed = false; } ///< the connection is gone

private:
    void tell(const QList<AmendmentStore::Untold> &all);

    Stores &m_stores;
    History &m_history;
    DeviceMessenger &m_messenger;
    bool m_resumed = false;
};

} // namespace Parlance
