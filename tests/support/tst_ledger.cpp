// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ledger.h"

#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// The judge itself is judged: it must find each kind of fault.
class LedgerTest : public QObject
{
    Q_OBJECT

    // Two messages in conversation 1, as Alice was told and as both should show them.
    static Ledger twoAccepted()
    {
        Ledger ledger;
        ledger.accepted({1, u"a"_s, 1});
        ledger.accepted({1, u"b"_s, 2});
        ledger.committed(u"alice"_s, {1, u"a"_s, 1});
        ledger.committed(u"alice"_s, {1, u"b"_s, 2});
        return ledger;
    }

private Q_SLOTS:
    void findsNothingWhereNothingIsWrong()
    {
        Ledger ledger = twoAccepted();
        ledger.accepted({1, u"a"_s, 1});
        ledger.committed(u"bob"_s, {1, u"a"_s, 1});
        ledger.committed(u"bob"_s, {1, u"b"_s, 2});
        QCOMPARE(ledger.problems(), QStringList());
        QCOMPARE(ledger.acceptedCount(), 2);
    }
    void findsALoss()
    {
        Ledger ledger = twoAccepted();
        ledger.committed(u"bob"_s, {1, u"a"_s, 1});
        QVERIFY(ledger.problems().contains(u"bob lost message b (sequence 2)"_s));
    }
    void findsALossOfEverything()
    {
        Ledger ledger = twoAccepted();
        ledger.expects(u"bob"_s, 1);
        QVERIFY(ledger.problems().contains(u"bob lost message a (sequence 1)"_s));
        Ledger nobody;
        nobody.accepted({7, u"a"_s, 1});
        QCOMPARE(nobody.problems().size(), 1);
    }
    void findsADuplicate()
    {
        Ledger ledger = twoAccepted();
        for (const Sequence sequence : {1, 2, 3})
            ledger.committed(u"bob"_s, {1, sequence == 1 ? u"a"_s : u"b"_s, sequence});
        QVERIFY(ledger.problems().contains(u"bob shows message b twice"_s));
    }
    void findsAnotherOrder()
    {
        Ledger ledger = twoAccepted();
        ledger.committed(u"bob"_s, {1, u"b"_s, 2});
        ledger.committed(u"bob"_s, {1, u"a"_s, 1});
        QVERIFY(ledger.problems().contains(u"bob shows sequence 1 of conversation 1 after 2"_s));
    }
    void findsAnotherPlace()
    {
        Ledger ledger = twoAccepted();
        ledger.committed(u"bob"_s, {1, u"b"_s, 1});
        ledger.committed(u"bob"_s, {1, u"a"_s, 2});
        QVERIFY(ledger.problems().contains(u"bob shows message b at 1, its sender was told 2"_s));
    }
    void findsTwoAnswers()
    {
        Ledger ledger = twoAccepted();
        ledger.accepted({1, u"a"_s, 3});
        QVERIFY(ledger.problems().contains(u"message a was accepted as 1 and as 3"_s));
    }
    void lostAnswerIsNoLostMessage()
    {
        Ledger ledger = twoAccepted();
        for (const QString &device : {u"alice"_s, u"bob"_s}) {
            if (device == u"bob"_s) {
                ledger.committed(device, {1, u"a"_s, 1});
                ledger.committed(device, {1, u"b"_s, 2});
            }
            ledger.committed(device, {1, u"c"_s, 3});
        }
        QCOMPARE(ledger.problems(), QStringList());
    }
};

QTEST_APPLESS_MAIN(LedgerTest)
#include "tst_ledger.moc"
