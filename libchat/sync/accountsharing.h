// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/devicemessenger.h"

namespace Parlance {

/// Hands what only this device knows (see sharedaccount.h) to a device that it helped to be linked. Which one still waits
/// for it is on disk, so that it gets it after any interruption. Storage thread.
class AccountSharing
{
public:
    AccountSharing(Stores &stores, History &history, DeviceMessenger &messenger)
        : m_stores(stores), m_history(history), m_messenger(messenger)
    {
    }

    /// Done when the relay has all of it, or could not take it now.
    void share(const DeviceAddress &device, const std::function<void()> &done);
    /// Goes on where an earlier connection ended.
    void resume();

private:
    [[nodiscard]] Result<void> note(DeviceId device, bool waits);
    void send(const DeviceAddress &device, const std::function<void()> &done);

    Stores &m_stores;
    History &m_history;
    DeviceMessenger &m_messenger;
};

} // namespace Parlance
