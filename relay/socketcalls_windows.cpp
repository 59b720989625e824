// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/socketcalls.h"

#include <winsock2.h>
#include <ws2tcpip.h>

namespace Parlance::Socket {

namespace {

SOCKET socketOf(qintptr descriptor)
{
    return static_cast<SOCKET>(descriptor);
}

qsizetype outcome(int count)
{
    if (count >= 0)
        return count;
    return WSAGetLastError() == WSAEWOULDBLOCK ? 0 : -1;
}

} // namespace

bool prepare(qintptr descriptor)
{
    u_long nonBlocking = 1;
    const char on = 1;
    setsockopt(socketOf(descriptor), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return ioctlsocket(socketOf(descriptor), static_cast<long>(FIONBIO), &nonBlocking) == 0;
}

qsizetype receive(qintptr descriptor, std::span<std::byte> room)
{
    const int count = recv(
        socketOf(descriptor), reinterpret_cast<char *>(room.data()), static_cast<int>(room.size()), 0);
    return count == 0 ? -1 : outcome(count);
}

qsizetype send(qintptr descriptor, QByteArrayView bytes)
{
    return outcome(::send(socketOf(descriptor), bytes.data(), static_cast<int>(bytes.size()), 0));
}

void finish(qintptr descriptor)
{
    shutdown(socketOf(descriptor), SD_SEND);
}

void close(qintptr descriptor)
{
    closesocket(socketOf(descriptor));
}

QHostAddress farAddress(qintptr descriptor)
{
    sockaddr_storage address{};
    int size = sizeof address;
    if (getpeername(socketOf(descriptor), reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return {};
    return QHostAddress(reinterpret_cast<const sockaddr *>(&address));
}

} // namespace Parlance::Socket
