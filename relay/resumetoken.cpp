// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/resumetoken.h"

#include "protocol/limits.h"

#include <QtEndian>

#include <sodium.h>

namespace Parlance {

namespace {

// One byte of version, then device and expiry as 64-bit big-endian numbers; the MAC follows. The version is inside the
// MAC, and nothing else is ever authenticated with this secret.
constexpr char version = 1;
constexpr qsizetype contentBytes = 1 + 8 + 8;
constexpr auto encoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QByteArray ResumeTokens::macOf(const QByteArray &content) const
{
    static_assert(secretBytes == crypto_auth_KEYBYTES);
    QByteArray mac(crypto_auth_BYTES, Qt::Uninitialized);
    crypto_auth(
        reinterpret_cast<unsigned char *>(mac.data()), reinterpret_cast<const unsigned char *>(content.constData()),
        static_cast<unsigned long long>(content.size()), reinterpret_cast<const unsigned char *>(m_secret.constData()));
    return mac;
}

ResumeTokens::Token ResumeTokens::issue(DeviceId device, qint64 nowMs) const
{
    const qint64 expiresMs = nowMs + Limits::resumeTokenMs;
    QByteArray content(contentBytes, version);
    qToBigEndian(device.value(), content.data() + 1);
    qToBigEndian(expiresMs, content.data() + 9);
    return {.text = (content + macOf(content)).toBase64(encoding).toStdString(), .expiresMs = expiresMs};
}

std::optional<DeviceId> ResumeTokens::check(const std::string &token, qint64 nowMs) const
{
    const auto decoded = QByteArray::fromBase64Encoding(
        QByteArray::fromStdString(token), encoding | QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray &bytes = decoded.decoded;
    if (!decoded || bytes.size() != contentBytes + static_cast<qsizetype>(crypto_auth_BYTES) || bytes.at(0) != version)
        return {};
    const QByteArray expected = macOf(bytes.first(contentBytes));
    if (sodium_memcmp(expected.constData(), bytes.constData() + contentBytes, crypto_auth_BYTES) != 0)
        return {};
    if (qFromBigEndian<qint64>(bytes.constData() + 9) <= nowMs)
        return {};
    return DeviceId(qFromBigEndian<quint64>(bytes.constData() + 1));
}

} // namespace Parlance
