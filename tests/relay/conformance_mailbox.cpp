// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/limits.h"
#include "tests/relay/logstoreconformance.h"

#include <QTest>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

/// Alice with a second device that is not linked, and Bob, who is a contact of hers.
struct Mail : StoreFixture
{
    explicit Mail(const MakeBackend &makeBackend, RetentionTimes times = {})
        : StoreFixture(makeBackend, times)
        , alice(registered(u"alice"_s))
        , waiting(withUnlinkedDevice(alice))
        , bob(registered(u"bob"_s))
    {
        befriend(alice, bob);
    }

    Person alice;
    Person waiting;
    Person bob;

    static DeviceMessage message(const Person &from, const Person &to, const QByteArray &body = "sealed",
                                 const MessageId &id = MessageId::create())
    {
        return {.user = to.user,
                .device = to.device,
                .sender = from.user,
                .senderDevice = from.device,
                .id = id,
                .body = body,
                .header = "header of " + body};
    }
    SendOutcome send(const DeviceMessage &message)
    {
        return *run([&](LogStore &store) { return store.sendToDevice(message); });
    }
    SendOutcome send(const Person &from, const Person &to, const QByteArray &body = "sealed")
    {
        return send(message(from, to, body));
    }
    void sendMany(const Person &from, const Person &to, int count)
    {
        batch([&](LogStore &store) {
            for (int i = 0; i < count; ++i)
                QCOMPARE(*store.sendToDevice(message(from, to)), SendOutcome::Stored);
        });
    }
    void acknowledgeMail(const Person &person, quint64 through)
    {
        QVERIFY(
            run([&](LogStore &store) { return store.acknowledgeDeviceMessages(person.user, person.device, through); }));
    }
    /// "number body", two at a time.
    QStringList held(const Person &person, quint64 after = 0)
    {
        QStringList all;
        for (;;) {
            const MailboxPage page = *reader().mailboxAfter(person.device, after, 2);
            for (const SharedDeviceMessage &one : page.messages)
                all << u"%1 %2"_s.arg(one->number).arg(QString::fromUtf8(one->body));
            if (page.messages.empty())
                return all;
            after = page.through;
        }
    }
    qint64 heldByAll() { return reader().statistics()->heldDeviceMessages; }
};

} // namespace

void MailboxConformance::holdsWhatIsSentInOrder()
{
    Mail mail(backend());
    const DeviceMessage first = Mail::message(mail.alice, mail.bob, "one");
    QCOMPARE(mail.send(first), SendOutcome::Stored);
    mail.clock.advance(1000);
    QCOMPARE(mail.send(mail.waiting, mail.alice, "hers"), SendOutcome::Stored);
    QCOMPARE(mail.send(mail.alice, mail.bob, "two"), SendOutcome::Stored);
    mail.reopen();
    QCOMPARE(mail.send(mail.alice, mail.bob, "three"), SendOutcome::Stored);
    QCOMPARE(mail.held(mail.bob), (QStringList{u"1 one"_s, u"2 two"_s, u"3 three"_s}));
    QCOMPARE(mail.held(mail.bob, 2), QStringList{u"3 three"_s});
    QCOMPARE(mail.held(mail.alice), QStringList{u"1 hers"_s}); // each counts its own
    const MailboxPage page = *mail.reader().mailboxAfter(mail.bob.device, 0, 10);
    QCOMPARE(page.through, 3U);
    const DeviceMessage &held = *page.messages[0];
    QCOMPARE(held.user, mail.bob.user);
    QCOMPARE(held.device, mail.bob.device);
    QCOMPARE(held.sender, mail.alice.user);
    QCOMPARE(held.senderDevice, mail.alice.device);
    QCOMPARE(held.id, first.id);
    QCOMPARE(held.acceptedMs, mail.clock.nowMs() - 1000);
    QCOMPARE(held.header, "header of one"_ba);
    QCOMPARE(mail.reader().mailbox(mail.bob.device)->after, 0U);
    QCOMPARE(mail.reader().mailbox(mail.bob.device)->head, 3U);
    QCOMPARE(mail.reader().mailbox(mail.bob.device)->newestHeld, 3U);
    QCOMPARE(mail.reader().mailbox(DeviceId(99)).error().code, ErrorCode::DeviceRevoked);
    QCOMPARE(mail.reader().mailboxAfter(DeviceId(99), 0, 10).error().code, ErrorCode::DeviceRevoked);
}

void MailboxConformance::aRepeatIsStoredOnce()
{
    Mail mail(backend());
    const DeviceMessage once = Mail::message(mail.alice, mail.bob, "once");
    mail.batch([&](LogStore &store) {
        QCOMPARE(*store.sendToDevice(once), SendOutcome::Stored);
        QCOMPARE(*store.sendToDevice(once), SendOutcome::Repeated);
    });
    QCOMPARE(mail.send(mail.alice, mail.bob, "next"), SendOutcome::Stored);
    mail.reopen();
    QCOMPARE(mail.send(once), SendOutcome::Repeated);
    QCOMPARE(mail.held(mail.bob), (QStringList{u"1 once"_s, u"2 next"_s}));
    // What the device has is forgotten; the recipient knows it by its id.
    mail.acknowledgeMail(mail.bob, 1);
    QCOMPARE(mail.send(once), SendOutcome::Stored);
    QCOMPARE(mail.held(mail.bob), (QStringList{u"2 next"_s, u"3 once"_s}));
}

void MailboxConformance::aRepeatIsDoneWhateverChangedSince()
{
    Mail mail(backend());
    const DeviceMessage once = Mail::message(mail.alice, mail.bob, "once");
    QCOMPARE(mail.send(once), SendOutcome::Stored);
    QVERIFY(mail.run([&](LogStore &store) {
        return store.changeContact(mail.bob.user, ContactChange::Block, mail.alice.user);
    }));
    QCOMPARE(mail.send(once), SendOutcome::Repeated);
    QCOMPARE(mail.send(mail.alice, mail.bob), SendOutcome::Blocked);
}

void MailboxConformance::tellsSameIdsOfTwoDevicesApart()
{
    Mail mail(backend());
    const Person second = mail.withFurtherDevice(mail.bob);
    const MessageId id = MessageId::create();
    for (const Person &from : {mail.alice, mail.waiting, second})
        QCOMPARE(mail.send(Mail::message(from, mail.alice, "to one", id)), SendOutcome::Stored);
    for (const Person &to : {mail.bob, second})
        QCOMPARE(mail.send(Mail::message(mail.alice, to, "to two", id)), SendOutcome::Stored);
    QCOMPARE(mail.heldByAll(), 5);
}

void MailboxConformance::numbersAreNeverGivenAgain()
{
    Mail mail(backend());
    mail.sendMany(mail.alice, mail.bob, 3);
    mail.acknowledgeMail(mail.bob, 3);
    QVERIFY(mail.held(mail.bob).isEmpty());
    QCOMPARE(mail.reader().mailbox(mail.bob.device)->after, 3U);
    QCOMPARE(mail.reader().mailbox(mail.bob.device)->head, 3U);
    QCOMPARE(mail.reader().mailbox(mail.bob.device)->newestHeld, 0U);
    mail.reopen();
    QCOMPARE(mail.send(mail.alice, mail.bob, "next"), SendOutcome::Stored);
    QCOMPARE(mail.held(mail.bob), QStringList{u"4 next"_s});
    QCOMPARE(mail.reader().mailbox(mail.bob.device)->after, 3U);
    QCOMPARE(mail.reader().mailboxAfter(mail.bob.device, 4, 10)->through, 4U);
}

void MailboxConformance::acknowledgingDropsThroughTheNumber()
{
    Mail mail(backend());
    const Person second = mail.withFurtherDevice(mail.bob);
    mail.sendMany(mail.alice, mail.bob, 4);
    mail.sendMany(mail.alice, second, 4);
    mail.acknowledgeMail(mail.bob, 2);
    mail.acknowledgeMail(mail.bob, 1);
    QCOMPARE(mail.held(mail.bob), (QStringList{u"3 sealed"_s, u"4 sealed"_s}));
    QCOMPARE(mail.held(second).size(), 4);
    QCOMPARE(mail.reader().mailbox(mail.bob.device)->after, 2U);
    // Only its own.
    mail.acknowledgeMail({.user = mail.alice.user, .device = mail.bob.device}, 4);
    QCOMPARE(mail.held(mail.bob).size(), 2);
}

void MailboxConformance::isForOwnDevicesAndLinkedOnesOfContacts()
{
    Mail mail(backend());
    const Person bobWaits = mail.withUnlinkedDevice(mail.bob);
    const Person carol = mail.registered(u"carol"_s);
    QCOMPARE(mail.send(mail.alice, mail.waiting), SendOutcome::Stored);
    QCOMPARE(mail.send(mail.waiting, mail.alice), SendOutcome::Stored);
    QCOMPARE(mail.send(mail.alice, mail.alice), SendOutcome::Stored);
    QCOMPARE(mail.send(mail.alice, mail.bob), SendOutcome::Stored);
    QCOMPARE(mail.send(mail.waiting, mail.bob), SendOutcome::NotLinked);
    QCOMPARE(mail.send(mail.alice, bobWaits), SendOutcome::UnknownDevice);
    QCOMPARE(mail.send(mail.alice, carol), SendOutcome::NotAContact);
    QCOMPARE(mail.send(mail.alice, {.user = mail.bob.user, .device = DeviceId(99)}), SendOutcome::UnknownDevice);
    // A device of somebody else is none of this user's.
    QCOMPARE(mail.send(mail.alice, {.user = mail.bob.user, .device = carol.device}), SendOutcome::UnknownDevice);
    QCOMPARE(mail.send(mail.alice, {.user = mail.alice.user, .device = carol.device}), SendOutcome::UnknownDevice);
    QCOMPARE(mail.send(mail.alice, {.user = UserId(99), .device = mail.bob.device}), SendOutcome::UnknownDevice);
    QVERIFY(mail.run([&](LogStore &store) {
        return store.changeContact(mail.alice.user, ContactChange::Block, mail.bob.user);
    }));
    QCOMPARE(mail.send(mail.alice, mail.bob), SendOutcome::Blocked);
    QCOMPARE(mail.send(mail.bob, mail.alice), SendOutcome::Blocked);
    QVERIFY(mail.run([&](LogStore &store) { return store.deleteUser(mail.bob.user); }));
    QCOMPARE(mail.send(mail.alice, mail.bob), SendOutcome::UnknownDevice);
    QCOMPARE(mail.heldByAll(), 3);
}

void MailboxConformance::takesNothingFromADeviceThatIsGone()
{
    Mail mail(backend());
    const auto send = [&](const Person &from) {
        const DeviceMessage message = Mail::message(from, mail.alice);
        return mail.run([&](LogStore &store) { return store.sendToDevice(message); }).error().code;
    };
    QVERIFY(mail.run([&](LogStore &store) { return store.revokeDevice(mail.alice.user, mail.waiting.device); }));
    QCOMPARE(send(mail.waiting), ErrorCode::DeviceRevoked);
    QCOMPARE(send({.user = mail.alice.user, .device = mail.bob.device}), ErrorCode::DeviceRevoked);
}

void MailboxConformance::holdsNoMoreThanTheLimit()
{
    Mail mail(backend());
    for (int i = 0; i < Limits::deviceMessagesHeld / Limits::deviceMessagesHeldFromOne; ++i) {
        const Person friendOfBob = mail.registered(u"friend%1"_s.arg(i));
        mail.befriend(friendOfBob, mail.bob);
        mail.sendMany(friendOfBob, mail.bob, Limits::deviceMessagesHeldFromOne);
    }
    QCOMPARE(mail.send(mail.alice, mail.bob), SendOutcome::MailboxFull);
    mail.acknowledgeMail(mail.bob, 1);
    const DeviceMessage last = Mail::message(mail.alice, mail.bob, "the last");
    QCOMPARE(mail.send(last), SendOutcome::Stored);
    QCOMPARE(mail.send(mail.alice, mail.bob), SendOutcome::MailboxFull);
    QCOMPARE(mail.send(last), SendOutcome::Repeated);
    QCOMPARE(mail.held(mail.bob).size(), Limits::deviceMessagesHeld);
}

void MailboxConformance::oneUserDoesNotKeepOthersOut()
{
    Mail mail(backend());
    const Person second = mail.withFurtherDevice(mail.alice);
    mail.sendMany(mail.alice, mail.bob, Limits::deviceMessagesHeldFromOne - 1);
    QCOMPARE(mail.send(second, mail.bob), SendOutcome::Stored);
    QCOMPARE(mail.send(mail.alice, mail.bob), SendOutcome::MailboxFull);
    QCOMPARE(mail.send(second, mail.bob), SendOutcome::MailboxFull); // all devices of a user are one
    const Person carol = mail.registered(u"carol"_s);
    mail.befriend(carol, mail.bob);
    QCOMPARE(mail.send(carol, mail.bob), SendOutcome::Stored);
    QCOMPARE(mail.send(mail.bob, mail.bob), SendOutcome::Stored);
    QCOMPARE(mail.send(mail.alice, mail.waiting), SendOutcome::Stored); // another mailbox
}

void MailboxConformance::expiresWithThePayloads()
{
    Mail mail(backend(), {.payloadMs = 7 * dayMs, .repeatMs = 30 * dayMs});
    QCOMPARE(mail.send(mail.alice, mail.bob, "old"), SendOutcome::Stored);
    mail.clock.advance(dayMs);
    QCOMPARE(mail.send(mail.alice, mail.bob, "younger"), SendOutcome::Stored);
    mail.clock.advance(6 * dayMs);
    mail.sweepAll();
    QCOMPARE(mail.held(mail.bob).size(), 2);
    mail.clock.advance(1);
    mail.sweepAll();
    QCOMPARE(mail.held(mail.bob), QStringList{u"2 younger"_s});
    mail.clock.advance(dayMs);
    mail.sweepAll();
    QVERIFY(mail.held(mail.bob).isEmpty());
    QCOMPARE(mail.send(mail.alice, mail.bob, "new"), SendOutcome::Stored);
    QCOMPARE(mail.held(mail.bob), QStringList{u"3 new"_s});
}

// Between two steps others have their turn.
void MailboxConformance::expiresInSteps()
{
    Mail mail(backend(), {.payloadMs = 7 * dayMs, .repeatMs = 30 * dayMs});
    const Person second = mail.withFurtherDevice(mail.bob);
    for (const Person &to : {mail.bob, second, mail.alice})
        mail.sendMany(mail.alice, to, Limits::deviceMessagesHeldFromOne);
    mail.clock.advance(8 * dayMs);
    qint64 before = mail.heldByAll();
    int steps = 0;
    for (bool more = true; more; ++steps) {
        mail.batch([&more](LogStore &store) { more = *store.sweep(); });
        QVERIFY(before - mail.heldByAll() <= Limits::deviceMessagesHeldFromOne);
        before = mail.heldByAll();
    }
    QCOMPARE(before, 0);
    QVERIFY(steps >= 3);
}

void MailboxConformance::goesWithItsDevice()
{
    Mail mail(backend());
    const Person second = mail.withFurtherDevice(mail.bob);
    mail.sendMany(mail.alice, second, 2);
    mail.sendMany(mail.alice, mail.bob, 2);
    mail.sendMany(mail.alice, mail.waiting, 2);
    QVERIFY(mail.run([&](LogStore &store) { return store.revokeDevice(mail.alice.user, mail.waiting.device); }));
    QCOMPARE(mail.heldByAll(), 4);
    mail.unlink(mail.bob, second.device);
    QCOMPARE(mail.heldByAll(), 2);
    QVERIFY(mail.run([&](LogStore &store) { return store.deleteUser(mail.bob.user); }));
    QCOMPARE(mail.heldByAll(), 0);
}

void MailboxConformance::tellsAfterTheCommitWhatIsNew()
{
    Mail mail(backend());
    const DeviceMessage first = Mail::message(mail.alice, mail.bob, "one");
    const DeviceMessage refused = Mail::message(mail.waiting, mail.bob, "refused");
    const Changes changes = mail.batch([&](LogStore &store) {
        QVERIFY(store.sendToDevice(first));
        QVERIFY(store.sendToDevice(refused));
        QVERIFY(store.sendToDevice(Mail::message(mail.bob, mail.alice, "two")));
        QVERIFY(store.sendToDevice(Mail::message(mail.alice, mail.bob, "three")));
        QVERIFY(store.sendToDevice(first));
    });
    QVERIFY(!changes.isEmpty());
    QStringList told;
    for (const SharedDeviceMessage &one : changes.deviceMessages)
        told << u"%1 %2 for %3"_s.arg(one->number).arg(QString::fromUtf8(one->body)).arg(one->device.value());
    const auto bob = QString::number(mail.bob.device.value());
    const auto alice = QString::number(mail.alice.device.value());
    QCOMPARE(told, (QStringList{u"1 one for "_s + bob, u"1 two for "_s + alice, u"2 three for "_s + bob}));
    QCOMPARE(changes.deviceMessages[0]->acceptedMs, mail.clock.nowMs());
    QVERIFY(changes.stateOf.empty());
}

} // namespace Parlance
