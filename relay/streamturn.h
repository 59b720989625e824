// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <array>
#include <cstddef>
#include <deque>
#include <span>

namespace Parlance {

class SocketStream;

/// What the streams of one thread share: room to read into, and the end of a turn of the event loop, when everything that
/// was written in it leaves. Lives on that thread, which has an event dispatcher by then; outlives the streams.
class StreamTurn : public QObject
{
    Q_OBJECT

public:
    StreamTurn();

    void flushLater(SocketStream &stream) { m_waiting.push_back(&stream); }
    void forget(const SocketStream &stream) { std::erase(m_waiting, &stream); }
    void flush();

    [[nodiscard]] std::span<std::byte> roomForInput() { return m_input; }
    [[nodiscard]] std::span<std::byte> roomForOpened() { return m_opened; }

private:
    // A thousand of the smallest frames fit: what stands between two turns of the others.
    static constexpr size_t inputBytes = 16UL * 1024;
    static constexpr size_t recordBytes = 16UL * 1024; // what one TLS record holds at most

    std::deque<SocketStream *> m_waiting;
    std::array<std::byte, inputBytes> m_input{};
    std::array<std::byte, recordBytes> m_opened{};
};

} // namespace Parlance
