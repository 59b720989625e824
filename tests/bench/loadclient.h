// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/provision.h"
#include "tests/bench/wireclient.h"

#include <memory>

namespace Parlance::Bench {

/// A device that speaks just enough of the protocol to load a relay: proves its key, synchronizes, submits sealed bytes
/// of a given size, acknowledges each delivery at once. Keeps nothing.
class LoadClient
{
public:
    LoadClient(Poller &poller, const LoadAccount &account);

    void connectTo(quint16 port);
    void disconnect() { m_wire.reset(); }
    /// Submits a body that begins with this number, which comes back with the delivery.
    void submit(qint64 stamp, int bytes);

    [[nodiscard]] bool isCaughtUp() const { return m_caughtUp; }
    [[nodiscard]] const LoadAccount &account() const { return m_account; }

    std::function<void()> onCaughtUp;
    std::function<void()> onAccepted;
    std::function<void(qint64 stamp)> onDelivered;

private:
    void hello();
    void received(const wire::RelayFrame &frame);
    void prove(const std::string &nonce);
    void take(const wire::Deliver &deliver);
    void send(wire::ClientFrame &frame);

    Poller &m_poller;
    LoadAccount m_account;
    std::unique_ptr<WireClient> m_wire;
    wire::ClientFrame m_submit; ///< filled in again for each message
    quint64 m_request = 0;
    quint64 m_generation = 0;
    bool m_caughtUp = false;
};

} // namespace Parlance::Bench
