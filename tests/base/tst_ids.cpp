// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ids.h"

#include <QSet>
#include <QTest>

using namespace Parlance;

static_assert(!std::is_convertible_v<UserId, DeviceId>);
static_assert(!std::is_convertible_v<quint64, UserId>);
static_assert(!std::is_convertible_v<UserId, quint64>);
static_assert(!std::is_constructible_v<UserId, DeviceId>);

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zeroNamesNothing()
    {
        QVERIFY(!UserId().isValid());
        QVERIFY(!ConversationId(0).isValid());
        QVERIFY(DeviceId(1).isValid());
        QCOMPARE(UserId(~quint64(0)).value(), ~quint64(0));
    }

    void idsAreOrderedAndHashed()
    {
        QVERIFY(UserId(2) < UserId(10));
        QCOMPARE(UserId(7), UserId(7));
        const QSet<UserId> set{UserId(1), UserId(2), UserId(1)};
        QCOMPARE(set.size(), 2);
        QVERIFY(set.contains(UserId(2)));
    }

    void messageIdKeepsItsBytesAndText()
    {
        const QByteArray bytes = QByteArray::fromHex("00112233445566778899aabbccddeeff");
        const auto id = MessageId::fromBytes(bytes);
        QVERIFY(id.isValid());
        QCOMPARE(id.toBytes(), bytes);
        QCOMPARE(id.toString(), QStringLiteral("00112233-4455-6677-8899-aabbccddeeff"));
        QCOMPARE(MessageId::fromString(id.toString()), id);
    }

    void messageIdRefusesOtherSizes()
    {
        for (int size : {0, 1, 15, 17, 32})
            QVERIFY(!MessageId::fromBytes(QByteArray(size, 'x')).isValid());
        QVERIFY(!MessageId::fromBytes(QByteArray(16, '\0')).isValid());
        QVERIFY(!MessageId::fromString(QStringLiteral("no id")).isValid());
        QVERIFY(!MessageId().isValid());
    }

    void createdMessageIdsAreRandomUuids()
    {
        QSet<MessageId> seen;
        for (int i = 0; i < 1000; ++i) {
            const auto id = MessageId::create();
            QVERIFY(id.isValid());
            QCOMPARE(id.toString().at(14), u'4'); // the version digit, RFC 9562 section 5.4
            seen.insert(id);
        }
        QCOMPARE(seen.size(), 1000);
    }
};

QTEST_APPLESS_MAIN(TestIds)
#include "tst_ids.moc"
