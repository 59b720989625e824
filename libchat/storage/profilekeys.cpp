// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/profilekeys.h"

#include "protocol/limits.h"

#include <sodium.h>

#include <QJsonDocument>

#include <array>

namespace Parlance {

namespace {

using Kind = ProfileSecret::Kind;

constexpr int formatVersion = 1;
constexpr qint64 smallestMemory = 8 * 1024;
constexpr qint64 largestMemory = qint64(1024) * 1024 * 1024;
constexpr int mostPasses = 16;

QString formatName()
{
    return QStringLiteral("parlance profile keys");
}

QLatin1StringView nameOf(Kind kind)
{
    switch (kind) {
    case Kind::KeyStore:
        return QLatin1StringView("key-store");
    case Kind::RecoveryCode:
        return QLatin1StringView("recovery-code");
    case Kind::Passphrase:
        return QLatin1StringView("passphrase");
    case Kind::KeyFile:
        return QLatin1StringView("key-file");
    }
    return {};
}

QByteArray labelOf(Kind kind)
{
    return QByteArrayLiteral("parlance profile key, wrapped by ") + nameOf(kind).latin1();
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

QString written(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toBase64());
}

QByteArray bytesIn(const QJsonObject &object, QLatin1StringView member)
{
    return QByteArray::fromBase64(object.value(member).toString().toLatin1());
}

QString checksumOf(const QJsonObject &file)
{
    QJsonObject rest = file;
    rest.remove(QLatin1StringView("checksum"));
    const QByteArray json = QJsonDocument(rest).toJson(QJsonDocument::Compact);
    std::array<unsigned char, crypto_generichash_BYTES> hash{};
    crypto_generichash(hash.data(), hash.size(), bytesOf(json), static_cast<quint64>(json.size()), nullptr, 0);
    return written(QByteArrayView(hash));
}

/// The key that wraps, from a secret; for a passphrase with the salt and the cost that the wrap names.
Result<SecretBytes> wrappingKey(const ProfileSecret &secret, const QJsonObject &wrap)
{
    if (sodium_init() < 0)
        return failure(ErrorCode::StorageFailed, QStringLiteral("no source of randomness"));
    const QByteArray label = labelOf(secret.kind);
    if (secret.kind != Kind::Passphrase)
        return ProfileKeys::derive(secret.bytes, label);
    const QByteArray salt = bytesIn(wrap, QLatin1StringView("salt"));
    const int passes = wrap.value(u"passes").toInt();
    const qint64 memory = wrap.value(u"memory").toInteger();
    const bool sensible = salt.size() == crypto_pwhash_SALTBYTES && passes >= 1 && passes <= mostPasses
        && memory >= smallestMemory && memory <= largestMemory;
    if (!sensible)
        return failure(ErrorCode::KeysDamaged);
    SecretBytes hash(ProfileKeys::keyBytes);
    const int done = crypto_pwhash(
        hash.data(), hash.size(), secret.bytes.view().data(), secret.bytes.size(), bytesOf(salt),
        static_cast<unsigned long long>(passes), static_cast<std::size_t>(memory), crypto_pwhash_ALG_ARGON2ID13);
    if (done != 0)
        return failure(ErrorCode::StorageFailed, QStringLiteral("not enough memory to check the passphrase"));
    return ProfileKeys::derive(hash, label);
}

} // namespace

SecretBytes ProfileKeys::derive(const SecretBytes &key, QByteArrayView purpose)
{
    SecretBytes derived(keyBytes);
    crypto_generichash(derived.data(), derived.size(), bytesOf(purpose), static_cast<quint64>(purpose.size()),
                       key.data(), key.size());
    return derived;
}

// ---- the file --------------------------------------------------------------------------------------------------------

Result<ProfileKeys> ProfileKeys::fromJson(const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    if (file.value(u"format").toString() != formatName())
        return failure(ErrorCode::KeysDamaged);
    if (file.value(u"version").toInt() > formatVersion)
        return failure(ErrorCode::StorageNewer);
    if (file.value(u"checksum").toString() != checksumOf(file))
        return failure(ErrorCode::KeysDamaged);
    ProfileKeys keys;
    keys.m_wraps = file.value(u"wraps").toArray();
    return keys;
}

QByteArray ProfileKeys::toJson() const
{
    QJsonObject file{{QStringLiteral("format"), formatName()},
                     {QStringLiteral("version"), formatVersion},
                     {QStringLiteral("wraps"), m_wraps}};
    file.insert(QLatin1StringView("checksum"), checksumOf(file));
    return QJsonDocument(file).toJson();
}

// ---- wraps -----------------------------------------------------------------------------------------------------------

Result<SecretBytes> ProfileKeys::unwrap(const ProfileSecret &secret) const
{
    const QJsonObject wrap = find(secret.kind);
    if (wrap.isEmpty())
        return failure(ErrorCode::WrongSecret);
    const QByteArray nonce = bytesIn(wrap, QLatin1StringView("nonce"));
    const QByteArray sealed = bytesIn(wrap, QLatin1StringView("key"));
    if (nonce.size() != crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
        || sealed.size() != static_cast<qsizetype>(keyBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES))
        return failure(ErrorCode::KeysDamaged);
    const auto by = wrappingKey(secret, wrap);
    if (!by)
        return by;
    const QByteArray label = labelOf(secret.kind);
    SecretBytes key(keyBytes);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        key.data(), nullptr, nullptr, bytesOf(sealed), static_cast<quint64>(sealed.size()), bytesOf(label),
        static_cast<quint64>(label.size()), bytesOf(nonce), by->data());
    if (opened != 0)
        return failure(ErrorCode::WrongSecret);
    return key;
}

Result<void> ProfileKeys::wrap(const SecretBytes &key, const ProfileSecret &secret, PassphraseCost cost)
{
    QJsonObject wrap;
    if (secret.kind == Kind::Passphrase) {
        if (secret.bytes.size() < Limits::passwordShortest)
            return failure(ErrorCode::FieldInvalid, QStringLiteral("passphrase"));
        wrap.insert(QLatin1StringView("salt"), written(SecretBytes::random(crypto_pwhash_SALTBYTES).view()));
        wrap.insert(QLatin1StringView("passes"), cost.passes);
        wrap.insert(QLatin1StringView("memory"), cost.memory);
    } else if (secret.kind == Kind::RecoveryCode) {
        wrap.insert(QLatin1StringView("written"), false);
    } else if (secret.kind == Kind::KeyStore) {
        wrap.insert(QLatin1StringView("entry"), secret.entry);
    }
    const auto by = wrappingKey(secret, wrap);
    if (!by)
        return std::unexpected(by.error());
    // Random nonces never meet by chance: they have 24 bytes.
    const SecretBytes nonce = SecretBytes::random(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const QByteArray label = labelOf(secret.kind);
    std::array<unsigned char, keyBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES> sealed{};
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data(), nullptr, key.data(), key.size(), bytesOf(label),
                                               static_cast<quint64>(label.size()), nullptr, nonce.data(), by->data());
    wrap.insert(QLatin1StringView("nonce"), written(nonce.view()));
    wrap.insert(QLatin1StringView("key"), written(QByteArrayView(sealed)));
    put(secret.kind, wrap);
    return {};
}

QJsonObject ProfileKeys::find(Kind kind) const
{
    for (const auto &wrap : m_wraps) {
        if (wrap.toObject().value(u"by").toString() == nameOf(kind))
            return wrap.toObject();
    }
    return {};
}

void ProfileKeys::put(Kind kind, const QJsonObject &wrap)
{
    remove(kind);
    QJsonObject named = wrap;
    named.insert(QLatin1StringView("by"), QString(nameOf(kind)));
    m_wraps.append(named);
}

void ProfileKeys::remove(Kind kind)
{
    QJsonArray rest;
    for (const auto &wrap : std::as_const(m_wraps)) {
        if (wrap.toObject().value(u"by").toString() != nameOf(kind))
            rest.append(wrap);
    }
    m_wraps = rest;
}

QString ProfileKeys::keyStoreEntry() const
{
    return find(Kind::KeyStore).value(u"entry").toString();
}

void ProfileKeys::setRecoveryCodeWritten(bool isWritten)
{
    QJsonObject wrap = find(Kind::RecoveryCode);
    if (wrap.isEmpty())
        return;
    wrap.insert(QLatin1StringView("written"), isWritten);
    put(Kind::RecoveryCode, wrap);
}

ProfileProtection ProfileKeys::protection() const
{
    return {.keyStore = has(Kind::KeyStore),
            .recoveryCode = has(Kind::RecoveryCode),
            .recoveryCodeWritten = find(Kind::RecoveryCode).value(u"written").toBool(),
            .passphrase = has(Kind::Passphrase),
            .keyFile = has(Kind::KeyFile)};
}

} // namespace Parlance
