// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/durationwords.h"

#include <algorithm>
#include <array>

namespace Parlance {

namespace {

struct Unit
{
    quint32 seconds;
    QLatin1StringView name;
};

constexpr std::array units{
    Unit{.seconds = 7 * 24 * 3600, .name = QLatin1StringView("week")},
    Unit{.seconds = 24 * 3600, .name = QLatin1StringView("day")},
    Unit{.seconds = 3600, .name = QLatin1StringView("hour")},
    Unit{.seconds = 60, .name = QLatin1StringView("minute")},
    Unit{.seconds = 1, .name = QLatin1StringView("second")},
};

} // namespace

QString durationInWords(quint32 seconds)
{
    const auto *unit = std::ranges::find_if(units, [seconds](const Unit &one) { return seconds % one.seconds == 0; });
    const quint32 count = seconds / unit->seconds;
    return QString::number(count) + u' ' + unit->name + (count == 1 ? QString() : QStringLiteral("s"));
}

} // namespace Parlance
