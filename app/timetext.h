// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTimeZone>

namespace Parlance {

/// Times as people read them, in one locale and one time zone. A value; `at` and `now` are ms since 1970 UTC.
class TimeText
{
    Q_DECLARE_TR_FUNCTIONS(TimeText)

public:
    TimeText();
    TimeText(const QLocale &locale, const QTimeZone &zone);

    [[nodiscard]] QDate dateOf(qint64 at) const;
    [[nodiscard]] qint64 startOf(QDate day) const; ///< its first moment
    [[nodiscard]] QString time(qint64 at) const; ///< "14:05"
    [[nodiscard]] QString stamp(qint64 at) const; ///< "12 Mar 2026 14:05", wherever and whenever it is read
    [[nodiscard]] QString day(qint64 at, qint64 now) const; ///< "Today", "Yesterday", "Tuesday, 12 March", "… 2023"
    [[nodiscard]] QString brief(qint64 at, qint64 now) const; ///< "14:05", "Yesterday", "Tue", "12 Mar", "12.03.23"
    [[nodiscard]] QString moment(qint64 at,
                                 qint64 now) const; ///< "today at 14:05", "yesterday at …", "on 12 March at …"
    [[nodiscard]] QString lastSeen(qint64 at,
                                   qint64 now) const; ///< "last seen just now", "… 5 minutes ago", "… today at …"
    /// "online", else lastSeen(); "" when nothing is known (lastSeen 0).
    [[nodiscard]] QString presence(bool online, qint64 lastSeenAt, qint64 now) const;

private:
    [[nodiscard]] QString dayAndMonth(QDate date, bool withYear, QLocale::FormatType length) const;

    QLocale m_locale;
    QTimeZone m_zone;
    QString m_timeFormat;
};

} // namespace Parlance
