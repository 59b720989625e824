// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/codec.h"

#include <functional>
#include <string>

struct ssl_ctx_st;
struct ssl_st;

namespace Parlance::Bench {

class WireClient;

/// Waits for many sockets at once (epoll(7)), for load generators: a figure is to be the relay's, so what makes the load
/// must cost as little as it can. One thread.
class Poller
{
public:
    Poller();
    ~Poller();
    Poller(const Poller &) = delete;
    Poller &operator=(const Poller &) = delete;

    /// Serves what is ready; waits at most so long when nothing is.
    void serve(int waitMs);
    /// Serves until the condition holds; ends the program when it does not within minutes, so that a broken relay gives
    /// no figure at all.
    template <typename Condition>
    void until(Condition condition, const char *what)
    {
        const qint64 end = nowNs() + 300'000'000'000;
        while (!condition()) {
            serve(1);
            if (nowNs() > end)
                giveUp(what);
        }
    }
    /// Monotonic.
    [[nodiscard]] static qint64 nowNs();
    [[noreturn]] static void giveUp(const char *what);

private:
    friend class WireClient;
    int m_epoll;
    ssl_ctx_st *m_tls;
};

/// A device of the protocol and nothing more: TLS, WebSocket (RFC 6455) and frames, without a store behind it. The
/// certificate is not checked: it is this machine's own relay.
class WireClient
{
public:
    WireClient(Poller &poller, quint16 port);
    ~WireClient();
    WireClient(const WireClient &) = delete;
    WireClient &operator=(const WireClient &) = delete;

    std::function<void()> onOpen;
    /// The frame lives until it returns.
    std::function<void(const wire::RelayFrame &)> onFrame;

    void send(const wire::ClientFrame &frame);

private:
    friend class Poller;
    enum class State : std::uint8_t { Connecting, Encrypting, Upgrading, Open, Closed };

    void ready(); ///< something can be read or written
    void progress();
    void upgrade();
    void read();
    void takeFrames();
    void takeMessage(int opcode, std::string_view payload);
    void queue(int opcode, std::string_view payload);
    void flush();
    void watch(bool writing);
    [[nodiscard]] bool wants(int result);

    Poller &m_poller;
    ssl_st *m_ssl = nullptr;
    int m_socket = -1;
    State m_state = State::Connecting;
    bool m_watchesWriting = true;
    std::string m_input;
    std::size_t m_read = 0; ///< how much of the input is dealt with
    std::string m_output;
    wire::RelayFrame m_frame; ///< parsed into again and again, which saves its allocations
};

} // namespace Parlance::Bench
