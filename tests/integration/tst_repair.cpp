// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/world.h"

#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

using namespace Parlance::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString alice = u"alice"_s;
const QString bob = u"bob"_s;
const QString bobsLaptop = u"bob-laptop"_s;

} // namespace

/// What is missing comes from the peers: past the relay's retention, after a restored backup, from a copied disk.
class TestRepair : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<World>(); }

    void pastTheRetentionOfTheRelay();
    void allDevicesKnowWhoHasIt();
    void furtherBehindThanARatchetGoes();
    void aRestoredProfileOfTheOnlyDevice();
    void aBackupMadeInTheMiddleOfAConnection();
    void aRestoredProfileOfOneOfTwoDevices();
    void aNewDeviceGetsAllThereWas();

private:
    /// Both sides run until the one is complete.
    [[nodiscard]] bool settleWith(const QString &helper, const QString &profile)
    {
        CliProcess other(m_world->profile(helper));
        other.start();
        const bool settled = other.waitUntilOnline() && m_world->settle(profile);
        other.terminate();
        return other.waitForEnd() == 0 && settled;
    }

    /// Whether anything waits on the relay for anybody, by its own count.
    [[nodiscard]] bool relayHolds() const
    {
        QProcess stats;
        stats.start(builtProgram(u"parlance-relay"_s), {u"stats"_s, u"--data"_s, m_world->relay().dataFolder()});
        if (!stats.waitForFinished())
            return true;
        const QByteArray said = stats.readAllStandardOutput();
        return !said.contains("waiting        0 messages");
    }

    std::unique_ptr<World> m_world;
};

void TestRepair::pastTheRetentionOfTheRelay()
{
    QVERIFY(m_world->start());
    QVERIFY(m_world->relay().terminate() == 0);
    QVERIFY(m_world->relay().start({u"--retention"_s, u"1s"_s}));
    QVERIFY(m_world->join(alice) && m_world->join(bob) && m_world->befriend(alice, bob));
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob first"))));
    QVERIFY(m_world->settle(bob));
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob --stdin"), "one\ntwo\nthree\n")));
    // Bob is away for longer than the relay keeps anything.
    QVERIFY(QTest::qWaitFor([this] { return !relayHolds(); }, 30'000));
    QVERIFY(settleWith(alice, bob));
    QCOMPARE(m_world->texts(bob, alice), (QStringList{u"first"_s, u"one"_s, u"two"_s, u"three"_s}));
    QVERIFY(m_world->history(bob, alice).last().value(u"late").toBool());
    // It counts as arrived once Bob's device has said so, and not when the answer was on its way.
    CliProcess atBob(m_world->profile(bob));
    atBob.start();
    const QStringList question = words("details bob") << textOf(m_world->history(alice, bob).last(), "id");
    const auto arrived = [&] {
        return m_world->cli(alice, question).events("details").first().value(u"arrived").toInt();
    };
    QVERIFY(QTest::qWaitFor([&] { return m_world->settle(alice) && arrived() == 2; }, 30'000));
}

// Bob's device gets from Alice's desktop what the relay dropped; her laptop hears of it.
void TestRepair::allDevicesKnowWhoHasIt()
{
    const QString laptop = u"alice-laptop"_s;
    QVERIFY(m_world->startWithAliceAndBob());
    QVERIFY(m_world->addDevice(laptop, alice));
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob --stdin"), "one\ntwo\n")));
    QVERIFY(m_world->settle(laptop));
    QVERIFY(m_world->relay().terminate() == 0);
    QVERIFY(m_world->relay().start({u"--retention"_s, u"1s"_s}));
    QVERIFY(QTest::qWaitFor([this] { return !relayHolds(); }, 30'000));
    QVERIFY(m_world->relay().terminate() == 0);
    QVERIFY(m_world->relay().start());
    const auto missingAtBob = [&] {
        const auto devices =
            m_world->cli(laptop, words("completeness bob")).events("completeness").first().value(u"devices");
        for (const QJsonValue &device : devices.toArray()) {
            if (!device[u"own"].toBool())
                return device[u"missing"].toInt();
        }
        return -1;
    };
    const auto comesToKnow = [&](int missing) {
        return QTest::qWaitFor([&] { return m_world->settle(laptop) && missingAtBob() == missing; }, 30'000);
    };
    QVERIFY(comesToKnow(2));
    QVERIFY(settleWith(alice, bob));
    CliProcess atBob(m_world->profile(bob)); // he may have been gone before he could tell
    atBob.start();
    QVERIFY(comesToKnow(0));
}

void TestRepair::furtherBehindThanARatchetGoes()
{
    constexpr int count = 2050; // of which a session passes over 2,000
    QVERIFY(m_world->start());
    QVERIFY(m_world->join(alice) && m_world->join(bob) && m_world->befriend(alice, bob));
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob first"))));
    QVERIFY(m_world->settle(bob));
    QVERIFY(m_world->done(m_world->cli(bob, words("send alice second"))));
    QVERIFY(m_world->settle(alice));
    QStringList all{u"first"_s, u"second"_s};
    for (int i = 1; i <= count; ++i)
        all += u"message number %1"_s.arg(i);
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob --stdin"), all.mid(2).join(u'\n').toUtf8() + '\n')));
    // Bob is away until the relay has dropped them all; one more it keeps for him.
    QVERIFY(m_world->relay().terminate() == 0);
    QVERIFY(m_world->relay().start({u"--retention"_s, u"1s"_s}));
    QVERIFY(QTest::qWaitFor([this] { return !relayHolds(); }, 30'000));
    QVERIFY(m_world->relay().terminate() == 0);
    QVERIFY(m_world->relay().start());
    all += u"one more"_s;
    const CliResult last = m_world->cli(alice, words("send bob") << all.last());
    QVERIFY(m_world->done(last));

    CliProcess helper(m_world->profile(alice));
    helper.start();
    QVERIFY(helper.waitUntilOnline());
    const CliResult back = m_world->cli(bob, words("status --wait --timeout 60 --verbose"));
    QVERIFY(m_world->done(back));
    // It was not by luck that all of it opened.
    const QString refused = textOf(last.events("accepted").first(), "id");
    QVERIFY(back.complaint.contains(u"message %1 cannot be opened"_s.arg(refused)));
    QVERIFY(back.complaint.contains(u"beginning a new session"));
    helper.terminate();
    QCOMPARE(helper.waitForEnd(), 0);
    QCOMPARE(m_world->texts(bob, alice), all);
    // And both go on.
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob") << u"welcome back"_s)));
    QVERIFY(m_world->done(m_world->cli(bob, words("send alice") << u"thank you"_s)));
    QVERIFY(m_world->settle(alice));
    all += {u"welcome back"_s, u"thank you"_s};
    QCOMPARE(m_world->texts(alice, bob), all);
    const auto behind = m_world->cli(bob, words("status --wait --verbose"));
    QCOMPARE(m_world->texts(bob, alice), all);
    QVERIFY(!behind.complaint.contains(u"cannot be opened"));
}

void TestRepair::aRestoredProfileOfTheOnlyDevice()
{
    QVERIFY(m_world->startWithAliceAndBob());
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob before"))));
    QVERIFY(m_world->settle(bob));
    QVERIFY(m_world->done(m_world->cli(bob, words("send alice") << u"mine, before"_s)));
    QVERIFY(m_world->copyProfile(bob, u"bob-backup"_s));
    // An hour of talk that the backup knows nothing of, in both directions.
    QVERIFY(m_world->done(m_world->cli(bob, words("send alice --stdin"), "mine, one\nmine, two\n")));
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob --stdin"), "hers, one\nhers, two\n")));
    QVERIFY(m_world->settle(bob));
    const QStringList all = m_world->texts(bob, alice);
    QCOMPARE(all.size(), 6);

    QVERIFY(settleWith(alice, u"bob-backup"_s));
    QCOMPARE(m_world->texts(u"bob-backup"_s, alice), all);
    // It is a device like any other: it writes, and is written to.
    QVERIFY(m_world->done(m_world->cli(u"bob-backup"_s, words("send alice") << u"I am back"_s)));
    QVERIFY(m_world->settle(alice));
    QCOMPARE(m_world->texts(alice, bob).last(), u"I am back"_s);
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob") << u"welcome"_s)));
    QVERIFY(m_world->settle(u"bob-backup"_s));
    QCOMPARE(m_world->texts(u"bob-backup"_s, alice), m_world->texts(alice, bob));
}

void TestRepair::aBackupMadeInTheMiddleOfAConnection()
{
    const QString backup = u"bob-backup"_s;
    const auto send = [](CliProcess &process, const QString &name, const QString &text) {
        process.write({{u"command"_s, u"send"_s}, {u"name"_s, name}, {u"text"_s, text}});
    };
    QVERIFY(m_world->startWithAliceAndBob());
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob before"))));
    QVERIFY(m_world->settle(bob));
    {
        CliProcess atAlice(m_world->profile(alice));
        CliProcess atBob(m_world->profile(bob));
        atAlice.start();
        atBob.start();
        QVERIFY(atAlice.waitUntilOnline() && atBob.waitUntilOnline());
        QVERIFY(m_world->copyProfile(bob, backup));
        QVERIFY(QFile::remove(m_world->profile(backup) + u"/profile.lock"_s));
        // An hour of talk in the same connection, after which Bob's disk breaks.
        for (int i = 1; i <= 2; ++i) {
            send(atBob, alice, u"mine %1"_s.arg(i));
            QVERIFY(atBob.waitFor("accepted", i));
            send(atAlice, bob, u"hers %1"_s.arg(i));
            QVERIFY(atAlice.waitFor("accepted", i));
            QVERIFY(
                atBob.waitFor([i](const QJsonObject &event) { return textOf(event, "text") == u"hers %1"_s.arg(i); }));
        }
    }
    const QStringList all = m_world->texts(bob, alice); // read, without a connection
    QCOMPARE(all.size(), 5);
    QVERIFY(settleWith(alice, backup));
    QCOMPARE(m_world->texts(backup, alice), all);
    const auto complete = m_world->cli(backup, words("completeness alice")).events("completeness").first();
    QCOMPARE(complete.value(u"devices").toArray().first()[u"missing"].toInt(), 0);
    QVERIFY(m_world->done(m_world->cli(backup, words("send alice") << u"I am back"_s)));
    QVERIFY(m_world->settle(alice));
    QCOMPARE(m_world->texts(alice, bob).last(), u"I am back"_s);
}

void TestRepair::aRestoredProfileOfOneOfTwoDevices()
{
    QVERIFY(m_world->startWithAliceAndBob());
    QVERIFY(m_world->addDevice(bobsLaptop, bob));
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob before"))));
    QVERIFY(m_world->settle(bobsLaptop));
    QVERIFY(m_world->settle(bob));
    QVERIFY(m_world->copyProfile(bobsLaptop, u"laptop-backup"_s));
    QVERIFY(m_world->done(m_world->cli(bobsLaptop, words("send alice") << u"from the laptop"_s)));
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob after"))));
    QVERIFY(m_world->settle(bobsLaptop));
    QVERIFY(m_world->settle(bob));
    // Alice is away; Bob's other device has it all.
    QVERIFY(settleWith(bob, u"laptop-backup"_s));
    QCOMPARE(m_world->texts(u"laptop-backup"_s, alice), m_world->texts(bob, alice));
    QCOMPARE(m_world->texts(bob, alice).size(), 3);
    const auto devices = m_world->cli(bob, words("devices"));
    QCOMPARE(devices.events("device").size(), 2); // the copy took the place of what it was copied from
}

void TestRepair::aNewDeviceGetsAllThereWas()
{
    constexpr int count = 1200; // several answers, so that they have to be asked for one after the other
    QVERIFY(m_world->startWithAliceAndBob());
    QByteArray lines;
    for (int i = 1; i <= count; ++i)
        lines += "message number " + QByteArray::number(i) + '\n';
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob --stdin"), lines)));
    QVERIFY(m_world->settle(bob));
    QVERIFY(m_world->addDevice(bobsLaptop, bob));
    QCOMPARE(m_world->texts(bobsLaptop, alice), m_world->texts(bob, alice));
    const auto complete = m_world->cli(bobsLaptop, words("completeness alice"));
    QVERIFY(m_world->done(complete));
    const QJsonObject said = complete.events("completeness").first();
    QCOMPARE(said.value(u"head").toInt(), count);
    for (const QJsonValue &device : said.value(u"devices").toArray()) {
        QCOMPARE(device[u"through"_s].toInt(), count);
        QCOMPARE(device[u"missing"_s].toInt(), 0);
    }
}

QTEST_GUILESS_MAIN(TestRepair)
#include "tst_repair.moc"
