// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/tlscontext.h"

#include "core/logging.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <array>
#include <string_view>

namespace Parlance {

namespace {

// Whoever comes back within this time resumes the session, which saves the signature and a round trip. With the context the
// keys of the tickets are made anew: what opens them is never older.
constexpr qint64 contextLivesMs = 6LL * 3600 * 1000;

// Each has forward secrecy and authenticates what it encrypts. TLS 1.3 has no others.
constexpr auto ciphersOfTls12 = "ECDHE+AESGCM:ECDHE+CHACHA20";
constexpr std::string_view sessionsOf = "parlance relay";

template <auto Free>
struct Freed
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using PrivateKey = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;

std::unexpected<Error> problem(const char *what)
{
    std::array<char, 256> reason{};
    ERR_error_string_n(ERR_get_error(), reason.data(), reason.size());
    ERR_clear_error();
    return failure(ErrorCode::MalformedInput,
                   QStringLiteral("%1: %2").arg(QString::fromLatin1(what), QString::fromLatin1(reason.data())));
}

Bio reading(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

Certificate parsed(const QSslCertificate &certificate)
{
    const QByteArray pem = certificate.toPem();
    return Certificate(PEM_read_bio_X509(reading(pem).get(), nullptr, nullptr, nullptr));
}

Result<void> useCertificate(SSL_CTX *context, const RelayCertificate &certificate)
{
    for (qsizetype i = 0; i < certificate.chain.size(); ++i) {
        const Certificate one = parsed(certificate.chain[i]);
        const bool used = one
            && (i == 0 ? SSL_CTX_use_certificate(context, one.get()) : SSL_CTX_add1_chain_cert(context, one.get()))
                == 1;
        if (!used)
            return problem("the certificate cannot be used");
    }
    const QByteArray pem = certificate.key.toPem();
    const PrivateKey key(PEM_read_bio_PrivateKey(reading(pem).get(), nullptr, nullptr, nullptr));
    if (!key || SSL_CTX_use_PrivateKey(context, key.get()) != 1 || SSL_CTX_check_private_key(context) != 1)
        return problem("the key cannot be used");
    return {};
}

Result<SslContext> makeContext(const RelayCertificate &certificate)
{
    SslContext context(SSL_CTX_new(TLS_server_method()));
    if (!context)
        return problem("no TLS");
    SSL_CTX *const raw = context.get();
    SSL_CTX_set_min_proto_version(raw, TLS1_2_VERSION);
    SSL_CTX_set_options(raw, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    // A client that has no hardware for AES may have it its own way.
    SSL_CTX_set_options(raw, SSL_OP_PRIORITIZE_CHACHA);
    // An idle connection holds no buffers: that is 34 KB each.
    SSL_CTX_set_mode(raw,
                     SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_verify(raw, SSL_VERIFY_NONE, nullptr);
    // Sessions are resumed from tickets, which the clients keep; nothing is kept here.
    SSL_CTX_set_session_cache_mode(raw, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(raw, 1);
    SSL_CTX_set_timeout(raw, static_cast<long>(contextLivesMs / 1000));
    if (SSL_CTX_set_session_id_context(
            raw, reinterpret_cast<const unsigned char *>(sessionsOf.data()), static_cast<unsigned>(sessionsOf.size()))
            != 1
        || SSL_CTX_set_cipher_list(raw, ciphersOfTls12) != 1)
        return problem("no TLS");
    if (auto used = useCertificate(raw, certificate); !used)
        return std::unexpected(used.error());
    return context;
}

} // namespace

Result<std::unique_ptr<TlsContext>> TlsContext::make(const RelayCertificate &certificate)
{
    return makeContext(certificate).transform([&certificate](SslContext &&context) {
        return std::unique_ptr<TlsContext>(new TlsContext(certificate, std::move(context)));
    });
}

TlsContext::TlsContext(RelayCertificate certificate, SslContext context)
    : m_certificate(std::move(certificate)), m_context(std::move(context))
{
}

SslSession TlsContext::newSession(qint64 nowMs)
{
    const std::lock_guard lock(m_mutex);
    if (m_madeAtMs < 0) {
        m_madeAtMs = nowMs;
    } else if (nowMs - m_madeAtMs >= contextLivesMs) {
        m_madeAtMs = nowMs;
        // The sessions that are open keep the old one alive.
        if (auto context = makeContext(m_certificate))
            m_context = std::move(*context);
        else
            qCWarning(lcRelay).noquote() << "the keys of TLS tickets stay:" << context.error().detail;
    }
    SslSession session(SSL_new(m_context.get()));
    if (session)
        SSL_set_accept_state(session.get());
    return session;
}

} // namespace Parlance
