// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/lyingrelay.h"

#include "core/invitelink.h"

#include <QDir>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace Parlance::Testing {

namespace {

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

} // namespace

LyingRelay::LyingRelay(const RelayProcess &truth)
    : m_truthPort(truth.port()), m_upgrader(QStringLiteral("lying relay"), QWebSocketServer::NonSecureMode)
{
    const QDir folder(truth.dataFolder());
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    const QSslCertificate certificate(readFile(folder.filePath(QStringLiteral("certificate.pem"))));
    tls.setLocalCertificate(certificate);
    tls.setPrivateKey(
        QSslKey(readFile(folder.filePath(QStringLiteral("private-key.pem"))), certificate.publicKey().algorithm()));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_listener.setSslConfiguration(tls);
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
    connect(&m_listener, &QSslServer::pendingConnectionAvailable, this, [this] {
        while (auto *socket = m_listener.nextPendingConnection())
            m_upgrader.handleConnection(socket);
    });
    connect(&m_upgrader, &QWebSocketServer::newConnection, this, &LyingRelay::accept);
}

QString LyingRelay::through(const QString &inviteLink) const
{
    auto invite = InviteLink::parse(inviteLink);
    if (!invite)
        qFatal("no invite link: %s", qPrintable(inviteLink));
    invite->relay.port = m_listener.serverPort();
    return invite->toString();
}

void LyingRelay::accept()
{
    while (auto *client = m_upgrader.nextPendingConnection()) {
        client->setParent(this);
        auto *truth = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, client);
        auto waiting = std::make_shared<QList<QByteArray>>();
        connect(client, &QWebSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QWebSocket::binaryMessageReceived, truth, [this, truth, waiting](const QByteArray &bytes) {
            const auto command = parseClientFrame(bytes);
            if (overhear && command)
                overhear(*command);
            if (truth->state() == QAbstractSocket::ConnectedState)
                truth->sendBinaryMessage(bytes);
            else
                *waiting += bytes;
        });
        connect(truth, &QWebSocket::connected, truth, [truth, waiting] {
            for (const QByteArray &bytes : std::exchange(*waiting, {}))
                truth->sendBinaryMessage(bytes);
        });
        connect(truth, &QWebSocket::binaryMessageReceived, client,
                [this, client](const QByteArray &bytes) { tell(*client, bytes); });
        connect(truth, &QWebSocket::disconnected, client, [client] { client->close(); });
        connect(truth, &QWebSocket::errorOccurred, truth,
                [truth] { qWarning().noquote() << "the real relay:" << truth->errorString(); });
        connect(truth, &QWebSocket::sslErrors, truth, [truth] { truth->ignoreSslErrors(); });
        truth->open(QUrl(QStringLiteral("wss://127.0.0.1:%1").arg(m_truthPort)));
    }
}

void LyingRelay::tell(QWebSocket &client, const QByteArray &truth)
{
    const auto frame = parseRelayFrame(truth);
    if (!frame)
        qFatal("the relay sent garbage");
    for (const wire::RelayFrame &said : versionOf(*frame))
        client.sendBinaryMessage(serialize(said));
}

LyingRelay::Frames LyingRelay::versionOf(const wire::RelayFrame &truth)
{
    if (!lie)
        return {truth};
    Frames version = lie(truth);
    if (version.size() != 1 || version.front().SerializeAsString() != truth.SerializeAsString())
        ++m_lies;
    return version;
}

} // namespace Parlance::Testing
