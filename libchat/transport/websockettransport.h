// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/transport.h"

#include <QSslError>
#include <QTimer>
#include <QWebSocket>

namespace Parlance {

/// "SHA256:" and the base64url of the SHA-256 of the certificate's SubjectPublicKeyInfo (RFC 7469 section 2.4, but
/// base64url as in RelayAddress::pin). Empty for no certificate.
[[nodiscard]] QString pinOf(const QSslCertificate &certificate);

/// A WebSocket over TLS. With a pin, the relay's own key decides and nothing else; without, the system's authorities and
/// the host name. Not a byte of ours leaves before that is settled.
class WebSocketTransport final : public Transport
{
    Q_OBJECT

public:
    struct Options
    {
        int openMs = 15'000; ///< until TLS and WebSocket handshake are done
        int pingMs = 30'000; ///< a ping this often
        int answerMs = 15'000; ///< and a sign of life within this time
        int probeMs = 1'500;
        QString proxy = {}; ///< as for proxyFor()
    };

    explicit WebSocketTransport(Options options, QObject *parent = nullptr);
    ~WebSocketTransport() override;

    void open(const RelayAddress &relay) override;
    void send(const QByteArray &frame) override;
    void close() override;
    void probe() override;

private:
    void judgeCertificate(const QList<QSslError> &errors);
    void ping(int answerMs);
    void alive();
    void fail(Error reason);
    [[nodiscard]] Error reasonFor(QAbstractSocket::SocketError error) const;

    Options m_options;
    RelayAddress m_relay;
    QWebSocket m_socket;
    QTimer m_ping;
    QTimer m_deadline;
    bool m_over = false;
};

} // namespace Parlance
