// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ledger.h"

#include <QTest>

using namespace Parlance::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString alice = u"alice"_s;
const QString bob = u"bob"_s;

QJsonObject line(const QString &id, int sequence, const QString &text = {})
{
    return {{u"conversation"_s, 1}, {u"id"_s, id}, {u"seq"_s, sequence}, {u"from"_s, alice}, {u"text"_s, text}};
}

/// Two messages of Alice, which she was told were accepted, and has.
Ledger twoAccepted()
{
    Ledger ledger;
    ledger.accepted(alice, line(u"a"_s, 1));
    ledger.accepted(alice, line(u"b"_s, 2));
    ledger.committed(alice, {line(u"a"_s, 1), line(u"b"_s, 2)});
    return ledger;
}

} // namespace

/// The judge itself is judged: it must find each kind of fault, and nothing where there is none.
class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWhereNothingIsWrong();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void leavesOutNumbersOfARelayThatWasPutBack_data();
    void leavesOutNumbersOfARelayThatWasPutBack();
    void findsAnAnswerThatWasTakenBack();
    void findsWhatNoDeviceHas();
    void findsWhatCannotBeRead();
    void findsWordsInAnotherOrder_data();
    void findsWordsInAnotherOrder();
    void aDeviceThatCameLaterNeedsOnlyTheRest();
};

void TestLedger::findsNothingWhereNothingIsWrong()
{
    Ledger ledger = twoAccepted();
    ledger.accepted(alice, line(u"a"_s, 1)); // told again
    ledger.committed(bob, {line(u"a"_s, 1), line(u"b"_s, 2)});
    QCOMPARE(ledger.check(), QStringList());
    QCOMPARE(ledger.acceptedCount(), 3);
}

void TestLedger::findsWhatIsWrong_data()
{
    QTest::addColumn<QList<QJsonObject>>("atBob");
    QTest::newRow("lost") << QList{line(u"b"_s, 2)};
    QTest::newRow("the last one lost") << QList{line(u"a"_s, 1)};
    QTest::newRow("twice") << QList{line(u"a"_s, 1), line(u"b"_s, 2), line(u"b"_s, 3)};
    QTest::newRow("exchanged") << QList{line(u"b"_s, 1), line(u"a"_s, 2)};
    QTest::newRow("another place") << QList{line(u"a"_s, 1), line(u"b"_s, 3)};
    QTest::newRow("another message") << QList{line(u"a"_s, 1), line(u"c"_s, 2)};
    QTest::newRow("one too many") << QList{line(u"a"_s, 1), line(u"b"_s, 2), line(u"c"_s, 3)};
}

void TestLedger::findsWhatIsWrong()
{
    QFETCH(const QList<QJsonObject>, atBob);
    Ledger ledger = twoAccepted();
    ledger.committed(bob, atBob);
    QVERIFY(!ledger.check().isEmpty());
}

void TestLedger::leavesOutNumbersOfARelayThatWasPutBack_data()
{
    QTest::addColumn<QList<QJsonObject>>("atBob");
    QTest::addColumn<bool>("fine");
    const auto before = line(u"a"_s, 1);
    QTest::newRow("the same numbers") << QList{before, line(u"b"_s, 1'000'001)} << true;
    QTest::newRow("another number") << QList{before, line(u"b"_s, 2)} << false;
    QTest::newRow("lost") << QList{line(u"b"_s, 1'000'001)} << false;
    QTest::newRow("twice") << QList{before, line(u"b"_s, 1'000'001), line(u"b"_s, 1'000'002)} << false;
    QTest::newRow("the other way round") << QList{line(u"b"_s, 1'000'001), before} << false;
    QTest::newRow("one too many") << QList{before, line(u"c"_s, 2), line(u"b"_s, 1'000'001)} << false;
}

void TestLedger::leavesOutNumbersOfARelayThatWasPutBack()
{
    QFETCH(const QList<QJsonObject>, atBob);
    QFETCH(const bool, fine);
    Ledger ledger;
    ledger.relayWasPutBack();
    ledger.accepted(alice, line(u"a"_s, 1));
    ledger.accepted(alice, line(u"b"_s, 1'000'001));
    ledger.committed(alice, {line(u"a"_s, 1), line(u"b"_s, 1'000'001)});
    ledger.committed(bob, atBob);
    QCOMPARE(ledger.check().isEmpty(), fine);
}

void TestLedger::findsAnAnswerThatWasTakenBack()
{
    Ledger ledger = twoAccepted();
    ledger.committed(bob, {line(u"a"_s, 1), line(u"b"_s, 2)});
    ledger.accepted(alice, line(u"a"_s, 3));
    QVERIFY(!ledger.check().isEmpty());
}

void TestLedger::findsWhatNoDeviceHas()
{
    Ledger ledger;
    ledger.accepted(alice, line(u"a"_s, 1));
    QCOMPARE(ledger.check().size(), 1);
}

void TestLedger::findsWhatCannotBeRead()
{
    Ledger ledger = twoAccepted();
    QJsonObject sealed = line(u"b"_s, 2);
    sealed[u"unreadable"_s] = true;
    ledger.committed(bob, {line(u"a"_s, 1), sealed});
    QCOMPARE(ledger.check().size(), 1);
}

void TestLedger::findsWordsInAnotherOrder_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<bool>("fine");
    QTest::newRow("as written") << QStringList{u"one"_s, u"two"_s} << true;
    QTest::newRow("the first was never sent") << QStringList{u"two"_s, u"three"_s} << true;
    QTest::newRow("exchanged") << QStringList{u"two"_s, u"one"_s} << false;
    QTest::newRow("under two names") << QStringList{u"one"_s, u"one"_s} << false;
    QTest::newRow("nobody's") << QStringList{u"one"_s, u"four"_s} << false;
}

// The numbers are as they should be on both sides: only who wrote it can tell.
void TestLedger::findsWordsInAnotherOrder()
{
    QFETCH(const QStringList, texts);
    QFETCH(const bool, fine);
    Ledger ledger;
    for (const QString &text : {u"one"_s, u"two"_s, u"three"_s})
        ledger.wrote(alice, text);
    const QList<QJsonObject> history{line(u"a"_s, 1, texts[0]), line(u"b"_s, 2, texts[1])};
    ledger.committed(alice, history);
    ledger.committed(bob, history);
    QCOMPARE(ledger.check().isEmpty(), fine);
}

void TestLedger::aDeviceThatCameLaterNeedsOnlyTheRest()
{
    Ledger ledger = twoAccepted();
    ledger.committed(u"alice's new one"_s, {line(u"b"_s, 2)}, 1);
    QCOMPARE(ledger.check(), QStringList());
}

QTEST_APPLESS_MAIN(TestLedger)
#include "tst_ledger.moc"
