// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/provision.h"
#include "tests/bench/talkcheck.h"
#include "tests/bench/wireclient.h"

#include <memory>

namespace Parlance::Bench {

/// How a device proves who it is when it connects again.
enum class SignInBy : std::uint8_t {
    Proof, ///< Challenge and Prove: a signature
    Token, ///< Resume, sent with Hello and Synchronize in one go
};

/// A device that speaks just enough of the protocol to load a relay: signs in, synchronizes with the state and the cursor it
/// has, submits, acknowledges. It holds its talk to its check, and ends the program when that finds something wrong.
class LoadClient
{
public:
    enum class Acknowledging : std::uint8_t {
        Each, ///< one Acknowledge for each delivery
        Turn, ///< one for all that came at a time, as the app does
    };

    /// `number`: chooses the loopback address it comes from. `talk`: the conversation it writes or listens in; null: idle.
    LoadClient(Poller &poller, const LoadAccount &account, int number, TalkCheck *talk = nullptr);

    void connectTo(const Door &door, SignInBy by = SignInBy::Proof);
    /// As when the network is gone: without a goodbye. The TLS session is kept for the next time.
    void disconnect();
    void forgetTlsSession() { m_session.reset(); }
    void setAcknowledging(Acknowledging how) { m_acknowledging = how; }
    /// The next message of the talk. The stamp comes back with the delivery.
    void submit(qint64 stamp);

    [[nodiscard]] bool isCaughtUp() const { return m_caughtUp; }
    /// Of its own messages, how far its partner has acknowledged.
    [[nodiscard]] Sequence markOfPartner() const { return m_markOfPartner; }
    [[nodiscard]] const LoadAccount &account() const { return m_account; }
    [[nodiscard]] const WireStream &stream() const { return m_wire->stream(); }

    std::function<void()> onWelcome;
    std::function<void()> onCaughtUp;
    std::function<void()> onAccepted;
    /// Its Acknowledge is written, behind what waits to be sent.
    std::function<void(qint64 stamp)> onDelivered;

private:
    void open();
    void received(const wire::RelayFrame &frame);
    void prove(const std::string &nonce);
    void synchronize();
    void take(const wire::Deliver &deliver);
    void acknowledge();
    void noteState(const wire::State &state);
    void noteMark(quint64 device, Sequence through);
    void judge() const;
    void send(wire::ClientFrame &frame);

    Poller &m_poller;
    LoadAccount m_account;
    int m_source;
    TalkCheck *m_talk;
    std::unique_ptr<WireClient> m_wire;
    wire::ClientFrame m_submit; ///< filled in again for each message
    TlsSession m_session;
    SignInBy m_by = SignInBy::Proof;
    Acknowledging m_acknowledging = Acknowledging::Each;
    std::string m_token;
    quint64 m_stateVersion = 0;
    quint64 m_stateEpoch = 0;
    Sequence m_cursor = 0;
    Sequence m_acknowledged = 0;
    Sequence m_markOfPartner = 0;
    quint64 m_request = 0;
    quint64 m_generation = 0;
    bool m_caughtUp = false;
};

} // namespace Parlance::Bench
