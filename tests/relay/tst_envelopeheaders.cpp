// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/envelopeheaders.h"

#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

class TestEnvelopeHeaders final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachDevicesHeader()
    {
        const QByteArray packed = packHeaders(
            {{.device = DeviceId(1), .header = "one"},
             {.device = DeviceId(0xfedcba9876543210), .header = QByteArray(1024, 'x')},
             {.device = DeviceId(3), .header = {}}});
        QCOMPARE(headerOf(packed, DeviceId(1)), "one"_ba);
        QCOMPARE(headerOf(packed, DeviceId(0xfedcba9876543210))->size(), 1024);
        QCOMPARE(headerOf(packed, DeviceId(3)), QByteArray());
        QVERIFY(!headerOf(packed, DeviceId(2)));
    }

    void isTheFormatThatIsInTheFiles()
    {
        QCOMPARE(packHeaders({{.device = DeviceId(0x0102), .header = "ab"}}).toHex(), "000000000000010200026162"_ba);
        QVERIFY(packHeaders({}).isEmpty());
    }

    void aTornColumnHoldsNothing()
    {
        const QByteArray packed = packHeaders({{.device = DeviceId(1), .header = "one"}});
        for (qsizetype length = 0; length < packed.size(); ++length)
            QVERIFY(!headerOf(packed.first(length), DeviceId(1)));
    }
};

QTEST_GUILESS_MAIN(TestEnvelopeHeaders)
#include "tst_envelopeheaders.moc"
