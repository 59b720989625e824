// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relay/link.h"

#include <QObject>
#include <QPointer>
#include <QSslSocket>
#include <QWebSocketProtocol>

#include <memory>

class QWebSocket;

namespace Parlance {

class Connection;
struct RelayCore;

/// A Link over a WebSocket over TLS (RFC 6455). Owns the socket; on its I/O thread.
class WebSocketLink final : public QObject, public Link
{
    Q_OBJECT

public:
    /// Takes over the socket as well; the QWebSocket only uses it.
    WebSocketLink(RelayCore &core, std::unique_ptr<QWebSocket> webSocket, QSslSocket *socket);
    ~WebSocketLink() override;

    void start(std::shared_ptr<Connection> connection);
    void tick(); ///< ends a farewell that takes too long, and sees what is not told while nothing is read
    void abort();

    void send(const QByteArray &frame) override;
    void ping() override;
    void setReading(bool reading) override;
    void close(CloseReason reason) override;
    [[nodiscard]] qint64 bytesWaiting() const override;

Q_SIGNALS:
    void closed(); ///< once; nothing follows

private:
    void refuseText();
    void noteDrained();
    void catchUp();
    void noteClosing();
    void finish();

    RelayCore &m_core;
    QPointer<QSslSocket> m_socket; ///< ours, but deleted by Qt's server when it disconnects
    std::unique_ptr<QWebSocket> m_webSocket;
    std::shared_ptr<Connection> m_connection;
    qint64 m_closingSinceMs = 0;
    bool m_isReading = true;
    bool m_isFull = false;
    bool m_isFinished = false;
};

} // namespace Parlance
