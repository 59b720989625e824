// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/acceptor.h"

#include "core/logging.h"
#include "relay/iothread.h"

namespace Parlance {

namespace {

// How many the system may hold for us between two turns of the loop: a crowd that comes back after a restart.
constexpr int backlog = 1024;

} // namespace

Acceptor::Acceptor(std::vector<std::unique_ptr<IoThread>> &threads) : m_threads(threads)
{
    setListenBacklogSize(backlog);
    connect(this, &QTcpServer::acceptError, this, [this](QAbstractSocket::SocketError) {
        qCWarning(lcRelay).noquote() << "a connection could not be accepted:" << errorString();
    });
}

void Acceptor::incomingConnection(qintptr descriptor)
{
    m_threads.at(m_next)->accept(descriptor);
    m_next = (m_next + 1) % m_threads.size();
}

} // namespace Parlance
