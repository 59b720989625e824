// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "relay/certificate.h"

#include <openssl/ssl.h>

#include <memory>
#include <mutex>

namespace Parlance {

struct SslDeleter
{
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
    void operator()(SSL *session) const { SSL_free(session); }
};
using SslContext = std::unique_ptr<SSL_CTX, SslDeleter>;
using SslSession = std::unique_ptr<SSL, SslDeleter>;

/// What all TLS connections of a relay share: its certificate, and how TLS is spoken: version 1.2 or newer, ciphers with
/// forward secrecy, no compression, no renegotiation, buffers only while they are used. Any thread.
class TlsContext
{
public:
    /// MalformedInput when OpenSSL does not take the certificate or the key.
    [[nodiscard]] static Result<std::unique_ptr<TlsContext>> make(const RelayCertificate &certificate);

    /// The server's end of one connection, without a socket. Null when memory is short.
    [[nodiscard]] SslSession newSession(qint64 nowMs);

private:
    TlsContext(RelayCertificate certificate, SslContext context);

    const RelayCertificate m_certificate;
    std::mutex m_mutex;
    SslContext m_context;
    qint64 m_madeAtMs = -1; ///< -1: no connection yet
};

} // namespace Parlance
