// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unsealedencryptor.h"

#include <atomic>

namespace Parlance {

namespace {

constexpr char unsealedVersion = 0;
/// Not the zero byte of a step of linking. A number follows: as with a ratchet, nothing is sealed the same way twice.
const QByteArray unsealedHeader("u");
std::atomic<quint64> timesSealed = 0;

} // namespace

Result<SealedMessage> UnsealedEncryptor::seal(const QByteArray &content, const QList<DeviceAddress> &recipients,
                                              const EnvelopeContext & /*context*/)
{
    SealedMessage sealed{.body = unsealedVersion + content, .headers = {}};
    for (const DeviceAddress &recipient : recipients)
        sealed.headers.emplaceBack(recipient.device, unsealedHeader + QByteArray::number(++timesSealed));
    return sealed;
}

Result<QByteArray> UnsealedEncryptor::open(const QByteArray &body, const QByteArray &header,
                                           const EnvelopeContext & /*context*/)
{
    if (body.isEmpty() || body.front() != unsealedVersion || !header.startsWith(unsealedHeader))
        return failure(ErrorCode::CannotOpen, QStringLiteral("version"));
    return body.sliced(1);
}

} // namespace Parlance
