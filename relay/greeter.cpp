// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/greeter.h"

#include "core/logging.h"
#include "relay/admission.h"
#include "relay/hub.h"
#include "relay/metrics.h"
#include "relay/relaycore.h"
#include "relay/websocketlink.h"

#include <QSslSocket>
#include <QWebSocket>

#include <algorithm>

namespace Parlance {

namespace {

constexpr qint64 longestTickMs = 1000;
constexpr qint64 shortestTickMs = 20;

/// Often enough for the shortest of the times that are kept by ticks.
std::chrono::milliseconds tickInterval(const RelaySettings &settings)
{
    const qint64 shortest = std::min({settings.pingIntervalMs, settings.idleTtlMs, settings.signInTimeMs});
    return std::chrono::milliseconds(std::clamp(shortest / 4, shortestTickMs, longestTickMs));
}

} // namespace

Greeter::Greeter(RelayCore &core, Hub &hub, const QSslConfiguration &tls)
    : m_core(core)
    , m_hub(hub)
    , m_tls(tls)
    , m_upgrader(QStringLiteral("parlance-relay"), QWebSocketServer::NonSecureMode, this)
    , m_ticker(this)
{
    m_upgrader.setHandshakeTimeout(std::chrono::milliseconds(handshakeMs));
    connect(&m_upgrader, &QWebSocketServer::newConnection, this, &Greeter::upgraded);
    connect(&m_ticker, &QTimer::timeout, this, &Greeter::tick);
    m_ticker.start(tickInterval(core.settings));
}

Greeter::~Greeter()
{
    abortAll();
}

void Greeter::accept(qintptr descriptor)
{
    auto socket = std::make_unique<QSslSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return;
    const qint64 now = m_core.clock.monotonicMs();
    const QString address = addressForLimits(socket->peerAddress());
    if (!m_core.admission.enter(address, now)) {
        m_core.metrics.reject("too_many_connections");
        socket->abort();
        return;
    }
    socket->setParent(this);
    m_waiting.insert(socket.get(), {.address = address, .sinceMs = now});
    greet(socket.release());
}

void Greeter::greet(QSslSocket *socket)
{
    socket->setReadBufferSize(handshakeBytes);
    socket->setSslConfiguration(m_tls);
    // Small frames that answer each other must not wait for one another.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QSslSocket::encrypted, this, [this, socket] { m_upgrader.handleConnection(socket); });
    connect(socket, &QSslSocket::disconnected, this, [this, socket] { drop(socket); });
    connect(socket, &QSslSocket::errorOccurred, this, [this, socket] { drop(socket); });
    // The upgrader deletes a socket whose request it does not like.
    connect(socket, &QObject::destroyed, this, [this, socket] {
        if (!m_waiting.contains(socket))
            return;
        m_core.metrics.reject("handshake");
        m_core.admission.leave(m_waiting.take(socket).address);
    });
    socket->startServerEncryption();
}

void Greeter::drop(QSslSocket *socket)
{
    if (!m_waiting.contains(socket))
        return;
    m_core.metrics.reject("handshake");
    m_core.admission.leave(m_waiting.take(socket).address);
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
    if (isEmpty())
        Q_EMIT emptied();
}

void Greeter::upgraded()
{
    while (auto *upgradedSocket = m_upgrader.nextPendingConnection()) {
        std::unique_ptr<QWebSocket> webSocket(upgradedSocket);
        webSocket->setParent(nullptr);
        QSslSocket *const socket = socketOf(*webSocket);
        if (!socket)
            continue;
        socket->disconnect(this);
        const QString address = m_waiting.take(socket).address;
        auto link = std::make_unique<WebSocketLink>(m_core, std::move(webSocket), socket);
        WebSocketLink *const key = link.get();
        connect(key, &WebSocketLink::closed, this, [this, key] { remove(key); }, Qt::QueuedConnection);
        key->start(m_hub.open(*key, address));
        m_links.emplace(key, std::move(link));
    }
}

// Qt does not say which socket became this WebSocket, but there are no two with the same far end.
QSslSocket *Greeter::socketOf(const QWebSocket &webSocket) const
{
    for (const auto &[socket, waiting] : m_waiting.asKeyValueRange()) {
        if (socket->peerPort() == webSocket.peerPort() && socket->peerAddress() == webSocket.peerAddress())
            return socket;
    }
    return nullptr;
}

void Greeter::remove(WebSocketLink *link)
{
    m_links.erase(link);
    if (isEmpty())
        Q_EMIT emptied();
}

void Greeter::tick()
{
    const qint64 now = m_core.clock.monotonicMs();
    QList<QSslSocket *> late;
    for (const auto &[socket, waiting] : m_waiting.asKeyValueRange()) {
        if (now - waiting.sinceMs >= std::min(handshakeMs, m_core.settings.signInTimeMs))
            late.append(socket);
    }
    for (QSslSocket *socket : std::as_const(late))
        drop(socket);
    m_hub.tick();
    for (const auto &[key, link] : m_links)
        link->tick();
}

void Greeter::abortHandshakes()
{
    const QList<QSslSocket *> waiting = m_waiting.keys();
    for (QSslSocket *socket : waiting)
        drop(socket);
}

void Greeter::abortAll()
{
    abortHandshakes();
    for (const auto &[key, link] : m_links)
        link->abort();
    m_links.clear();
}

} // namespace Parlance
