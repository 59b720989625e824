// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QSslConfiguration>
#include <QTimer>
#include <QWebSocketServer>

#include <memory>
#include <unordered_map>

class QSslSocket;
class QWebSocket;

namespace Parlance {

class Hub;
class WebSocketLink;
struct RelayCore;

/// Takes raw descriptors through TLS and the WebSocket handshake (RFC 6455) to a connection, or drops them when that
/// takes too long; owns the sockets of one I/O thread and lives there.
class Greeter : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 handshakeMs = 10'000;
    /// Between accepted and upgraded nothing but a TLS hello and a short HTTP request is read.
    static constexpr qint64 handshakeBytes = 16 * 1024;

    Greeter(RelayCore &core, Hub &hub, const QSslConfiguration &tls);
    ~Greeter() override;

    void accept(qintptr descriptor); ///< unless Admission turns it away
    /// No link and no handshake is left.
    [[nodiscard]] bool isEmpty() const { return m_waiting.isEmpty() && m_links.empty(); }
    void abortHandshakes();
    void abortAll();

Q_SIGNALS:
    void emptied();

private:
    /// A socket that is not a connection yet.
    struct Waiting
    {
        QString address; ///< as Admission knows it
        qint64 sinceMs = 0;
    };

    void greet(QSslSocket *socket);
    void upgraded();
    [[nodiscard]] QSslSocket *socketOf(const QWebSocket &webSocket) const;
    void drop(QSslSocket *socket);
    void tick();
    void remove(WebSocketLink *link);

    RelayCore &m_core;
    Hub &m_hub;
    const QSslConfiguration m_tls;
    QWebSocketServer m_upgrader;
    QTimer m_ticker;
    QHash<QSslSocket *, Waiting> m_waiting;
    std::unordered_map<WebSocketLink *, std::unique_ptr<WebSocketLink>> m_links;
};

} // namespace Parlance
