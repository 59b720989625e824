// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/websocketlink.h"

#include "protocol/limits.h"
#include "relay/connection.h"
#include "relay/metrics.h"

namespace Parlance {

namespace {

using WebSocket::CloseCode;
using WebSocket::Opcode;
using WebSocket::Received;

// Beyond this a link is full, and says so when it has fallen to half of it.
constexpr qint64 fullAtBytes = 128 * 1024;
constexpr qint64 farewellMs = 2000;
// Whoever talks on after the last word is heard out, so that the word arrives, but not for ever.
constexpr qint64 mostDiscarded = 1024 * 1024;

CloseCode codeOf(CloseReason reason)
{
    switch (reason) {
    case CloseReason::Protocol:
        return CloseCode::ProtocolError;
    case CloseReason::Policy:
        return CloseCode::Policy;
    case CloseReason::GoingAway:
        return CloseCode::GoingAway;
    }
    return CloseCode::Normal;
}

} // namespace

WebSocketLink::WebSocketLink(RelayCore &core, std::unique_ptr<SocketStream> stream)
    : m_core(core), m_stream(std::move(stream)), m_decoder(Limits::frameBytes)
{
    m_stream->setUser(*this);
}

WebSocketLink::~WebSocketLink()
{
    m_isFinished = true;
    m_stream->abort();
    if (m_connection)
        m_connection->linkClosed();
}

void WebSocketLink::start(std::shared_ptr<Connection> connection, std::span<const std::byte> following)
{
    m_connection = std::move(connection);
    if (!following.empty())
        received(following);
}

// ---- what comes in ----

void WebSocketLink::received(std::span<const std::byte> bytes)
{
    while (!m_isFinished && !m_isDeaf) {
        auto next = m_decoder.next(bytes);
        if (!next)
            return breakOff(next.error());
        if (!*next)
            return;
        take(std::move(**next));
    }
    m_discarded += static_cast<qint64>(bytes.size());
    if (m_discarded > mostDiscarded)
        abort();
}

void WebSocketLink::take(Received &&received)
{
    switch (received.kind) {
    case Received::Kind::Close:
        return answerClose(received.closeCode);
    case Received::Kind::Ping:
        m_connection->heard(); // counted: who pings without end is cut
        return answerPing(received.payload);
    case Received::Kind::Pong:
        return m_connection->heard();
    case Received::Kind::Binary:
        if (!isClosing())
            m_connection->received(received.payload);
        return;
    case Received::Kind::Text:
        if (!isClosing())
            m_connection->refuse(0, {.code = wire::FAILURE_CODE_MALFORMED, .field = "frame", .closing = true});
        m_isDeaf = true;
        m_stream->finishWriting();
        return;
    }
}

// RFC 6455, section 5.5.3: the newest ping may be answered alone. Otherwise who asks and does not read fills our memory.
void WebSocketLink::answerPing(const QByteArray &payload)
{
    if (isClosing())
        return;
    m_pong = payload;
    m_hasPong = true;
    if (bytesWaiting() < fullAtBytes)
        sendPong();
}

void WebSocketLink::answerClose(std::optional<quint16> code)
{
    sayClose(code);
    m_isDeaf = true;
    m_isAgreed = true;
    m_stream->finishWriting();
    if (bytesWaiting() == 0)
        abort();
}

void WebSocketLink::breakOff(CloseCode code)
{
    m_core.metrics.reject(code == CloseCode::TooBig ? "frame_too_large" : "no_websocket");
    sayClose(static_cast<quint16>(code));
    m_isDeaf = true;
    m_stream->finishWriting();
}

// ---- what goes out ----

void WebSocketLink::send(const QByteArray &frame)
{
    if (m_isFinished || isClosing())
        return;
    m_stream->write(WebSocket::headerOf(Opcode::Binary, frame.size()).view());
    m_stream->write(frame);
    m_isFull = m_isFull || bytesWaiting() >= fullAtBytes;
}

void WebSocketLink::ping()
{
    if (!isClosing())
        m_stream->write(WebSocket::frame(Opcode::Ping, {}));
}

void WebSocketLink::sendPong()
{
    m_hasPong = false;
    if (!isClosing())
        m_stream->write(WebSocket::frame(Opcode::Pong, std::exchange(m_pong, {})));
}

void WebSocketLink::close(CloseReason reason)
{
    sayClose(static_cast<quint16>(codeOf(reason)));
    // Whoever floods goes on for a while: not worth reading.
    m_isDeaf = m_isDeaf || reason == CloseReason::Policy;
}

void WebSocketLink::sayClose(std::optional<quint16> code)
{
    if (m_isFinished || isClosing())
        return;
    m_closingSinceMs = m_core.clock.monotonicMs();
    m_stream->setReading(true); // the far side's Close is still to come
    m_stream->write(WebSocket::closeFrame(code));
}

void WebSocketLink::drained()
{
    if (m_isAgreed && bytesWaiting() == 0)
        return abort();
    if (m_hasPong && bytesWaiting() < fullAtBytes)
        sendPong();
    if (!m_isFull || bytesWaiting() > fullAtBytes / 2)
        return;
    m_isFull = false;
    m_connection->linkDrained();
}

// ---- the end ----

void WebSocketLink::tick()
{
    if (isClosing() && m_core.clock.monotonicMs() - m_closingSinceMs >= farewellMs)
        abort();
}

void WebSocketLink::abort()
{
    m_stream->abort();
    finish();
}

void WebSocketLink::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    Q_EMIT closed();
}

} // namespace Parlance
