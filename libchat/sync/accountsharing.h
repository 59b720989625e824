// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/devicemessenger.h"

namespace Parlance {

/// Hands what only this device knows (see sharedaccount.h) to a device that was linked with its help. That one asks for it
/// when it is linked, since before it cannot tell who it is from. Who is still to be asked, and who still waits for an answer,
/// is on disk, so that it gets it after any interruption on either side. Storage thread.
class AccountSharing
{
public:
    AccountSharing(Stores &stores, History &history, DeviceMessenger &messenger)
        : m_stores(stores), m_history(history), m_messenger(messenger)
    {
    }

    /// On the new device: this one is to be asked. Inside a transaction of the caller.
    [[nodiscard]] Result<void> want(DeviceId helper);
    /// Asks whoever is to be asked. Done when the relay has it, or could not take it now.
    void ask(const std::function<void()> &done = {});

    /// On the other: this device asks. Inside a transaction of the caller.
    [[nodiscard]] Result<void> note(DeviceId asking);
    /// Done when the relay has all of it, or could not take it now.
    void share(const DeviceAddress &device, const std::function<void()> &done);

    /// Goes on where an earlier connection ended. Once on a connection.
    void resume();
    void reset() { m_resumed = false; } ///< the connection is gone
    /// Another account, or another device: nobody waits.
    [[nodiscard]] Result<void> forget();

private:
    [[nodiscard]] Result<QList<DeviceAddress>> listed(const QString &key);
    [[nodiscard]] Result<void> add(const QString &key, DeviceId device);
    [[nodiscard]] Result<void> remove(const QString &key, DeviceId device);
    void cross(const QString &key, DeviceId device);

    Stores &m_stores;
    History &m_history;
    DeviceMessenger &m_messenger;
    bool m_resumed = false;
};

} // namespace Parlance
