// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/wireclient.h"

#include <array>

namespace Parlance::Bench {

using namespace Qt::StringLiterals;

namespace {

enum Opcode { Binary = 2, Close = 8, Ping = 9, Pong = 10 };

} // namespace

WireClient::WireClient(Poller &poller, const Door &door, int source, const TlsSession &session)
    : m_poller(poller), m_stream(door, source, session)
{
    m_poller.add(m_stream.socket(), *this);
}

WireClient::~WireClient()
{
    m_poller.remove(m_stream.socket(), *this);
}

void WireClient::watch(bool writing)
{
    if (writing == m_watchesWriting)
        return;
    m_watchesWriting = writing;
    m_poller.watch(m_stream.socket(), *this, writing);
}

void WireClient::ready()
{
    if (m_state == State::Connecting) {
        progress();
        return;
    }
    read();
    if (m_isBlocked)
        flush();
}

void WireClient::progress()
{
    switch (m_stream.handshake()) {
    case WireStream::Outcome::Waits:
        watch(m_stream.waitsForRoom());
        return;
    case WireStream::Outcome::Closed:
        giveUp(u"the relay refused a connection"_s);
    case WireStream::Outcome::Done:
        break;
    }
    m_state = State::Upgrading;
    append("GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
}

void WireClient::upgrade()
{
    const auto end = m_input.find("\r\n\r\n");
    if (end == std::string::npos)
        return;
    if (!m_input.starts_with("HTTP/1.1 101"))
        giveUp(u"the relay would not speak WebSocket"_s);
    m_read = end + 4;
    m_state = State::Open;
    onOpen();
}

void WireClient::read()
{
    std::array<char, 32'768> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): read into at once
    std::size_t got = 0;
    do {
        const auto outcome = m_stream.read(buffer, got);
        if (outcome == WireStream::Outcome::Closed)
            giveUp(u"the relay ended a connection"_s);
        if (outcome == WireStream::Outcome::Waits)
            break;
        m_input.append(buffer.data(), got);
    } while (got == buffer.size() || m_stream.hasMore());
    if (m_state == State::Upgrading)
        upgrade();
    if (m_state == State::Open)
        takeFrames();
}

void WireClient::takeFrames()
{
    while (takeFrame()) { }
    m_input.erase(0, m_read);
    m_read = 0;
    if (onTurnEnded)
        onTurnEnded();
}

bool WireClient::takeFrame()
{
    const std::size_t there = m_input.size() - m_read;
    const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(m_input[m_read + i]); };
    if (there < 2)
        return false;
    std::size_t header = 2;
    std::size_t length = byte(1) & 0x7f;
    if (length >= 126) {
        const std::size_t bytes = length == 126 ? 2 : 8;
        header += bytes;
        if (there < header)
            return false;
        length = 0;
        for (std::size_t i = 2; i < header; ++i)
            length = length << 8 | byte(i);
    }
    if (there < header + length)
        return false;
    if ((byte(0) & 0x80) == 0)
        giveUp(u"the relay sent a message in parts, which is not read here"_s);
    const int opcode = byte(0) & 0x0f;
    const std::size_t begin = m_read + header;
    m_read = begin + length;
    takeMessage(opcode, std::string_view(m_input).substr(begin, length));
    return true;
}

void WireClient::takeMessage(int opcode, std::string_view payload)
{
    if (opcode == Ping)
        queue(Pong, payload);
    if (opcode != Binary)
        return;
    if (!m_frame.ParseFromArray(payload.data(), static_cast<int>(payload.size())))
        giveUp(u"the relay sent what is no frame of the protocol"_s);
    onFrame(m_frame);
}

// Masked with zeros: a mask protects old proxies from clients that lie, and there is no proxy here.
void WireClient::queue(int opcode, std::string_view payload)
{
    std::string frame;
    frame.reserve(payload.size() + 8);
    frame.push_back(static_cast<char>(0x80 | opcode));
    if (payload.size() < 126) {
        frame.push_back(static_cast<char>(0x80 | payload.size()));
    } else {
        frame.push_back(static_cast<char>(0x80 | 126));
        frame.push_back(static_cast<char>(payload.size() >> 8));
        frame.push_back(static_cast<char>(payload.size() & 0xff));
    }
    frame.append(4, '\0');
    frame.append(payload);
    append(frame);
}

void WireClient::append(std::string_view bytes)
{
    if (m_output.empty())
        m_poller.noteOutput(*this);
    m_output.append(bytes);
}

void WireClient::flush()
{
    m_isBlocked = false;
    while (!m_output.empty()) {
        std::size_t written = 0;
        const auto outcome = m_stream.write(m_output, written);
        if (outcome == WireStream::Outcome::Closed)
            giveUp(u"the relay ended a connection"_s);
        if (outcome == WireStream::Outcome::Waits) {
            m_isBlocked = true;
            watch(m_stream.waitsForRoom());
            return;
        }
        m_output.erase(0, written);
    }
    watch(false);
}

void WireClient::send(const wire::ClientFrame &frame)
{
    queue(Binary, frame.SerializeAsString());
}

} // namespace Parlance::Bench
