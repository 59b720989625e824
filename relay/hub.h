// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/codec.h"
#include "relay/executor.h"
#include "relay/storerecords.h"

#include <atomic>
#include <memory>
#include <unordered_map>
#include <vector>

namespace Parlance {

class Connection;
class Hub;
class Link;
struct RelayCore;

/// Reaches the hubs of all I/O threads. Hubs are added before the first connection; after that any thread.
class Switchboard
{
public:
    void add(Hub &hub) { m_hubs.push_back(&hub); }

    /// Runs `act` on the thread of each hub.
    template <typename Act>
    void each(Act act) const;
    /// Sends an event to every connected linked device of a user.
    void sendToUser(UserId user, const wire::RelayFrame &event) const;
    void sendToDevice(DeviceId device, std::vector<QByteArray> frames) const;
    /// Rings those whom a commit concerns. Called on the store's thread.
    void committed(const std::shared_ptr<const Changes> &changes) const;
    /// The place of a connection among those of its device: the greater one displaces.
    [[nodiscard]] quint64 nextArrival() { return ++m_arrivals; }

private:
    std::vector<Hub *> m_hubs;
    std::atomic<quint64> m_arrivals = 0;
};

/// The connections of one I/O thread, by device and by user, and what they are told. Everything on that thread, without
/// a lock; others reach it through the Switchboard. Knows no socket.
class Hub
{
public:
    Hub(RelayCore &core, Executor &executor);
    Hub(const Hub &) = delete;
    Hub &operator=(const Hub &) = delete;
    ~Hub();

    [[nodiscard]] Executor &executor() const { return m_executor; }
    /// Where the store answers the connections of this hub.
    [[nodiscard]] QObject &context() const { return m_executor.context(); }

    [[nodiscard]] std::shared_ptr<Connection> open(Link &link, const QString &address);
    void signedIn(Connection &connection); ///< displaces an older connection of the device, on whatever thread
    void linked(const Connection &connection); ///< a list names the device of a signed-in one now
    void signedOut(Connection &connection); ///< a signed-in one is over
    void closed(Connection &connection); ///< its link is gone: forgets it

    void committed(const Changes &changes);
    void displace(DeviceId device, quint64 arrival); ///< connections older than this
    void sendToUser(UserId user, const QByteArray &frame) const;
    void sendToDevice(DeviceId device, const std::vector<QByteArray> &frames) const;
    void tick();
    void pauseAll(); ///< those that come later, too
    void goodbyeToAll();

    [[nodiscard]] bool isEmpty() const { return m_connections.empty(); }

private:
    void ringStateOf(UserId user, quint64 version) const;
    /// To the connected linked devices of both; the event is only made if there are any.
    template <typename MakeEvent>
    void sendToMembers(const Members &members, MakeEvent makeEvent, DeviceId except = {}) const;
    void appendedTo(const LogEntry &entry) const;
    [[nodiscard]] Connection *connectionOf(DeviceId device) const; ///< null when it has none on this thread
    void closeDevice(const ClosedDevice &closed) const;
    [[nodiscard]] std::vector<std::shared_ptr<Connection>> all() const;

    RelayCore &m_core;
    Executor &m_executor;
    bool m_paused = false;
    std::unordered_map<Connection *, std::shared_ptr<Connection>> m_connections;
    std::unordered_map<quint64, Connection *> m_byDevice;
    std::unordered_map<quint64, std::vector<Connection *>> m_byUser;
};

template <typename Act>
void Switchboard::each(Act act) const
{
    for (Hub *hub : m_hubs)
        hub->executor().post([hub, act] { act(*hub); });
}

} // namespace Parlance
