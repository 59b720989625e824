// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/linkexchange.h"

#include "e2ee/payloadcipher.h"
#include "e2ee/primitives.h"

#include <QtEndian>

#include <sodium.h>

namespace Parlance {

namespace {

constexpr qsizetype keyBytes = 32;
constexpr quint32 codeEnd = 1'000'000;
const QByteArray grantContext = QByteArrayLiteral("parlance link grant v1");

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

void append(QByteArray &bytes, quint64 number)
{
    const quint64 bigEndian = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

/// Each field behind its length, so that no two transcripts are written alike.
void append(QByteArray &bytes, const std::string &field)
{
    append(bytes, static_cast<quint64>(field.size()));
    bytes.append(field.data(), static_cast<qsizetype>(field.size()));
}

QByteArray bytesOfReveal(const content::LinkReveal &reveal)
{
    QByteArray bytes;
    append(bytes, reveal.ephemeral_key());
    append(bytes, reveal.nonce());
    append(bytes, reveal.identity_key());
    append(bytes, reveal.authentication_key());
    return bytes;
}

QByteArray hashOf(const LinkTranscript &transcript)
{
    QByteArray bytes = QByteArrayLiteral("parlance link transcript v1");
    append(bytes, fromBytes(transcript.linkId));
    append(bytes, transcript.user.value());
    append(bytes, transcript.newDevice.value());
    append(bytes, transcript.oldDevice.value());
    append(bytes, transcript.commitment.commitment());
    append(bytes, transcript.answer.ephemeral_key());
    append(bytes, transcript.answer.account_key());
    return sha512(bytes + bytesOfReveal(transcript.reveal));
}

} // namespace

Result<EphemeralKey> createEphemeralKey()
{
    if (sodium_init() < 0)
        return failure(ErrorCode::StorageFailed, QStringLiteral("no source of randomness"));
    EphemeralKey key{.publicKey = QByteArray(keyBytes, '\0'), .secretKey = randomBytes(keyBytes)};
    if (key.secretKey.size() != keyBytes || crypto_scalarmult_base(bytesOf(key.publicKey), bytesOf(key.secretKey)) != 0)
        return failure(ErrorCode::StorageFailed, QStringLiteral("no source of randomness"));
    return key;
}

content::LinkCommitment commitmentTo(const content::LinkReveal &reveal)
{
    content::LinkCommitment commitment;
    commitment.set_commitment(
        fromBytes(sha512(QByteArrayLiteral("parlance link commitment v1") + bytesOfReveal(reveal)).first(keyBytes)));
    return commitment;
}

Result<LinkKey> agree(const LinkTranscript &transcript, const QByteArray &ownSecretKey,
                      const QByteArray &theirPublicKey)
{
    if (!equalSecrets(toBytes(commitmentTo(transcript.reveal).commitment()),
                      toBytes(transcript.commitment.commitment())))
        return failure(ErrorCode::Untrustworthy, QStringLiteral("commitment"));
    QByteArray shared(keyBytes, '\0');
    // It refuses the few keys with which the result would not depend on ours.
    if (sodium_init() < 0 || theirPublicKey.size() != keyBytes || ownSecretKey.size() != keyBytes
        || crypto_scalarmult(bytesOf(shared), bytesOf(ownSecretKey), bytesOf(theirPublicKey)) != 0)
        return failure(ErrorCode::Untrustworthy, QStringLiteral("key"));
    const QByteArray transcriptHash = hashOf(transcript);
    const QByteArray number = hkdfSha256(
        shared, {}, QByteArrayLiteral("parlance link code v1") + transcriptHash, sizeof(quint64));
    return LinkKey{.key = hkdfSha256(shared, {}, QByteArrayLiteral("parlance link key v1") + transcriptHash, keyBytes),
                   .code = QStringLiteral("%1").arg(
                       qFromBigEndian<quint64>(number.constData()) % codeEnd, 6, 10, QLatin1Char('0'))};
}

content::SharedSecrets toWire(const AccountSecrets &secrets)
{
    content::SharedSecrets result;
    result.set_account_secret_key(fromBytes(secrets.accountKey.secretKey));
    result.set_authorship_key(fromBytes(secrets.authorshipKey));
    return result;
}

Result<AccountSecrets> secretsFrom(const content::SharedSecrets &secrets)
{
    const QByteArray secretKey = toBytes(secrets.account_secret_key());
    const QByteArray authorshipKey = toBytes(secrets.authorship_key());
    if (secretKey.size() != crypto_sign_SECRETKEYBYTES || authorshipKey.size() != keyBytes)
        return failure(ErrorCode::Untrustworthy, QStringLiteral("secrets"));
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, '\0');
    crypto_sign_ed25519_sk_to_pk(bytesOf(publicKey), bytesOf(secretKey));
    return AccountSecrets{.accountKey = {.publicKey = publicKey, .secretKey = secretKey},
                          .authorshipKey = authorshipKey};
}

content::LinkGrant sealGrant(const LinkKey &key, const AccountSecrets &secrets)
{
    content::LinkGrant grant;
    grant.set_sealed(fromBytes(sealPayload(key.key, grantContext, serialize(toWire(secrets)))));
    return grant;
}

Result<AccountSecrets> openGrant(const LinkKey &key, const content::LinkGrant &grant, const content::LinkAnswer &answer)
{
    const auto opened = openPayload(key.key, grantContext, toBytes(grant.sealed()));
    content::SharedSecrets shared;
    if (!opened || !shared.ParseFromArray(opened->constData(), static_cast<int>(opened->size())))
        return failure(ErrorCode::Untrustworthy, QStringLiteral("grant"));
    auto secrets = secretsFrom(shared);
    if (secrets && secrets->accountKey.publicKey != toBytes(answer.account_key()))
        return failure(ErrorCode::Untrustworthy, QStringLiteral("account key"));
    return secrets;
}

} // namespace Parlance
