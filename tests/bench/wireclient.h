// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/codec.h"
#include "tests/bench/poller.h"
#include "tests/bench/wirestream.h"

#include <functional>
#include <string>

namespace Parlance::Bench {

/// A connection that carries frames of the protocol, by WebSocket (RFC 6455), and nothing more. A connection that the
/// relay ends, or a frame that is none, ends the program.
class WireClient
{
public:
    WireClient(Poller &poller, const Door &door, int source, const TlsSession &session = {});
    ~WireClient();
    WireClient(const WireClient &) = delete;
    WireClient &operator=(const WireClient &) = delete;

    std::function<void()> onOpen;
    /// The frame lives until it returns.
    std::function<void(const wire::RelayFrame &)> onFrame;
    /// All that was there to read has been handed out.
    std::function<void()> onTurnEnded;

    /// Goes out at the end of the poller's turn, or with Poller::flush().
    void send(const wire::ClientFrame &frame);
    [[nodiscard]] const WireStream &stream() const { return m_stream; }

private:
    friend class Poller;
    enum class State : std::uint8_t { Connecting, Upgrading, Open };

    void ready(); ///< something can be read or written
    void progress();
    void upgrade();
    void read();
    void takeFrames();
    /// False when there is no whole one.
    [[nodiscard]] bool takeFrame();
    void takeMessage(int opcode, std::string_view payload);
    void queue(int opcode, std::string_view payload);
    void append(std::string_view bytes);
    void flush();
    void watch(bool writing);

    Poller &m_poller;
    WireStream m_stream;
    State m_state = State::Connecting;
    bool m_watchesWriting = true;
    bool m_isBlocked = false; ///< what could not be sent goes out when the socket is ready again
    std::string m_input;
    std::size_t m_read = 0; ///< how much of the input is dealt with
    std::string m_output;
    wire::RelayFrame m_frame; ///< parsed into again and again, which saves its allocations
};

} // namespace Parlance::Bench
