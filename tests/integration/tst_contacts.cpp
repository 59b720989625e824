// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/world.h"

#include <QTest>

using namespace Parlance::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString alice = u"alice"_s;
const QString bob = u"bob"_s;

} // namespace

/// Who may write to whom.
class TestContacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void askAndAccept();
    void askAndDecline();
    void bothAsk();
    void aStrangerCannotWrite();
    void whatDoesNotExist();
    void blockAndUnblock();
    void removeKeepsTheHistory();
    void aRequestIsAnEvent();

private:
    [[nodiscard]] QString status(const QString &profile, const QString &of);

    std::unique_ptr<World> m_world;
};

void TestContacts::init()
{
    m_world = std::make_unique<World>();
    QVERIFY(m_world->start());
    QVERIFY(m_world->join(alice));
    QVERIFY(m_world->join(bob));
}

QString TestContacts::status(const QString &profile, const QString &of)
{
    const CliResult list = m_world->cli(profile, words("contacts list"));
    if (!m_world->done(list))
        return u"(failed)"_s;
    for (const QJsonObject &contact : list.events("contact")) {
        if (textOf(contact, "username") == of)
            return textOf(contact, "status");
    }
    return {};
}

void TestContacts::askAndAccept()
{
    const CliResult asked = m_world->cli(alice, words("contacts add bob"));
    QVERIFY(m_world->done(asked));
    QCOMPARE(textOf(asked.lines.value(0), "status"), u"request-sent"_s);
    QCOMPARE(status(bob, alice), u"request-received"_s);
    QVERIFY(m_world->done(m_world->cli(bob, words("contacts accept alice"))));
    QCOMPARE(status(bob, alice), u"accepted"_s);
    QCOMPARE(status(alice, bob), u"accepted"_s);
    QVERIFY(m_world->done(m_world->cli(bob, words("send alice welcome"))));
}

void TestContacts::askAndDecline()
{
    QVERIFY(m_world->done(m_world->cli(alice, words("contacts add bob"))));
    QVERIFY(m_world->done(m_world->cli(bob, words("contacts decline alice"))));
    QCOMPARE(status(bob, alice), QString());
    QCOMPARE(m_world->cli(alice, words("send bob hello")).code, 6);
}

void TestContacts::bothAsk()
{
    QVERIFY(m_world->done(m_world->cli(alice, words("contacts add bob"))));
    QVERIFY(m_world->done(m_world->cli(bob, words("contacts add alice"))));
    QCOMPARE(status(alice, bob), u"accepted"_s);
    QCOMPARE(status(bob, alice), u"accepted"_s);
}

void TestContacts::aStrangerCannotWrite()
{
    QCOMPARE(m_world->cli(alice, words("send bob hello")).code, 6);
    QVERIFY(m_world->done(m_world->cli(alice, words("contacts add bob"))));
    QCOMPARE(m_world->cli(alice, words("send bob hello")).code, 6);
    QVERIFY(m_world->done(m_world->cli(bob, words("contacts accept alice"))));
    // Alice's profile has not heard of it yet: send finds out by itself.
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob hello"))));
}

void TestContacts::whatDoesNotExist()
{
    const CliResult unknown = m_world->cli(alice, words("contacts add nobody"));
    QCOMPARE(unknown.code, 5);
    QVERIFY(unknown.lines.isEmpty());
    QVERIFY(!unknown.complaint.isEmpty());
    QCOMPARE(m_world->cli(alice, words("contacts accept bob")).code, 5);
    QCOMPARE(m_world->cli(alice, words("contacts block bob")).code, 5);
    QCOMPARE(m_world->cli(alice, words("history bob")).code, 5);
}

void TestContacts::blockAndUnblock()
{
    QVERIFY(m_world->befriend(alice, bob));
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob before"))));
    QVERIFY(m_world->done(m_world->cli(bob, words("contacts block alice"))));
    QCOMPARE(status(bob, alice), u"blocked"_s);

    QCOMPARE(m_world->cli(alice, words("send bob blocked")).code, 6);
    QCOMPARE(m_world->cli(bob, words("send alice blocked")).code, 6);
    QVERIFY(m_world->settle(bob));
    QCOMPARE(m_world->texts(bob, alice), (QStringList{u"before"_s}));

    QVERIFY(m_world->done(m_world->cli(bob, words("contacts unblock alice"))));
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob after"))));
    QVERIFY(m_world->settle(bob));
    QCOMPARE(m_world->texts(bob, alice), (QStringList{u"before"_s, u"after"_s}));
}

void TestContacts::removeKeepsTheHistory()
{
    QVERIFY(m_world->befriend(alice, bob));
    QVERIFY(m_world->done(m_world->cli(alice, words("send bob remembered"))));
    QVERIFY(m_world->settle(bob));
    QVERIFY(m_world->done(m_world->cli(bob, words("contacts remove alice"))));
    QCOMPARE(status(bob, alice), QString());
    QCOMPARE(m_world->texts(bob, alice), (QStringList{u"remembered"_s}));
    QCOMPARE(m_world->cli(alice, words("send bob hello")).code, 6);
}

void TestContacts::aRequestIsAnEvent()
{
    CliProcess atBob(m_world->profile(bob));
    atBob.start(words("listen"));
    QVERIFY(m_world->done(m_world->cli(alice, words("contacts add bob"))));
    const auto isRequest = [](const QJsonObject &event) {
        return textOf(event, "event") == u"contact" && textOf(event, "username") == alice
            && textOf(event, "status") == u"request-received";
    };
    QVERIFY(atBob.waitFor(isRequest));
    atBob.terminate();
    QCOMPARE(atBob.waitForEnd(), 0);
}

QTEST_GUILESS_MAIN(TestContacts)
#include "tst_contacts.moc"
