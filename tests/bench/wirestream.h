// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

struct ssl_ctx_st;
struct ssl_session_st;
struct ssl_st;

namespace Parlance::Bench {

/// A TLS session that a later connection may go on with (RFC 8446 section 2.2): it saves the relay its signature.
using TlsSession = std::shared_ptr<ssl_session_st>;

/// What all TLS connections of a load share. The certificate is not checked: it is this machine's own relay.
class TlsContext
{
public:
    TlsContext();
    ~TlsContext();
    TlsContext(const TlsContext &) = delete;
    TlsContext &operator=(const TlsContext &) = delete;

private:
    friend class WireStream;
    ssl_ctx_st *m_context;
};

/// Where and how a relay is reached.
struct Door
{
    quint16 port = 0;
    TlsContext *tls = nullptr; ///< null: without TLS
};

/// Bytes to and from a port of this machine, by TLS or without. Nothing waits.
class WireStream
{
public:
    enum class Outcome : std::uint8_t { Done, Waits, Closed };

    /// Begins to connect, from 127.0.0.`source`: one address has only so many ports.
    WireStream(const Door &door, int source, const TlsSession &session);
    ~WireStream();
    WireStream(const WireStream &) = delete;
    WireStream &operator=(const WireStream &) = delete;

    [[nodiscard]] int socket() const { return m_socket; }
    /// Until Done: TCP and TLS are there.
    [[nodiscard]] Outcome handshake();
    /// Done with how many bytes there were.
    [[nodiscard]] Outcome read(std::span<char> buffer, std::size_t &got);
    /// Whether bytes are here already that the socket will not tell of again.
    [[nodiscard]] bool hasMore() const;
    [[nodiscard]] Outcome write(std::string_view bytes, std::size_t &written);
    /// After Waits: whether for room to write, not for something to read.
    [[nodiscard]] bool waitsForRoom() const { return m_waitsForRoom; }

    /// The newest session the relay gave; null without TLS.
    [[nodiscard]] const TlsSession &session() const { return m_session; }
    [[nodiscard]] bool wentOnWithASession() const;
    /// "TLSv1.3, TLS_AES_256_GCM_SHA384", or "no TLS".
    [[nodiscard]] const char *protocol() const;
    [[nodiscard]] const char *cipher() const;

private:
    friend class TlsContext;
    [[nodiscard]] Outcome outcomeOf(int result);
    [[nodiscard]] Outcome outcomeOfSocket(ssize_t result, bool writing);

    int m_socket = -1;
    ssl_st *m_ssl = nullptr;
    bool m_waitsForRoom = false;
    TlsSession m_session;
};

} // namespace Parlance::Bench
