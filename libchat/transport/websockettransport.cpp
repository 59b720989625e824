// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/websockettransport.h"

#include "core/logging.h"
#include "protocol/limits.h"
#include "transport/proxy.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

#include <optional>

namespace Parlance {

namespace {

/// One value of DER (ITU-T X.690 section 8): where it begins with its tag, where its content begins, where it ends.
struct DerValue
{
    qsizetype begin = 0;
    qsizetype content = 0;
    qsizetype end = 0;
    uchar tag = 0;
};

std::optional<DerValue> derValue(QByteArrayView der, qsizetype at, qsizetype limit)
{
    if (limit - at < 2)
        return {};
    DerValue value{.begin = at, .content = at + 2, .end = 0, .tag = static_cast<uchar>(der[at])};
    qsizetype length = static_cast<uchar>(der[at + 1]);
    if (length >= 0x80) {
        const qsizetype octets = length - 0x80;
        if (octets == 0 || octets > 3 || limit - value.content < octets)
            return {};
        length = 0;
        for (qsizetype i = 0; i < octets; ++i)
            length = length * 256 + static_cast<uchar>(der[value.content + i]);
        value.content += octets;
    }
    if (length > limit - value.content)
        return {};
    value.end = value.content + length;
    return value;
}

/// The SubjectPublicKeyInfo of a certificate (RFC 5280 section 4.1), read from its DER, so that it does not matter whether
/// Qt knows the kind of key: the seventh field of the TBSCertificate, the sixth where the version is left out.
QByteArray subjectPublicKeyInfo(const QByteArray &der)
{
    constexpr uchar versionTag = 0xa0;
    const auto certificate = derValue(der, 0, der.size());
    const auto signedPart = certificate ? derValue(der, certificate->content, certificate->end) : std::nullopt;
    auto field = signedPart ? derValue(der, signedPart->content, signedPart->end) : std::nullopt;
    const int before = field && field->tag == versionTag ? 6 : 5;
    for (int i = 0; i < before && field; ++i)
        field = derValue(der, field->end, signedPart->end);
    return field ? der.sliced(field->begin, field->end - field->begin) : QByteArray();
}

} // namespace

QString pinOf(const QSslCertificate &certificate)
{
    const QByteArray key = subjectPublicKeyInfo(certificate.toDer());
    if (key.isEmpty())
        return {};
    const QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256);
    return QStringLiteral("SHA256:")
        + QString::fromLatin1(digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

WebSocketTransport::WebSocketTransport(Options options, QObject *parent)
    : Transport(parent), m_options(std::move(options))
{
    m_socket.setMaxAllowedIncomingFrameSize(Limits::frameBytes);
    m_socket.setMaxAllowedIncomingMessageSize(Limits::frameBytes);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { fail({.code = ErrorCode::Timeout, .detail = m_relay.url()}); });
    connect(&m_ping, &QTimer::timeout, this, [this] { ping(m_options.answerMs); });
    connect(&m_socket, &QWebSocket::sslErrors, this, &WebSocketTransport::judgeCertificate);
    connect(&m_socket, &QWebSocket::connected, this, [this] {
        m_deadline.stop();
        m_ping.start(m_options.pingMs);
        Q_EMIT opened();
    });
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &frame) {
        alive();
        if (!m_over)
            Q_EMIT received(frame);
    });
    connect(&m_socket, &QWebSocket::textMessageReceived, this,
            [this] { fail({.code = ErrorCode::ProtocolViolation, .detail = QStringLiteral("text frame")}); });
    connect(&m_socket, &QWebSocket::pong, this, &WebSocketTransport::alive);
    connect(&m_socket, &QWebSocket::errorOccurred, this,
            [this](QAbstractSocket::SocketError error) { fail(reasonFor(error)); });
    connect(&m_socket, &QWebSocket::disconnected, this, [this] {
        if (m_ping.isActive())
            fail({.code = ErrorCode::ConnectionLost, .detail = m_socket.closeReason()});
        else // before it was open, this can come ahead of the error that says why
            QMetaObject::invokeMethod(this, [this] { fail(reasonFor(m_socket.error())); }, Qt::QueuedConnection);
    });
}

WebSocketTransport::~WebSocketTransport()
{
    close();
}

void WebSocketTransport::open(const RelayAddress &relay)
{
    m_relay = relay;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    // With no authority trusted, every certificate is judged in judgeCertificate() before the handshake ends, also one
    // that a public authority signed but the pin does not allow.
    if (!relay.pin.isEmpty())
        tls.setCaCertificates({});
    m_socket.setSslConfiguration(tls);
    m_socket.setProxy(proxyFor(relay, m_options.proxy));
    m_deadline.start(m_options.openMs);
    m_socket.open(QUrl(relay.url()));
}

void WebSocketTransport::send(const QByteArray &frame)
{
    m_socket.sendBinaryMessage(frame);
}

void WebSocketTransport::close()
{
    if (m_over && m_socket.state() == QAbstractSocket::UnconnectedState)
        return;
    m_over = true;
    m_ping.stop();
    m_deadline.stop();
    m_socket.disconnect(this);
    m_socket.close(QWebSocketProtocol::CloseCodeGoingAway);
    m_socket.abort();
}

void WebSocketTransport::probe()
{
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        ping(m_options.probeMs);
}

void WebSocketTransport::ping(int answerMs)
{
    if (!m_deadline.isActive() || m_deadline.remainingTime() > answerMs)
        m_deadline.start(answerMs);
    m_socket.ping();
}

void WebSocketTransport::alive()
{
    m_deadline.stop();
}

void WebSocketTransport::judgeCertificate(const QList<QSslError> &errors)
{
    if (m_relay.pin.isEmpty()) {
        fail({.code = ErrorCode::CertificateUntrusted, .detail = errors.first().errorString()});
        return;
    }
    // The error's own certificate may be any of the chain, and anybody can send the relay's public certificate along;
    // only the first one proves who holds the key. Qt keeps the TLS socket as a child; without it nobody is trusted.
    const auto *tls = m_socket.findChild<QSslSocket *>();
    const QString pin = tls ? pinOf(tls->peerCertificate()) : QString();
    if (pin.isEmpty() || pin != m_relay.pin) {
        fail({.code = ErrorCode::CertificateMismatch, .detail = pin});
        return;
    }
    m_socket.ignoreSslErrors();
}

Error WebSocketTransport::reasonFor(QAbstractSocket::SocketError error) const
{
    const QString detail = m_socket.errorString();
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::ConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyProtocolError: // the relay was not heard at all
        return {.code = ErrorCode::Offline, .detail = detail};
    case QAbstractSocket::RemoteHostClosedError:
        return {.code = ErrorCode::ConnectionLost, .detail = detail};
    case QAbstractSocket::SocketTimeoutError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return {.code = ErrorCode::Timeout, .detail = detail};
    default:
        break;
    }
    // Anything else before the WebSocket handshake ended means that something answered, but not as a relay does.
    const bool open = m_ping.isActive();
    return {.code = open ? ErrorCode::ConnectionLost : ErrorCode::NotARelay, .detail = detail};
}

void WebSocketTransport::fail(Error reason)
{
    if (m_over)
        return;
    m_over = true;
    m_ping.stop();
    m_deadline.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    qCInfo(lcTransport).noquote() << "connection over:" << errorName(reason.code) << reason.detail;
    Q_EMIT closed(reason);
}

} // namespace Parlance
