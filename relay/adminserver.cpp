// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/adminserver.h"

#include "core/logging.h"
#include "relay/admincommand.h"
#include "relay/datafolder.h"
#include "relay/storeservice.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QPointer>

namespace Parlance {

AdminServer::AdminServer(StoreService &service, QObject *parent) : QObject(parent), m_service(service)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &AdminServer::accept);
}

Result<void> AdminServer::listen(const DataFolder &folder)
{
    // The lock is ours, so what lies there was left by a relay that was killed.
    QLocalServer::removeServer(folder.adminSocket());
    if (!m_server.listen(folder.adminSocket()))
        return failure(ErrorCode::StorageUnwritable,
                       QStringLiteral("%1: %2").arg(folder.adminSocket(), m_server.errorString()));
    return {};
}

void AdminServer::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readFrom(socket); });
        readFrom(socket);
    }
}

void AdminServer::readFrom(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > longestLine)
            socket->abort();
        return;
    }
    const auto answer = [socket = QPointer(socket)](const Result<QString> &outcome) {
        if (!socket)
            return;
        socket->write(QJsonDocument(adminAnswer(outcome)).toJson(QJsonDocument::Compact) + '\n');
        socket->disconnectFromServer();
    };
    const auto command = AdminCommand::fromJson(QJsonDocument::fromJson(socket->readLine()).object());
    if (!command) {
        answer(std::unexpected(command.error()));
        return;
    }
    qCInfo(lcRelay) << "an operator's command:" << command->toJson()[QLatin1StringView("command")].toString();
    m_service.write(this, [command = *command](LogStore &store) { return command.runOn(store); }, answer);
}

} // namespace Parlance
