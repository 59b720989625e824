// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/devicemessenger.h"
#include "sync/keypublisher.h"

namespace Parlance {

/// Signs a device of the account out for good, in a way that leaves it nothing: a new account key is made and given to the
/// devices that stay, and only then a list without the other one is published, signed by the new key. When another device
/// changed the list meanwhile, all of it is done anew with another key: who stays may be others now, and who is revoked by
/// the other device was told the first one. Storage thread.
class Revocation
{
public:
    Revocation(Stores &stores, History &history, DeviceMessenger &messenger, KeyPublisher &keys,
               DeviceDirectory &directory)
        : m_stores(stores), m_history(history), m_messenger(messenger), m_keys(keys), m_directory(directory)
    {
    }

    using Done = std::function<void(const Result<void> &)>;
    /// Of a device that is on the account's list and not this one. Also done when another device was faster.
    void revoke(DeviceId device, const Done &done);

private:
    struct Attempt
    {
        DeviceId device;
        quint64 listVersion = 0; ///< of the list whose devices were told
        AccountSecrets next;
        int attemptsLeft = 0;
        Done done;
    };

    void attempt(DeviceId device, int attemptsLeft, const Done &done);
    void tell(Attempt attempt);
    void publish(const Attempt &attempt);
    void again(const Attempt &failed);
    [[nodiscard]] Result<AccountSecrets> announceNext();

    Stores &m_stores;
    History &m_history;
    DeviceMessenger &m_messenger;
    KeyPublisher &m_keys;
    DeviceDirectory &m_directory;
};

} // namespace Parlance
