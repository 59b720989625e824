// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/world.h"

#include <QFile>
#include <QTest>

using namespace Parlance::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString alice = u"alice"_s;
const QString bob = u"bob"_s;
const QString bobsLaptop = u"bob-laptop"_s;
const QString bobsPhone = u"bob-phone"_s;

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
    void aCopyOfARunningDeviceIsFoundOut_data();
    void aCopyOfARunningDeviceIsFoundOut();
    void aRevokedDeviceIsSignedOut();
    void whoStaysGoesOnUnderTheNewKey();
    void twoDevicesAreRevokedAtOnce();
    void whatARevokedDeviceWroteComesFromThoseThatStay();
    void aRevokedProfileIsLinkedAgain();
    void aBackupFromBeforeTheKeyIsLinkedAgain();
    void oneDeviceTooMany();
    void nobodyIsLeftToHelp();
    void signedOutBeforeItWasLinked();

private:
    [[nodiscard]] QString idOf(const QString &profile) const;
    [[nodiscard]] QString notice() const;
    [[nodiscard]] bool aliceReadsOfTheNewKey() const;

    std::unique_ptr<World> m_world;
};

/// The number of the device that this profile is.
QString TestDevices::idOf(const QString &profile) const
{
    for (const QJsonObject &device : m_world->cli(profile, words("devices")).events("device")) {
        if (device.value(u"current").toBool())
            return QString::number(device.value(u"id").toInteger());
    }
    return {};
}

/// What Alice is told about Bob's keys.
QString TestDevices::notice() const
{
    return textOf(m_world->cli(alice, words("status")).events("marks").value(0), "notice");
}

bool TestDevices::aliceReadsOfTheNewKey() const
{
    return m_world->settle(alice) && notice() == u"key-renewed"
        && m_world->done(m_world->cli(alice, words("acknowledge bob")));
}

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
    QVERIFY(holds(ledger.check()));
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
    QVERIFY(holds(ledger.check()));
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

void TestDevices::aCopyOfARunningDeviceIsFoundOut_data()
{
    QTest::addColumn<bool>("copyFirst");
    QTest::newRow("the copy connects first") << true;
    QTest::newRow("the original connects first") << false;
}

// Of the two one goes on as another device, which everybody sees, and the other one stops and says why.
void TestDevices::aCopyOfARunningDeviceIsFoundOut()
{
    QFETCH(const bool, copyFirst);
    const QString copied = u"bob-copy"_s;
    const auto deviceOf = [this](const QString &profile) {
        const auto devices = m_world->cli(profile, words("devices")).events("device");
        return devices.size() == 1 ? devices.first().value(u"id").toInteger() : -1;
    };
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob before"))));
    QVERIFY(m_world->settle(bob));
    const qint64 before = deviceOf(bob);
    CliProcess original(m_world->profile(bob));
    original.start();
    QVERIFY(original.waitUntilOnline());
    QVERIFY(m_world->copyProfile(bob, copied));
    QVERIFY(QFile::remove(m_world->profile(copied) + u"/profile.lock"_s));
    if (!copyFirst) {
        original.kill();
        original.start();
        QVERIFY(original.waitUntilOnline());
    }
    CliProcess copy(m_world->profile(copied));
    copy.start();
    CliProcess &stops = copyFirst ? copy : original;
    CliProcess &goesOn = copyFirst ? original : copy;
    QCOMPARE(stops.waitForEnd(), 4);
    QVERIFY(stops.complaint().contains("removed from the account"));
    QVERIFY(goesOn.isRunning());
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob secret"))));
    const auto isSecret = [](const QJsonObject &event) { return textOf(event, "text") == u"secret"; };
    QVERIFY(goesOn.waitFor(isSecret));
    QCOMPARE(stops.count(isSecret), 0);
    goesOn.terminate();
    QCOMPARE(goesOn.waitForEnd(), 0);
    const QString &profile = copyFirst ? bob : copied;
    QVERIFY(m_world->settle(profile));
    QVERIFY(deviceOf(profile) > before);
    QCOMPARE(m_world->texts(profile, alice), (QStringList{u"before"_s, u"secret"_s}));
}

void TestDevices::aRevokedDeviceIsSignedOut()
{
    QVERIFY(m_world->addDevice(bobsLaptop, bob));
    const QString laptop = idOf(bobsLaptop);
    CliProcess atLaptop(m_world->profile(bobsLaptop));
    atLaptop.start();
    QVERIFY(atLaptop.waitUntilOnline());
    QCOMPARE(m_world->cli(bob, words("devices")).events("device").size(), 2);
    const CliResult left = m_world->cli(bob, words("revoke") << laptop);
    QVERIFY(m_world->done(left));
    QCOMPARE(left.events("device").size(), 1);
    QCOMPARE(atLaptop.waitForEnd(), 4);
    QCOMPARE(m_world->cli(bobsLaptop, words("contacts list")).code, 4);
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob hello"))));
}

void TestDevices::whoStaysGoesOnUnderTheNewKey()
{
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob first"))));
    QVERIFY(m_world->addDevice(bobsLaptop, bob));
    QVERIFY(m_world->addDevice(bobsPhone, bob));
    const QString laptop = idOf(bobsLaptop);
    QVERIFY(m_world->done(m_world->cli(bob, words("revoke") << laptop)));
    // The phone was away, and takes the key it was handed.
    QVERIFY(m_world->settle(bobsPhone));
    QCOMPARE(m_world->cli(bobsPhone, words("devices")).events("device").size(), 2);
    QVERIFY(aliceReadsOfTheNewKey());
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob") << u"to those who stayed"_s)));
    QVERIFY(m_world->done(m_world->cli(bobsPhone, words("send alice") << u"from the phone"_s)));
    for (const QString &profile : {alice, bob, bobsPhone})
        QVERIFY(m_world->settle(profile));
    QCOMPARE(m_world->texts(bobsPhone, alice),
             (QStringList{u"first"_s, u"to those who stayed"_s, u"from the phone"_s}));
    QCOMPARE(m_world->texts(bob, alice), m_world->texts(bobsPhone, alice));
    QCOMPARE(m_world->texts(alice, bob), m_world->texts(bobsPhone, alice));
    // It holds the key in force: what it signs counts with everybody.
    const QString desktop = idOf(bob);
    QVERIFY(m_world->done(m_world->cli(bobsPhone, words("revoke") << desktop)));
    QVERIFY(aliceReadsOfTheNewKey());
}

void TestDevices::twoDevicesAreRevokedAtOnce()
{
    const QString bobsTablet = u"bob-tablet"_s;
    for (const QString &profile : {bobsLaptop, bobsPhone, bobsTablet})
        QVERIFY(m_world->addDevice(profile, bob));
    const QString phone = idOf(bobsPhone);
    const QString tablet = idOf(bobsTablet);
    // Whoever is later finds a list that is not the one it changed.
    CliProcess atDesktop(m_world->profile(bob));
    CliProcess atLaptop(m_world->profile(bobsLaptop));
    atDesktop.start(words("--verbose revoke") << phone);
    atLaptop.start(words("--verbose revoke") << tablet);
    const int desktop = atDesktop.waitForEnd();
    const int laptop = atLaptop.waitForEnd();
    QVERIFY2(desktop == 0 && laptop == 0, (atDesktop.complaint() + atLaptop.complaint()).constData());
    for (const QString &profile : {bob, bobsLaptop}) {
        QVERIFY(m_world->settle(profile));
        QCOMPARE(m_world->cli(profile, words("devices")).events("device").size(), 2);
        QCOMPARE(m_world->cli(profile, words("status")).events("connection").size(), 1);
    }
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob hello"))));
    for (const auto &[profile, text] : {std::pair(bob, u"one"_s), std::pair(bobsLaptop, u"two"_s)})
        QVERIFY(m_world->done(m_world->cli(profile, words("send alice") << text)));
    for (const QString &profile : {alice, bob, bobsLaptop})
        QVERIFY(m_world->settle(profile));
    for (const QString &profile : {bob, bobsLaptop})
        QCOMPARE(m_world->texts(profile, alice), (QStringList{u"hello"_s, u"one"_s, u"two"_s}));
    QCOMPARE(m_world->texts(alice, bob), (QStringList{u"hello"_s, u"one"_s, u"two"_s}));
    QCOMPARE(m_world->cli(bobsPhone, words("contacts list")).code, 4);
    QCOMPARE(m_world->cli(bobsTablet, words("contacts list")).code, 4);
}

void TestDevices::whatARevokedDeviceWroteComesFromThoseThatStay()
{
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob first"))));
    QVERIFY(m_world->addDevice(bobsLaptop, bob));
    QVERIFY(m_world->done(m_world->cli(bobsLaptop, words("send alice") << u"written before"_s)));
    QVERIFY(m_world->settle(bob));
    QVERIFY(m_world->done(m_world->cli(bob, words("revoke") << idOf(bobsLaptop))));
    // It waited for Alice all the time. Whoever wrote it may say nothing any more; Bob's desktop vouches for it.
    CliProcess atDesktop(m_world->profile(bob));
    atDesktop.start();
    QVERIFY(atDesktop.waitUntilOnline());
    CliProcess atAlice(m_world->profile(alice));
    atAlice.start();
    QVERIFY(atAlice.waitFor([](const QJsonObject &event) {
        return textOf(event, "event") == u"marks" && textOf(event, "notice") == u"key-renewed";
    }));
    atAlice.write({{u"command"_s, u"acknowledge"_s}, {u"name"_s, bob}});
    QVERIFY(QTest::qWaitFor(
        [&] {
            return std::ranges::any_of(atAlice.events(), [](const QJsonObject &event) {
                return textOf(event, "text") == u"written before";
            });
        },
        60'000));
    atAlice.kill();
    QCOMPARE(m_world->texts(alice, bob), (QStringList{u"first"_s, u"written before"_s}));
}

void TestDevices::aRevokedProfileIsLinkedAgain()
{
    QVERIFY(m_world->addDevice(bobsLaptop, bob));
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob before"))));
    QVERIFY(m_world->settle(bobsLaptop));
    QVERIFY(m_world->done(m_world->cli(bob, words("revoke") << idOf(bobsLaptop))));
    QCOMPARE(m_world->cli(bobsLaptop, words("contacts list")).code, 4);
    QVERIFY(aliceReadsOfTheNewKey());
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob meanwhile"))));
    QVERIFY(m_world->settle(bob));
    QVERIFY(m_world->addDevice(bobsLaptop, bob)); // the same profile
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob after"))));
    QVERIFY(m_world->settle(bobsLaptop));
    QCOMPARE(m_world->texts(bobsLaptop, alice), (QStringList{u"before"_s, u"meanwhile"_s, u"after"_s}));
    QVERIFY(m_world->done(m_world->cli(bobsLaptop, words("send alice") << u"I am back"_s)));
    QVERIFY(m_world->settle(alice));
    QCOMPARE(m_world->texts(alice, bob).last(), u"I am back"_s);
}

void TestDevices::aBackupFromBeforeTheKeyIsLinkedAgain()
{
    const QString bobsBackup = u"bob-backup"_s;
    QVERIFY(m_world->addDevice(bobsLaptop, bob));
    QVERIFY(m_world->addDevice(bobsPhone, bob));
    QVERIFY(m_world->copyProfile(bob, bobsBackup));
    // Since then the key was renewed, which a device that stays cannot tell a copy of another one.
    QVERIFY(m_world->done(m_world->cli(bob, words("revoke") << idOf(bobsLaptop))));
    QVERIFY(m_world->settle(bobsPhone));
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob later --queue"))));
    CliProcess restored(m_world->profile(bobsBackup));
    restored.start();
    QVERIFY(restored.waitFor([](const QJsonObject &event) { return textOf(event, "state") == u"online"; }));
    restored.kill();
    QVERIFY(m_world->link(bobsBackup, bobsPhone));
    QVERIFY(m_world->settle(bobsBackup));
    QVERIFY(m_world->done(m_world->cli(bobsBackup, words("send alice") << u"from the backup"_s)));
    QVERIFY(m_world->settle(alice));
    QCOMPARE(m_world->texts(alice, bob).filter(u"from the backup"_s).size(), 1);
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
    QVERIFY(m_world->settle(alice));
    QCOMPARE(notice(), u"key-replaced"_s);
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob --queue") << u"after"_s)));
    QCOMPARE(m_world->cli(alice, words("status --wait --timeout 3")).code, 9);
    QVERIFY(m_world->done(m_world->cli(alice, words("acknowledge bob"))));
    // Who has the password alone does not get what was said before, whoever is there to be asked: a placeholder stands for it.
    CliProcess atAlice(m_world->profile(alice));
    atAlice.start();
    QVERIFY(atAlice.waitUntilOnline());
    QVERIFY(m_world->settle(bobsLaptop));
    atAlice.kill();
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
