// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/world.h"

#include <QTest>

using namespace Parlance::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString alice = u"alice"_s;
const QString bob = u"bob"_s;

QJsonObject sendCommand(const QString &to, const QString &text)
{
    return {{u"command"_s, u"send"_s}, {u"name"_s, to}, {u"text"_s, text}};
}

} // namespace

/// What one person sends reaches the other, once and in order, whoever is online when.
class TestDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void offlineQueue();
    void outboxSurvivesUntilConnected();
    void everyKindOfText_data();
    void everyKindOfText();
    void longestText();
    void conversationAtFullSpeed();
    void ledgerSeesWhatIsWrong();

private:
    World m_world;
    Ledger m_ledger;
};

void TestDelivery::initTestCase()
{
    QVERIFY(m_world.startWithAliceAndBob());
}

void TestDelivery::offlineQueue()
{
    QByteArray lines;
    for (int i = 1; i <= 300; ++i)
        lines += "while you were away " + QByteArray::number(i) + '\n';
    const CliResult sent = m_world.cli(alice, words("send bob --stdin"), lines);
    QVERIFY(m_world.done(sent));
    QCOMPARE(sent.events("accepted").size(), 300);

    const CliResult heard = m_world.cli(bob, words("listen --until 300 --for 120"));
    QVERIFY(m_world.done(heard));
    const auto messages = heard.events("message");
    QCOMPARE(messages.size(), 300);
    for (qsizetype i = 0; i < messages.size(); ++i) {
        QCOMPARE(textOf(messages[i], "text"), u"while you were away %1"_s.arg(i + 1));
        QCOMPARE(textOf(messages[i], "from"), alice);
        QCOMPARE(textOf(messages[i], "state"), u"received"_s);
        QCOMPARE(textOf(messages[i], "id"), textOf(sent.lines[i], "id"));
        QCOMPARE(messages[i].value(u"seq"), sent.lines[i].value(u"seq"));
    }
}

void TestDelivery::outboxSurvivesUntilConnected()
{
    m_world.relay().kill();
    for (int i = 1; i <= 3; ++i) {
        const CliResult queued = m_world.cli(alice, words("send bob --queue") << u"queued %1"_s.arg(i));
        QVERIFY(m_world.done(queued));
        QCOMPARE(queued.events("queued").size(), 1);
    }
    const auto waiting = m_world.history(alice, bob);
    QCOMPARE(textOf(waiting.last(), "state"), u"queued"_s);

    QVERIFY(m_world.relay().restart());
    QVERIFY(m_world.settle(alice));
    QVERIFY(m_world.settle(bob));
    QCOMPARE(m_world.texts(bob, alice).last(3), (QStringList{u"queued 1"_s, u"queued 2"_s, u"queued 3"_s}));
    QCOMPARE(m_world.texts(alice, bob), m_world.texts(bob, alice));
}

void TestDelivery::everyKindOfText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"Hello, Bob."_s;
    QTest::newRow("emoji") << u"👍🏽 👩‍👩‍👧 🇫🇷"_s;
    QTest::newRow("arabic") << u"مرحبا، كيف حالك؟"_s;
    QTest::newRow("chinese") << u"你好，今天怎么样？"_s;
    QTest::newRow("lines") << u"one\ntwo\n\n\tthree"_s;
    QTest::newRow("markup") << u"<b>&amp;</b> \"quotes\" \\ 'and' ; DROP TABLE message; --"_s;
    QTest::newRow("directions") << u"\u202eabc\u202c \u0000 zero"_s;
    QTest::newRow("combining") << u"e\u0301\u0301\u0301 ﷽"_s;
    QTest::newRow("dash") << u"--not-an-option"_s;
}

void TestDelivery::everyKindOfText()
{
    QFETCH(QString, text);
    // A command line ends at a zero character, so this goes through the JSON of `run`.
    CliProcess sender(m_world.profile(alice));
    sender.start();
    sender.write(sendCommand(bob, text));
    QVERIFY(sender.waitFor("done"));
    sender.endInput();
    QCOMPARE(sender.waitForEnd(), 0);
    QVERIFY(m_world.settle(bob));
    QCOMPARE(m_world.texts(bob, alice).last(), text);
}

void TestDelivery::longestText()
{
    const QString longest = u"ü"_s.repeated(2048);
    QVERIFY(m_world.done(m_world.cli(alice, words("send bob") << longest)));
    QVERIFY(m_world.settle(bob));
    QCOMPARE(m_world.texts(bob, alice).last(), longest);

    const auto before = m_world.history(alice, bob).size();
    const CliResult tooLong = m_world.cli(alice, words("send bob") << longest + u'x');
    QCOMPARE(tooLong.code, 6);
    QVERIFY(tooLong.lines.isEmpty());
    QCOMPARE(m_world.cli(alice, words("send bob") << u""_s).code, 2);
    QCOMPARE(m_world.history(alice, bob).size(), before);
}

void TestDelivery::conversationAtFullSpeed()
{
    constexpr int each = 200;
    CliProcess atAlice(m_world.profile(alice));
    CliProcess atBob(m_world.profile(bob));
    m_ledger.follow(alice, atAlice);
    m_ledger.follow(bob, atBob);
    atAlice.start();
    atBob.start();
    for (int i = 0; i < each; ++i) {
        atAlice.write(sendCommand(bob, u"from alice %1"_s.arg(i)));
        atBob.write(sendCommand(alice, u"from bob %1"_s.arg(i)));
    }
    QVERIFY(atAlice.waitFor("accepted", each));
    QVERIFY(atBob.waitFor("accepted", each));
    atAlice.endInput();
    atBob.endInput();
    QCOMPARE(atAlice.waitForEnd(), 0);
    QCOMPARE(atBob.waitForEnd(), 0);
    QVERIFY(m_world.settle(alice));
    QVERIFY(m_world.settle(bob));
    m_ledger.committed(u"alice's device"_s, m_world.history(alice, bob));
    m_ledger.committed(u"bob's device"_s, m_world.history(bob, alice));
    QCOMPARE(m_ledger.acceptedCount(), 2 * each);
    QVERIFY(holds(m_ledger.check()));
}

// The judge is judged: each kind of damage must be seen.
void TestDelivery::ledgerSeesWhatIsWrong()
{
    const auto whole = m_world.history(alice, bob);
    const auto judge = [&](const QList<QJsonObject> &copy) {
        Ledger ledger = m_ledger;
        ledger.committed(u"damaged"_s, copy);
        return ledger.check().isEmpty();
    };
    QVERIFY(judge(whole));
    auto lost = whole;
    lost.remove(whole.size() / 2);
    QVERIFY(!judge(lost));
    auto lostAtEnd = whole;
    lostAtEnd.removeLast();
    QVERIFY(!judge(lostAtEnd));
    auto doubled = whole;
    doubled.append(whole.last());
    QVERIFY(!judge(doubled));
    auto swapped = whole;
    swapped.swapItemsAt(1, 2);
    QVERIFY(!judge(swapped));
    auto forged = whole;
    forged.last().insert(u"id"_s, u"00000000-0000-4000-8000-000000000000"_s);
    QVERIFY(!judge(forged));
}

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
