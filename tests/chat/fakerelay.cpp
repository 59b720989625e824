// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakerelay.h"

#include "transport/websockettransport.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTest>
#include <QWebSocket>

namespace Parlance {

namespace {

constexpr int patienceMs = 10'000;

QByteArray readFile(const QString &name)
{
    QFile file(QStringLiteral(PARLANCE_TEST_DATA "/tls/") + name);
    if (!file.open(QFile::ReadOnly))
        qFatal("no %s", qPrintable(file.fileName()));
    return file.readAll();
}

QSslCertificate readCertificate(const QString &name)
{
    return QSslCertificate(readFile(name + QStringLiteral(".pem")));
}

} // namespace

FakeRelay::FakeRelay(const QString &certificate, const QStringList &chain)
    : m_upgrader(QStringLiteral("fake relay"), QWebSocketServer::NonSecureMode)
{
    QList<QSslCertificate> certificates{readCertificate(certificate)};
    for (const QString &further : chain)
        certificates += readCertificate(further);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(certificates);
    tls.setPrivateKey(QSslKey(readFile(certificate + QStringLiteral(".key")), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_listener.setSslConfiguration(tls);
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
    connect(&m_listener, &QSslServer::pendingConnectionAvailable, this, [this] {
        while (auto *socket = m_listener.nextPendingConnection()) {
            if (m_refusing) {
                socket->abort();
                socket->deleteLater();
                continue;
            }
            m_below = socket;
            m_upgrader.handleConnection(socket);
        }
    });
    connect(&m_upgrader, &QWebSocketServer::newConnection, this, &FakeRelay::accept);
}

RelayAddress FakeRelay::address() const
{
    return {.host = QStringLiteral("127.0.0.1"),
            .port = m_listener.serverPort(),
            .pin = pinOf(m_listener.sslConfiguration().localCertificate())};
}

QString FakeRelay::pin(const QString &certificate)
{
    return pinOf(readCertificate(certificate));
}

void FakeRelay::accept()
{
    while (auto *socket = m_upgrader.nextPendingConnection()) {
        socket->setParent(this);
        connect(socket, &QWebSocket::disconnected, socket, &QObject::deleteLater);
        ++m_connections;
        if (m_socket)
            m_socket->abort();
        m_socket = socket;
        m_inbox.clear();
        connect(socket, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &bytes) {
            auto frame = parseClientFrame(bytes);
            if (!frame)
                qFatal("the client sent garbage");
            if (const auto reply = automatic ? automatic(*frame) : std::nullopt) {
                send(*reply);
                return;
            }
            m_inbox.push_back(*frame);
            Q_EMIT commandCame();
        });
    }
}

bool FakeRelay::waitUntil(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, patienceMs);
}

std::optional<wire::ClientFrame> FakeRelay::take(const std::function<bool(const wire::ClientFrame &)> &wanted)
{
    if (!waitUntil([&] { return std::ranges::any_of(m_inbox, wanted); }))
        return {};
    const auto found = std::ranges::find_if(m_inbox, wanted);
    wire::ClientFrame frame = *found;
    m_inbox.erase(found);
    return frame;
}

void FakeRelay::answer(wire::RelayFrame frame)
{
    frame.set_request_id(m_answering);
    send(frame);
}

void FakeRelay::send(const wire::RelayFrame &frame)
{
    sendRaw(serialize(frame));
}

void FakeRelay::sendRaw(const QByteArray &bytes)
{
    if (m_socket)
        m_socket->sendBinaryMessage(bytes);
}

void FakeRelay::sendText(const QString &text)
{
    if (m_socket)
        m_socket->sendTextMessage(text);
}

void FakeRelay::cut()
{
    if (m_socket)
        m_socket->abort();
    m_socket.clear();
    m_inbox.clear();
}

void FakeRelay::refuseConnections(bool refuse)
{
    m_refusing = refuse;
}

void FakeRelay::goSilent()
{
    // Below the WebSocket, so that pings too go unanswered: the far side sees an open connection that says nothing.
    if (m_below)
        m_below->blockSignals(true);
}

} // namespace Parlance
