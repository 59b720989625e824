// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/figures.h"
#include "tests/bench/loadclient.h"
#include "tests/support/relayprocess.h"

#include <memory>
#include <vector>

namespace Parlance::Bench {

/// A relay process with its accounts, and the scenarios of docs/performance.md run against it. Each returns
/// when it is done.
class Load
{
public:
    Load(int pairs, int idle, int payloadBytes);

    /// Every pair keeps `underWay` messages between submit and delivery, for so long. Adds messages/s delivered and
    /// acknowledged, which it returns, and the relay's processor time for each.
    double closedLoop(Figures &figures, int underWay, int seconds);
    /// So many messages/s, sent by the clock whether or not the last arrived. Adds submit-to-delivery times.
    void openLoop(Figures &figures, int perSecond, int seconds);
    /// One device away while its partner sends; then back. Adds messages/s from connecting to the last.
    void drain(Figures &figures, int messages);
    /// All of them drop and come back at once. Adds connections/s to caught up.
    void reconnect(Figures &figures);
    /// Signs in the idle ones, which stay. Adds the relay's memory for each.
    void connectIdle(Figures &figures);

private:
    using Clients = std::vector<std::unique_ptr<LoadClient>>;

    void connectAll(const Clients &clients);
    [[nodiscard]] double relayCpuSeconds() const;
    [[nodiscard]] double relayMemoryKb() const;

    Testing::RelayProcess m_relay;
    Poller m_poller;
    Clients m_clients;
    Clients m_idle;
    int m_payloadBytes;
};

} // namespace Parlance::Bench
