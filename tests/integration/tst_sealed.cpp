// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/processmemory.h"
#include "tests/support/world.h"

#include <QTest>

using namespace Parlance::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString alice = u"alice"_s;
const QString bob = u"bob"_s;
const QString bobsLaptop = u"bob-laptop"_s;

/// Long enough that no chance brings it anywhere.
const QByteArray secret = "the treasure is under the third birch";
const QByteArray reply = "I shall bring a shovel and a lantern";

} // namespace

/// What the relay and the disks know: three devices of two people talk, and their words are nowhere to be found.
class TestSealed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRelayKnowsNoWord();
    void safetyNumbersAgree();
};

void TestSealed::theRelayKnowsNoWord()
{
    World world;
    QVERIFY(world.startWithAliceAndBob());
    QVERIFY(world.addDevice(bobsLaptop, bob));
    // One device is away, so that the relay has to keep what it carries.
    QVERIFY(world.done(world.cli(alice, words("send bob") << QString::fromUtf8(secret))));
    QVERIFY(world.settle(bob));
    QVERIFY(world.done(world.cli(bob, words("send alice") << QString::fromUtf8(reply))));
    QVERIFY(world.settle(alice));
    const QList<QByteArray> needles{secret, reply};
    QCOMPARE(foundInMemory(world.relay().processId(), needles), QList<QByteArray>());
    QCOMPARE(foundInFolder(world.relay().dataFolder(), needles), QList<QByteArray>());
    // What it does know shows that the search looks in the right places.
    const QByteArray known = "bob";
    QCOMPARE(foundInMemory(world.relay().processId(), {known}), QList{known});
    QCOMPARE(foundInFolder(world.relay().dataFolder(), {known}), QList{known});

    QVERIFY(world.settle(bobsLaptop));
    QCOMPARE(world.texts(bobsLaptop, alice), (QStringList{QString::fromUtf8(secret), QString::fromUtf8(reply)}));
    for (const QString &name : {alice, bob, bobsLaptop})
        QCOMPARE(foundInFolder(world.profile(name), needles), QList<QByteArray>());
}

void TestSealed::safetyNumbersAgree()
{
    World world;
    QVERIFY(world.startWithAliceAndBob());
    QVERIFY(world.done(world.cli(alice, words("send bob hello"))));
    QVERIFY(world.settle(bob));
    QVERIFY(world.done(world.cli(bob, words("send alice hello"))));
    QVERIFY(world.addDevice(bobsLaptop, bob));
    const auto number = [&world](const QString &profile, const char *command) {
        const CliResult result = world.cli(profile, words(command));
        const auto events = result.events("safety-number");
        return events.isEmpty() ? QJsonObject() : events.first();
    };
    const QString digits = textOf(number(alice, "safety-number bob"), "number");
    QCOMPARE(digits.size(), 60);
    QCOMPARE(textOf(number(bob, "safety-number alice"), "number"), digits);
    QCOMPARE(textOf(number(bobsLaptop, "safety-number alice"), "number"), digits);
    QVERIFY(!number(alice, "safety-number bob").value(u"verified").toBool());
    QVERIFY(number(alice, "verify bob").value(u"verified").toBool());
    QVERIFY(number(alice, "safety-number bob").value(u"verified").toBool());
    QVERIFY(!number(alice, "verify bob --undo").value(u"verified").toBool());

    // Bob signs his laptop out: his account gets a new key, Alice is told, and nothing leaves before she has read it.
    QVERIFY(world.done(world.cli(alice, words("verify bob"))));
    const CliResult devices = world.cli(bob, words("devices"));
    for (const QJsonObject &device : devices.events("device")) {
        if (!device.value(u"current").toBool())
            QVERIFY(world.done(world.cli(bob, words("revoke") << QString::number(device.value(u"id").toInteger()))));
    }
    const auto isVerified = [&] { return number(alice, "safety-number bob").value(u"verified").toBool(); };
    QVERIFY(world.settle(alice));
    QVERIFY(!isVerified());
    const QString renewed = textOf(number(alice, "safety-number bob"), "number");
    QVERIFY(renewed != digits);
    QCOMPARE(textOf(number(bob, "safety-number alice"), "number"), renewed);
    QCOMPARE(textOf(world.cli(alice, words("status")).events("marks").first(), "notice"), u"key-renewed"_s);
    QVERIFY(world.done(world.cli(alice, words("send bob --queue") << u"do you see this?"_s)));
    QCOMPARE(world.cli(alice, words("status --wait --timeout 3")).code, 9);
    QVERIFY(world.done(world.cli(alice, words("acknowledge bob"))));
    QVERIFY(world.settle(alice));
    QVERIFY(world.settle(bob));
    QCOMPARE(world.texts(bob, alice).last(), u"do you see this?"_s);
}

QTEST_GUILESS_MAIN(TestSealed)
#include "tst_sealed.moc"
