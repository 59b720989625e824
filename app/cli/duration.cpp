// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/duration.h"

#include "protocol/limits.h"

namespace Parlance {

namespace {

/// 0: no unit of time.
quint64 secondsIn(QChar unit)
{
    switch (unit.unicode()) {
    case u's':
        return 1;
    case u'm':
        return 60;
    case u'h':
        return 3600;
    case u'd':
        return 24ULL * 3600;
    case u'w':
        return 7ULL * 24 * 3600;
    default:
        return 0;
    }
}

} // namespace

std::optional<quint32> durationFrom(QStringView text)
{
    if (text == u"off")
        return 0;
    if (text.isEmpty())
        return std::nullopt;
    const bool isPlain = text.back().isDigit();
    const quint64 unit = isPlain ? 1 : secondsIn(text.back());
    bool isNumber = false;
    const quint64 count = (isPlain ? text : text.chopped(1)).toUInt(&isNumber);
    const quint64 seconds = count * unit;
    if (!isNumber || seconds == 0 || seconds > Limits::disappearingLongestS)
        return std::nullopt;
    return static_cast<quint32>(seconds);
}

} // namespace Parlance
