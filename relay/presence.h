// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/codec.h"
#include "relay/executor.h"
#include "relay/storerecords.h"

#include <map>
#include <memory>
#include <unordered_map>
#include <unordered_set>

namespace Parlance {

class Clock;
class StoreDoor;
class Switchboard;

/// Who is online, told to accepted contacts, and only when it changes: online at the first connection of a user, offline
/// when the last has been gone for the grace time. Who hides it is to everybody as if unknown; nothing of this but the
/// time last seen is stored.
///
/// Lives on the thread of its executor; connected(), disconnected(), introduce() and committed() may be called from any.
class Presence
{
public:
    Presence(StoreDoor &store, Switchboard &switchboard, const Clock &clock, Executor &executor, qint64 graceMs);
    Presence(const Presence &) = delete;
    Presence &operator=(const Presence &) = delete;
    ~Presence();

    void connected(UserId user, DeviceId device);
    void disconnected(UserId user, DeviceId device);
    /// Tells a device that has just learned its contacts how they are.
    void introduce(UserId user, DeviceId device);
    void committed(const std::shared_ptr<const Changes> &changes);

    // ---- on the executor's thread only
    /// About once a second: ends grace times, and does what was put off.
    void tick();
    /// Asks the store nothing more: before it stops.
    void stop() { m_stopped = true; }
    [[nodiscard]] bool isOnline(UserId user) const { return m_online.contains(user.value()); }

private:
    struct Person
    {
        int connections = 0;
        bool hidden = false;
        bool known = false; ///< peers and hidden have been read
        qint64 offlineAtMs = 0; ///< monotonic: when the grace time ends; 0 while connected
        qint64 lastSeenMs = 0;
        std::unordered_set<quint64> peers; ///< who may see this user
    };

    void noteConnected(UserId user);
    void noteDisconnected(UserId user, DeviceId device);
    void readAndIntroduce(UserId user, DeviceId device);
    void refresh(UserId user);
    void refreshed(UserId user, bool hidden, const std::vector<PresencePeer> &peers);
    void goOffline(UserId user, const Person &person);
    void tell(UserId to, UserId about, bool online, qint64 lastSeenMs) const;
    void sendSnapshot(DeviceId device, const std::vector<PresencePeer> &peers) const;
    [[nodiscard]] bool isVisible(UserId user) const;
    [[nodiscard]] bool isBusy();

    StoreDoor &m_store;
    Switchboard &m_switchboard;
    const Clock &m_clock;
    Executor &m_executor;
    const qint64 m_graceMs;
    bool m_stopped = false;
    std::unordered_map<quint64, Person> m_online; ///< connected, or within the grace time
    // Put off while much waits for the store.
    std::unordered_set<quint64> m_refreshLater;
    std::unordered_map<quint64, UserId> m_introduceLater; ///< by device
};

} // namespace Parlance
