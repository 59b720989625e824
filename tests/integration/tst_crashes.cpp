// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failpoint.h"
#include "tests/support/world.h"

#include <QJsonArray>
#include <QTest>

#include <csignal>

using namespace Parlance::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString alice = u"alice"_s;
const QString bob = u"bob"_s;
const QString bobsBackup = u"bob-backup"_s;
const QString bobsLaptop = u"bob-laptop"_s;
const QString bobsPhone = u"bob-phone"_s;

/// A row for each point whose name begins so, at the first and at the second time a process gets there.
void addPoints(std::string_view beginning, int mostTimes)
{
    QTest::addColumn<QString>("point");
    for (const std::string_view name : Parlance::failPointNames) {
        if (!name.starts_with(beginning))
            continue;
        for (int times = 1; times <= mostTimes; ++times) {
            const QString point = u"%1:%2"_s.arg(QLatin1StringView(name)).arg(times);
            QTest::newRow(qUtf8Printable(point)) << point;
        }
    }
}

Variables failingAt(const QString &point)
{
    return {{u"PARLANCE_FAIL_AT"_s, point}};
}

/// That it was this point that ended the process, and nothing else.
bool diedAt(const QString &point, int signal, const QString &complaint)
{
    if (signal == SIGKILL && complaint.endsWith(u"failing at %1\n"_s.arg(point.section(u':', 0, 0))))
        return true;
    qWarning("not ended at %s, but by signal %d: %s", qPrintable(point), signal, qPrintable(complaint));
    return false;
}

} // namespace

/// A device dies on either side of every commit, in the middle of a conversation that runs, and is started again: key state and
/// messages have not parted, and both sides can go on.
class TestCrashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyPointIsTried();
    void aMisspeltNameEndsTheProgram();
    void sending_data() { addPoints("client.send.", 1); }
    void sending();
    void theSecondOfSeveral_data();
    void theSecondOfSeveral();
    void beginningASession_data() { addPoints("client.send.", 1); }
    void beginningASession();
    void receiving_data() { addPoints("client.receive.", 1); }
    void receiving();
    void beingBegunWith_data() { addPoints("client.receive.", 1); }
    void beingBegunWith();
    void askingForHistory_data() { addPoints("client.device.", 1); }
    void askingForHistory();
    void givingHistory_data() { addPoints("client.device.", 1); }
    void givingHistory();
    void linking_data();
    void linking();
    void revoking_data();
    void revoking();

private:
    [[nodiscard]] bool say(const QString &from, const QString &to, const QStringList &texts);
    [[nodiscard]] bool talk(const QString &about);
    [[nodiscard]] bool crash(const QString &profile, const QString &point) const;
    [[nodiscard]] bool dieSending(const QString &point);
    [[nodiscard]] bool dieReceiving(const QString &point);
    [[nodiscard]] bool restoreBob();
    [[nodiscard]] bool dieLinking(const QString &point, bool newDevice) const;
    [[nodiscard]] QString idOf(const QString &profile) const;
    [[nodiscard]] qsizetype devicesOf(const QString &profile) const;
    [[nodiscard]] QStringList judge(const QString &bobsProfile = bob);
    [[nodiscard]] QStringList judgeOne(const QString &profile, const QString &peer) const;

    std::unique_ptr<World> m_world;
    QStringList m_said; ///< all of it, in order
};

void TestCrashes::init()
{
    m_said.clear();
    m_world = std::make_unique<World>();
    QVERIFY(m_world->startWithAliceAndBob());
}

/// Written down first, so that what the process is to do is the same in every run, and only then sent and received.
bool TestCrashes::say(const QString &from, const QString &to, const QStringList &texts)
{
    m_said += texts;
    return m_world->done(m_world->cli(from, words("send --stdin --queue") << to, texts.join(u'\n').toUtf8() + '\n'));
}

/// Three messages each way.
bool TestCrashes::talk(const QString &about)
{
    const QStringList numbers = words("one two three");
    for (const auto &[from, to] : {std::pair(alice, bob), std::pair(bob, alice)}) {
        QStringList texts;
        for (const QString &number : numbers)
            texts += u"%1 of %2, %3"_s.arg(number, from, about);
        if (!say(from, to, texts) || !m_world->settle(from) || !m_world->settle(to))
            return false;
    }
    return true;
}

bool TestCrashes::crash(const QString &profile, const QString &point) const
{
    const CliResult result = cli(m_world->profile(profile), words("status --wait"), {}, failingAt(point));
    return diedAt(point, result.signal, result.complaint);
}

QStringList TestCrashes::judgeOne(const QString &profile, const QString &peer) const
{
    QStringList wrong;
    const auto status = m_world->cli(profile, words("status"));
    if (const auto queued = status.events("connection").value(0).value(u"queued"); queued != 0)
        wrong += u"%1 has %2 in the outbox"_s.arg(profile).arg(queued.toInt(-1));
    QStringList texts;
    for (const QJsonObject &message : m_world->history(profile, peer)) {
        texts += textOf(message, "text");
        if (message.value(u"unreadable").toBool() || message.value(u"seq").toInt() != texts.size())
            wrong += u"%1 has %2 at %3"_s.arg(profile, texts.last()).arg(message.value(u"seq").toInt());
    }
    if (texts != m_said)
        wrong += u"%1 has %2"_s.arg(profile, texts.join(u" | "));
    const auto complete = m_world->cli(profile, words("completeness") << peer).events("completeness").value(0);
    const auto devices = complete.value(u"devices").toArray();
    for (const QJsonValue &device : devices) {
        if (device[u"through"_s].toInt() != m_said.size() || device[u"missing"_s].toInt(-1) != 0)
            wrong += u"%1 says that a device has %2 and lacks %3"_s.arg(profile)
                         .arg(device[u"through"_s].toInt())
                         .arg(device[u"missing"_s].toInt());
    }
    if (complete.value(u"head").toInt() != m_said.size() || devices.size() != 2)
        wrong += u"%1 knows of %2 messages and %3 devices"_s.arg(profile)
                     .arg(complete.value(u"head").toInt())
                     .arg(devices.size());
    return wrong;
}

/// Both go on as if nothing had been, and have all of it; what is wrong otherwise.
QStringList TestCrashes::judge(const QString &bobsProfile)
{
    for (const auto &[from, to, name] : {std::tuple(alice, bobsProfile, bob), std::tuple(bobsProfile, alice, alice)}) {
        if (!say(from, name, {u"afterwards, from %1"_s.arg(from)}) || !m_world->settle(from) || !m_world->settle(to))
            return {u"a profile does not settle"_s};
    }
    if (!m_world->settle(bobsProfile)) // hears how far Alice is
        return {u"Bob does not settle"_s};
    return judgeOne(alice, bob) + judgeOne(bobsProfile, alice);
}

void TestCrashes::everyPointIsTried()
{
    constexpr std::array<std::string_view, 7> tried{"relay.",       "client.send.", "client.receive.", "client.device.",
                                                    "client.keys.", "client.link.", "client.revoke."};
    for (const std::string_view name : Parlance::failPointNames)
        QVERIFY2(std::ranges::any_of(tried, [name](std::string_view some) { return name.starts_with(some); }),
                 name.data());
}

void TestCrashes::aMisspeltNameEndsTheProgram()
{
    QVERIFY(say(alice, bob, {u"hello"_s}));
    for (const QString &name : {u"client.send.saeled"_s, u"client.send.sealed:0"_s, u"client.send.sealed:1:2"_s}) {
        const CliResult result = cli(m_world->profile(alice), words("status --wait"), {}, failingAt(name));
        QCOMPARE(result.code, 1);
        QVERIFY(result.complaint.endsWith(u"PARLANCE_FAIL_AT names no fail point\n"));
    }
    QVERIFY(holds(judge()));
}

bool TestCrashes::dieSending(const QString &point)
{
    return say(alice, bob, words("dying one-more and-another")) && crash(alice, point) && m_world->settle(alice)
        && m_world->settle(bob);
}

void TestCrashes::sending()
{
    QFETCH(const QString, point);
    QVERIFY(talk(u"before"_s));
    QVERIFY(dieSending(point));
    QVERIFY(holds(judge()));
}

void TestCrashes::beginningASession()
{
    QFETCH(const QString, point);
    QVERIFY(dieSending(point));
    QVERIFY(holds(judge()));
}

bool TestCrashes::dieReceiving(const QString &point)
{
    return say(alice, bob, words("dying one-more and-another")) && m_world->settle(alice) && crash(bob, point)
        && m_world->settle(bob);
}

void TestCrashes::receiving()
{
    QFETCH(const QString, point);
    QVERIFY(talk(u"before"_s));
    QVERIFY(dieReceiving(point));
    QVERIFY(holds(judge()));
}

void TestCrashes::beingBegunWith()
{
    QFETCH(const QString, point);
    QVERIFY(dieReceiving(point));
    QVERIFY(holds(judge()));
}

/// Those that are reached once for each message.
void TestCrashes::theSecondOfSeveral_data()
{
    QTest::addColumn<QString>("point");
    for (const char *point : {"client.send.sealed:2", "client.send.stored:2", "client.send.accepted:2",
                              "client.receive.opened:2", "client.receive.inserted:2"})
        QTest::newRow(point) << QString::fromLatin1(point);
}

void TestCrashes::theSecondOfSeveral()
{
    QFETCH(const QString, point);
    QVERIFY(talk(u"before"_s));
    QVERIFY(point.startsWith(u"client.send.") ? dieSending(point) : dieReceiving(point));
    QVERIFY(holds(judge()));
}

/// Bob's disk is an old copy, and much was said since.
bool TestCrashes::restoreBob()
{
    return talk(u"before"_s) && m_world->copyProfile(bob, bobsBackup) && talk(u"after the copy"_s);
}

void TestCrashes::askingForHistory()
{
    QFETCH(const QString, point);
    QVERIFY(restoreBob());
    CliProcess helper(m_world->profile(alice));
    helper.start();
    QVERIFY(helper.waitUntilOnline());
    QVERIFY(crash(bobsBackup, point));
    QVERIFY(m_world->settle(bobsBackup));
    helper.terminate();
    QCOMPARE(helper.waitForEnd(), 0);
    QVERIFY(holds(judge(bobsBackup)));
}

void TestCrashes::givingHistory()
{
    QFETCH(const QString, point);
    QVERIFY(restoreBob());
    CliProcess helper(m_world->profile(alice));
    helper.start({u"run"_s}, failingAt(point));
    QVERIFY(helper.waitUntilOnline());
    CliProcess asking(m_world->profile(bobsBackup));
    asking.start();
    const int signal = helper.waitForSignal();
    QVERIFY(diedAt(point, signal, QString::fromUtf8(helper.complaint())));
    // Bob keeps running, and did what could be done without her.
    QVERIFY(asking.waitUntilOnline());
    helper.start();
    QVERIFY(helper.waitUntilOnline());
    asking.terminate();
    QCOMPARE(asking.waitForEnd(), 0);
    QVERIFY(m_world->settle(bobsBackup));
    helper.terminate();
    QCOMPARE(helper.waitForEnd(), 0);
    QVERIFY(holds(judge(bobsBackup)));
}

// ---- the devices of an account ---------------------------------------------------------------------------------------

QString TestCrashes::idOf(const QString &profile) const
{
    for (const QJsonObject &device : m_world->cli(profile, words("devices")).events("device")) {
        if (device.value(u"current").toBool())
            return QString::number(device.value(u"id").toInteger());
    }
    return {};
}

qsizetype TestCrashes::devicesOf(const QString &profile) const
{
    const auto devices = m_world->cli(profile, words("devices")).events("device");
    return std::ranges::count_if(devices, [](const QJsonObject &device) { return device.value(u"linked").toBool(); });
}

/// Both run `link` and say yes, until one of them dies.
bool TestCrashes::dieLinking(const QString &point, bool newDevice) const
{
    CliProcess atOld(m_world->profile(bob));
    CliProcess atNew(m_world->profile(bobsLaptop));
    for (CliProcess *process : {&atOld, &atNew}) {
        process->onEvent([process](const QJsonObject &event) {
            if (textOf(event, "state") == u"comparing")
                process->writeLine("yes");
        });
    }
    atOld.start({u"link"_s}, newDevice ? Variables() : failingAt(point));
    atNew.start({u"link"_s}, newDevice ? failingAt(point) : Variables());
    CliProcess &dying = newDevice ? atNew : atOld;
    const int signal = dying.waitForSignal();
    return diedAt(point, signal, QString::fromUtf8(dying.complaint()));
}

void TestCrashes::linking_data()
{
    QTest::addColumn<QString>("point");
    QTest::addColumn<bool>("newDevice");
    for (const char *point : {"client.link.asked", "client.link.revealed", "client.link.taken", "client.link.linked"})
        QTest::newRow(point) << QString::fromLatin1(point) << true;
    for (const char *point : {"client.link.answered", "client.keys.signed", "client.keys.published",
                              "client.link.published", "client.link.granted", "client.link.shared"})
        QTest::newRow(point) << QString::fromLatin1(point) << false;
}

void TestCrashes::linking()
{
    QFETCH(const QString, point);
    QFETCH(const bool, newDevice);
    QVERIFY(talk(u"before"_s));
    QVERIFY(m_world->done(m_world->cli(bob, words("verify alice"))));
    QVERIFY(m_world->signIn(bobsLaptop, bob));
    QVERIFY(dieLinking(point, newDevice));
    // Linked by now, or two people do it once more.
    const auto isLinked = [this] {
        const auto devices = m_world->cli(bobsLaptop, words("devices")).events("device");
        return std::ranges::any_of(devices, [](const QJsonObject &device) {
            return device.value(u"current").toBool() && device.value(u"linked").toBool();
        });
    };
    QVERIFY(isLinked() || m_world->link(bobsLaptop, bob));
    QVERIFY(isLinked());
    CliProcess helper(m_world->profile(bob));
    helper.start();
    QVERIFY(helper.waitUntilOnline());
    // What only the other one knew has come.
    const auto isVerified = [this] {
        return m_world->cli(bobsLaptop, words("safety-number alice"))
            .events("safety-number")
            .value(0)
            .value(u"verified")
            .toBool();
    };
    QVERIFY(QTest::qWaitFor([&] { return m_world->settle(bobsLaptop) && isVerified(); }, 60'000));
    helper.terminate();
    QCOMPARE(helper.waitForEnd(), 0);
    QCOMPARE(m_world->texts(bobsLaptop, alice), m_said);
    QVERIFY(say(bobsLaptop, alice, {u"from the laptop"_s}));
    for (const QString &profile : {bobsLaptop, alice, bob})
        QVERIFY(m_world->settle(profile));
    for (const auto &[profile, peer] : {std::pair(bobsLaptop, alice), std::pair(bob, alice), std::pair(alice, bob)})
        QCOMPARE(m_world->texts(profile, peer), m_said);
}

void TestCrashes::revoking_data()
{
    QTest::addColumn<QString>("point");
    for (const char *point : {"client.revoke.told", "client.keys.signed", "client.keys.published"})
        QTest::newRow(point) << QString::fromLatin1(point);
}

void TestCrashes::revoking()
{
    QFETCH(const QString, point);
    QVERIFY(m_world->addDevice(bobsLaptop, bob));
    QVERIFY(m_world->addDevice(bobsPhone, bob));
    const QStringList revoke = words("revoke") << idOf(bobsLaptop);
    const CliResult died = cli(m_world->profile(bob), revoke, {}, failingAt(point));
    QVERIFY(diedAt(point, died.signal, died.complaint));
    // Revoked by now, or the person does it once more.
    QVERIFY(m_world->settle(bob));
    QVERIFY(devicesOf(bob) == 2 || m_world->done(m_world->cli(bob, revoke)));
    QVERIFY(m_world->settle(bobsPhone));
    for (const QString &profile : {bob, bobsPhone})
        QCOMPARE(devicesOf(profile), 2);
    QCOMPARE(m_world->cli(bobsLaptop, words("contacts list")).code, 4);
    for (const QString &profile : {bob, bobsPhone}) {
        QVERIFY(say(profile, alice, {u"from %1"_s.arg(profile)}));
        for (const QString &one : {profile, alice, bob, bobsPhone})
            QVERIFY(m_world->settle(one));
    }
    for (const auto &[profile, peer] : {std::pair(bob, alice), std::pair(bobsPhone, alice), std::pair(alice, bob)})
        QCOMPARE(m_world->texts(profile, peer), m_said);
}

QTEST_GUILESS_MAIN(TestCrashes)
#include "tst_crashes.moc"
