// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/deliverytext.h"

#include <QLocale>
#include <QTest>

using namespace Parlance;

/// What is where, in one sentence.
class TestDeliveryText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void completeIsSaidWithTheNumberAndTheDevices()
    {
        const Completeness all{.head = 1482, .devices = {here(1482), own(1482), peers(1482)}};
        QCOMPARE(completenessText(all, m_bob), QStringLiteral("Complete to 1,482, on 2 of 2 of your devices."));
    }

    void whoLacksSomethingIsNamed()
    {
        const Completeness some{.head = 1482, .devices = {here(1482), own(1480), peers(1482, 12)}};
        QCOMPARE(completenessText(some, m_bob),
                 QStringLiteral("Complete to 1,482, on 1 of 2 of your devices; your laptop has all but 2; "
                                "Bob's phone has all but 12."));
    }

    void whatIsMissingHereIsSaidFirst()
    {
        const Completeness holes{.head = 20, .devices = {here(20, 3), peers(20)}};
        QCOMPARE(completenessText(holes, m_bob),
                 QStringLiteral("Not complete: there are messages to 20; this device has all but 3."));
        QCOMPARE(completenessText({}, m_bob), QString());
    }

    void everyEventHasItsWords()
    {
        using enum DeliveryEvent::Kind;
        QSet<QString> texts;
        for (const auto kind : {Written, Accepted, Delivered, Read, Expired})
            texts << eventText({.kind = kind, .at = 1, .device = QStringLiteral("phone")}, m_bob);
        QCOMPARE(texts.size(), 5);
        QVERIFY(texts.contains(QStringLiteral("Delivered to Bob's phone")));
        QCOMPARE(eventText({.kind = Delivered, .at = 1, .device = QStringLiteral("laptop"), .mine = true}, m_bob),
                 QStringLiteral("Delivered to your laptop"));
    }

private:
    static DeviceProgress here(Sequence through, quint64 missing = 0)
    {
        return {.user = UserId(1),
                .device = DeviceId(1),
                .name = QStringLiteral("desk"),
                .mine = true,
                .current = true,
                .through = through,
                .missing = missing};
    }

    static DeviceProgress own(Sequence through)
    {
        return {.user = UserId(1),
                .device = DeviceId(2),
                .name = QStringLiteral("laptop"),
                .mine = true,
                .through = through};
    }

    static DeviceProgress peers(Sequence through, quint64 missing = 0)
    {
        return {.user = UserId(2),
                .device = DeviceId(3),
                .name = QStringLiteral("phone"),
                .through = through,
                .missing = missing};
    }

    const QString m_bob = QStringLiteral("Bob");
};

QTEST_GUILESS_MAIN(TestDeliveryText)
#include "tst_deliverytext.moc"
