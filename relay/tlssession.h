// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relay/bytequeue.h"
#include "relay/tlscontext.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace Parlance {

/// The server's end of one TLS connection as a thing that turns bytes into bytes: what came from the far side goes in, what
/// it means comes out, and what is to be sent collects in sealed(). Knows no socket. One thread.
class TlsSession
{
public:
    explicit TlsSession(SslSession session);
    TlsSession(const TlsSession &) = delete;
    TlsSession &operator=(const TlsSession &) = delete;

    /// The bytes must live until open() has used them up: until it gives anything else than Bytes.
    void feed(std::span<const std::byte> bytes) { m_input = bytes; }

    enum class State : std::uint8_t {
        Bytes,
        Waiting, ///< for more from the far side
        Closed, ///< the far side ended TLS in good order
        Broken, ///< it spoke no TLS, or none that is spoken here; an alert is in sealed()
    };
    struct Opened
    {
        State state = State::Broken;
        std::span<const std::byte> bytes;
    };
    /// The next piece of what came, in `room`. Goes through the handshake by itself.
    [[nodiscard]] Opened open(std::span<std::byte> room);
    /// Only after the handshake. False: the connection cannot go on.
    [[nodiscard]] bool seal(QByteArrayView bytes);
    /// Tells the far side that nothing follows.
    void sealEnd();

    [[nodiscard]] bool isEstablished() const { return SSL_is_init_finished(m_session.get()) == 1; }
    [[nodiscard]] bool isResumed() const { return SSL_session_reused(m_session.get()) == 1; }
    [[nodiscard]] ByteQueue &sealed() { return m_sealed; }
    [[nodiscard]] const ByteQueue &sealed() const { return m_sealed; }

private:
    // OpenSSL's view of the two ends (BIO_meth_new(3)).
    static const BIO_METHOD *method();
    static int readInput(BIO *bio, char *to, int size);
    static int writeSealed(BIO *bio, const char *from, int size);

    SslSession m_session;
    std::span<const std::byte> m_input;
    ByteQueue m_sealed;
};

} // namespace Parlance
