// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/loadclient.h"
#include "tests/bench/measuredrelay.h"

#include <deque>
#include <memory>
#include <vector>

namespace Parlance::Bench {

struct LoadSettings
{
    int pairs = 0; ///< of which one writes and one listens
    int idle = 0; ///< further devices that do nothing
    int bodyBytes = 0;
    bool plain = false;
};

/// A relay process with its accounts, and the devices that load it. One thread, which makes the load and nothing else.
class Load
{
public:
    using Clients = std::vector<std::unique_ptr<LoadClient>>;

    /// Accounts are made; nothing runs yet.
    explicit Load(const LoadSettings &settings);

    void start() { m_relay.start(); }
    /// Before the relay runs: so many messages wait for the listeners of the first pairs.
    void queue(int messages, int pairs);

    /// Connects them, so many at a time (0: all at once), until everybody has caught up. Returns how long each took, from
    /// the connection's beginning, in milliseconds.
    QList<double> connect(const Clients &clients, SignInBy by = SignInBy::Proof, int atOnce = 32);
    void disconnect(const Clients &clients);
    /// Until the relay knows of every acknowledgement. Then all that was written was accepted and delivered, once, in order:
    /// else the program ends. The listeners connect again, and nothing comes twice.
    void settle();

    /// "TLSv1.3, TLS_AES_256_GCM_SHA384" or "no TLS", of the first listener's connection.
    [[nodiscard]] QString transport() const;
    [[nodiscard]] LoadClient &writer(size_t pair) { return *m_clients[2 * pair]; }
    [[nodiscard]] LoadClient &listener(size_t pair) { return *m_clients[2 * pair + 1]; }
    [[nodiscard]] TalkCheck &talk(size_t pair) { return m_talks[pair]; }
    [[nodiscard]] size_t pairs() const { return m_talks.size(); }
    [[nodiscard]] const Clients &clients() const { return m_clients; }
    [[nodiscard]] const Clients &idle() const { return m_idle; }
    [[nodiscard]] Poller &poller() { return m_poller; }
    [[nodiscard]] MeasuredRelay &relay() { return m_relay; }

private:
    MeasuredRelay m_relay;
    Poller m_poller;
    std::deque<TalkCheck> m_talks; ///< stay where they are
    Clients m_clients; ///< writer and listener of each pair in turn
    Clients m_idle;
};

/// As many descriptors as the system allows this process; ends the program when those are too few for so many connections.
void makeRoomForConnections(int connections);

} // namespace Parlance::Bench
