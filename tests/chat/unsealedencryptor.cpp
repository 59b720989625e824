// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unsealedencryptor.h"

namespace Parlance {

namespace {

constexpr char unsealedVersion = 0;
/// Not the zero byte of a step of linking.
const QByteArray unsealedHeader("u");

} // namespace

Result<SealedMessage> UnsealedEncryptor::seal(const QByteArray &content, const QList<DeviceAddress> &recipients,
                                              const EnvelopeContext & /*context*/)
{
    SealedMessage sealed{.body = unsealedVersion + content, .headers = {}};
    for (const DeviceAddress &recipient : recipients)
        sealed.headers.emplaceBack(recipient.device, unsealedHeader);
    return sealed;
}

Result<QByteArray> UnsealedEncryptor::open(const QByteArray &body, const QByteArray &header,
                                           const EnvelopeContext & /*context*/)
{
    if (body.isEmpty() || body.front() != unsealedVersion || header != unsealedHeader)
        return failure(ErrorCode::CannotOpen, QStringLiteral("version"));
    return body.sliced(1);
}

} // namespace Parlance
