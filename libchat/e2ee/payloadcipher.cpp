// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/payloadcipher.h"

#include "e2ee/primitives.h"

namespace Parlance {

namespace {

constexpr char payloadVersion = 1;
constexpr char paddingMark = '\x80';
constexpr qsizetype nonceBytes = 12;
constexpr qsizetype largeStep = 4096;

struct Keys
{
    QByteArray key;
    QByteArray nonce;
};

Keys keysFrom(const QByteArray &secret, const QByteArray &context)
{
    const QByteArray bytes = hkdfSha256(
        secret, {}, QByteArrayLiteral("parlance payload v1") + context, payloadKeyBytes + nonceBytes);
    return {.key = bytes.first(payloadKeyBytes), .nonce = bytes.last(nonceBytes)};
}

} // namespace

qsizetype paddedSize(qsizetype contentBytes)
{
    const qsizetype needed = contentBytes + 1;
    for (const qsizetype size : {256, 1024}) {
        if (needed <= size)
            return size;
    }
    return (needed + largeStep - 1) / largeStep * largeStep;
}

QByteArray sealPayload(const QByteArray &key, const QByteArray &context, const QByteArray &content)
{
    QByteArray padded = content + paddingMark;
    padded.resize(paddedSize(content.size()), '\0');
    const Keys keys = keysFrom(key, context);
    return payloadVersion + aesGcmSeal(keys.key, keys.nonce, padded);
}

Result<QByteArray> openPayload(const QByteArray &key, const QByteArray &context, const QByteArray &body)
{
    if (body.isEmpty() || body.front() != payloadVersion)
        return failure(ErrorCode::CannotOpen, QStringLiteral("version"));
    const Keys keys = keysFrom(key, context);
    const auto padded = aesGcmOpen(keys.key, keys.nonce, body.sliced(1));
    if (!padded)
        return failure(ErrorCode::CannotOpen, QStringLiteral("tag"));
    qsizetype end = padded->size();
    while (end > 0 && padded->at(end - 1) == '\0')
        --end;
    if (end == 0 || padded->at(end - 1) != paddingMark)
        return failure(ErrorCode::CannotOpen, QStringLiteral("padding"));
    return padded->first(end - 1);
}

} // namespace Parlance
