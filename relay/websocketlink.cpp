// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/websocketlink.h"

#include "relay/connection.h"
#include "relay/metrics.h"

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
    connect(m_webSocket.get(), &QWebSocket::aboutToClose, this, &WebSocketLink::noteClosing);
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

// QWebSocket takes whatever its socket tells it of, so the socket is not to tell. What has come meanwhile is in the
// socket's own buffer, which is as large as one frame, and then in the system's.
void WebSocketLink::setReading(bool reading)
{
    if (m_isFinished || !m_socket || std::exchange(m_isReading, reading) == reading)
        return;
    m_socket->blockSignals(!reading);
    if (reading)
        QMetaObject::invokeMethod(this, &WebSocketLink::catchUp, Qt::QueuedConnection);
}

void WebSocketLink::catchUp()
{
    if (!m_isReading || m_isFinished || !m_socket)
        return;
    if (m_socket->bytesAvailable() > 0)
        Q_EMIT m_socket->readyRead();
    if (m_isFinished || !m_socket)
        return;
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        finish();
    else
        noteDrained();
}

void WebSocketLink::close(CloseReason reason)
{
    if (m_isFinished || m_closingSinceMs != 0)
        return;
    setReading(true); // its Close is still to come
    m_closingSinceMs = m_core.clock.monotonicMs();
    m_webSocket->close(codeOf(reason));
}

// Not by us: QWebSocket found what is against RFC 6455, or larger than it may be. The far side has as long as after our
// own Close to end it.
void WebSocketLink::noteClosing()
{
    if (m_closingSinceMs != 0)
        return;
    m_closingSinceMs = m_core.clock.monotonicMs();
    switch (m_webSocket->closeCode()) {
    case QWebSocketProtocol::CloseCodeTooMuchData:
        m_core.metrics.reject("frame_too_large");
        break;
    case QWebSocketProtocol::CloseCodeProtocolError:
    case QWebSocketProtocol::CloseCodeWrongDatatype:
        m_core.metrics.reject("no_websocket");
        break;
    default:
        break;
    }
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
    if (!m_isReading && m_socket && m_socket->state() == QAbstractSocket::UnconnectedState)
        finish();
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
