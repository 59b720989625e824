// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/primitives.h"

#include <QtCrypto>

#include <sodium.h>

namespace Parlance {

namespace {

// For as long as the process runs: QCA unloads its plugins when the last one of these goes.
void initialize()
{
    static const QCA::Initializer *const initializer = new QCA::Initializer;
    Q_UNUSED(initializer)
}

constexpr qsizetype blockBytes = 16;

// OpenSSL keeps what went wrong in a queue of the thread, and whoever looks there next takes it for its own: a TLS socket
// on the same thread would end its connection. So nothing is asked of it that it could refuse: padding is done here, and
// an empty salt is given as the zeros it stands for.
std::optional<QByteArray> aesCbc(QCA::Direction direction, const QByteArray &key, const QByteArray &iv,
                                 const QByteArray &text)
{
    if (iv.size() != blockBytes || (key.size() != 16 && key.size() != 32) || text.size() % blockBytes != 0)
        return std::nullopt;
    initialize();
    QCA::Cipher cipher(QStringLiteral("aes%1").arg(key.size() * 8), QCA::Cipher::CBC, QCA::Cipher::NoPadding, direction,
                       QCA::SymmetricKey(key), QCA::InitializationVector(iv));
    QByteArray result = cipher.update(QCA::MemoryRegion(text)).toByteArray();
    if (!cipher.ok())
        return std::nullopt;
    result += cipher.final().toByteArray();
    if (!cipher.ok())
        return std::nullopt;
    return result;
}

} // namespace

bool primitivesAvailable()
{
    initialize();
    return sodium_init() >= 0
        && QCA::isSupported({QStringLiteral("random"), QStringLiteral("hmac(sha256)"), QStringLiteral("sha512"),
                             QStringLiteral("hkdf(sha256)"), QStringLiteral("aes128-cbc"), QStringLiteral("aes256-cbc"),
                             QStringLiteral("aes256-gcm")});
}

QByteArray randomBytes(qsizetype count)
{
    initialize();
    return QCA::Random::randomArray(static_cast<int>(count)).toByteArray();
}

QByteArray hmacSha256(const QByteArray &key, const QByteArray &message)
{
    initialize();
    QCA::MessageAuthenticationCode mac(QStringLiteral("hmac(sha256)"), QCA::SymmetricKey(key));
    mac.update(QCA::MemoryRegion(message));
    return mac.final().toByteArray();
}

QByteArray sha512(const QByteArray &message)
{
    initialize();
    return QCA::Hash(QStringLiteral("sha512")).hash(QCA::MemoryRegion(message)).toByteArray();
}

QByteArray hkdfSha256(const QByteArray &secret, const QByteArray &salt, const QByteArray &info, qsizetype bytes)
{
    initialize();
    return QCA::HKDF(QStringLiteral("sha256"))
        .makeKey(QCA::SecureArray(secret), QCA::InitializationVector(salt.isEmpty() ? QByteArray(32, '\0') : salt),
                 QCA::InitializationVector(info), static_cast<unsigned>(bytes))
        .toByteArray();
}

std::optional<QByteArray> aesCbcEncrypt(const QByteArray &key, const QByteArray &iv, const QByteArray &text)
{
    const qsizetype padding = blockBytes - text.size() % blockBytes;
    return aesCbc(QCA::Encode, key, iv, text + QByteArray(padding, static_cast<char>(padding)));
}

std::optional<QByteArray> aesCbcDecrypt(const QByteArray &key, const QByteArray &iv, const QByteArray &text)
{
    if (text.isEmpty())
        return std::nullopt;
    auto padded = aesCbc(QCA::Decode, key, iv, text);
    if (!padded)
        return std::nullopt;
    const qsizetype padding = padded->back();
    if (padding < 1 || padding > blockBytes || !padded->endsWith(QByteArray(padding, static_cast<char>(padding))))
        return std::nullopt;
    return padded->chopped(padding);
}

QByteArray aesGcmSeal(const QByteArray &key, const QByteArray &nonce, const QByteArray &text)
{
    initialize();
    QCA::Cipher cipher(QStringLiteral("aes256"), QCA::Cipher::GCM, QCA::Cipher::NoPadding, QCA::Encode,
                       QCA::SymmetricKey(key), QCA::InitializationVector(nonce),
                       QCA::AuthTag(static_cast<int>(gcmTagBytes)));
    QByteArray sealed = cipher.update(QCA::MemoryRegion(text)).toByteArray();
    sealed += cipher.final().toByteArray();
    return sealed + cipher.tag().toByteArray();
}

std::optional<QByteArray> aesGcmOpen(const QByteArray &key, const QByteArray &nonce, const QByteArray &sealed)
{
    if (sealed.size() < gcmTagBytes)
        return std::nullopt;
    initialize();
    QCA::Cipher cipher(QStringLiteral("aes256"), QCA::Cipher::GCM, QCA::Cipher::NoPadding, QCA::Decode,
                       QCA::SymmetricKey(key), QCA::InitializationVector(nonce),
                       QCA::AuthTag(sealed.last(gcmTagBytes)));
    QByteArray text = cipher.update(QCA::MemoryRegion(sealed.chopped(gcmTagBytes))).toByteArray();
    if (!cipher.ok())
        return std::nullopt;
    text += cipher.final().toByteArray();
    if (!cipher.ok())
        return std::nullopt;
    return text;
}

bool equalSecrets(const QByteArray &one, const QByteArray &other)
{
    return one.size() == other.size()
        && sodium_memcmp(one.constData(), other.constData(), static_cast<size_t>(one.size())) == 0;
}

} // namespace Parlance
