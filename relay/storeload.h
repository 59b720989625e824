// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <array>
#include <atomic>
#include <cstdint>
#include <utility>

namespace Parlance {

/// Which of the store's two threads.
enum class StoreQueue : std::uint8_t { Writer, Reader };

/// How much may wait for the store before the relay says no. A quarter of it is Busy, all of it is Full.
struct StoreLimits
{
    /// In each queue. The writer takes 256 in one commit: what is accepted at the end of this queue is answered after 32
    /// commits, and so before a client's patience (20 s) ends unless a commit takes more than half a second.
    qint64 commands = 8192;
    qint64 bytes = 32LL * 1024 * 1024; ///< of the frames whose commands are not answered yet
    int ofOneConnection = 256; ///< commands of a connection that are not answered, before it is read no further
};

/// How much waits for the store; asked by connections before they put more there. Any thread.
class StoreLoad
{
public:
    enum class Level : std::uint8_t {
        Easy,
        Busy, ///< what nobody misses is put off: typing, presence, looking for changes
        Full, ///< nothing that can be said again later is taken
    };

    /// A part of one of the counts below, for as long as it lives.
    class Share
    {
    public:
        Share(std::atomic<qint64> &count, qint64 amount) : m_count(&count), m_amount(amount) { count += amount; }
        Share(Share &&other) noexcept : m_count(std::exchange(other.m_count, nullptr)), m_amount(other.m_amount) { }
        Share(const Share &) = delete;
        Share &operator=(const Share &) = delete;
        Share &operator=(Share &&) = delete;
        ~Share()
        {
            if (m_count)
                *m_count -= m_amount;
        }

    private:
        std::atomic<qint64> *m_count;
        qint64 m_amount;
    };

    explicit StoreLoad(const StoreLimits &limits) : m_limits(limits) { }

    /// Asked and not answered yet; the answers on their way to who asked are among them.
    [[nodiscard]] Share enter(StoreQueue queue) { return {m_waiting.at(static_cast<size_t>(queue)), 1}; }
    [[nodiscard]] Share hold(qint64 bytes) { return {m_bytes, bytes}; }
    /// A connection that is read no further until some of its commands are answered.
    [[nodiscard]] Share holdBack() { return {m_heldBack, 1}; }

    [[nodiscard]] Level level(StoreQueue queue) const;
    /// Commands a connection may have under way.
    [[nodiscard]] int mostOfOneConnection() const { return m_limits.ofOneConnection; }

    [[nodiscard]] qint64 waiting(StoreQueue queue) const { return m_waiting.at(static_cast<size_t>(queue)); }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    [[nodiscard]] qint64 heldBack() const { return m_heldBack; }

private:
    const StoreLimits m_limits;
    std::array<std::atomic<qint64>, 2> m_waiting{};
    std::atomic<qint64> m_bytes = 0;
    std::atomic<qint64> m_heldBack = 0;
};

} // namespace Parlance
