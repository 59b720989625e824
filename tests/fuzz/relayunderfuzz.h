// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relay/sqlitebackend.h"
#include "tests/fuzz/harness.h"
#include "tests/relay/accountsigner.h"
#include "tests/relay/simulatedrelay.h"

namespace Parlance::Fuzz {

/// A relay without sockets and threads, with Alice's two devices, her third that is not linked, Bob's one, and somebody who
/// has only connected. All of them may be whoever wrote the input. Each one begins with the same store.
class RelayUnderFuzz
{
public:
    enum Place : std::uint8_t { Desk, Laptop, Unlinked, Bobs, Stranger, places };

    RelayUnderFuzz();

    /// What a client sends there, until everything that follows from it has happened.
    void receive(Place place, const QByteArray &frame);
    /// The network ends the connection; another one begins in its place.
    void reconnect(Place place);
    void pass(qint64 ms); ///< time, and its ticks
    /// As Alice's device publishes it, whose account key signs anything.
    void publish(Place place, const wire::DeviceList &list);
    /// Somebody new is still greeted.
    void check();

    // ---- as the store was made
    static constexpr UserId alice{1};
    static constexpr UserId bob{2};
    static constexpr DeviceId desk{1};
    static constexpr DeviceId laptop{2};
    static constexpr DeviceId unlinked{3};
    static constexpr DeviceId bobsDevice{4};
    static constexpr quint64 conversation = 1;
    [[nodiscard]] static wire::DeviceList aliceList(quint64 version);
    [[nodiscard]] static std::string tokenOf(DeviceId device);

private:
    void signIn(Place place);
    void settle();
    void listen(Simulation::SimulatedLink &link);

    Simulation::SimulatedClock m_clock;
    RelaySettings m_settings;
    std::unique_ptr<LogStore> m_store;
    std::unique_ptr<LogReader> m_reader;
    std::unique_ptr<Simulation::SimulatedRelay> m_relay;
    std::array<Simulation::SimulatedLink *, places> m_links{};
    quint64 m_generation = 0;
    bool m_greeted = false; ///< by a Welcome since check() asked
};

} // namespace Parlance::Fuzz
