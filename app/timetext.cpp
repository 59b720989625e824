// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timetext.h"

#include <QDateTime>

namespace Parlance {

namespace {

/// The locale's short time; those whose short time has seconds (the C locale) lose them.
QString timeFormatOf(const QLocale &locale)
{
    QString format = locale.timeFormat(QLocale::ShortFormat);
    const qsizetype seconds = format.indexOf(u"ss");
    return seconds > 0 ? format.remove(seconds - 1, 3) : format;
}

} // namespace

TimeText::TimeText() : TimeText(QLocale(), QTimeZone(QTimeZone::LocalTime)) { }

TimeText::TimeText(const QLocale &locale, const QTimeZone &zone)
    : m_locale(locale), m_zone(zone), m_timeFormat(timeFormatOf(locale))
{
}

QDate TimeText::dateOf(qint64 at) const
{
    return QDateTime::fromMSecsSinceEpoch(at, m_zone).date();
}

qint64 TimeText::startOf(QDate day) const
{
    return day.startOfDay(m_zone).toMSecsSinceEpoch();
}

QString TimeText::time(qint64 at) const
{
    return m_locale.toString(QDateTime::fromMSecsSinceEpoch(at, m_zone).time(), m_timeFormat);
}

QString TimeText::dayAndMonth(QDate date, bool withYear, QLocale::FormatType length) const
{
    //: A day without its year; the order and the dots of your language, in the letters of QDate::toString()
    QString format = length == QLocale::LongFormat ? tr("d MMMM") : tr("d MMM");
    if (withYear)
        //: The same with its year
        format = length == QLocale::LongFormat ? tr("d MMMM yyyy") : tr("d MMM yyyy");
    return m_locale.toString(date, format);
}

QString TimeText::stamp(qint64 at) const
{
    return dayAndMonth(dateOf(at), true, QLocale::ShortFormat) + u' ' + time(at);
}

QString TimeText::day(qint64 at, qint64 now) const
{
    const QDate date = dateOf(at);
    const QDate today = dateOf(now);
    if (date == today)
        return tr("Today");
    if (date == today.addDays(-1))
        return tr("Yesterday");
    //: %1 a weekday, %2 a date
    return tr("%1, %2").arg(m_locale.dayName(date.dayOfWeek(), QLocale::LongFormat),
                            dayAndMonth(date, date.year() != today.year(), QLocale::LongFormat));
}

QString TimeText::brief(qint64 at, qint64 now) const
{
    const QDate date = dateOf(at);
    const QDate today = dateOf(now);
    const qint64 daysAgo = date.daysTo(today);
    if (daysAgo <= 0)
        return time(at);
    if (daysAgo == 1)
        return tr("Yesterday");
    if (daysAgo < 7)
        return m_locale.dayName(date.dayOfWeek(), QLocale::ShortFormat);
    if (date.year() == today.year())
        return dayAndMonth(date, false, QLocale::ShortFormat);
    return m_locale.toString(date, QLocale::ShortFormat);
}

QString TimeText::moment(qint64 at, qint64 now) const
{
    const QDate date = dateOf(at);
    const QDate today = dateOf(now);
    if (date == today)
        return tr("today at %1").arg(time(at));
    if (date == today.addDays(-1))
        return tr("yesterday at %1").arg(time(at));
    //: %1 a date, %2 a time
    return tr("on %1 at %2").arg(dayAndMonth(date, date.year() != today.year(), QLocale::LongFormat), time(at));
}

QString TimeText::lastSeen(qint64 at, qint64 now) const
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 hour = 60 * minute;
    const qint64 ago = now - at;
    if (ago < minute)
        return tr("last seen just now");
    if (ago < hour)
        return tr("last seen %n minute(s) ago", nullptr, static_cast<int>(ago / minute));
    //: %1 like "today at 14:05"
    return tr("last seen %1").arg(moment(at, now));
}

QString TimeText::presence(bool online, qint64 lastSeenAt, qint64 now) const
{
    if (online)
        return tr("online");
    return lastSeenAt > 0 ? lastSeen(lastSeenAt, now) : QString();
}

} // namespace Parlance
