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
const QString bobAtWork = u"bob.work"_s;
const QString workLaptop = u"work-laptop"_s;

} // namespace

/// What is edited, deleted, answered, reacted to and forwarded is so on every device, with real programs and a real relay.
class TestAmended : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void editedAndReactedTo();
    void deletedForEveryone();
    void deletedForOneself();
    void toldWhileRunning();
    void aNewDeviceSeesTheSame();
    void refused();
    void forwarded();
    void forwardedWhileRunning();

private:
    [[nodiscard]] QString say(const QString &from, const QString &to, const QString &text, const QStringList &more = {})
    {
        const CliResult sent = m_world.cli(from, QStringList{u"send"_s, to, text} + more);
        return m_world.done(sent) ? textOf(sent.events("accepted").value(0), "id") : QString();
    }
    [[nodiscard]] bool run(const QString &name, const QStringList &arguments)
    {
        return m_world.done(m_world.cli(name, arguments));
    }
    [[nodiscard]] QJsonObject message(const QString &profile, const QString &with, const QString &id)
    {
        for (const QJsonObject &one : m_world.history(profile, with)) {
            if (textOf(one, "id") == id)
                return one;
        }
        return {};
    }

    World m_world;
};

void TestAmended::initTestCase()
{
    QVERIFY(m_world.startWithAliceAndBob());
}

void TestAmended::editedAndReactedTo()
{
    const QString id = say(alice, bob, u"Helo Bob"_s);
    QVERIFY(run(alice, {u"edit"_s, bob, id, u"Hello Bob"_s}));
    QVERIFY(m_world.settle(bob));
    const QString answer = say(bob, alice, u"Hello Alice"_s, {u"--reply-to"_s, id});
    QVERIFY(run(bob, {u"react"_s, alice, id, u"🎉"_s}));
    QVERIFY(run(bob, {u"react"_s, alice, id, u"👍"_s}));
    QVERIFY(m_world.settle(alice));
    for (const auto &[name, peer] : {std::pair(alice, bob), std::pair(bob, alice)}) {
        QCOMPARE(m_world.texts(name, peer), (QStringList{u"Hello Bob"_s, u"Hello Alice"_s}));
        const QJsonObject edited = message(name, peer, id);
        QVERIFY(edited.value(u"edited").toBool());
        const QJsonArray reactions = edited.value(u"reactions").toArray();
        QCOMPARE(reactions.size(), 1);
        QCOMPARE(textOf(reactions[0].toObject(), "emoji"), u"👍"_s);
        QCOMPARE(textOf(reactions[0].toObject(), "from"), bob);
        QCOMPARE(textOf(message(name, peer, answer), "reply_to"), id);
    }
    const CliResult details = m_world.cli(bob, {u"details"_s, alice, id});
    QCOMPARE(details.events("details").first().value(u"versions").toArray().size(), 2);
    // What is printed once is not printed again because it was edited.
    const CliResult heard = m_world.cli(bob, words("listen --until 1 --for 60"));
    QCOMPARE(heard.events("message").size(), 1);
    QCOMPARE(textOf(heard.events("message").first(), "text"), u"Hello Bob"_s);
}

void TestAmended::deletedForEveryone()
{
    const QString id = say(alice, bob, u"a secret"_s);
    QVERIFY(m_world.settle(bob));
    QVERIFY(run(alice, {u"delete"_s, bob, id}));
    QVERIFY(m_world.settle(bob));
    for (const auto &[name, peer] : {std::pair(alice, bob), std::pair(bob, alice)}) {
        const QJsonObject deleted = message(name, peer, id);
        QVERIFY(deleted.value(u"deleted").toBool());
        QCOMPARE(textOf(deleted, "text"), QString());
    }
}

void TestAmended::deletedForOneself()
{
    const QString id = say(alice, bob, u"not for Bob's eyes"_s);
    QVERIFY(m_world.settle(bob));
    QVERIFY(run(bob, {u"delete"_s, alice, id, u"--for-me"_s}));
    QVERIFY(m_world.settle(bob));
    QCOMPARE(message(bob, alice, id), QJsonObject());
    QCOMPARE(textOf(message(alice, bob, id), "text"), u"not for Bob's eyes"_s);
}

void TestAmended::toldWhileRunning()
{
    CliProcess atBob(m_world.profile(bob));
    atBob.start();
    QVERIFY(atBob.waitUntilOnline());
    const QString id = say(alice, bob, u"now"_s);
    QVERIFY(run(alice, {u"edit"_s, bob, id, u"now or never"_s}));
    QVERIFY(run(alice, {u"react"_s, bob, id, u"⏰"_s}));
    QVERIFY(run(alice, {u"delete"_s, bob, id}));
    QVERIFY(atBob.waitFor("edit"));
    QVERIFY(atBob.waitFor("reaction"));
    QVERIFY(atBob.waitFor("deletion"));
    const auto isEdit = isEvent("edit");
    const auto edit = std::ranges::find_if(atBob.events(), isEdit);
    QCOMPARE(textOf(*edit, "text"), u"now or never"_s);
    QCOMPARE(textOf(*edit, "message"), id);
    atBob.endInput();
    QCOMPARE(atBob.waitForEnd(), 0);
}

// It gets the history of the first: nothing that was deleted, nothing that is missing.
void TestAmended::aNewDeviceSeesTheSame()
{
    QVERIFY(m_world.addDevice(bobsLaptop, bob));
    QCOMPARE(m_world.history(bobsLaptop, alice), m_world.history(bob, alice));
    const CliResult complete = m_world.cli(bobsLaptop, words("completeness alice"));
    const QJsonArray devices = complete.events("completeness").first().value(u"devices").toArray();
    QVERIFY(!devices.isEmpty());
    for (const QJsonValue &device : devices)
        QCOMPARE(device[u"missing"_s].toInt(-1), 0);
    // And the two tell each other from now on.
    const QString id = say(alice, bob, u"for one of you"_s);
    CliProcess atLaptop(m_world.profile(bobsLaptop));
    atLaptop.start();
    QVERIFY(atLaptop.waitUntilOnline());
    // How many of it the running laptop has; -1 when it does not answer.
    int asked = 0;
    const auto laptopShows = [&](CliProcess &laptop) -> qsizetype {
        laptop.write({{u"command"_s, u"history"_s}, {u"name"_s, alice}, {u"tag"_s, ++asked}});
        if (!laptop.waitFor(isTagged("done", asked)))
            return -1;
        return laptop.count([&](const QJsonObject &event) {
            return isTagged("message", asked)(event) && textOf(event, "id") == id;
        });
    };
    QVERIFY(QTest::qWaitFor([&] { return laptopShows(atLaptop) == 1; }, 30'000));
    QVERIFY(m_world.settle(bob));
    CliProcess atBob(m_world.profile(bob));
    atBob.start();
    QVERIFY(atBob.waitUntilOnline());
    atBob.write({{u"command"_s, u"delete"_s}, {u"name"_s, alice}, {u"id"_s, id}, {u"for-me"_s, true}});
    QVERIFY(atBob.waitFor("done"));
    QVERIFY(QTest::qWaitFor([&] { return laptopShows(atLaptop) == 0; }, 30'000));
    atBob.endInput();
    atLaptop.endInput();
    QCOMPARE(atBob.waitForEnd(), 0);
    QCOMPARE(atLaptop.waitForEnd(), 0);
}

void TestAmended::refused()
{
    const QString id = say(alice, bob, u"mine"_s);
    QVERIFY(m_world.settle(bob));
    QCOMPARE(m_world.cli(bob, {u"edit"_s, alice, id, u"yours"_s}).code, 5);
    QCOMPARE(m_world.cli(bob, {u"delete"_s, alice, id}).code, 5);
    QCOMPARE(m_world.cli(bob, {u"react"_s, alice, id, u"two words"_s}).code, 2);
    QCOMPARE(m_world.cli(bob, {u"edit"_s, alice, u"no-id"_s, u"text"_s}).code, 2);
    QCOMPARE(textOf(message(alice, bob, id), "text"), u"mine"_s);
}

// To somebody else, on both of their devices, and without a word about where it comes from.
void TestAmended::forwarded()
{
    QVERIFY(m_world.join(bobAtWork) && m_world.befriend(alice, bobAtWork));
    const QString first = say(alice, bob, u"**Eleven** at the bridge"_s);
    QVERIFY(m_world.settle(bob));
    const QString second = say(bob, alice, u"I bring the list"_s, {u"--reply-to"_s, first});
    const QString own = say(alice, bobAtWork, u"Read this:"_s);
    QVERIFY(!second.isEmpty() && m_world.settle(alice));
    QVERIFY(run(alice, {u"forward"_s, bob, first, second, u"--to"_s, bobAtWork}));
    QVERIFY(m_world.settle(bobAtWork));
    QVERIFY(m_world.addDevice(workLaptop, bobAtWork)); // which has it from the first one
    for (const QString &profile : {bobAtWork, workLaptop}) {
        const QList<QJsonObject> lines = m_world.history(profile, alice);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(textOf(lines[0], "id"), own);
        QVERIFY(!lines[0].contains(u"forwarded"));
        QCOMPARE(textOf(lines[1], "text"), u"**Eleven** at the bridge"_s);
        QCOMPARE(textOf(lines[2], "text"), u"I bring the list"_s);
        for (const QJsonObject &line : lines.sliced(1)) {
            QVERIFY(line.value(u"forwarded").toBool());
            QVERIFY(!line.contains(u"reply_to"));
            QCOMPARE(textOf(line, "from"), alice);
            QVERIFY(textOf(line, "id") != first && textOf(line, "id") != second);
        }
    }
    const CliResult page = m_world.cli(bobAtWork, words("export alice --format html"));
    QCOMPARE(page.output.count(" forwarded"), 2);
    // What is not there any more is not sent, nor what was named with it.
    QVERIFY(run(alice, {u"delete"_s, bob, first}));
    QCOMPARE(m_world.cli(alice, {u"forward"_s, bob, second, first, u"--to"_s, bobAtWork}).code, 5);
    QCOMPARE(m_world.history(alice, bobAtWork).size(), 3);
    QCOMPARE(m_world.cli(alice, {u"forward"_s, bob, second}).code, 2);
    for (const QString &wrong : {u"no-id"_s, QString()})
        QCOMPARE(m_world.cli(alice, {u"forward"_s, bob, second, wrong, u"--to"_s, bobAtWork}).code, 2);
}

void TestAmended::forwardedWhileRunning()
{
    const QStringList ids{say(alice, bob, u"one"_s), say(alice, bob, u"two"_s)};
    CliProcess atAlice(m_world.profile(alice));
    atAlice.start();
    QVERIFY(atAlice.waitUntilOnline());
    atAlice.write({{u"command"_s, u"forward"_s}, {u"name"_s, bob}, {u"id"_s, ids.join(u' ')}, {u"to"_s, bobAtWork}});
    QVERIFY(atAlice.waitFor("done"));
    QCOMPARE(atAlice.count(isEvent("accepted")), 2);
    atAlice.endInput();
    QCOMPARE(atAlice.waitForEnd(), 0);
    QVERIFY(m_world.settle(bobAtWork));
    QCOMPARE(m_world.texts(bobAtWork, alice).last(2), (QStringList{u"one"_s, u"two"_s}));
}

QTEST_GUILESS_MAIN(TestAmended)
#include "tst_amended.moc"
