// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/devicelistmodel.h"
#include "testclock.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Parlance;

class TestDeviceListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisOneIsFirst()
    {
        TestClock clock;
        DeviceListModel model(clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        const qint64 now = clock.nowMs();
        const QList<DeviceRecord> devices{
            {.id = DeviceId(1),
             .name = QStringLiteral("Old laptop"),
             .platform = QStringLiteral("Linux"),
             .created = now,
             .lastActive = now - 86'400'000},
            {.id = DeviceId(2),
             .name = QStringLiteral("Desk"),
             .platform = QStringLiteral("Linux"),
             .created = 0,
             .lastActive = now - 90'000'000,
             .current = true,
             .linked = true},
            {.id = DeviceId(3),
             .name = QStringLiteral("Bag"),
             .platform = QStringLiteral("macOS"),
             .created = 0,
             .lastActive = now - 1000},
        };
        model.replaceAll(devices);
        QCOMPARE(model.count(), 3);
        QCOMPARE(model.index(0).data(DeviceListModel::NameRole), QStringLiteral("Desk"));
        QCOMPARE(model.index(0).data(DeviceListModel::LastActiveTextRole), QStringLiteral("This device"));
        QCOMPARE(model.index(0).data(DeviceListModel::LinkedRole), true);
        QCOMPARE(model.index(1).data(DeviceListModel::LinkedRole), false);
        QCOMPARE(model.index(1).data(DeviceListModel::NameRole), QStringLiteral("Bag"));
        QCOMPARE(model.index(1).data(DeviceListModel::CreatedTextRole), QString());
        QVERIFY(model.index(2).data(DeviceListModel::LastActiveTextRole).toString().contains(u"yesterday"));
        QVERIFY(model.index(2).data(DeviceListModel::CreatedTextRole).toString().startsWith(u"Added today"));

        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.replaceAll(devices);
        QCOMPARE(reset.count(), 0); // the same again is no change
        model.replaceAll({});
        QCOMPARE(model.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDeviceListModel)
#include "tst_devicelistmodel.moc"
