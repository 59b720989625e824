// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/wirestream.h"

#include "tests/bench/giveup.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace Parlance::Bench {

namespace {

sockaddr_in loopback(int last, quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(0x7f000000U | static_cast<quint32>(last));
    return address;
}

int connectedSocket(int source, quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (socket < 0)
        giveUp(QStringLiteral("this process may have no more descriptors"));
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    // The port is chosen when it connects, so that two connections to different ports may have the same one.
    ::setsockopt(socket, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &on, sizeof on);
    const sockaddr_in from = loopback(source, 0);
    const sockaddr_in to = loopback(1, port);
    if (::bind(socket, reinterpret_cast<const sockaddr *>(&from), sizeof from) != 0
        || (::connect(socket, reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0 && errno != EINPROGRESS))
        giveUp(QStringLiteral("127.0.0.%1 has no port left").arg(source));
    return socket;
}

} // namespace

TlsContext::TlsContext() : m_context(SSL_CTX_new(TLS_client_method()))
{
    SSL_CTX_set_verify(m_context, SSL_VERIFY_NONE, nullptr);
    // Output is kept in a string that may move between two attempts to write it; thousands wait for nothing.
    SSL_CTX_set_mode(m_context,
                     SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_read_ahead(m_context, 1); // one read(2) for header and record
    SSL_CTX_set_session_cache_mode(m_context, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
    SSL_CTX_sess_set_new_cb(m_context, [](SSL *ssl, SSL_SESSION *session) {
        static_cast<WireStream *>(SSL_get_app_data(ssl))->m_session = TlsSession(session, SSL_SESSION_free);
        return 1; // it is ours now
    });
}

TlsContext::~TlsContext()
{
    SSL_CTX_free(m_context);
}

WireStream::WireStream(const Door &door, int source, const TlsSession &session)
    : m_socket(connectedSocket(source, door.port))
{
    if (!door.tls)
        return;
    m_ssl = SSL_new(door.tls->m_context);
    SSL_set_app_data(m_ssl, this);
    SSL_set_fd(m_ssl, m_socket);
    SSL_set_connect_state(m_ssl);
    if (session)
        SSL_set_session(m_ssl, session.get());
}

WireStream::~WireStream()
{
    ::close(m_socket);
    // A session whose connection did not end properly is not gone on with, unless it looks as if it had.
    if (m_ssl)
        SSL_set_shutdown(m_ssl, SSL_SENT_SHUTDOWN);
    SSL_free(m_ssl);
}

WireStream::Outcome WireStream::outcomeOf(int result)
{
    const int error = SSL_get_error(m_ssl, result);
    m_waitsForRoom = error == SSL_ERROR_WANT_WRITE;
    if (error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE)
        return Outcome::Waits;
    ERR_clear_error();
    return Outcome::Closed;
}

WireStream::Outcome WireStream::outcomeOfSocket(ssize_t result, bool writing)
{
    m_waitsForRoom = writing;
    return result < 0 && (errno == EAGAIN || errno == EWOULDBLOCK) ? Outcome::Waits : Outcome::Closed;
}

WireStream::Outcome WireStream::handshake()
{
    if (m_ssl) {
        const int result = SSL_do_handshake(m_ssl);
        return result == 1 ? Outcome::Done : outcomeOf(result);
    }
    // A peer's name is there once it is connected.
    sockaddr_in peer{};
    socklen_t length = sizeof peer;
    if (::getpeername(m_socket, reinterpret_cast<sockaddr *>(&peer), &length) == 0)
        return Outcome::Done;
    int error = 0;
    length = sizeof error;
    ::getsockopt(m_socket, SOL_SOCKET, SO_ERROR, &error, &length);
    m_waitsForRoom = true;
    return error == 0 ? Outcome::Waits : Outcome::Closed;
}

WireStream::Outcome WireStream::read(std::span<char> buffer, std::size_t &got)
{
    if (m_ssl) {
        const int result = SSL_read_ex(m_ssl, buffer.data(), buffer.size(), &got);
        return result == 1 ? Outcome::Done : outcomeOf(result);
    }
    const ssize_t result = ::recv(m_socket, buffer.data(), buffer.size(), 0);
    got = static_cast<std::size_t>(std::max<ssize_t>(result, 0));
    return result > 0 ? Outcome::Done : outcomeOfSocket(result, false);
}

bool WireStream::hasMore() const
{
    return m_ssl && SSL_has_pending(m_ssl) == 1;
}

WireStream::Outcome WireStream::write(std::string_view bytes, std::size_t &written)
{
    if (m_ssl) {
        const int result = SSL_write_ex(m_ssl, bytes.data(), bytes.size(), &written);
        return result == 1 ? Outcome::Done : outcomeOf(result);
    }
    const ssize_t result = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    written = static_cast<std::size_t>(std::max<ssize_t>(result, 0));
    return result > 0 ? Outcome::Done : outcomeOfSocket(result, true);
}

bool WireStream::wentOnWithASession() const
{
    return m_ssl && SSL_session_reused(m_ssl) == 1;
}

const char *WireStream::protocol() const
{
    return m_ssl ? SSL_get_version(m_ssl) : "no TLS";
}

const char *WireStream::cipher() const
{
    return m_ssl ? SSL_get_cipher_name(m_ssl) : "";
}

} // namespace Parlance::Bench
