// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/cryptoprovider.h"

#include "e2ee/handles.h"
#include "e2ee/primitives.h"

#include <algorithm>

namespace Parlance {

namespace {

QByteArray bytesAt(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// What is hashed, collected until the end: the library hashes a few hundred bytes at a time.
struct Digest
{
    QByteArray key;
    QByteArray message;
};

int random(uint8_t *data, size_t size, void * /*user*/)
{
    const QByteArray bytes = randomBytes(static_cast<qsizetype>(size));
    if (bytes.size() != static_cast<qsizetype>(size))
        return SG_ERR_UNKNOWN;
    std::ranges::copy(bytes, reinterpret_cast<char *>(data));
    return SG_SUCCESS;
}

int hmacInit(void **context, const uint8_t *key, size_t size, void * /*user*/)
{
    *context = new Digest{.key = bytesAt(key, size), .message = {}};
    return SG_SUCCESS;
}

int digestInit(void **context, void * /*user*/)
{
    *context = new Digest;
    return SG_SUCCESS;
}

int digestUpdate(void *context, const uint8_t *data, size_t size, void * /*user*/)
{
    static_cast<Digest *>(context)->message += bytesAt(data, size);
    return SG_SUCCESS;
}

int finish(const QByteArray &result, void *context, signal_buffer **output)
{
    static_cast<Digest *>(context)->message.clear(); // ready for the next one
    *output = newBuffer(result);
    return *output ? SG_SUCCESS : SG_ERR_NOMEM;
}

int hmacFinal(void *context, signal_buffer **output, void * /*user*/)
{
    const auto *digest = static_cast<const Digest *>(context);
    return finish(hmacSha256(digest->key, digest->message), context, output);
}

int sha512Final(void *context, signal_buffer **output, void * /*user*/)
{
    return finish(sha512(static_cast<const Digest *>(context)->message), context, output);
}

void digestCleanup(void *context, void * /*user*/)
{
    delete static_cast<Digest *>(context);
}

// The sessions of this version use CBC only; CTR belongs to the first versions of the protocol.
template <auto Crypt>
int aes(signal_buffer **output, int cipher, const uint8_t *key, size_t keySize, const uint8_t *iv, size_t ivSize,
        const uint8_t *text, size_t size, void * /*user*/)
{
    if (cipher != SG_CIPHER_AES_CBC_PKCS5)
        return SG_ERR_INVAL;
    const std::optional<QByteArray> result = Crypt(bytesAt(key, keySize), bytesAt(iv, ivSize), bytesAt(text, size));
    if (!result)
        return SG_ERR_UNKNOWN;
    *output = newBuffer(*result);
    return *output ? SG_SUCCESS : SG_ERR_NOMEM;
}

} // namespace

const signal_crypto_provider &qcaCryptoProvider()
{
    static const signal_crypto_provider provider{
        .random_func = random,
        .hmac_sha256_init_func = hmacInit,
        .hmac_sha256_update_func = digestUpdate,
        .hmac_sha256_final_func = hmacFinal,
        .hmac_sha256_cleanup_func = digestCleanup,
        .sha512_digest_init_func = digestInit,
        .sha512_digest_update_func = digestUpdate,
        .sha512_digest_final_func = sha512Final,
        .sha512_digest_cleanup_func = digestCleanup,
        .encrypt_func = aes<aesCbcEncrypt>,
        .decrypt_func = aes<aesCbcDecrypt>,
        .user_data = nullptr,
    };
    return provider;
}

} // namespace Parlance
