// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/sealedencryptor.h"

#include "e2ee/payloadcipher.h"
#include "e2ee/primitives.h"

#include <QtEndian>

namespace Parlance {

namespace {

constexpr char headerVersion = 1;

void append(QByteArray &bytes, quint64 number)
{
    const quint64 bigEndian = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

QByteArray bytesOf(const EnvelopeContext &context)
{
    QByteArray bytes;
    append(bytes, context.conversation.value());
    bytes += context.message.toBytes();
    append(bytes, context.sender.user.value());
    append(bytes, context.sender.device.value());
    return bytes;
}

} // namespace

Result<bool> SealedEncryptor::hasSession(const DeviceAddress &device)
{
    return m_ratchet.hasSession(device);
}

Result<void> SealedEncryptor::beginSession(const DeviceAddress &device, const PreKeyBundle &bundle)
{
    return m_ratchet.beginSession(device, bundle);
}

Result<SealedMessage> SealedEncryptor::seal(const QByteArray &content, const QList<DeviceAddress> &recipients,
                                            const EnvelopeContext &context)
{
    const QByteArray key = randomBytes(payloadKeyBytes);
    SealedMessage sealed{.body = sealPayload(key, bytesOf(context), content), .headers = {}};
    const QByteArray wrapped = key + sealed.body.last(gcmTagBytes);
    for (const DeviceAddress &recipient : recipients) {
        auto header = m_ratchet.encrypt(recipient, wrapped);
        if (!header)
            return std::unexpected(header.error());
        sealed.headers.emplaceBack(recipient.device, headerVersion + *header);
    }
    return sealed;
}

Result<QByteArray> SealedEncryptor::open(const QByteArray &body, const QByteArray &header,
                                         const EnvelopeContext &context)
{
    if (header.isEmpty() || header.front() != headerVersion)
        return failure(ErrorCode::CannotOpen, QStringLiteral("version"));
    const auto wrapped = m_ratchet.decrypt(context.sender, header.sliced(1));
    if (!wrapped)
        return std::unexpected(wrapped.error());
    if (wrapped->size() != payloadKeyBytes + gcmTagBytes || body.size() < gcmTagBytes
        || !equalSecrets(wrapped->last(gcmTagBytes), body.last(gcmTagBytes)))
        return failure(ErrorCode::CannotOpen, QStringLiteral("header of another body"));
    return openPayload(wrapped->first(payloadKeyBytes), bytesOf(context), body);
}

} // namespace Parlance
