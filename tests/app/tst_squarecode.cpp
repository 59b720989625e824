// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/squarecode.h"

#include <QTest>

using namespace Parlance;

/// The square code: what a camera needs to find it.
class TestSquareCode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasAQuietZoneAndThreeFinders()
    {
        const QImage image = SquareCode::imageOf(QStringLiteral("PARLANCE1") + QString(60, u'7'));
        QVERIFY(!image.isNull());
        QCOMPARE(image.width(), image.height());
        QCOMPARE(image.width() % 4, (17 + 8) % 4); // 17 + 4 for each version, and twice four of quiet zone
        const int last = image.width() - 1;
        for (int at = 0; at <= last; ++at) {
            for (const int edge : {0, 1, 2, 3, last - 3, last - 2, last - 1, last}) {
                QCOMPARE(image.pixel(at, edge), qRgb(255, 255, 255));
                QCOMPARE(image.pixel(edge, at), qRgb(255, 255, 255));
            }
        }
        constexpr int finder = 7;
        for (const QPoint corner : {QPoint(4, 4), QPoint(last - 3 - finder, 4), QPoint(4, last - 3 - finder)}) {
            const QPoint shifted = corner + QPoint(corner.x() > 4 ? 1 : 0, corner.y() > 4 ? 1 : 0);
            QCOMPARE(image.pixel(shifted), qRgb(0, 0, 0));
            QCOMPARE(image.pixel(shifted + QPoint(1, 1)), qRgb(255, 255, 255));
            QCOMPARE(image.pixel(shifted + QPoint(3, 3)), qRgb(0, 0, 0));
        }
    }

    void whatDoesNotFitIsNoCode()
    {
        QVERIFY(SquareCode::imageOf({}).isNull());
        QVERIFY(SquareCode::imageOf(QString(5000, u'x')).isNull());
    }

    void anotherTextIsAnotherCode()
    {
        QVERIFY(SquareCode::imageOf(QStringLiteral("1")) != SquareCode::imageOf(QStringLiteral("2")));
    }
};

QTEST_GUILESS_MAIN(TestSquareCode)
#include "tst_squarecode.moc"
