// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

class ConversationStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }

    void unreadIsWhatOthersWroteAfterTheMark()
    {
        for (Sequence i = 1; i <= 4; ++i)
            QVERIFY(m_fixture->add(i, u"x"_s, i == 3 ? StoreFixture::alice : StoreFixture::bob));
        QCOMPARE(record().unread, 3);
        QVERIFY(conversations().raise(StoreFixture::conversation, Mark::OwnRead, 2));
        QCOMPARE(record().unread, 1);
        QVERIFY(conversations().raise(StoreFixture::conversation, Mark::OwnRead, 4));
        QCOMPARE(record().unread, 0);
    }

    void marksOnlyGrow_data()
    {
        QTest::addColumn<Mark>("mark");
        QTest::newRow("own read") << Mark::OwnRead;
        QTest::newRow("told") << Mark::OwnReadTold;
        QTest::newRow("peer read") << Mark::PeerRead;
        QTest::newRow("peer delivered") << Mark::PeerDelivered;
        QTest::newRow("head") << Mark::Head;
    }

    void marksOnlyGrow()
    {
        QFETCH(const Mark, mark);
        QVERIFY(conversations().raise(StoreFixture::conversation, mark, 5)->moved());
        const auto back = conversations().raise(StoreFixture::conversation, mark, 3);
        QVERIFY(!back->moved());
        QCOMPARE(back->to, 5ULL);
    }

    void aMessageTakesTheDraftItWas_data()
    {
        QTest::addColumn<QString>("draft");
        QTest::addColumn<bool>("taken");
        QTest::newRow("whole") << u" Hello Bob "_s << true;
        QTest::newRow("all but the last letters") << u"Hello"_s << true;
        QTest::newRow("another text") << u"Shopping list"_s << false;
        QTest::newRow("more than was sent") << u"Hello Bob, and"_s << false;
    }

    void aMessageTakesTheDraftItWas()
    {
        QFETCH(const QString, draft);
        QFETCH(const bool, taken);
        QVERIFY(conversations().setDraft(StoreFixture::conversation, draft));
        QVERIFY(conversations().takeDraft(StoreFixture::conversation, u"Hello Bob"_s));
        QCOMPARE(record().draft, taken ? QString() : draft);
    }

    void stateNeverMovesMarksBack()
    {
        QVERIFY(conversations().save(
            {.id = StoreFixture::conversation,
             .peer = StoreFixture::bob,
             .head = 9,
             .ownRead = 8,
             .peerRead = 6,
             .peerDelivered = 7,
             .deviceMark = {}},
            1));
        QVERIFY(conversations().save(
            {.id = StoreFixture::conversation, .peer = StoreFixture::bob, .head = 1, .deviceMark = {}}, 1));
        QCOMPARE(record().head, 9ULL);
        QCOMPARE(record().ownRead, 8ULL);
        QCOMPARE(record().peerRead, 6ULL);
        QCOMPARE(record().peerDelivered, 7ULL);
    }

    void aNewOneStartsAtTheDevicesMark()
    {
        const ConversationId fresh(6);
        QVERIFY(!*conversations().delivered(fresh));
        QVERIFY(conversations().save({.id = fresh, .peer = UserId(3), .head = 100, .deviceMark = 90}, 1));
        QCOMPARE(**conversations().delivered(fresh), 90ULL);
        QVERIFY(conversations().setDelivered(fresh, 95));
        QVERIFY(conversations().save({.id = fresh, .peer = UserId(3), .deviceMark = 90}, 1));
        QCOMPARE(**conversations().delivered(fresh), 95ULL);
        QVERIFY(conversations().forgetDelivered());
        QVERIFY(!*conversations().delivered(fresh));
    }

    void theListHasTheLatestFirst()
    {
        QVERIFY(m_fixture->addContact(UserId(3), u"carol"_s, ConversationId(6)));
        QVERIFY(m_fixture->add(1, u"hello"_s));
        auto all = conversations().all();
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().id, StoreFixture::conversation);
        QCOMPARE(all->first().last->text, u"hello"_s);
        QCOMPARE(all->last().peerName, u"carol"_s);
        QVERIFY(!all->last().last);
    }

    void whoMayBeWrittenTo_data()
    {
        QTest::addColumn<ContactStatus>("status");
        QTest::addColumn<bool>("blocked");
        QTest::addColumn<bool>("gone");
        QTest::addColumn<bool>("canWrite");
        QTest::newRow("contact") << ContactStatus::Accepted << false << false << true;
        QTest::newRow("removed") << ContactStatus::None << false << false << false;
        QTest::newRow("asked") << ContactStatus::RequestSent << false << false << false;
        QTest::newRow("blocked") << ContactStatus::Accepted << true << false << false;
        QTest::newRow("gone") << ContactStatus::Accepted << false << true << false;
    }

    void whoMayBeWrittenTo()
    {
        QFETCH(const ContactStatus, status);
        QFETCH(const bool, blocked);
        QFETCH(const bool, gone);
        ContactRecord contact;
        contact.user = StoreFixture::bob;
        contact.status = status;
        contact.blocked = blocked;
        contact.gone = gone;
        QVERIFY(m_fixture->stores->contacts.save(contact));
        QTEST(record().canWrite, "canWrite");
        QCOMPARE(record().peerUsername, u"bob"_s); // kept when the relay leaves it out
        QCOMPARE(conversations().all()->size(), 1); // the history stays in the list
    }

    void theNameIsWhatTheyLastWroteUnder()
    {
        QCOMPARE(record().peerName, u"bob"_s);
        QVERIFY(m_fixture->stores->contacts.setDisplayName(StoreFixture::bob, u"Bob B."_s).value_or(false));
        QVERIFY(!m_fixture->stores->contacts.setDisplayName(StoreFixture::bob, u"Bob B."_s).value_or(true));
        QCOMPARE(record().peerName, u"Bob B."_s);
        QCOMPARE((*m_fixture->stores->contacts.find(StoreFixture::bob))->conversation, StoreFixture::conversation);
    }

    void pinnedOnesKeepTheirOrder()
    {
        const auto pinned = [this](ConversationId id) { return (*conversations().find(id))->pinned; };
        const ConversationId second(50);
        const ConversationId third(51);
        QVERIFY(m_fixture->addContact(UserId(50), QStringLiteral("second"), second));
        QVERIFY(m_fixture->addContact(UserId(51), QStringLiteral("third"), third));
        for (const ConversationId id : {second, StoreFixture::conversation, third, second})
            QVERIFY(m_fixture->stores->listing.setPinned(id, true));
        QVERIFY(pinned(second) > 0 && pinned(second) < pinned(StoreFixture::conversation)
                && pinned(StoreFixture::conversation) < pinned(third));
        QVERIFY(m_fixture->stores->listing.setPinned(second, false));
        QCOMPARE(pinned(second), 0);
        QVERIFY(m_fixture->stores->listing.setPinned(second, true));
        QVERIFY(pinned(second) > pinned(third));
    }

    void whatWasWrittenBeforeItWasPutAwayBringsNothingBack()
    {
        QVERIFY(conversations().raise(StoreFixture::conversation, Mark::Head, 7));
        ListingStore &listing = m_fixture->stores->listing;
        QVERIFY(listing.setArchived(StoreFixture::conversation, true));
        QCOMPARE(listing.of(StoreFixture::conversation)->place.value.archivedAt, 7U);
        QVERIFY(listing.wake(StoreFixture::conversation, 7));
        QVERIFY(record().archived);
        QVERIFY(listing.wake(StoreFixture::conversation, 8));
        QVERIFY(!record().archived);
    }

    void whoWasNotToldIsRememberedOnce()
    {
        ListingStore &listing = m_fixture->stores->listing;
        const ListingStore::Untold laptop{.device = DeviceId(12), .conversation = StoreFixture::conversation};
        const ListingStore::Untold asks{.device = DeviceId(12), .conversation = {}};
        for (const auto &untold : {laptop, laptop, asks})
            QVERIFY(listing.addUntold(untold));
        QCOMPARE(*listing.untold(), (QList{asks, laptop}));
        QVERIFY(listing.removeUntold(asks));
        QCOMPARE(*listing.untold(), QList{laptop});
        // Nothing of it stays behind in an emptied profile.
        QVERIFY(listing.setMuted(StoreFixture::conversation, true, 9));
        QVERIFY(m_fixture->stores->erase());
        QVERIFY(listing.untold()->isEmpty());
        QCOMPARE(*listing.of(StoreFixture::conversation), Listing());
    }

    void whatIsPutAwayComesBackWithANewMessageUnlessMuted()
    {
        const auto archived = [this] { return (*conversations().find(StoreFixture::conversation))->archived; };
        QVERIFY(m_fixture->stores->listing.setPinned(StoreFixture::conversation, true));
        QVERIFY(m_fixture->stores->listing.setArchived(StoreFixture::conversation, true));
        QVERIFY(archived());
        QCOMPARE((*conversations().find(StoreFixture::conversation))->pinned, 0);
        QVERIFY(m_fixture->stores->listing.wake(StoreFixture::conversation, 1));
        QVERIFY(!archived());
        QVERIFY(m_fixture->stores->listing.setArchived(StoreFixture::conversation, true));
        QVERIFY(m_fixture->stores->listing.setMuted(StoreFixture::conversation, true));
        QVERIFY(m_fixture->stores->listing.wake(StoreFixture::conversation, 1));
        QVERIFY(archived());
        QVERIFY(m_fixture->stores->listing.setPinned(StoreFixture::conversation, true));
        QVERIFY(!archived());
    }

private:
    ConversationStore &conversations() { return m_fixture->stores->conversations; }
    ConversationRecord record() { return **conversations().find(StoreFixture::conversation); }

    std::unique_ptr<StoreFixture> m_fixture;
};

QTEST_GUILESS_MAIN(ConversationStoreTest)
#include "tst_conversationstore.moc"
