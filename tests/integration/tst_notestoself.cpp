// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/world.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Parlance::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString alice = u"alice"_s;
const QString bob = u"bob"_s;
const QString bobsLaptop = u"bob-laptop"_s;

} // namespace

/// Notes to oneself, with real programs and a real relay: on one device, and on all of them.
class TestNotesToSelf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onOneDevice();
    void aDeviceThatIsLinkedLaterHasThem();
    void bothDevicesWrite();
    void changedFoundAndExported();
    void nobodyElseHasAny();

private:
    [[nodiscard]] bool run(const QString &profile, const QStringList &arguments) const
    {
        return m_world.done(m_world.cli(profile, arguments));
    }
    [[nodiscard]] QString say(const QString &profile, const QString &text, const QStringList &more = {}) const
    {
        const CliResult sent = m_world.cli(profile, QStringList{u"send"_s, bob, text} + more);
        return m_world.done(sent) ? textOf(sent.events("accepted").value(0), "id") : QString();
    }

    World m_world;
};

void TestNotesToSelf::initTestCase()
{
    QVERIFY(m_world.startWithAliceAndBob());
}

void TestNotesToSelf::onOneDevice()
{
    QCOMPARE(m_world.cli(bob, words("history bob")).code, 5); // there are none before something is noted
    QVERIFY(!say(bob, u"milk"_s).isEmpty());
    QVERIFY(!say(bob, u"bread"_s).isEmpty());
    QCOMPARE(m_world.texts(bob, bob), (QStringList{u"milk"_s, u"bread"_s}));
    for (const QJsonObject &note : m_world.history(bob, bob)) {
        QCOMPARE(textOf(note, "state"), u"sent"_s);
        QCOMPARE(textOf(note, "from"), bob);
    }
    const auto marks = m_world.cli(bob, words("status")).events("marks");
    QCOMPARE(marks.size(), 2);
    const auto notes = std::ranges::find_if(marks, [](const QJsonObject &one) { return one.value(u"self").toBool(); });
    QVERIFY(notes != marks.end());
    QCOMPARE(textOf(*notes, "with"), bob);
    QCOMPARE(notes->value(u"unread").toInt(-1), 0);
    QCOMPARE(notes->value(u"peer_delivered").toInt(-1), 0);
    // One is no contact of one's own.
    QCOMPARE(m_world.cli(bob, words("contacts add bob")).code, 2);
    QCOMPARE(m_world.cli(bob, words("contacts list")).events("contact").size(), 1);
}

// The relay kept nothing of them: there was nobody to keep it for.
void TestNotesToSelf::aDeviceThatIsLinkedLaterHasThem()
{
    QVERIFY(m_world.addDevice(bobsLaptop, bob));
    QCOMPARE(m_world.texts(bobsLaptop, bob), (QStringList{u"milk"_s, u"bread"_s}));
    QCOMPARE(m_world.history(bobsLaptop, bob), m_world.history(bob, bob));
}

void TestNotesToSelf::bothDevicesWrite()
{
    const QString onLaptop = say(bobsLaptop, u"from the laptop"_s);
    QVERIFY(!onLaptop.isEmpty());
    const QString onDesktop = say(bob, u"from the desktop"_s);
    QVERIFY(!onDesktop.isEmpty());
    QVERIFY(m_world.settle(bob));
    QVERIFY(m_world.settle(bobsLaptop));
    const QStringList expected{u"milk"_s, u"bread"_s, u"from the laptop"_s, u"from the desktop"_s};
    QCOMPARE(m_world.texts(bob, bob), expected);
    QCOMPARE(m_world.texts(bobsLaptop, bob), expected);
    // On two devices of two, and no further.
    const CliResult details = m_world.cli(bob, {u"details"_s, bob, onLaptop});
    QCOMPARE(details.events("details").first().value(u"arrived").toInt(), 2);
    QCOMPARE(details.events("details").first().value(u"devices").toArray().size(), 2);
    // What one wrote oneself is no news.
    CliProcess listening(m_world.profile(bobsLaptop));
    listening.start();
    QVERIFY(listening.waitUntilOnline());
    QVERIFY(!say(bob, u"while it runs"_s).isEmpty());
    QVERIFY(listening.waitFor([](const QJsonObject &event) {
        return isEvent("marks")(event) && event.value(u"self").toBool() && event.value(u"head").toInt() == 5;
    }));
    QCOMPARE(listening.count(isEvent("message")), 0);
    listening.endInput();
    QCOMPARE(listening.waitForEnd(), 0);
}

void TestNotesToSelf::changedFoundAndExported()
{
    const QString id = say(bob, u"aple"_s);
    QVERIFY(run(bob, {u"edit"_s, bob, id, u"apple"_s}));
    QVERIFY(run(bob, {u"react"_s, bob, id, u"👍"_s}));
    QVERIFY(!say(bob, u"two of them"_s, {u"--reply-to"_s, id}).isEmpty());
    const QString secret = say(bob, u"not for long"_s);
    QVERIFY(m_world.settle(bobsLaptop));
    QVERIFY(run(bobsLaptop, {u"delete"_s, bob, secret}));
    QVERIFY(m_world.settle(bob));
    const QString hidden = say(bob, u"for this moment"_s);
    QVERIFY(m_world.settle(bobsLaptop));
    QVERIFY(run(bob, {u"delete"_s, bob, hidden, u"--for-me"_s}));
    for (const QString &profile : {bob, bobsLaptop}) {
        const CliResult found = m_world.cli(profile, {u"search"_s, u"appl"_s, u"--with"_s, bob});
        QCOMPARE(found.events("message").size(), 1);
        const QJsonObject apple = found.events("message").first();
        QVERIFY(apple.value(u"edited").toBool());
        QCOMPARE(textOf(apple.value(u"reactions").toArray()[0].toObject(), "from"), bob);
    }
    QVERIFY(!m_world.texts(bob, bob).contains(u"for this moment"_s));
    QVERIFY(!m_world.texts(bob, bob).contains(u"not for long"_s));
    const CliResult exported = m_world.cli(bobsLaptop, {u"export"_s, bob, u"--format"_s, u"json"_s});
    QVERIFY(m_world.done(exported));
    const auto lines = exported.events("message");
    const auto answer = std::ranges::find_if(lines, [](const QJsonObject &one) {
        return textOf(one, "text") == u"two of them";
    });
    QVERIFY(answer != lines.end());
    QCOMPARE(textOf(*answer, "reply_to"), id);
    QCOMPARE(textOf(*answer, "reply_to_from"), bob);
    const CliResult page = m_world.cli(bob, {u"export"_s, bob, u"--format"_s, u"html"_s});
    QVERIFY(page.output.contains("two of them"));
}

void TestNotesToSelf::nobodyElseHasAny()
{
    QVERIFY(m_world.settle(alice));
    QCOMPARE(m_world.history(alice, bob), QList<QJsonObject>());
    QVERIFY(!say(bob, u"still mine"_s).isEmpty());
    const CliResult own = m_world.cli(alice, words("send alice") << u"hers"_s);
    QVERIFY(m_world.done(own));
    QCOMPARE(m_world.texts(alice, alice), QStringList{u"hers"_s});
    QVERIFY(m_world.settle(bob));
    QVERIFY(!m_world.texts(bob, bob).contains(u"hers"_s));
}

QTEST_GUILESS_MAIN(TestNotesToSelf)
#include "tst_notestoself.moc"
