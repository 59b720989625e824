// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/world.h"

#include <QJsonArray>
#include <QTest>

using namespace Parlance::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString alice = u"alice"_s;
const QString bob = u"bob"_s;
const QString bobsLaptop = u"bob-laptop"_s;
constexpr int patienceMs = 60'000;

} // namespace

/// Messages that disappear, with real programs and a real relay: the setting, the reading, a second device, and what is left.
class TestDisappearing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bothSidesHaveTheSetting();
    void onesOwnIsGoneAfterItsTime();
    void theOtherSideKeepsItUntilItIsRead();
    void aNewDeviceGetsWhatIsLeft();
    void whatOneDeviceReadsIsGoneFromTheOther();
    void turnedOff();
    void refused();

private:
    [[nodiscard]] QString say(const QString &from, const QString &to, const QString &text)
    {
        const CliResult sent = m_world.cli(from, {u"send"_s, to, text});
        return m_world.done(sent) ? textOf(sent.events("accepted").value(0), "id") : QString();
    }
    [[nodiscard]] bool run(const QString &name, const QStringList &arguments)
    {
        return m_world.done(m_world.cli(name, arguments));
    }
    [[nodiscard]] QList<QJsonObject> messages(const QString &profile, const QString &with)
    {
        return m_world.cli(profile, {u"history"_s, with}).events("message");
    }
    [[nodiscard]] QStringList texts(const QString &profile, const QString &with)
    {
        QStringList all;
        for (const QJsonObject &one : messages(profile, with))
            all += textOf(one, "text");
        return all;
    }
    [[nodiscard]] QJsonObject message(const QString &profile, const QString &with, const QString &id)
    {
        for (const QJsonObject &one : messages(profile, with)) {
            if (textOf(one, "id") == id)
                return one;
        }
        return {};
    }
    [[nodiscard]] bool goes(const QString &profile, const QString &with, const QString &id)
    {
        return QTest::qWaitFor([&] { return message(profile, with, id).isEmpty(); }, patienceMs);
    }
    /// What messages written now get, as `status` says.
    [[nodiscard]] int timeAt(const QString &profile)
    {
        return m_world.cli(profile, {u"status"_s}).events("marks").value(0).value(u"disappears_after").toInt();
    }

    World m_world;
};

void TestDisappearing::initTestCase()
{
    QVERIFY(m_world.startWithAliceAndBob());
}

void TestDisappearing::bothSidesHaveTheSetting()
{
    QVERIFY(run(alice, {u"disappear"_s, bob, u"2s"_s}));
    QVERIFY(m_world.settle(bob));
    QCOMPARE(timeAt(alice), 2);
    QCOMPARE(timeAt(bob), 2);
    const CliResult history = m_world.cli(bob, {u"history"_s, alice});
    QCOMPARE(history.events("disappearing").size(), 1);
    QCOMPARE(history.events("disappearing").first().value(u"disappears_after").toInt(), 2);
    QCOMPARE(m_world.cli(bob, {u"status"_s}).events("marks").first().value(u"unread").toInt(), 0);
}

void TestDisappearing::onesOwnIsGoneAfterItsTime()
{
    const QString id = say(alice, bob, u"a secret"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(goes(alice, bob, id));
    // Its place is known: nothing is missing.
    const CliResult complete = m_world.cli(alice, {u"completeness"_s, bob});
    for (const QJsonValue &device : complete.events("completeness").first().value(u"devices").toArray()) {
        if (device[u"own"_s].toBool())
            QCOMPARE(device[u"missing"_s].toInt(-1), 0);
    }
    QCOMPARE(m_world.cli(alice, {u"details"_s, bob, id}).code, 5);
    QVERIFY(m_world.cli(alice, {u"search"_s, u"secret"_s}).events("message").isEmpty());
}

void TestDisappearing::theOtherSideKeepsItUntilItIsRead()
{
    QVERIFY(m_world.settle(bob));
    QCOMPARE(texts(bob, alice), QStringList{u"a secret"_s});
    const QJsonObject unread = messages(bob, alice).value(0);
    QCOMPARE(unread.value(u"disappears_after").toInt(), 2);
    QVERIFY(!unread.contains(u"disappears_at"));
    QVERIFY(run(bob, words("listen --until 1 --for 60 --mark-read")));
    QVERIFY(goes(bob, alice, textOf(unread, "id")));
    QVERIFY(m_world.settle(alice));
    QVERIFY(texts(alice, bob).isEmpty());
    QCOMPARE(m_world.cli(bob, {u"export"_s, alice, u"--format"_s, u"json"_s}).events("message").size(), 0);
}

// Linked, it gets the history of the first: nothing that is gone, and nothing that is missing.
void TestDisappearing::aNewDeviceGetsWhatIsLeft()
{
    QVERIFY(run(bob, {u"disappear"_s, alice, u"1h"_s}));
    QVERIFY(m_world.settle(alice));
    const QString id = say(alice, bob, u"for an hour"_s);
    QVERIFY(m_world.settle(bob));
    QVERIFY(run(bob, words("listen --until 1 --for 60 --mark-read")));
    QVERIFY(m_world.settle(bob));
    QVERIFY(m_world.addDevice(bobsLaptop, bob));
    QCOMPARE(texts(bobsLaptop, alice), QStringList{u"for an hour"_s});
    const QJsonObject there = message(bobsLaptop, alice, id);
    QCOMPARE(there.value(u"disappears_after").toInt(), 3600);
    QVERIFY(there.value(u"disappears_at").toDouble() > 0);
    QCOMPARE(timeAt(bobsLaptop), 3600);
    const CliResult complete = m_world.cli(bobsLaptop, {u"completeness"_s, alice});
    for (const QJsonValue &device : complete.events("completeness").first().value(u"devices").toArray())
        QCOMPARE(device[u"missing"_s].toInt(-1), 0);
}

void TestDisappearing::whatOneDeviceReadsIsGoneFromTheOther()
{
    QVERIFY(run(alice, {u"disappear"_s, bob, u"2s"_s}));
    const QString id = say(alice, bob, u"another secret"_s);
    QVERIFY(m_world.settle(bobsLaptop));
    QVERIFY(!message(bobsLaptop, alice, id).isEmpty()); // nobody has read it
    CliProcess atLaptop(m_world.profile(bobsLaptop));
    atLaptop.start();
    QVERIFY(atLaptop.waitUntilOnline());
    CliProcess atBob(m_world.profile(bob));
    atBob.start();
    QVERIFY(atBob.waitUntilOnline());
    atBob.write({{u"command"_s, u"read"_s}, {u"name"_s, alice}, {u"tag"_s, 1}});
    QVERIFY(atBob.waitFor(isTagged("done", 1)));
    int asked = 0;
    const auto laptopShows = [&]() -> qsizetype {
        atLaptop.write({{u"command"_s, u"history"_s}, {u"name"_s, alice}, {u"tag"_s, ++asked}});
        if (!atLaptop.waitFor(isTagged("done", asked)))
            return -1;
        return atLaptop.count([&](const QJsonObject &event) {
            return isTagged("message", asked)(event) && textOf(event, "id") == id;
        });
    };
    QVERIFY(QTest::qWaitFor([&] { return laptopShows() == 0; }, patienceMs));
    for (CliProcess *process : {&atBob, &atLaptop}) {
        process->endInput();
        QCOMPARE(process->waitForEnd(), 0);
    }
    QVERIFY(goes(bob, alice, id));
}

void TestDisappearing::turnedOff()
{
    CliProcess atBob(m_world.profile(bob));
    atBob.start();
    QVERIFY(atBob.waitUntilOnline());
    QVERIFY(run(alice, {u"disappear"_s, bob, u"off"_s}));
    QVERIFY(atBob.waitFor("disappearing"));
    atBob.endInput();
    QCOMPARE(atBob.waitForEnd(), 0);
    QCOMPARE(timeAt(bob), 0);
    const QString id = say(bob, alice, u"this stays"_s);
    QVERIFY(!message(bob, alice, id).contains(u"disappears_after"));
}

void TestDisappearing::refused()
{
    for (const QString &time : {u"soon"_s, u"0s"_s, u"5w"_s, u"-1d"_s, u"1y"_s})
        QCOMPARE(m_world.cli(alice, {u"disappear"_s, bob, time}).code, 2);
}

QTEST_GUILESS_MAIN(TestDisappearing)
#include "tst_disappearing.moc"
