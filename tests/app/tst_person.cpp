// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/person.h"

#include <QSet>
#include <QTest>

using namespace Parlance;

class TestPerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initials_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("one word") << QStringLiteral("alice") << QStringLiteral("A");
        QTest::newRow("two words") << QStringLiteral("Alice Miller") << QStringLiteral("AM");
        QTest::newRow("three words") << QStringLiteral("Alice von Miller") << QStringLiteral("AM");
        QTest::newRow("username") << QStringLiteral("alice.m_x") << QStringLiteral("AX");
        QTest::newRow("spaces") << QStringLiteral("  bob  ") << QStringLiteral("B");
        QTest::newRow("empty") << QString() << QStringLiteral("?");
        QTest::newRow("only separators") << QStringLiteral(" - ") << QStringLiteral("?");
        QTest::newRow("arabic") << QStringLiteral("ليلى حداد") << QStringLiteral("لح");
        QTest::newRow("chinese") << QStringLiteral("陈伟") << QStringLiteral("陈");
        QTest::newRow("emoji") << QStringLiteral("👩🏾‍🚀 Mae") << QStringLiteral("👩🏾‍🚀M");
    }
    void initials()
    {
        QFETCH(QString, name);
        QTEST(initialsOf(name), "initials");
    }

    void huesAreSpread()
    {
        QSet<int> seen;
        for (quint64 user = 1; user <= 64; ++user) {
            const int hue = hueOf(UserId(user));
            QVERIFY(hue >= 0 && hue < 8);
            QCOMPARE(hue, hueOf(UserId(user)));
            seen << hue;
        }
        QCOMPARE(seen.size(), 8);
    }

    void idsSurviveQml()
    {
        const UserId largest(std::numeric_limits<quint64>::max());
        QCOMPARE(idFrom<UserId>(idText(largest)), largest);
        QCOMPARE(idText(UserId()), QString());
        QVERIFY(!idFrom<UserId>(QString()).isValid());
        QVERIFY(!idFrom<UserId>(QStringLiteral("requests")).isValid());
    }
};

QTEST_GUILESS_MAIN(TestPerson)
#include "tst_person.moc"
