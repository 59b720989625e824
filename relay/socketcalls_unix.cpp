// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/socketcalls.h"

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

namespace Parlance::Socket {

namespace {

// Who writes to a connection that is gone is told by the call, not killed by a signal.
#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0;
#endif

qsizetype outcome(ssize_t count)
{
    if (count >= 0)
        return count;
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR ? 0 : -1;
}

} // namespace

bool prepare(qintptr descriptor)
{
    const int socket = static_cast<int>(descriptor);
    const int flags = fcntl(socket, F_GETFL);
    const int on = 1;
#ifdef SO_NOSIGPIPE
    setsockopt(socket, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
#endif
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return flags >= 0 && fcntl(socket, F_SETFL, flags | O_NONBLOCK) == 0;
}

qsizetype receive(qintptr descriptor, std::span<std::byte> room)
{
    const ssize_t count = recv(static_cast<int>(descriptor), room.data(), room.size(), 0);
    return count == 0 ? -1 : outcome(count);
}

qsizetype send(qintptr descriptor, QByteArrayView bytes)
{
    return outcome(::send(static_cast<int>(descriptor), bytes.data(), static_cast<size_t>(bytes.size()), sendFlags));
}

void finish(qintptr descriptor)
{
    shutdown(static_cast<int>(descriptor), SHUT_WR);
}

void close(qintptr descriptor)
{
    ::close(static_cast<int>(descriptor));
}

QHostAddress farAddress(qintptr descriptor)
{
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    if (getpeername(static_cast<int>(descriptor), reinterpret_cast<sockaddr *>(&address), &size) != 0)
        return {};
    return QHostAddress(reinterpret_cast<const sockaddr *>(&address));
}

} // namespace Parlance::Socket
