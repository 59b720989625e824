// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/timetext.h"

#include <QDateTime>
#include <QTest>

using namespace Parlance;

/// Times as people read them: in their zone, across midnight and the change of the clocks.
class TestTimeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days()
    {
        const TimeText text = in("UTC");
        const qint64 now = at("2026-03-12T14:00:00Z");
        QCOMPARE(text.day(at("2026-03-12T00:00:00Z"), now), QStringLiteral("Today"));
        QCOMPARE(text.day(at("2026-03-11T23:59:59Z"), now), QStringLiteral("Yesterday"));
        QCOMPARE(text.day(at("2026-03-10T12:00:00Z"), now), QStringLiteral("Tuesday, 10 March"));
        QCOMPARE(text.day(at("2023-03-10T12:00:00Z"), now), QStringLiteral("Friday, 10 March 2023"));
    }

    void brief()
    {
        const TimeText text = in("UTC");
        const qint64 now = at("2026-03-12T14:00:00Z");
        QCOMPARE(text.brief(at("2026-03-12T09:05:00Z"), now), QStringLiteral("09:05"));
        QCOMPARE(text.brief(at("2026-03-11T09:05:00Z"), now), QStringLiteral("Yesterday"));
        QCOMPARE(text.brief(at("2026-03-07T09:05:00Z"), now), QStringLiteral("Sat"));
        QCOMPARE(text.brief(at("2026-03-05T09:05:00Z"), now), QStringLiteral("5 Mar"));
        QCOMPARE(text.brief(at("2025-12-31T09:05:00Z"), now), QStringLiteral("31/12/2025"));
        // A clock that is behind the relay's: still a time, not a date to come.
        QCOMPARE(text.brief(at("2026-03-12T14:00:30Z"), now), QStringLiteral("14:00"));
    }

    void stampsAreReadAnywhereAndAnyTime()
    {
        QCOMPARE(in("UTC").stamp(at("2026-03-12T09:05:00Z")), QStringLiteral("12 Mar 2026 09:05"));
        QCOMPARE(in("Europe/Helsinki").stamp(at("2026-03-11T22:30:00Z")), QStringLiteral("12 Mar 2026 00:30"));
    }

    void theZoneDecidesTheDay()
    {
        const qint64 late = at("2026-03-11T22:30:00Z");
        const qint64 now = at("2026-03-12T14:00:00Z");
        QCOMPARE(in("UTC").day(late, now), QStringLiteral("Yesterday"));
        QCOMPARE(in("Europe/Helsinki").day(late, now), QStringLiteral("Today"));
        QCOMPARE(in("Europe/Helsinki").time(late), QStringLiteral("00:30"));
        QCOMPARE(in("America/Los_Angeles").day(late, now), QStringLiteral("Yesterday"));
    }

    void daysAroundTheChangeOfTheClocks()
    {
        // 29 March 2026 has 23 hours in Berlin: 22:00 UTC is midnight after it, 23:00 UTC was midnight before it.
        const TimeText berlin = in("Europe/Berlin");
        const qint64 now = at("2026-03-29T20:00:00Z");
        QCOMPARE(berlin.day(at("2026-03-28T23:00:00Z"), now), QStringLiteral("Today"));
        QCOMPARE(berlin.day(at("2026-03-28T22:59:59Z"), now), QStringLiteral("Yesterday"));
        QCOMPARE(berlin.dateOf(at("2026-03-29T22:00:00Z")), QDate(2026, 3, 30));
        QCOMPARE(berlin.time(at("2026-03-29T01:30:00Z")), QStringLiteral("03:30"));
        // And the one of 25 hours.
        QCOMPARE(berlin.dateOf(at("2026-10-25T22:59:00Z")), QDate(2026, 10, 25));
        QCOMPARE(berlin.dateOf(at("2026-10-25T23:00:00Z")), QDate(2026, 10, 26));
    }

    void lastSeen()
    {
        const TimeText text = in("UTC");
        const qint64 now = at("2026-03-12T14:00:00Z");
        QCOMPARE(text.lastSeen(now - 5'000, now), QStringLiteral("last seen just now"));
        QCOMPARE(text.lastSeen(now + 5'000, now), QStringLiteral("last seen just now"));
        QVERIFY(text.lastSeen(now - 5 * 60'000, now).startsWith(u"last seen 5 minute"));
        QCOMPARE(text.lastSeen(at("2026-03-12T08:00:00Z"), now), QStringLiteral("last seen today at 08:00"));
        QCOMPARE(text.lastSeen(at("2026-03-11T08:00:00Z"), now), QStringLiteral("last seen yesterday at 08:00"));
        QCOMPARE(text.lastSeen(at("2026-02-01T08:00:00Z"), now), QStringLiteral("last seen on 1 February at 08:00"));
        QCOMPARE(text.presence(true, 0, now), QStringLiteral("online"));
        QCOMPARE(text.presence(false, 0, now), QString());
    }

    void followsTheLocale()
    {
        const TimeText american(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc());
        QVERIFY(american.time(at("2026-03-12T14:05:00Z")).startsWith(u"2:05"));
        QCOMPARE(TimeText(QLocale::c(), QTimeZone::utc()).time(at("2026-03-12T14:05:09Z")), QStringLiteral("14:05"));
        const TimeText german(QLocale(QLocale::German, QLocale::Germany), QTimeZone::utc());
        QVERIFY(german.day(at("2026-03-10T12:00:00Z"), at("2026-03-12T14:00:00Z")).startsWith(u"Dienstag"));
    }

private:
    static qint64 at(const char *utc)
    {
        return QDateTime::fromString(QString::fromLatin1(utc), Qt::ISODate).toMSecsSinceEpoch();
    }
    static TimeText in(const char *zone)
    {
        return {QLocale(QLocale::English, QLocale::UnitedKingdom), QTimeZone(QByteArray(zone))};
    }
};

QTEST_GUILESS_MAIN(TestTimeText)
#include "tst_timetext.moc"
