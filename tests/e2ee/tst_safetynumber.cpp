// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/safetynumber.h"

#include <QTest>

using namespace Parlance;

class TestSafetyNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameOnBothSides()
    {
        QCOMPARE(safetyDigits(alice(), bob()), safetyDigits(bob(), alice()));
        QCOMPARE(safetyDigits(alice(), bob()).size(), 60);
        QCOMPARE(safetyCode(alice(), bob()), QStringLiteral("PARLANCE1") + safetyDigits(alice(), bob()));
        for (const QChar digit : safetyDigits(alice(), bob()))
            QVERIFY(digit.isDigit() && digit.unicode() < 0x80);
    }

    void isAnotherForAnotherKeyOrAccount()
    {
        Fingerprint other = bob();
        other.accountKey[0] = 'c';
        QVERIFY(safetyDigits(alice(), other) != safetyDigits(alice(), bob()));
        other = bob();
        other.name = "3";
        QVERIFY(safetyDigits(alice(), other) != safetyDigits(alice(), bob()));
    }

    // Computed once by another program from the description in safetynumber.h: the number must never change by itself, or
    // everybody would have to compare anew.
    void staysWhatItIs()
    {
        QCOMPARE(safetyDigits(alice(), bob()),
                 QStringLiteral("757045353626637835026810028773992336908259810670463500257910"));
    }

private:
    static Fingerprint alice() { return {.accountKey = QByteArray(32, 'a'), .name = "1"}; }
    static Fingerprint bob() { return {.accountKey = QByteArray(32, 'b'), .name = "2"}; }
};

QTEST_GUILESS_MAIN(TestSafetyNumber)
#include "tst_safetynumber.moc"
