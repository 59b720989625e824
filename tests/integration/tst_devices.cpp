// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/world.h"

#include <QTest>

using namespace Parlance::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString alice = u"alice"_s;
const QString bob = u"bob"_s;
const QString bobsLaptop = u"bob-laptop"_s;

/// One number of the "marks" line about the conversation with this person.
qint64 mark(const CliResult &status, const QString &with, const char *name)
{
    for (const QJsonObject &marks : status.events("marks")) {
        if (textOf(marks, "with") == with)
            return marks.value(QLatin1StringView(name)).toInteger();
    }
    return -1;
}

} // namespace

/// Several devices of one person: each gets everything, and they agree on what was read.
class TestDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sentMessagesReachMyOtherDevice();
    void aDeviceSignsInWhileMessagesAreWritten();
    void aSenderThatWasAwayLearnsOfANewDevice();
    void readMarks();
    void aSecondConnectionDisplacesTheFirst();
    void aRevokedDeviceIsSignedOut();
    void oneDeviceTooMany();
    void nobodyIsLeftToHelp();
    void signedOutBeforeItWasLinked();

private:
    std::unique_ptr<World> m_world;
};

void TestDevices::init()
{
    m_world = std::make_unique<World>();
    QVERIFY(m_world->startWithAliceAndBob());
}

void TestDevices::sentMessagesReachMyOtherDevice()
{
    QVERIFY(m_world->addDevice(bobsLaptop, bob));
    QVERIFY(m_world->settle(bobsLaptop));
    QVERIFY(m_world->done(m_world->cli(bob, words("send alice") << u"written on the desktop"_s)));
    QVERIFY(m_world->settle(bobsLaptop));
    QVERIFY(m_world->done(m_world->cli(bobsLaptop, words("send alice") << u"written on the laptop"_s)));
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob") << u"to both"_s, {})));
    for (const QString &profile : {alice, bob, bobsLaptop})
        QVERIFY(m_world->settle(profile));

    const auto onDesktop = m_world->history(bob, alice);
    QCOMPARE(onDesktop.size(), 3);
    QCOMPARE(textOf(onDesktop[1], "from"), bob);
    QCOMPARE(m_world->texts(bobsLaptop, alice), m_world->texts(bob, alice));
    QCOMPARE(m_world->texts(alice, bob), m_world->texts(bob, alice));
    Ledger ledger;
    ledger.committed(bob, onDesktop);
    ledger.committed(bobsLaptop, m_world->history(bobsLaptop, alice));
    ledger.committed(alice, m_world->history(alice, bob));
    QCOMPARE(ledger.check(), QStringList());
}

void TestDevices::aDeviceSignsInWhileMessagesAreWritten()
{
    Ledger ledger;
    CliProcess atAlice(m_world->profile(alice));
    ledger.follow(alice, atAlice);
    atAlice.start();
    int written = 0;
    // Alice keeps writing, some messages ahead of the relay's answers, until Bob's laptop has got some of them.
    const auto write = [&](int count) {
        for (int i = 0; i < count; ++i) {
            atAlice.write({{u"command"_s, u"send"_s}, {u"name"_s, bob}, {u"text"_s, u"message %1"_s.arg(++written)}});
        }
    };
    write(20);
    QVERIFY(atAlice.waitFor("accepted", 10));
    write(100);
    QVERIFY(m_world->addDevice(bobsLaptop, bob));
    CliProcess atLaptop(m_world->profile(bobsLaptop));
    atLaptop.start();
    QVERIFY(atLaptop.waitUntilOnline());
    write(20);
    QVERIFY(atLaptop.waitFor("message"));
    QVERIFY(atAlice.waitFor("accepted", written));
    atAlice.kill();
    atLaptop.kill();
    for (const QString &profile : {alice, bob, bobsLaptop})
        QVERIFY(m_world->settle(profile));

    const auto onLaptop = m_world->history(bobsLaptop, alice);
    QVERIFY(!onLaptop.isEmpty());
    ledger.committed(alice, m_world->history(alice, bob));
    ledger.committed(bob, m_world->history(bob, alice));
    ledger.committed(bobsLaptop, onLaptop); // also what was said before it was linked
    QCOMPARE(ledger.acceptedCount(), written);
    QCOMPARE(ledger.check(), QStringList());
}

void TestDevices::aSenderThatWasAwayLearnsOfANewDevice()
{
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob before"))));
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob sealed-for-one-device --queue"))));
    QVERIFY(m_world->addDevice(bobsLaptop, bob));
    QVERIFY(m_world->settle(alice));
    QVERIFY(m_world->settle(bobsLaptop));
    QCOMPARE(m_world->texts(bobsLaptop, alice), (QStringList{u"before"_s, u"sealed-for-one-device"_s}));
}

void TestDevices::readMarks()
{
    QVERIFY(m_world->addDevice(bobsLaptop, bob));
    QVERIFY(m_world->settle(bobsLaptop));
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob --stdin"), "one\ntwo\nthree\n")));
    QVERIFY(m_world->settle(bob));
    QVERIFY(m_world->settle(bobsLaptop));
    QCOMPARE(mark(m_world->cli(bobsLaptop, words("status")), alice, "unread"), 3);

    CliProcess atAlice(m_world->profile(alice));
    atAlice.start();
    CliProcess atBob(m_world->profile(bob));
    atBob.start(words("run --mark-read"));
    const auto isReadThrough = [](qint64 sequence) {
        return [sequence](const QJsonObject &event) {
            return textOf(event, "event") == u"marks" && event.value(u"peer_read").toInteger() == sequence;
        };
    };
    QVERIFY(atAlice.waitFor(isReadThrough(3)));
    atAlice.kill();
    atBob.kill();

    QVERIFY(m_world->settle(bobsLaptop));
    QCOMPARE(mark(m_world->cli(bobsLaptop, words("status")), alice, "unread"), 0);
    QCOMPARE(mark(m_world->cli(bobsLaptop, words("status")), alice, "read"), 3);
    for (const QJsonObject &message : m_world->history(alice, bob))
        QCOMPARE(textOf(message, "state"), u"read"_s);
}

void TestDevices::aSecondConnectionDisplacesTheFirst()
{
    QVERIFY(m_world->copyProfile(bob, u"bob-copy"_s));
    CliProcess first(m_world->profile(bob));
    first.start();
    QVERIFY(first.waitUntilOnline());
    CliProcess second(m_world->profile(u"bob-copy"_s));
    second.start();
    QVERIFY(second.waitUntilOnline());
    QCOMPARE(first.waitForEnd(), 4);
    QVERIFY(second.isRunning());
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob hello"))));
    QVERIFY(second.waitFor("message"));
}

void TestDevices::aRevokedDeviceIsSignedOut()
{
    QVERIFY(m_world->addDevice(bobsLaptop, bob));
    CliProcess atLaptop(m_world->profile(bobsLaptop));
    atLaptop.start();
    QVERIFY(atLaptop.waitUntilOnline());
    const CliResult devices = m_world->cli(bob, words("devices"));
    QVERIFY(m_world->done(devices));
    QCOMPARE(devices.events("device").size(), 2);
    QString laptop;
    for (const QJsonObject &device : devices.events("device")) {
        if (!device.value(u"current").toBool())
            laptop = QString::number(device.value(u"id").toInteger());
    }
    const CliResult left = m_world->cli(bob, words("revoke") << laptop);
    QVERIFY(m_world->done(left));
    QCOMPARE(left.events("device").size(), 1);
    QCOMPARE(atLaptop.waitForEnd(), 4);
    QCOMPARE(m_world->cli(bobsLaptop, words("contacts list")).code, 4);
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob hello"))));
}

void TestDevices::oneDeviceTooMany()
{
    for (int i = 2; i <= 5; ++i)
        QVERIFY(m_world->signIn(u"bob-%1"_s.arg(i), bob));
    const QString address = u"127.0.0.1:%1"_s.arg(m_world->relay().port());
    const CliResult sixth = cliWithPassword(
        m_world->profile(u"bob-6"_s),
        words("sign-in --username bob") << address << u"--pin"_s << m_world->relay().pin(), World::passwordOf(bob));
    QCOMPARE(sixth.code, 4);
    QVERIFY(!sixth.complaint.isEmpty());
    QVERIFY(m_world->settle(u"bob-5"_s));
}

void TestDevices::nobodyIsLeftToHelp()
{
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob") << u"before"_s)));
    QVERIFY(m_world->settle(bob));
    QVERIFY(m_world->signIn(bobsLaptop, bob));
    QCOMPARE(m_world->cli(bob, words("link --begin-anew")).code, 2); // this one is linked
    QVERIFY(m_world->done(m_world->cli(bobsLaptop, words("link --begin-anew"))));
    QCOMPARE(m_world->cli(bobsLaptop, words("devices")).events("device").size(), 1);
    QCOMPARE(m_world->cli(bob, words("contacts list")).code, 4);
    // Alice is told, and nothing leaves before she has read it.
    const auto notice = [this] {
        return textOf(m_world->cli(alice, words("status")).events("marks").first(), "notice");
    };
    QVERIFY(QTest::qWaitFor([&] { return m_world->settle(alice) && notice() == u"key-replaced"; }, 120'000));
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob --queue") << u"after"_s)));
    QCOMPARE(m_world->cli(alice, words("status --wait --timeout 3")).code, 9);
    QVERIFY(m_world->done(m_world->cli(alice, words("acknowledge bob"))));
    QVERIFY(m_world->settle(alice));
    QVERIFY(m_world->settle(bobsLaptop));
    // Who has the password alone does not get what was said before: a placeholder stands for it.
    QCOMPARE(m_world->texts(bobsLaptop, alice), (QStringList{QString(), u"after"_s}));
    QVERIFY(m_world->done(m_world->cli(bobsLaptop, words("send alice") << u"it is me"_s)));
    QVERIFY(m_world->settle(alice));
    QCOMPARE(m_world->texts(alice, bob), (QStringList{u"before"_s, u"after"_s, u"it is me"_s}));
}

void TestDevices::signedOutBeforeItWasLinked()
{
    QVERIFY(m_world->signIn(bobsLaptop, bob));
    QCOMPARE(m_world->cli(bob, words("devices")).events("device").size(), 2);
    QCOMPARE(m_world->cli(bob, words("sign-out")).code, 2); // this one is linked
    QVERIFY(m_world->done(m_world->cli(bobsLaptop, words("sign-out"))));
    QCOMPARE(m_world->cli(bob, words("devices")).events("device").size(), 1);
    // The profile is free for somebody else, and one whose device was signed out is too.
    QVERIFY(m_world->join(bobsLaptop));
    QVERIFY(m_world->done(m_world->cli(bobsLaptop, words("contacts list"))));
}

QTEST_GUILESS_MAIN(TestDevices)
#include "tst_devices.moc"
