// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/devicekey.h"

#include "protocol/limits.h"

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

} // namespace

Result<DeviceKeyPair> createDeviceKey()
{
    if (sodium_init() < 0)
        return failure(ErrorCode::StorageFailed, QStringLiteral("no source of randomness"));
    DeviceKeyPair key{.publicKey = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'),
                      .secretKey = QByteArray(crypto_sign_SECRETKEYBYTES, '\0')};
    crypto_sign_keypair(bytesOf(key.publicKey), bytesOf(key.secretKey));
    return key;
}

QByteArray proveDevice(const DeviceKeyPair &key, const QByteArray &nonce)
{
    const QByteArray message = QByteArray(Limits::proofLabel.data(), static_cast<qsizetype>(Limits::proofLabel.size()))
        + nonce;
    QByteArray signature(crypto_sign_BYTES, '\0');
    if (sodium_init() < 0 || key.secretKey.size() != crypto_sign_SECRETKEYBYTES)
        return {};
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message), static_cast<unsigned long long>(message.size()),
                         bytesOf(key.secretKey));
    return signature;
}

} // namespace Parlance
