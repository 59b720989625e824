// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/talker.h"

#include <QTest>

using namespace Parlance::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString alice = u"alice"_s;
const QString bob = u"bob"_s;
const QString bobsLaptop = u"bob-laptop"_s;

// Only waited out when something is broken.
constexpr int patienceMs = 180'000;

} // namespace

/// The relay's database is put back from a backup while the devices know what came after it: nothing is lost, nothing comes
/// twice, and what was accepted keeps its number.
class TestRestoredRelay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        m_ledger = std::make_unique<Ledger>();
        QVERIFY(m_world->startWithAliceAndBob());
    }
    void cleanup()
    {
        m_talkers.clear();
        m_world.reset();
    }

    void underLoad();
    void whoKnowsLessComesFirst();
    void aCopyMadeByHand();
    void aDeviceThatCameSince();

private:
    [[nodiscard]] QString backupFile() const { return m_world->profile(u"relay-backup.db"_s); }
    [[nodiscard]] QString database() const { return m_world->relay().dataFolder() + u"/relay.db"_s; }
    /// While everybody goes on.
    [[nodiscard]] bool backUp();
    /// The relay is killed, and one starts on the copy.
    [[nodiscard]] bool putBack();
    Talker &talk(const QString &profile, const QString &username, const QString &contact);
    [[nodiscard]] bool talkUntil(qsizetype accepted);
    [[nodiscard]] bool cameToRest();
    [[nodiscard]] QStringList judge();
    [[nodiscard]] bool send(const QString &from, const QString &to, const QStringList &texts);

    std::unique_ptr<World> m_world;
    std::unique_ptr<Ledger> m_ledger;
    std::vector<std::unique_ptr<Talker>> m_talkers;
};

bool TestRestoredRelay::backUp()
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(builtProgram(u"parlance-relay"_s),
                  {u"backup"_s, backupFile(), u"--data"_s, m_world->relay().dataFolder()});
    return QTest::qWaitFor(
               [&] {
                   for (const auto &talker : m_talkers)
                       talker->topUp(4);
                   return process.state() == QProcess::NotRunning;
               },
               patienceMs)
        && process.exitCode() == 0;
}

bool TestRestoredRelay::putBack()
{
    m_world->relay().kill();
    m_ledger->relayWasPutBack();
    for (const auto &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(database() + suffix);
    return QFile::copy(backupFile(), database()) && m_world->relay().restart();
}

Talker &TestRestoredRelay::talk(const QString &profile, const QString &username, const QString &contact)
{
    m_talkers.push_back(std::make_unique<Talker>(*m_world, *m_ledger, profile, username, QStringList{contact}));
    m_talkers.back()->start();
    return *m_talkers.back();
}

bool TestRestoredRelay::talkUntil(qsizetype accepted)
{
    return QTest::qWaitFor(
        [&] {
            for (const auto &talker : m_talkers)
                talker->topUp(4);
            return m_ledger->acceptedCount() >= accepted;
        },
        patienceMs);
}

/// Everybody is there, and all that was written has its number.
bool TestRestoredRelay::cameToRest()
{
    return QTest::qWaitFor(
        [this] {
            return std::ranges::all_of(m_talkers, [](const auto &talker) {
                talker->askStatus();
                return talker->isOnline() && talker->underWay() == 0 && talker->queued() == 0;
            });
        },
        patienceMs);
}

QStringList TestRestoredRelay::judge()
{
    Ledger ledger = *m_ledger;
    for (const auto &talker : m_talkers) {
        talker->terminate();
        if (!talker->ended())
            return {talker->profile() + u" does not end"_s};
    }
    QStringList wrong;
    for (const auto &talker : m_talkers) {
        ledger.committed(talker->profile(), m_world->history(talker->profile(), talker->contacts().first()));
        wrong += talker->complaints();
    }
    return ledger.check() + wrong;
}

bool TestRestoredRelay::send(const QString &from, const QString &to, const QStringList &texts)
{
    const CliResult result = m_world->cli(from, words("send --stdin") << to, texts.join(u'\n').toUtf8() + '\n');
    for (const QJsonObject &line : result.events("accepted"))
        m_ledger->accepted(from, line);
    return m_world->done(result) && result.events("accepted").size() == texts.size();
}

void TestRestoredRelay::underLoad()
{
    QVERIFY(m_world->addDevice(bobsLaptop, bob));
    talk(alice, alice, bob);
    talk(bob, bob, alice);
    Talker &laptop = talk(bobsLaptop, bob, alice);
    QVERIFY(talkUntil(60));
    QVERIFY(backUp());
    // One is away from now on, and hears of this from the others alone.
    laptop.kill();
    QVERIFY(talkUntil(m_ledger->acceptedCount() + 120));
    const qsizetype before = m_ledger->acceptedCount();
    QVERIFY(putBack());
    QVERIFY(talkUntil(before + 60));
    laptop.start();
    QVERIFY(talkUntil(before + 120));
    QVERIFY(cameToRest());
    // What the relay lost comes from device to device; nothing says when that is done but that it is.
    QStringList wrong;
    const bool isExact = QTest::qWaitFor(
        [&] {
            wrong = judge();
            if (wrong.isEmpty())
                return true;
            for (const auto &talker : m_talkers)
                talker->start();
            if (!cameToRest())
                wrong += u"somebody did not come to rest"_s;
            return false;
        },
        60'000);
    QVERIFY2(isExact, qPrintable(wrong.mid(0, 20).join(u'\n')));
    // Nobody is told that something was moved or is missing.
    for (const auto &profile : {alice, bob, bobsLaptop}) {
        const auto status = m_world->cli(profile, words("status --wait --timeout 100"));
        QVERIFY(m_world->done(status));
        QVERIFY2(!status.complaint.contains(u"missing"), qPrintable(status.complaint));
    }
}

// Alice has written what only she and the relay knew. Bob does not know of it when he writes on.
void TestRestoredRelay::whoKnowsLessComesFirst()
{
    QVERIFY(send(alice, bob, {u"before"_s}));
    QVERIFY(m_world->settle(bob));
    QVERIFY(backUp());
    QVERIFY(send(alice, bob, {u"hers, one"_s, u"hers, two"_s}));
    QVERIFY(putBack());
    QVERIFY(send(bob, alice, {u"his, one"_s, u"his, two"_s, u"his, three"_s}));
    const QStringList all{u"before"_s, u"hers, one"_s, u"hers, two"_s, u"his, one"_s, u"his, two"_s, u"his, three"_s};
    CliProcess atAlice(m_world->profile(alice));
    CliProcess atBob(m_world->profile(bob));
    atAlice.start();
    atBob.start();
    const auto hers = [](const QJsonObject &event) {
        return textOf(event, "event") == u"message" && textOf(event, "text").startsWith(u"hers");
    };
    QVERIFY(atBob.waitFor(hers, 2));
    QVERIFY(atAlice.waitFor("message", 3));
    atAlice.terminate();
    atBob.terminate();
    QCOMPARE(atAlice.waitForEnd(), 0);
    QCOMPARE(atBob.waitForEnd(), 0);
    QCOMPARE(m_world->texts(alice, bob), all);
    QCOMPARE(m_world->texts(bob, alice), all);
    m_ledger->committed(alice, m_world->history(alice, bob));
    m_ledger->committed(bob, m_world->history(bob, alice));
    QVERIFY2(m_ledger->check().isEmpty(), qPrintable(m_ledger->check().join(u'\n')));
}

// Nothing in the file says that it is a copy. The first who knows more does.
void TestRestoredRelay::aCopyMadeByHand()
{
    QVERIFY(send(alice, bob, {u"before"_s}));
    QVERIFY(m_world->settle(bob));
    QCOMPARE(m_world->relay().terminate(), 0);
    QVERIFY(QFile::copy(database(), backupFile()));
    QVERIFY(m_world->relay().restart());
    QVERIFY(send(alice, bob, {u"hers, one"_s, u"hers, two"_s}));
    QVERIFY(putBack());
    QVERIFY(send(alice, bob, {u"hers, three"_s}));
    CliProcess atAlice(m_world->profile(alice)); // gives what the relay lost
    atAlice.start();
    CliProcess atBob(m_world->profile(bob));
    atBob.start();
    QVERIFY(atBob.waitFor("message", 3));
    QVERIFY(m_world->relay().log().contains("knows more of conversation"));
    atAlice.kill();
    atBob.kill();
    const QStringList all{u"before"_s, u"hers, one"_s, u"hers, two"_s, u"hers, three"_s};
    QCOMPARE(m_world->texts(alice, bob), all);
    QCOMPARE(m_world->texts(bob, alice), all);
    m_ledger->committed(alice, m_world->history(alice, bob));
    m_ledger->committed(bob, m_world->history(bob, alice));
    QVERIFY2(m_ledger->check().isEmpty(), qPrintable(m_ledger->check().join(u'\n')));
}

// Its number and the list that names it are forgotten. Alice knows of it, and would write to nobody without it.
void TestRestoredRelay::aDeviceThatCameSince()
{
    QVERIFY(send(alice, bob, {u"before"_s}));
    QVERIFY(m_world->settle(bob));
    QVERIFY(backUp());
    QVERIFY(m_world->addDevice(bobsLaptop, bob));
    QVERIFY(send(alice, bob, {u"to both"_s}));
    QVERIFY(m_world->settle(bob) && m_world->settle(bobsLaptop));
    QVERIFY(putBack());
    CliProcess atBob(m_world->profile(bob));
    atBob.start();
    QVERIFY(atBob.waitUntilOnline());
    QVERIFY(send(alice, bob, {u"after"_s}));
    QVERIFY(atBob.waitFor([](const QJsonObject &event) { return textOf(event, "text") == u"after"; }));
    atBob.terminate();
    QCOMPARE(atBob.waitForEnd(), 0);
    const QStringList all{u"before"_s, u"to both"_s, u"after"_s};
    QCOMPARE(m_world->texts(bob, alice), all);
    QCOMPARE(m_world->texts(alice, bob), all);
    QCOMPARE(m_world->cli(bob, words("devices")).events("device").size(), 1);
    // The laptop is told that it is no device any more, and becomes one again like any other.
    QVERIFY(m_world->cli(bobsLaptop, words("status --wait --timeout 100")).code != 0);
    QVERIFY(m_world->signIn(bobsLaptop, bob));
    QVERIFY(m_world->link(bobsLaptop, bob));
    atBob.start(); // gives what was said meanwhile
    QVERIFY(m_world->settle(bobsLaptop));
    QCOMPARE(m_world->texts(bobsLaptop, alice), all);
}

QTEST_GUILESS_MAIN(TestRestoredRelay)
#include "tst_restoredrelay.moc"
