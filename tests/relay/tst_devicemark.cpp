// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/devicemark.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace Parlance;

class TestDeviceMark final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverMovesBack()
    {
        DeviceMark mark(UserId(1), DeviceId(2), 5);
        QVERIFY(mark.acknowledge(8));
        QVERIFY(mark.moved && mark.acknowledged);
        QVERIFY(!mark.acknowledge(8));
        QVERIFY(!mark.acknowledge(3));
        QCOMPARE(mark.through(), 8U);
    }

    void passesOverWhatTheDeviceWrote()
    {
        DeviceMark mark(UserId(1), DeviceId(2), 0);
        mark.wrote(1);
        QCOMPARE(mark.through(), 1U);
        QVERIFY(mark.moved && !mark.acknowledged);
        mark.wrote(3);
        mark.wrote(4);
        mark.wrote(6);
        QCOMPARE(mark.through(), 1U);
        QVERIFY(mark.acknowledge(2));
        QCOMPARE(mark.through(), 4U);
        QVERIFY(mark.acknowledge(5));
        QCOMPARE(mark.through(), 6U);
    }

    void lacksOnlyWhatIsAheadAndNotItsOwn()
    {
        DeviceMark mark(UserId(1), DeviceId(2), 4);
        mark.wrote(6);
        mark.wrote(7);
        QVERIFY(!mark.lacks(1, 4));
        QVERIFY(mark.lacks(1, 5));
        QVERIFY(!mark.lacks(6, 7));
        QVERIFY(mark.lacks(6, 8));
        QVERIFY(mark.lacks(8, 8));
    }

    /// Against the plain definition: the longest beginning of which everything is acknowledged or the device's own.
    void agreesWithTheDefinition_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 50; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void agreesWithTheDefinition()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        DeviceMark mark(UserId(1), DeviceId(2), 0);
        std::set<Sequence> own;
        Sequence head = 0;
        Sequence acknowledged = 0;
        for (int step = 0; step < 200; ++step) {
            switch (random.bounded(3)) {
            case 0:
                ++head;
                break;
            case 1:
                own.insert(++head);
                mark.wrote(head);
                break;
            default:
                if (head > acknowledged) {
                    const Sequence through = acknowledged + 1
                        + random.bounded(static_cast<quint32>(head - acknowledged));
                    mark.acknowledge(through);
                    acknowledged = through;
                }
            }
            Sequence expected = acknowledged;
            while (own.contains(expected + 1))
                ++expected;
            QCOMPARE(mark.through(), expected);
        }
    }
};

QTEST_GUILESS_MAIN(TestDeviceMark)
#include "tst_devicemark.moc"
