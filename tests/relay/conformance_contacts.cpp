// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/limits.h"
#include "tests/relay/logstoreconformance.h"

#include <QTest>

#include <algorithm>

namespace Parlance {

using namespace Qt::StringLiterals;

namespace {

Result<void> change(StoreFixture &fixture, const Person &person, ContactChange what, UserId peer)
{
    return fixture.run([&](LogStore &store) { return store.changeContact(person.user, what, peer); });
}

/// As the protocol's clients see it: "none", "sent", "received" or "accepted", with "+blocked".
QString seenBy(StoreFixture &fixture, const Person &owner)
{
    static const QStringList names{u"none"_s, u"sent"_s, u"received"_s, u"accepted"_s};
    const auto page = fixture.reader().state(owner.user, {}, 100);
    if (page->contacts.empty())
        return u"none"_s;
    const ContactRecord &contact = page->contacts.front();
    return names[static_cast<int>(contact.status)] + (contact.blocked ? u"+blocked"_s : QString());
}

} // namespace

void ContactConformance::changes_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("alice");
    QTest::addColumn<QString>("bob");

    // A step is who does it, A or B, and what: ?request +accept -decline xremove !block ~unblock. In capital W before it:
    // this step must be refused.
    QTest::newRow("nothing") << "" << "none" << "none";
    QTest::newRow("request") << "A?" << "sent" << "received";
    QTest::newRow("request again") << "A?A?" << "sent" << "received";
    QTest::newRow("accept") << "A?B+" << "accepted" << "accepted";
    QTest::newRow("accept again") << "A?B+B+A+" << "accepted" << "accepted";
    QTest::newRow("request an accepted one") << "A?B+A?" << "accepted" << "accepted";
    QTest::newRow("crossing requests") << "A?B?" << "accepted" << "accepted";
    QTest::newRow("accept what was never asked") << "WB+" << "none" << "none";
    QTest::newRow("accept one's own request") << "A?WA+" << "sent" << "received";
    QTest::newRow("decline") << "A?B-" << "none" << "none";
    QTest::newRow("decline one's own request") << "A?A-" << "sent" << "received";
    QTest::newRow("request after a decline") << "A?B-A?" << "sent" << "received";
    QTest::newRow("withdraw") << "A?Ax" << "none" << "none";
    QTest::newRow("remove") << "A?B+Bx" << "none" << "none";
    QTest::newRow("remove nothing") << "Ax" << "none" << "none";
    QTest::newRow("block a stranger") << "A!" << "none+blocked" << "none";
    QTest::newRow("request of a blocked one") << "A!WB?" << "none+blocked" << "none";
    QTest::newRow("request to one I block") << "A!WA?" << "none+blocked" << "none";
    QTest::newRow("block ends a request") << "A?B!" << "none" << "none+blocked";
    QTest::newRow("block a contact") << "A?B+A!" << "accepted+blocked" << "accepted";
    QTest::newRow("unblock a contact") << "A?B+A!A~" << "accepted" << "accepted";
    QTest::newRow("unblock is mine only") << "A!B~" << "none+blocked" << "none";
    QTest::newRow("both block") << "A!B!" << "none+blocked" << "none+blocked";
    QTest::newRow("both block, one unblocks") << "A!B!A~WA?" << "none" << "none+blocked";
    QTest::newRow("remove a blocked contact") << "A?B+A!Ax" << "none+blocked" << "none";
    QTest::newRow("unblock after it was removed") << "A?B+A!AxA~" << "none" << "none";
}

void ContactConformance::changes()
{
    QFETCH(QString, steps);
    QFETCH(QString, alice);
    QFETCH(QString, bob);
    StoreFixture fixture(backend());
    const Person a = fixture.registered(u"alice"_s);
    const Person b = fixture.registered(u"bob"_s);
    const QString signs = u"?+-x!~"_s;
    for (qsizetype at = 0; at < steps.size(); at += 2) {
        const bool refused = steps[at] == u'W';
        at += refused ? 1 : 0;
        const bool byAlice = steps[at] == u'A';
        const auto what = static_cast<ContactChange>(signs.indexOf(steps[at + 1]));
        const auto outcome = change(fixture, byAlice ? a : b, what, (byAlice ? b : a).user);
        QCOMPARE(outcome.has_value(), !refused);
    }
    QCOMPARE(seenBy(fixture, a), alice);
    QCOMPARE(seenBy(fixture, b), bob);
    fixture.reopen();
    QCOMPARE(seenBy(fixture, a), alice);
    QCOMPARE(seenBy(fixture, b), bob);
}

void ContactConformance::aPairHasOneConversation()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person bob = fixture.registered(u"bob"_s);
    const auto open = [&](const Person &one, const Person &other) {
        return fixture.run([&](LogStore &store) { return store.openConversation(one.user, other.user); });
    };
    QCOMPARE(open(alice, bob).error().code, ErrorCode::NotAContact);
    QCOMPARE(open(alice, {.user = UserId(50), .device = {}}).error().code, ErrorCode::UnknownUser);
    const ConversationId talk = fixture.befriend(bob, alice);
    fixture.send(bob, talk);
    const auto forAlice = open(alice, bob);
    QCOMPARE(forAlice->id, talk);
    QCOMPARE(forAlice->peer, bob.user);
    QCOMPARE(forAlice->head, 1U);
    QCOMPARE(forAlice->marks.size(), 2U);
    QCOMPARE(open(bob, alice)->id, talk);
    QVERIFY(change(fixture, alice, ContactChange::Remove, bob.user));
    fixture.reopen();
    QCOMPARE(fixture.befriend(alice, bob), talk);
    QCOMPARE(fixture.send(alice, talk).sequence, 2U);
}

void ContactConformance::acceptingCreatesTheConversation()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person bob = fixture.registered(u"bob"_s);
    QVERIFY(change(fixture, alice, ContactChange::Request, bob.user));
    QVERIFY(fixture.reader().state(bob.user, {}, 10)->conversations.empty());
    const Changes changes = fixture.batch([&](LogStore &store) {
        QVERIFY(store.changeContact(bob.user, ContactChange::Accept, alice.user));
    });
    QCOMPARE(changes.stateOf, (std::vector{alice.user, bob.user}));
    for (const Person &person : {alice, bob}) {
        const auto page = fixture.reader().state(person.user, {}, 10);
        QCOMPARE(page->conversations.size(), 1U);
        QCOMPARE(*fixture.reader().peerIn(person.user, page->conversations[0].id), page->conversations[0].peer);
    }
    QCOMPARE(fixture.reader().peerIn(alice.user, ConversationId(50)).error().code, ErrorCode::UnknownConversation);
}

void ContactConformance::blockingStopsMessagesBothWaysUntilUnblocked()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person bob = fixture.registered(u"bob"_s);
    const ConversationId talk = fixture.befriend(alice, bob);
    fixture.send(alice, talk);
    QVERIFY(change(fixture, bob, ContactChange::Block, alice.user));
    for (const Person &person : {alice, bob}) {
        const SubmitOutcome outcome = fixture.submit(fixture.submission(person, talk));
        QCOMPARE(std::get<SubmitRejected>(outcome), SubmitRejected::Blocked);
    }
    QCOMPARE(fixture.reader().mayAddress(alice.user, bob.user).error().code, ErrorCode::Blocked);
    QVERIFY(change(fixture, bob, ContactChange::Unblock, alice.user));
    QVERIFY(fixture.reader().mayAddress(alice.user, bob.user));
    QCOMPARE(fixture.send(alice, talk).sequence, 2U);
}

void ContactConformance::hasAtMostAThousandContacts()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    std::vector<UserId> others;
    fixture.batch([&](LogStore &store) {
        for (int i = 0; i <= Limits::contactsPerUser; ++i) {
            const auto other = store.registerUser(
                {.username = u"user%1"_s.arg(i), .passwordHash = u"h"_s, .device = {}, .inviteToken = {}});
            others.push_back(other->user);
        }
        for (int i = 0; i < Limits::contactsPerUser; ++i)
            QVERIFY(store.changeContact(alice.user, ContactChange::Request, others[static_cast<size_t>(i)]));
    });
    const auto oneMore = change(fixture, alice, ContactChange::Request, others.back());
    QCOMPARE(oneMore.error().code, ErrorCode::TooManyContacts);
    QCOMPARE(oneMore.error().limit, Limits::contactsPerUser);
    const Person last{.user = others.back(), .device = {}};
    QCOMPARE(change(fixture, last, ContactChange::Request, alice.user).error().code, ErrorCode::TooManyContacts);
    QVERIFY(change(fixture, alice, ContactChange::Block, last.user)); // a block takes no place
    QVERIFY(change(fixture, alice, ContactChange::Unblock, last.user));
    QVERIFY(fixture.run([&](LogStore &store) { return store.deleteUser(others.front()); }));
    QVERIFY(change(fixture, last, ContactChange::Request, alice.user));
}

void ContactConformance::oneselfIsNoContact()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    QCOMPARE(change(fixture, alice, ContactChange::Request, alice.user).error().code, ErrorCode::FieldInvalid);
    QCOMPARE(change(fixture, alice, ContactChange::Request, UserId(50)).error().code, ErrorCode::UnknownUser);
    QVERIFY(fixture.reader().mayAddress(alice.user, alice.user));
}

void ContactConformance::presenceIsForAcceptedAndUnblockedOnly()
{
    StoreFixture fixture(backend());
    const Person alice = fixture.registered(u"alice"_s);
    const Person friendly = fixture.registered(u"friendly"_s);
    const Person asked = fixture.registered(u"asked"_s);
    const Person blocker = fixture.registered(u"blocker"_s);
    const Person leaver = fixture.registered(u"leaver"_s);
    for (const Person &person : {friendly, blocker, leaver})
        fixture.befriend(alice, person);
    QVERIFY(change(fixture, alice, ContactChange::Request, asked.user));
    QVERIFY(change(fixture, blocker, ContactChange::Block, alice.user));
    QVERIFY(fixture.run([&](LogStore &store) { return store.deleteUser(leaver.user); }));
    QVERIFY(fixture.run([&](LogStore &store) { return store.setPresenceHidden(friendly.user, true); }));
    const auto peers = fixture.reader().presencePeers(alice.user);
    QCOMPARE(peers->size(), 1U);
    QCOMPARE(peers->front().user, friendly.user);
    QVERIFY(peers->front().hidden);
    QCOMPARE(peers->front().lastSeenMs, ManualClock::start);
    QVERIFY(fixture.reader().presencePeers(blocker.user)->empty());
}

} // namespace Parlance
