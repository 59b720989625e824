// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/backoff.h"

#include <QTest>

using namespace Parlance;

class BackoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysWithinItsBounds()
    {
        Backoff backoff(7);
        qint64 ceiling = Backoff::shortestMs;
        for (int i = 0; i < 100; ++i) {
            ceiling = std::min(ceiling * 2, Backoff::longestMs);
            const qint64 wait = backoff.next();
            QVERIFY(wait >= Backoff::shortestMs);
            QVERIFY2(wait <= ceiling, qPrintable(QStringLiteral("%1: %2").arg(i).arg(wait)));
        }
    }

    void reachesTheLongWaits()
    {
        Backoff backoff(7);
        qint64 longest = 0;
        for (int i = 0; i < 200; ++i)
            longest = std::max(longest, backoff.next());
        QVERIFY(longest > Backoff::longestMs / 2);
    }

    void differsBetweenClients()
    {
        Backoff one(1);
        Backoff other(2);
        QList<qint64> ones;
        QList<qint64> others;
        for (int i = 0; i < 8; ++i) {
            ones += one.next();
            others += other.next();
        }
        QVERIFY(ones != others);
    }

    void isShortAgainAfterASuccess()
    {
        Backoff backoff(7);
        for (int i = 0; i < 20; ++i)
            (void)backoff.next();
        backoff.reset();
        QVERIFY(backoff.next() <= 2 * Backoff::shortestMs);
    }
};

QTEST_APPLESS_MAIN(BackoffTest)
#include "tst_backoff.moc"
