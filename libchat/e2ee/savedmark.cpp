// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/savedmark.h"

#include "e2ee/primitives.h"

#include <QtEndian>

namespace Parlance {

namespace {

QByteArray eightBytes(quint64 number)
{
    QByteArray bytes(sizeof(quint64), '\0');
    qToBigEndian<quint64>(number, bytes.data());
    return bytes;
}

QByteArray withLength(const QByteArray &bytes)
{
    return eightBytes(static_cast<quint64>(bytes.size())) + bytes;
}

} // namespace

QByteArray savedMarkOf(const QByteArray &authorshipKey, const SavedContent &content)
{
    return hmacSha256(authorshipKey,
                      QByteArrayLiteral("parlance saved entry v1") + eightBytes(content.conversation.value())
                          + eightBytes(content.sequence) + eightBytes(content.author.value())
                          + eightBytes(static_cast<quint64>(content.at))
                          + eightBytes(static_cast<quint64>(content.disappearsAt)) + content.id.toBytes()
                          + withLength(content.text.toUtf8()) + withLength(content.sealed) + withLength(content.wiped));
}

} // namespace Parlance
