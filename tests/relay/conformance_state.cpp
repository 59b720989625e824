// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/logstoreconformance.h"

#include <QTest>

#include <set>

namespace Parlance {

using namespace Qt::StringLiterals;

void StateConformance::fromNothingGivesEverything()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person bob = fixture.registered(u"bob"_s);
    const Person carol = fixture.registered(u"carol"_s);
    const ConversationId talk = fixture.befriend(alice, bob);
    fixture.send(alice, talk);
    QVERIFY(fixture.run([&](LogStore &store) {
        return store.changeContact(alice.user, ContactChange::Request, carol.user);
    }));
    QVERIFY(fixture.run([&](LogStore &store) {
        return store.changeContact(alice.user, ContactChange::Remove, carol.user);
    }));
    QVERIFY(fixture.run([&](LogStore &store) { return store.setPresenceHidden(alice.user, true); }));
    const auto page = fixture.reader().state(alice.user, {}, 10);
    QCOMPARE(page->sinceVersion, 0U);
    QVERIFY(!page->more);
    QVERIFY(page->presenceHidden);
    QCOMPARE(page->ownDevices.size(), 1U);
    QCOMPARE(page->ownDevices[0].name, u"Laptop"_s);
    QCOMPARE(page->contacts.size(), 1U); // no trace of what never came about
    QCOMPARE(page->contacts[0].username, u"bob"_s);
    QCOMPARE(page->contacts[0].status, ContactStatus::Accepted);
    QCOMPARE(page->contacts[0].accountKey, "account key of bob"_ba);
    QCOMPARE(page->conversations.size(), 1U);
    QCOMPARE(page->conversations[0].head, 1U);
    QCOMPARE(page->conversations[0].marks.size(), 2U);
    QCOMPARE(page->conversations[0].marks[0].through, 1U);
    QCOMPARE(page->conversations[0].marks[1].through, 0U);
    QCOMPARE(fixture.reader().state(UserId(50), {}, 10).error().code, ErrorCode::UnknownUser);
}

void StateConformance::givesOnlyWhatChanged()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person bob = fixture.registered(u"bob"_s);
    const Person carol = fixture.registered(u"carol"_s);
    const ConversationId talk = fixture.befriend(alice, bob);
    fixture.befriend(alice, carol);
    StatePosition version = fixture.reader().state(alice.user, {}, 10)->position();
    const auto next = [&] {
        auto page = fixture.reader().state(alice.user, version, 10);
        version = page->position();
        return *page;
    };
    StatePage page = next();
    QVERIFY(page.contacts.empty() && page.conversations.empty() && page.ownDevices.empty());

    fixture.send(bob, talk);
    page = next();
    QVERIFY(page.contacts.empty() && page.ownDevices.empty());
    QCOMPARE(page.conversations.size(), 1U);
    QCOMPARE(page.conversations[0].id, talk);

    QVERIFY(fixture.acknowledge(alice, talk, 1));
    QCOMPARE(next().conversations[0].marks[0].through, 1U);

    QVERIFY(fixture.run([&](LogStore &store) {
        return store.changeContact(carol.user, ContactChange::Remove, alice.user);
    }));
    page = next();
    QVERIFY(page.conversations.empty());
    QCOMPARE(page.contacts.size(), 1U);
    QCOMPARE(page.contacts[0].status, ContactStatus::None);

    (void)fixture.withFurtherDevice(alice);
    page = next();
    QCOMPARE(page.ownDevices.size(), 2U);
    QCOMPARE(page.conversations.size(), 2U); // they have one mark more

    (void)fixture.withFurtherDevice(bob);
    page = next();
    QVERIFY(page.ownDevices.empty());
    QCOMPARE(page.conversations.size(), 1U);
    QCOMPARE(page.conversations[0].marks.size(), 4U);
}

void StateConformance::pagesAreCompleteAndWithinTheLimit()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    fixture.batch([&](LogStore &store) {
        for (int i = 0; i < 25; ++i) {
            const auto other = store.registerUser(
                {.username = u"user%1"_s.arg(i), .passwordHash = u"h"_s, .device = {}, .inviteToken = {}});
            QVERIFY(store.changeContact(alice.user, ContactChange::Request, other->user));
            QVERIFY(store.changeContact(other->user, ContactChange::Accept, alice.user));
        }
    });
    std::multiset<quint64> contacts;
    std::multiset<quint64> conversations;
    StatePosition version;
    int pages = 0;
    for (bool more = true; more; ++pages) {
        const auto page = fixture.reader().state(alice.user, version, 7);
        QCOMPARE(page->sinceVersion, version.version);
        QVERIFY(page->contacts.size() + page->conversations.size() <= 7U);
        QVERIFY(!page->more || page->version > version.version);
        for (const ContactRecord &contact : page->contacts)
            contacts.insert(contact.user.value());
        for (const ConversationRecord &conversation : page->conversations)
            conversations.insert(conversation.id.value());
        version = page->position();
        more = page->more;
    }
    QCOMPARE(pages, 8); // 25 contacts and 25 conversations, 7 at a time
    QCOMPARE(contacts.size(), 25U);
    QCOMPARE(std::set(contacts.begin(), contacts.end()).size(), 25U);
    QCOMPARE(conversations.size(), 25U);
    QCOMPARE(std::set(conversations.begin(), conversations.end()).size(), 25U);
    QVERIFY(fixture.reader().state(alice.user, version, 7)->contacts.empty());
}

void StateConformance::aVersionFromAnotherStoreStartsOver()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person bob = fixture.registered(u"bob"_s);
    fixture.befriend(alice, bob);
    const StatePosition known = fixture.reader().state(alice.user, {}, 10)->position();
    for (const StatePosition foreign :
         {StatePosition{.version = 1'000'000, .epoch = known.epoch},
          StatePosition{.version = known.version, .epoch = known.epoch + 1}, StatePosition{.version = known.version}}) {
        const auto page = fixture.reader().state(alice.user, foreign, 10);
        QCOMPARE(page->sinceVersion, 0U);
        QCOMPARE(page->contacts.size(), 1U);
        QCOMPARE(page->position(), known);
    }
}

void StateConformance::continuesAfterARestart()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person bob = fixture.registered(u"bob"_s);
    const StatePosition before = fixture.reader().state(alice.user, {}, 10)->position();
    fixture.reopen();
    fixture.befriend(alice, bob);
    fixture.reopen();
    const auto page = fixture.reader().state(alice.user, before, 10);
    QCOMPARE(page->sinceVersion, before.version);
    QVERIFY(page->ownDevices.empty());
    QCOMPARE(page->contacts.size(), 1U);
    QVERIFY(page->epoch != before.epoch);
    // The version is one of the later epoch.
    QCOMPARE(fixture.reader().state(alice.user, {.version = page->version, .epoch = before.epoch}, 10)->sinceVersion,
             0U);
}

void StateConformance::tellsWhenTheAccountKeyOfAContactChanges()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person bob = fixture.registered(u"bob"_s);
    fixture.befriend(alice, bob);
    const StatePosition version = fixture.reader().state(alice.user, {}, 10)->position();
    const DeviceListUpdate update = fixture.nextList(bob, {bob.device}, "another key");
    const auto publish = [&] {
        return fixture.batch([&](LogStore &store) { QVERIFY(store.publishDeviceList(bob.user, bob.device, update)); });
    };
    QCOMPARE(publish().stateOf, (std::vector{alice.user, bob.user}));
    QVERIFY(publish().isEmpty());
    const auto page = fixture.reader().state(alice.user, version, 10);
    QCOMPARE(page->contacts.size(), 1U);
    QCOMPARE(page->contacts[0].accountKey, "another key"_ba);
    QCOMPARE(page->contacts[0].deviceListVersion, 2U);
}

void StateConformance::tellsThatAContactIsGone()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person bob = fixture.registered(u"bob"_s);
    const Person carol = fixture.registered(u"carol"_s);
    fixture.befriend(alice, bob);
    QVERIFY(fixture.run([&](LogStore &store) {
        return store.changeContact(bob.user, ContactChange::Request, carol.user);
    }));
    const StatePosition version = fixture.reader().state(alice.user, {}, 10)->position();
    QVERIFY(fixture.run([&](LogStore &store) { return store.deleteUser(bob.user); }));
    const auto page = fixture.reader().state(alice.user, version, 10);
    QCOMPARE(page->contacts.size(), 1U);
    QVERIFY(page->contacts[0].gone);
    QCOMPARE(page->contacts[0].status, ContactStatus::Accepted);
    QCOMPARE(page->conversations[0].marks.size(), 1U);
    QCOMPARE(fixture.reader().state(carol.user, version, 10)->contacts[0].status, ContactStatus::None);
}

void StateConformance::versionsGrowOverARestart()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person bob = fixture.registered(u"bob"_s);
    const ConversationId talk = fixture.befriend(alice, bob);
    const StatePosition before = fixture.reader().state(alice.user, {}, 10)->position();
    fixture.reopen();
    QCOMPARE(fixture.reader().state(alice.user, {}, 10)->version, before.version);
    const Changes changes = fixture.batch([&](LogStore &store) {
        QVERIFY(store.submit(fixture.submission(alice, talk)));
    });
    QVERIFY(changes.version > before.version);
    QCOMPARE(fixture.reader().state(bob.user, before, 10)->conversations.size(), 1U);
}

} // namespace Parlance
