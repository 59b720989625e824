// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/authorship.h"

#include "e2ee/primitives.h"

#include <QtEndian>

namespace Parlance {

namespace {

constexpr qsizetype authorshipBytes = 16;

} // namespace

QByteArray authorshipOf(const QByteArray &authorshipKey, ConversationId conversation, const MessageId &message,
                        const QByteArray &content)
{
    QByteArray number(sizeof(quint64), '\0');
    qToBigEndian<quint64>(conversation.value(), number.data());
    return hmacSha256(authorshipKey, QByteArrayLiteral("parlance authorship v1") + number + message.toBytes() + content)
        .first(authorshipBytes);
}

} // namespace Parlance
