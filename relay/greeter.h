// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relay/streamturn.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <unordered_map>

namespace Parlance {

class Greeting;
class Hub;
class TlsContext;
class WebSocketLink;
struct RelayCore;

/// Takes raw descriptors through TLS and the WebSocket handshake (RFC 6455) to a connection, or drops them when that
/// takes too long; owns the sockets of one I/O thread and lives there.
class Greeter : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 handshakeMs = 10'000;

    /// `tls` null: a proxy on this machine speaks TLS and says whom for.
    Greeter(RelayCore &core, Hub &hub, TlsContext *tls);
    ~Greeter() override;

    void accept(qintptr descriptor); ///< unless Admission turns it away
    /// No link and no handshake is left.
    [[nodiscard]] bool isEmpty() const { return m_greetings.empty() && m_links.empty(); }
    void abortHandshakes();
    void abortAll();

Q_SIGNALS:
    void emptied();

private:
    [[nodiscard]] bool mayEnter(const QString &address);
    void greet(std::unique_ptr<Greeting> greeting);
    void requested(Greeting *greeting);
    [[nodiscard]] bool admitForwarded(Greeting &greeting);
    void drop(Greeting *greeting, QByteArrayView reason);
    void forget(Greeting *greeting);
    void tick();
    void remove(WebSocketLink *link);

    RelayCore &m_core;
    Hub &m_hub;
    TlsContext *const m_tls;
    StreamTurn m_turn;
    QTimer m_ticker;
    std::unordered_map<Greeting *, std::unique_ptr<Greeting>> m_greetings;
    std::unordered_map<WebSocketLink *, std::unique_ptr<WebSocketLink>> m_links;
};

} // namespace Parlance
