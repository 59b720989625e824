// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/safetynumber.h"

#include "e2ee/primitives.h"

#include <algorithm>

namespace Parlance {

namespace {

constexpr int iterations = 5200;
constexpr int groups = 6;
constexpr int bytesPerGroup = 5;
constexpr quint64 groupEnd = 100'000;

QString digitsOf(const Fingerprint &account)
{
    QByteArray hash = QByteArray(2, '\0') + account.accountKey + account.name;
    for (int i = 0; i < iterations; ++i)
        hash = sha512(hash + account.accountKey);
    QString digits;
    for (int group = 0; group < groups; ++group) {
        quint64 number = 0;
        for (int i = 0; i < bytesPerGroup; ++i)
            number = number << 8 | static_cast<quint8>(hash.at(group * bytesPerGroup + i));
        digits += QStringLiteral("%1").arg(number % groupEnd, 5, 10, QLatin1Char('0'));
    }
    return digits;
}

} // namespace

QString safetyDigits(const Fingerprint &one, const Fingerprint &other)
{
    const QString first = digitsOf(one);
    const QString second = digitsOf(other);
    return std::min(first, second) + std::max(first, second);
}

QString safetyCode(const Fingerprint &one, const Fingerprint &other)
{
    return QStringLiteral("PARLANCE1") + safetyDigits(one, other);
}

} // namespace Parlance
