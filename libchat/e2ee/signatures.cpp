// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/signatures.h"

#include <sodium.h>

namespace Parlance {

namespace {

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

QByteArray labelled(std::string_view label, const QByteArray &message)
{
    return QByteArray(label.data(), static_cast<qsizetype>(label.size())) + message;
}

} // namespace

Result<SigningKeyPair> createSigningKey()
{
    if (sodium_init() < 0)
        return failure(ErrorCode::StorageFailed, QStringLiteral("no source of randomness"));
    SigningKeyPair key{.publicKey = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'),
                       .secretKey = QByteArray(crypto_sign_SECRETKEYBYTES, '\0')};
    crypto_sign_keypair(bytesOf(key.publicKey), bytesOf(key.secretKey));
    return key;
}

QByteArray sign(const SigningKeyPair &key, std::string_view label, const QByteArray &message)
{
    if (sodium_init() < 0 || key.secretKey.size() != crypto_sign_SECRETKEYBYTES)
        return {};
    const QByteArray whole = labelled(label, message);
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(whole), static_cast<unsigned long long>(whole.size()),
                         bytesOf(key.secretKey));
    return signature;
}

bool verify(const QByteArray &publicKey, std::string_view label, const QByteArray &message, const QByteArray &signature)
{
    if (sodium_init() < 0 || publicKey.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES)
        return false;
    const QByteArray whole = labelled(label, message);
    return crypto_sign_verify_detached(
               bytesOf(signature), bytesOf(whole), static_cast<unsigned long long>(whole.size()), bytesOf(publicKey))
        == 0;
}

} // namespace Parlance
