// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/singleinstance.h"

#include "core/logging.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>

namespace Parlance {

namespace {

constexpr int waitMs = 2000;
constexpr qint64 longestLink = 4096;

} // namespace

SingleInstance::SingleInstance(const QString &profileFolder, QObject *parent) : QObject(parent)
{
    const QString canonical = QFileInfo(profileFolder).canonicalFilePath();
    const QByteArray path = (canonical.isEmpty() ? profileFolder : canonical).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256);
    // Short, because a socket's path is limited to some 100 bytes.
    m_name = QStringLiteral("parlance-") + QString::fromLatin1(hash.first(10).toHex());
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::takeConnection);
}

bool SingleInstance::handOver(const QString &link)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(waitMs))
        return false;
    socket.write(link.toUtf8() + '\n');
    // Only an answer shows that somebody is there who does something about it, and not a process that hangs.
    return socket.waitForBytesWritten(waitMs) && socket.waitForReadyRead(waitMs);
}

void SingleInstance::listen()
{
    if (m_server.listen(m_name))
        return;
    // handOver() found nobody, so what is there was left behind by a process that was killed.
    QLocalServer::removeServer(m_name);
    if (!m_server.listen(m_name))
        qCWarning(lcApp) << "A second start will not find this one:" << m_server.errorString();
}

void SingleInstance::takeConnection()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > longestLink)
                    socket->abort();
                return;
            }
            const QString link = QString::fromUtf8(socket->readLine(longestLink)).trimmed();
            socket->write("ok\n");
            socket->disconnectFromServer();
            Q_EMIT started(link);
        });
    }
}

} // namespace Parlance
