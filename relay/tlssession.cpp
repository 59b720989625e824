// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/tlssession.h"

#include <openssl/err.h>

#include <algorithm>
#include <cstring>

namespace Parlance {

TlsSession::TlsSession(SslSession session) : m_session(std::move(session))
{
    BIO *const bio = BIO_new(method());
    BIO_set_data(bio, this);
    BIO_set_init(bio, 1);
    // Takes the one reference, for both directions.
    SSL_set_bio(m_session.get(), bio, bio);
}

const BIO_METHOD *TlsSession::method()
{
    // One for the program: it has no state.
    static const BIO_METHOD *const shared = [] {
        BIO_METHOD *made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "parlance");
        BIO_meth_set_read(made, readInput);
        BIO_meth_set_write(made, writeSealed);
        BIO_meth_set_ctrl(made, [](BIO *, int command, long, void *) -> long { return command == BIO_CTRL_FLUSH; });
        return made;
    }();
    return shared;
}

int TlsSession::readInput(BIO *bio, char *to, int size)
{
    std::span<const std::byte> &input = static_cast<TlsSession *>(BIO_get_data(bio))->m_input;
    BIO_clear_retry_flags(bio);
    if (input.empty()) {
        BIO_set_retry_read(bio);
        return -1;
    }
    const size_t count = std::min(input.size(), static_cast<size_t>(size));
    std::memcpy(to, input.data(), count);
    input = input.subspan(count);
    return static_cast<int>(count);
}

int TlsSession::writeSealed(BIO *bio, const char *from, int size)
{
    BIO_clear_retry_flags(bio);
    static_cast<TlsSession *>(BIO_get_data(bio))->m_sealed.append({from, size});
    return size;
}

TlsSession::Opened TlsSession::open(std::span<std::byte> room)
{
    // SSL_get_error(3) looks at the thread's queue, where another connection's error may lie.
    ERR_clear_error();
    const int got = SSL_read(m_session.get(), room.data(), static_cast<int>(room.size()));
    if (got > 0)
        return {.state = State::Bytes, .bytes = room.first(static_cast<size_t>(got))};
    switch (SSL_get_error(m_session.get(), got)) {
    case SSL_ERROR_WANT_READ:
        return {.state = State::Waiting, .bytes = {}};
    case SSL_ERROR_ZERO_RETURN:
        return {.state = State::Closed, .bytes = {}};
    default:
        ERR_clear_error();
        return {.state = State::Broken, .bytes = {}};
    }
}

bool TlsSession::seal(QByteArrayView bytes)
{
    ERR_clear_error();
    while (!bytes.isEmpty()) {
        const int put = SSL_write(m_session.get(), bytes.data(), static_cast<int>(bytes.size()));
        if (put <= 0)
            return false;
        bytes = bytes.sliced(put);
    }
    return true;
}

void TlsSession::sealEnd()
{
    ERR_clear_error();
    if (isEstablished())
        SSL_shutdown(m_session.get());
}

} // namespace Parlance
