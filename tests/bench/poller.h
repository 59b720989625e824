// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/giveup.h"

#include <QtTypes>

#include <vector>

namespace Parlance::Bench {

class WireClient;

/// Waits for many sockets at once (epoll(7)), for load generators: a figure is to be the relay's, so what makes the load
/// must cost as little as it can. What is sent in one turn goes out at its end, one write for each connection. One
/// thread. No client is destroyed while a turn is served.
class Poller
{
public:
    Poller();
    ~Poller();
    Poller(const Poller &) = delete;
    Poller &operator=(const Poller &) = delete;

    /// Serves what is ready; waits at most so long, to the microsecond, when nothing is.
    void serve(qint64 waitNs);
    /// Sends what was written outside of a turn.
    void flush();
    /// Serves until the condition holds; ends the program when it does not within minutes, so that a broken relay gives
    /// no figure at all.
    template <typename Condition>
    void until(Condition condition, const char *what)
    {
        const qint64 end = nowNs() + patienceNs;
        while (!condition()) {
            serve(1'000'000);
            if (nowNs() > end)
                giveUp(QStringLiteral("%1 did not happen").arg(QString::fromUtf8(what)));
        }
    }
    /// Serves for so long.
    void pass(double seconds);

    /// Monotonic.
    [[nodiscard]] static qint64 nowNs();

private:
    friend class WireClient;
    static constexpr qint64 patienceNs = 300'000'000'000;

    void add(int socket, WireClient &client);
    void watch(int socket, WireClient &client, bool writing);
    void remove(int socket, WireClient &client);
    void noteOutput(WireClient &client) { m_withOutput.push_back(&client); }

    int m_epoll;
    std::vector<WireClient *> m_withOutput;
};

} // namespace Parlance::Bench
