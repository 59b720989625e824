// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/websocketlink.h"

#include "relay/connection.h"

#include <QWebSocket>

namespace Parlance {

namespace {

// A WebSocket frame is only taken out of the socket when it is there whole; its header has at most 14 bytes.
constexpr qint64 readBufferBytes = Limits::frameBytes + 4096;
// Beyond this a link is full, and says so when it has fallen to half of it.
constexpr qint64 fullAtBytes = 128 * 1024;
constexpr qint64 farewellMs = 2000;

QWebSocketProtocol::CloseCode codeOf(CloseReason reason)
{
    switch (reason) {
    case CloseReason::Protocol:
        return QWebSocketProtocol::CloseCodeProtocolError;
    case CloseReason::Policy:
        return QWebSocketProtocol::CloseCodePolicyViolated;
    case CloseReason::GoingAway:
        return QWebSocketProtocol::CloseCodeGoingAway;
    }
    return QWebSocketProtocol::CloseCodeNormal;
}

} // namespace

WebSocketLink::WebSocketLink(RelayCore &core, std::unique_ptr<QWebSocket> webSocket, QSslSocket *socket)
    : m_core(core), m_socket(socket), m_webSocket(std::move(webSocket))
{
    m_socket->setReadBufferSize(readBufferBytes);
    m_webSocket->setMaxAllowedIncomingFrameSize(Limits::frameBytes);
    m_webSocket->setMaxAllowedIncomingMessageSize(Limits::frameBytes);
    connect(m_webSocket.get(), &QWebSocket::textFrameReceived, this, &WebSocketLink::refuseText);
    connect(m_webSocket.get(), &QWebSocket::disconnected, this, &WebSocketLink::finish);
    connect(m_webSocket.get(), &QWebSocket::errorOccurred, this, &WebSocketLink::finish);
    connect(m_socket.data(), &QSslSocket::encryptedBytesWritten, this, &WebSocketLink::noteDrained);
}

WebSocketLink::~WebSocketLink()
{
    m_isFinished = true;
    if (m_connection)
        m_connection->linkClosed();
    m_webSocket.reset();
    delete m_socket;
}

void WebSocketLink::start(std::shared_ptr<Connection> connection)
{
    m_connection = std::move(connection);
    connect(m_webSocket.get(), &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray &message) { m_connection->received(message); });
    connect(m_webSocket.get(), &QWebSocket::pong, this, [this] { m_connection->heard(); });
}

void WebSocketLink::refuseText()
{
    m_connection->refuse(0, {.code = wire::FAILURE_CODE_MALFORMED, .field = "frame", .closing = true});
}

void WebSocketLink::send(const QByteArray &frame)
{
    if (m_isFinished || m_closingSinceMs != 0)
        return;
    m_webSocket->sendBinaryMessage(frame);
    m_isFull = m_isFull || bytesWaiting() >= fullAtBytes;
}

void WebSocketLink::ping()
{
    m_webSocket->ping();
}

void WebSocketLink::close(CloseReason reason)
{
    if (m_isFinished || m_closingSinceMs != 0)
        return;
    m_closingSinceMs = m_core.clock.monotonicMs();
    m_webSocket->close(codeOf(reason));
}

qint64 WebSocketLink::bytesWaiting() const
{
    return m_isFinished || !m_socket ? 0 : m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite();
}

void WebSocketLink::noteDrained()
{
    if (!m_isFull || bytesWaiting() > fullAtBytes / 2)
        return;
    m_isFull = false;
    m_connection->linkDrained();
}

void WebSocketLink::tick()
{
    if (m_closingSinceMs != 0 && m_core.clock.monotonicMs() - m_closingSinceMs >= farewellMs)
        abort();
}

void WebSocketLink::abort()
{
    m_webSocket->abort();
    finish();
}

void WebSocketLink::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    Q_EMIT closed();
}

} // namespace Parlance
