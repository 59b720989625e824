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
const QStringList listMembers = {u"pinned"_s, u"archived"_s, u"marked_unread"_s, u"muted"_s, u"muted_until"_s};

/// Of a "marks" line, how the conversation is listed.
QJsonObject listingIn(const QJsonObject &marks)
{
    QJsonObject listing;
    for (const QString &member : listMembers) {
        if (marks.contains(member))
            listing.insert(member, marks.value(member));
    }
    return listing;
}

} // namespace

/// How conversations are listed is the same on all devices of one person, with real programs and a real relay.
class TestOwnLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aChangeIsThereWithinMoments();
    void whoWasOfflineGetsItLater();
    void twoThatChangedTheSameAgree();
    void aNewMessageBringsBackEverywhere();
    void aNewDeviceIsTold();

private:
    /// As this profile has it, without connecting.
    [[nodiscard]] QJsonObject listing(const QString &profile) const
    {
        return listingIn(m_world.cli(profile, words("status")).events("marks").value(0));
    }
    [[nodiscard]] bool change(const QString &profile, const char *action, const QStringList &more = {}) const
    {
        return m_world.done(
            m_world.cli(profile, QStringList{u"conversation"_s, QLatin1StringView(action), alice} + more));
    }
    /// Both devices are on until they show the same.
    [[nodiscard]] bool meet(const QStringList &profiles)
    {
        std::vector<std::unique_ptr<CliProcess>> running;
        for (const QString &profile : profiles) {
            running.push_back(std::make_unique<CliProcess>(m_world.profile(profile)));
            running.back()->start();
            if (!running.back()->waitUntilOnline())
                return false;
        }
        int tag = 0;
        return QTest::qWaitFor(
            [&] {
                QList<QJsonObject> shown;
                ++tag;
                for (const auto &one : running) {
                    one->write({{u"command"_s, u"status"_s}, {u"tag"_s, tag}});
                    if (!one->waitFor(isTagged("done", tag)))
                        return false;
                    for (const QJsonObject &event : one->events()) {
                        if (isTagged("marks", tag)(event))
                            shown += listingIn(event);
                    }
                }
                return shown.size() == profiles.size()
                    && std::ranges::adjacent_find(shown, std::not_equal_to()) == shown.end();
            },
            30'000);
    }

    World m_world;
};

void TestOwnLists::initTestCase()
{
    QVERIFY(m_world.startWithAliceAndBob());
    QVERIFY(m_world.addDevice(bobsLaptop, bob));
}

void TestOwnLists::aChangeIsThereWithinMoments()
{
    CliProcess atBob(m_world.profile(bob));
    CliProcess atLaptop(m_world.profile(bobsLaptop));
    for (CliProcess *one : {&atBob, &atLaptop}) {
        one->start();
        QVERIFY(one->waitUntilOnline());
    }
    atBob.write({{u"command"_s, u"conversation"_s}, {u"action"_s, u"pin"_s}, {u"name"_s, alice}});
    atBob.write({{u"command"_s, u"conversation"_s}, {u"action"_s, u"mute"_s}, {u"name"_s, alice}, {u"minutes"_s, 60}});
    QVERIFY(atLaptop.waitFor([](const QJsonObject &event) {
        return isEvent("marks")(event) && event.value(u"pinned").toInt() == 1 && event.value(u"muted").toBool()
            && event.value(u"muted_until").toInteger() > 0;
    }));
    // And back.
    atLaptop.write({{u"command"_s, u"conversation"_s}, {u"action"_s, u"unmute"_s}, {u"name"_s, alice}});
    const auto newestAtBob = [&] {
        const auto marks = std::ranges::find_last_if(atBob.events(), isEvent("marks"));
        return marks.empty() ? QJsonObject() : listingIn(marks.front());
    };
    QVERIFY(QTest::qWaitFor([&] { return newestAtBob() == QJsonObject{{u"pinned"_s, 1}}; }, 30'000));
}

void TestOwnLists::whoWasOfflineGetsItLater()
{
    QVERIFY(change(bob, "unpin"));
    QVERIFY(change(bob, "archive"));
    QVERIFY(change(bob, "mark"));
    QVERIFY(!listing(bobsLaptop).contains(u"archived"_s));
    QVERIFY(m_world.settle(bob));
    QVERIFY(meet({bob, bobsLaptop}));
    QCOMPARE(listing(bobsLaptop), (QJsonObject{{u"archived"_s, true}, {u"marked_unread"_s, true}}));
}

// Neither knew of the other's: the one that changed it more often decides, and what only one changed stays as that one said.
void TestOwnLists::twoThatChangedTheSameAgree()
{
    QVERIFY(change(bob, "unarchive"));
    QVERIFY(change(bob, "pin"));
    QVERIFY(change(bob, "unpin"));
    QVERIFY(change(bobsLaptop, "pin"));
    QVERIFY(change(bobsLaptop, "mute"));
    QVERIFY(listing(bob) != listing(bobsLaptop));
    QVERIFY(meet({bob, bobsLaptop}));
    const QJsonObject agreed{{u"marked_unread"_s, true}, {u"muted"_s, true}};
    QCOMPARE(listing(bob), agreed);
    QCOMPARE(listing(bobsLaptop), agreed);
}

void TestOwnLists::aNewMessageBringsBackEverywhere()
{
    QVERIFY(change(bob, "unmute"));
    QVERIFY(change(bob, "archive"));
    QVERIFY(meet({bob, bobsLaptop}));
    QVERIFY(listing(bobsLaptop).contains(u"archived"_s));
    QVERIFY(m_world.done(m_world.cli(alice, words("send bob") << u"are you there?"_s)));
    QVERIFY(m_world.settle(bobsLaptop));
    QVERIFY(!listing(bobsLaptop).contains(u"archived"_s));
    QVERIFY(meet({bob, bobsLaptop}));
    QVERIFY(!listing(bob).contains(u"archived"_s));
}

void TestOwnLists::aNewDeviceIsTold()
{
    QVERIFY(change(bobsLaptop, "mute", {u"--minutes"_s, u"600"_s}));
    QVERIFY(meet({bob, bobsLaptop}));
    const QString phone = u"bob-phone"_s;
    QVERIFY(m_world.addDevice(phone, bob));
    QVERIFY(meet({bob, bobsLaptop, phone}));
    QCOMPARE(listing(phone), listing(bob));
    QVERIFY(listing(phone).contains(u"muted_until"_s));
}

QTEST_GUILESS_MAIN(TestOwnLists)
#include "tst_ownlists.moc"
