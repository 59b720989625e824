// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/wireclient.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace Parlance::Bench {

namespace {

enum Opcode { Binary = 2, Close = 8, Ping = 9, Pong = 10 };

} // namespace

Poller::Poller() : m_epoll(epoll_create1(EPOLL_CLOEXEC)), m_tls(SSL_CTX_new(TLS_client_method()))
{
    SSL_CTX_set_verify(m_tls, SSL_VERIFY_NONE, nullptr);
    // Output is kept in a string that may move between two attempts to write it.
    SSL_CTX_set_mode(m_tls, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
}

Poller::~Poller()
{
    SSL_CTX_free(m_tls);
    ::close(m_epoll);
}

void Poller::serve(int waitMs)
{
    std::array<epoll_event, 256> events{};
    const int count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), waitMs);
    for (int i = 0; i < count; ++i)
        static_cast<WireClient *>(events[static_cast<std::size_t>(i)].data.ptr)->ready();
}

qint64 Poller::nowNs()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

void Poller::giveUp(const char *what)
{
    std::fprintf(stderr, "No figure: %s did not happen.\n", what);
    std::exit(1);
}

WireClient::WireClient(Poller &poller, quint16 port) : m_poller(poller)
{
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    m_ssl = SSL_new(m_poller.m_tls);
    SSL_set_fd(m_ssl, m_socket);
    SSL_set_connect_state(m_ssl);
    epoll_event event{.events = EPOLLIN | EPOLLOUT, .data = {.ptr = this}};
    epoll_ctl(m_poller.m_epoll, EPOLL_CTL_ADD, m_socket, &event);
}

WireClient::~WireClient()
{
    ::close(m_socket);
    SSL_free(m_ssl);
}

void WireClient::watch(bool writing)
{
    if (writing == m_watchesWriting)
        return;
    m_watchesWriting = writing;
    epoll_event event{.events = writing ? EPOLLIN | EPOLLOUT : EPOLLIN, .data = {.ptr = this}};
    epoll_ctl(m_poller.m_epoll, EPOLL_CTL_MOD, m_socket, &event);
}

bool WireClient::wants(int result)
{
    const int error = SSL_get_error(m_ssl, result);
    if (error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE)
        return true;
    m_state = State::Closed;
    epoll_ctl(m_poller.m_epoll, EPOLL_CTL_DEL, m_socket, nullptr);
    ERR_clear_error();
    return false;
}

void WireClient::ready()
{
    if (m_state == State::Open) {
        read();
        if (m_watchesWriting)
            flush();
    } else if (m_state != State::Closed) {
        progress();
    }
}

void WireClient::progress()
{
    if (m_state != State::Upgrading) {
        const int result = SSL_do_handshake(m_ssl);
        if (result != 1) {
            watch(wants(result) && SSL_want_write(m_ssl));
            return;
        }
        m_state = State::Upgrading;
        m_output = "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                   "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
        flush();
    }
    read();
}

void WireClient::upgrade()
{
    const auto end = m_input.find("\r\n\r\n");
    if (end == std::string::npos)
        return;
    if (!m_input.starts_with("HTTP/1.1 101"))
        Poller::giveUp("the WebSocket handshake");
    m_read = end + 4;
    m_state = State::Open;
    onOpen();
}

void WireClient::read()
{
    std::array<char, 16'384> buffer;
    while (true) {
        const int got = SSL_read(m_ssl, buffer.data(), static_cast<int>(buffer.size()));
        if (got <= 0) {
            (void)wants(got);
            break;
        }
        m_input.append(buffer.data(), static_cast<std::size_t>(got));
    }
    if (m_state == State::Upgrading)
        upgrade();
    if (m_state == State::Open)
        takeFrames();
}

// Frames from a server are not masked and, from this relay, not fragmented.
void WireClient::takeFrames()
{
    while (m_input.size() - m_read >= 2) {
        const auto byte = [&](std::size_t i) { return static_cast<std::uint8_t>(m_input[m_read + i]); };
        std::size_t header = 2;
        std::size_t length = byte(1) & 0x7f;
        if (length == 126) {
            header = 4;
            if (m_input.size() - m_read < header)
                break;
            length = static_cast<std::size_t>(byte(2)) << 8 | byte(3);
        }
        if (m_input.size() - m_read < header + length)
            break;
        const int opcode = byte(0) & 0x0f;
        const std::size_t begin = m_read + header;
        m_read += header + length;
        takeMessage(opcode, std::string_view(m_input).substr(begin, length));
    }
    m_input.erase(0, m_read);
    m_read = 0;
}

void WireClient::takeMessage(int opcode, std::string_view payload)
{
    if (opcode == Ping)
        return queue(Pong, payload);
    if (opcode != Binary)
        return;
    if (!m_frame.ParseFromArray(payload.data(), static_cast<int>(payload.size())))
        Poller::giveUp("a frame of the protocol");
    onFrame(m_frame);
}

// Masked with zeros: a mask protects old proxies from clients that lie, and there is no proxy here.
void WireClient::queue(int opcode, std::string_view payload)
{
    m_output.push_back(static_cast<char>(0x80 | opcode));
    if (payload.size() < 126) {
        m_output.push_back(static_cast<char>(0x80 | payload.size()));
    } else {
        m_output.push_back(static_cast<char>(0x80 | 126));
        m_output.push_back(static_cast<char>(payload.size() >> 8));
        m_output.push_back(static_cast<char>(payload.size() & 0xff));
    }
    m_output.append(4, '\0');
    m_output.append(payload);
    flush();
}

void WireClient::flush()
{
    while (!m_output.empty() && m_state != State::Closed) {
        const int written = SSL_write(m_ssl, m_output.data(), static_cast<int>(m_output.size()));
        if (written <= 0) {
            watch(wants(written));
            return;
        }
        m_output.erase(0, static_cast<std::size_t>(written));
    }
    watch(false);
}

void WireClient::send(const wire::ClientFrame &frame)
{
    queue(Binary, frame.SerializeAsString());
}

} // namespace Parlance::Bench
