// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/disappeartext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Parlance {

namespace {

struct DisappearWords
{
    Q_DECLARE_TR_FUNCTIONS(DisappearingText)
};

constexpr qint64 inASecond = 1000;
constexpr qint64 inAMinute = 60 * inASecond;
constexpr qint64 inAnHour = 60 * inAMinute;
constexpr qint64 inADay = 24 * inAnHour;

/// The largest one that is not more than all of it.
qint64 unitOf(qint64 leftMs)
{
    return leftMs >= inADay ? inADay : leftMs >= inAnHour ? inAnHour : leftMs >= inAMinute ? inAMinute : inASecond;
}

qint64 leftMs(const MessageRecord &message, qint64 now)
{
    return message.disappearsAt > 0
        ? std::max<qint64>(0, message.disappearsAt - now)
        : message.disappearsAfter * inASecond;
}

} // namespace

QString durationText(quint32 seconds)
{
    constexpr quint32 week = 7 * 24 * 3600;
    constexpr quint32 day = 24 * 3600;
    constexpr quint32 hour = 3600;
    constexpr quint32 minute = 60;
    const auto in = [seconds](quint32 unit) { return static_cast<int>(seconds / unit); };
    if (seconds % week == 0)
        return DisappearWords::tr("%n week(s)", nullptr, in(week));
    if (seconds % day == 0)
        return DisappearWords::tr("%n day(s)", nullptr, in(day));
    if (seconds % hour == 0)
        return DisappearWords::tr("%n hour(s)", nullptr, in(hour));
    if (seconds % minute == 0)
        return DisappearWords::tr("%n minute(s)", nullptr, in(minute));
    return DisappearWords::tr("%n second(s)", nullptr, in(1));
}

QString disappearingText(quint32 seconds)
{
    //: %1 like "1 day"
    return seconds == 0 ? DisappearWords::tr("Off") : DisappearWords::tr("After %1").arg(durationText(seconds));
}

QString settingText(const MessageRecord &setting, const QString &peer)
{
    const quint32 seconds = setting.disappearsAfter;
    if (seconds == 0)
        return setting.mine ? DisappearWords::tr("You turned off disappearing messages")
                            : DisappearWords::tr("%1 turned off disappearing messages").arg(peer);
    //: %1 like "1 day"
    return setting.mine
        ? DisappearWords::tr("You set messages to disappear after %1").arg(durationText(seconds))
        //: %1 a name, %2 like "1 day"
        : DisappearWords::tr("%1 set messages to disappear after %2").arg(peer, durationText(seconds));
}

QString leftText(const MessageRecord &message, qint64 now)
{
    if (message.disappearsAfter == 0)
        return {};
    const qint64 left = leftMs(message, now);
    const qint64 unit = unitOf(left);
    const qint64 count = (left + unit - 1) / unit;
    switch (unit) {
    case inADay:
        //: %1 days, as short as can be
        return DisappearWords::tr("%1 d").arg(count);
    case inAnHour:
        //: %1 hours, as short as can be
        return DisappearWords::tr("%1 h").arg(count);
    case inAMinute:
        //: %1 minutes, as short as can be
        return DisappearWords::tr("%1 min").arg(count);
    default:
        //: %1 seconds, as short as can be
        return DisappearWords::tr("%1 s").arg(count);
    }
}

qint64 untilLeftChanges(const MessageRecord &message, qint64 now)
{
    if (message.disappearsAfter == 0 || message.disappearsAt <= now)
        return 0;
    const qint64 left = leftMs(message, now);
    const qint64 over = left % unitOf(left);
    return over > 0 ? over : 1; // a whole number of it is said for a moment only
}

} // namespace Parlance
