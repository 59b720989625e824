// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alice.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Frames;
using namespace Qt::StringLiterals;

namespace {

constexpr DeviceAddress laptop{.user = alice, .device = alicesLaptop};

void write(content::ListingVersion &version, quint64 number, DeviceId device)
{
    version.set_number(number);
    version.set_device_id(device.value());
}

} // namespace

/// How conversations are listed, told from one of Alice's devices to the other and back.
class ListingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alice = std::make_unique<Alice>();
        m_number = 0;
        QVERIFY(m_alice->join());
        m_alice->linkLaptop();
        m_alice->relay.send(deliverContent(1, textContent(u"it is me"_s), alice));
        QTRY_COMPARE(m_alice->texts(), QStringList{u"it is me"_s});
    }

    void aChangeIsTold()
    {
        pin(true);
        const auto told = expectTold();
        QVERIFY(told && told->listings_size() == 1 && !told->asks());
        const content::Listing &listing = told->listings(0);
        QCOMPARE(listing.conversation_id(), withBob.value());
        QCOMPARE(listing.place().pinned(), 1U);
        QCOMPARE(listing.place().version().number(), 1U);
        QCOMPARE(listing.place().version().device_id(), alicesDevice.value());
        QVERIFY(!listing.has_mark() && !listing.has_mute()); // nobody changed those
        m_alice->relay.answer(done());
        QTRY_VERIFY(m_alice->worker->stores().listing.untold()->isEmpty());
        // What is so already is no change.
        pin(true);
        QVERIFY(m_alice->worker->stores().listing.untold()->isEmpty());
    }

    void whatTheRelayDidNotTakeIsToldAgain()
    {
        pin(true);
        QVERIFY(expectTold());
        m_alice->restart();
        QVERIFY(m_alice->connectAgain());
        const auto again = expectTold();
        QVERIFY(again && again->listings_size() == 1);
        QCOMPARE(again->listings(0).place().version().number(), 1U);
        m_alice->relay.answer(done());
        QTRY_VERIFY(m_alice->worker->stores().listing.untold()->isEmpty());
    }

    void whatChangesMeanwhileIsToldNext()
    {
        pin(true);
        QVERIFY(expectTold());
        pin(false);
        pin(true);
        m_alice->worker->list(withBob, [](ListingStore &listing) { return listing.setMuted(withBob, true, 77); });
        QCOMPARE(m_alice->relay.waiting<wire::SendToDevice>(), 0);
        m_alice->relay.answer(done());
        const auto next = expectTold();
        QVERIFY(next && next->listings_size() == 1);
        QCOMPARE(next->listings(0).place().version().number(), 3U);
        QCOMPARE(next->listings(0).place().pinned(), 1U);
        QCOMPARE(next->listings(0).mute().until_ms(), 77);
        m_alice->relay.answer(done());
        QTRY_VERIFY(m_alice->worker->stores().listing.untold()->isEmpty());
    }

    void ofTwoChangesTheSameOneStandsEverywhere_data()
    {
        QTest::addColumn<quint64>("number");
        QTest::addColumn<DeviceId>("device");
        QTest::addColumn<int>("pinned"); // here it is pinned at 1 by change 2 of device 11
        QTest::newRow("an older one") << 1ULL << alicesLaptop << 1;
        QTest::newRow("at once, by a smaller device") << 2ULL << DeviceId(3) << 1;
        QTest::newRow("the same one") << 2ULL << alicesDevice << 1;
        QTest::newRow("at once, by a greater device") << 2ULL << alicesLaptop << 9;
        QTest::newRow("a newer one, by a smaller device") << 3ULL << DeviceId(3) << 9;
        QTest::newRow("by nobody") << 3ULL << DeviceId() << 1;
        QTest::newRow("that nobody counted") << (1ULL << 53) << alicesLaptop << 1;
        QTest::newRow("that could not be counted on from") << ~0ULL << alicesLaptop << 1;
    }

    void ofTwoChangesTheSameOneStandsEverywhere()
    {
        QFETCH(const quint64, number);
        QFETCH(const DeviceId, device);
        pin(false);
        m_alice->worker->list(withBob, [](ListingStore &listing) { return listing.setArchived(withBob, true); });
        pin(true);
        QCOMPARE(listing().place.version, (ListingVersion{.number = 2, .device = alicesDevice}));
        content::ListingsChanged said;
        auto &place = *add(said).mutable_place();
        place.set_pinned(9);
        write(*place.mutable_version(), number, device);
        say(said);
        QTEST(m_alice->conversation().pinned, "pinned");
    }

    void whatOneChangesDoesNotUndoWhatTheOtherDoes()
    {
        pin(true);
        content::ListingsChanged said;
        auto &mute = *add(said).mutable_mute();
        mute.set_muted(true);
        mute.set_until_ms(1234);
        write(*mute.mutable_version(), 7, alicesLaptop);
        said.mutable_listings(0)->mutable_mark()->set_unread(true);
        write(*said.mutable_listings(0)->mutable_mark()->mutable_version(), 1, alicesLaptop);
        say(said);
        const ConversationRecord now = m_alice->conversation();
        QVERIFY(now.muted && now.markedUnread);
        QCOMPARE(now.mutedUntil, 1234);
        QCOMPARE(now.pinned, 1);
        QCOMPARE(m_alice->commits.last().conversations.value(0), now); // and it is told
        // Each device ends that by itself: it is no change.
        m_alice->worker->endMute(withBob, 1233);
        QVERIFY(m_alice->conversation().muted);
        m_alice->worker->endMute(withBob, 1234);
        QVERIFY(!m_alice->conversation().muted);
        QCOMPARE(listing().mute.version.number, 7U);
    }

    void isNotForBobToSay()
    {
        content::ListingsChanged said;
        auto &place = *add(said).mutable_place();
        place.set_archived(true);
        write(*place.mutable_version(), 5, bobsDevice);
        said.set_asks(true);
        say(said, {.user = bob, .device = bobsDevice});
        QVERIFY(!m_alice->conversation().archived);
        QCOMPARE(m_alice->relay.waiting<wire::SendToDevice>(), 0);
    }

    void aDeviceMayKnowAConversationBeforeTheRelayTells()
    {
        const ConversationId later(77);
        content::ListingsChanged said;
        auto &place = *add(said).mutable_place();
        said.mutable_listings(0)->set_conversation_id(later.value());
        place.set_archived(true);
        write(*place.mutable_version(), 1, alicesLaptop);
        say(said);
        QVERIFY(m_alice->worker->stores().conversations.save({.id = later, .peer = UserId(9), .deviceMark = {}}, 1));
        QVERIFY(m_alice->worker->stores().conversations.find(later)->value().archived);
    }

    void putAwayWhereTheNewestWasNotKnownYetItComesBack()
    {
        m_alice->relay.send(deliverContent(2, textContent(u"hello"_s)));
        QTRY_COMPARE(m_alice->history().size(), 2);
        const auto archive = [this](quint64 number, Sequence at) {
            content::ListingsChanged said;
            auto &place = *add(said).mutable_place();
            place.set_archived(true);
            place.set_archived_at(at);
            write(*place.mutable_version(), number, alicesLaptop);
            say(said);
        };
        archive(1, 1);
        QVERIFY(!m_alice->conversation().archived);
        const auto told = expectTold(); // so the laptop shows it again, too
        QVERIFY(told && !told->listings(0).place().archived());
        QCOMPARE(told->listings(0).place().version().number(), 2U);
        m_alice->relay.answer(done());
        archive(3, 2);
        QVERIFY(m_alice->conversation().archived);
    }

    void whoAsksIsToldAll()
    {
        pin(true);
        QVERIFY(expectTold());
        m_alice->relay.answer(done());
        QTRY_VERIFY(m_alice->worker->stores().listing.untold()->isEmpty());
        content::ListingsChanged said;
        said.set_asks(true);
        say(said);
        const auto told = expectTold();
        QVERIFY(told && told->listings_size() == 1);
        QCOMPARE(told->listings(0).place().pinned(), 1U);
    }

    // What the relay kept for it meanwhile may be gone.
    void whoWasAwayForLongAsks_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("asks");
        QTest::newRow("over night") << 1 << false;
        QTest::newRow("for long") << 4 << true;
    }

    void whoWasAwayForLongAsks()
    {
        QFETCH(const int, days);
        QFETCH(const bool, asks);
        m_alice->kill();
        m_alice->clock->advance(days * 24LL * 60 * 60 * 1000);
        m_alice->start();
        QVERIFY(m_alice->connectAgain());
        pin(true);
        const auto told = expectTold();
        QVERIFY(told);
        QCOMPARE(told->asks(), asks);
    }

private:
    void pin(bool on)
    {
        m_alice->worker->list(withBob, [on](ListingStore &listing) { return listing.setPinned(withBob, on); });
    }
    Listing listing() { return m_alice->worker->stores().listing.of(withBob).value_or(Listing()); }

    static content::Listing &add(content::ListingsChanged &said)
    {
        content::Listing &listing = *said.add_listings();
        listing.set_conversation_id(withBob.value());
        return listing;
    }

    /// Says it, and waits until it was dealt with.
    void say(const content::ListingsChanged &said, const DeviceAddress &from = laptop)
    {
        content::DeviceContent content;
        *content.mutable_listings_changed() = said;
        m_alice->relay.send(deviceMessage(++m_number, from, content));
        while (const auto acknowledged = m_alice->relay.expect<wire::AcknowledgeDeviceMessages>()) {
            if (acknowledged->through() >= m_number)
                return;
        }
        QTest::qFail("was not taken", __FILE__, __LINE__);
    }

    /// What the laptop is told next about lists.
    std::optional<content::ListingsChanged> expectTold()
    {
        while (const auto sent = m_alice->relay.expect<wire::SendToDevice>()) {
            if (sent->device_id() == alicesLaptop.value() && contentOf(*sent).has_listings_changed())
                return contentOf(*sent).listings_changed();
            m_alice->relay.answer(done());
        }
        return {};
    }

    std::unique_ptr<Alice> m_alice;
    quint64 m_number = 0;
};

QTEST_GUILESS_MAIN(ListingsTest)
#include "tst_listings.moc"
