// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/envelopeheaders.h"

#include <QtEndian>

namespace Parlance {

namespace {

constexpr qsizetype prefixBytes = sizeof(quint64) + sizeof(quint16);

} // namespace

QByteArray packHeaders(const std::vector<HeaderFor> &headers)
{
    qsizetype size = 0;
    for (const HeaderFor &one : headers)
        size += prefixBytes + one.header.size();
    QByteArray packed(size, Qt::Uninitialized);
    char *to = packed.data();
    for (const HeaderFor &one : headers) {
        Q_ASSERT(one.header.size() <= std::numeric_limits<quint16>::max());
        qToBigEndian<quint64>(one.device.value(), to);
        qToBigEndian<quint16>(static_cast<quint16>(one.header.size()), to + sizeof(quint64));
        to = std::copy(one.header.begin(), one.header.end(), to + prefixBytes);
    }
    return packed;
}

std::optional<QByteArray> headerOf(const QByteArray &packed, DeviceId device)
{
    for (qsizetype at = 0; at + prefixBytes <= packed.size();) {
        const char *from = packed.constData() + at;
        const qsizetype length = qFromBigEndian<quint16>(from + sizeof(quint64));
        if (at + prefixBytes + length > packed.size())
            break;
        if (qFromBigEndian<quint64>(from) == device.value())
            return QByteArray(from + prefixBytes, length);
        at += prefixBytes + length;
    }
    return std::nullopt;
}

} // namespace Parlance
