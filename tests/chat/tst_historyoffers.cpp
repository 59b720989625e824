// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alice.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Frames;
using namespace Qt::StringLiterals;

namespace {

using Ranges = QList<SequenceRange>;
constexpr DeviceId bobsTablet(22);
constexpr DeviceAddress atBob{.user = bob, .device = bobsDevice};

template <typename Message>
Ranges rangesOf(const Message &message)
{
    Ranges ranges;
    for (const content::SequenceRange &range : message.ranges())
        ranges += {.first = range.first(), .last = range.last()};
    return ranges;
}

content::DeviceContent offerOf(const Ranges &ranges, ConversationId conversation = withBob)
{
    content::DeviceContent content;
    content.mutable_history_offer()->set_conversation_id(conversation.value());
    for (const SequenceRange &one : ranges) {
        auto *range = content.mutable_history_offer()->add_ranges();
        range->set_first(one.first);
        range->set_last(one.last);
    }
    return content;
}

} // namespace

/// What the relay dropped before somebody had it: offered to that device when it is back, and taken from who may offer it.
class HistoryOffersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alice = std::make_unique<Alice>();
        QVERIFY(m_alice->join());
        m_number = 0;
    }

    // ---- to a device that is back

    void offeredOnceToADeviceThatIsBack()
    {
        relaySays(expired({.first = 1, .last = 2}, bobsDevice));
        relaySays(expired({.first = 4, .last = 4}, bobsDevice));
        QTRY_COMPARE(expiries().size(), 2);
        QVERIFY(nothingWasSaid());
        relaySays(delivered(4));
        const auto offer = expectContent();
        QVERIFY(offer);
        QCOMPARE(offer->history_offer().conversation_id(), withBob.value());
        QCOMPARE(rangesOf(offer->history_offer()), (Ranges{{1, 2}, {4, 4}}));
        relaySays(delivered(5));
        relaySays(delivered(6));
        relaySays(expired({.first = 1, .last = 2}, bobsDevice)); // told again
        relaySays(delivered(7));
        QVERIFY(nothingWasSaid());
    }

    void notAgainAfterARestart()
    {
        relaySays(expired({.first = 1, .last = 2}, bobsDevice));
        relaySays(delivered(2));
        QVERIFY(expectContent());
        m_alice->restart();
        QVERIFY(m_alice->connectAgain());
        relaySays(delivered(3));
        QVERIFY(nothingWasSaid());
    }

    void whatIsDroppedLaterIsOfferedToo()
    {
        relaySays(expired({.first = 1, .last = 2}, bobsDevice));
        relaySays(delivered(2));
        QVERIFY(expectContent());
        relaySays(expired({.first = 5, .last = 6}, bobsDevice));
        relaySays(delivered(6));
        const auto offer = expectContent();
        QVERIFY(offer);
        QCOMPARE(rangesOf(offer->history_offer()), (Ranges{{5, 6}}));
    }

    void whatWasPartlyFetchedIsNotOfferedAgain()
    {
        relaySays(expired({.first = 1, .last = 4}, bobsDevice));
        relaySays(delivered(4));
        QVERIFY(expectContent());
        QCOMPARE(askAlice({.first = 3, .last = 4}), (Ranges{{3, 4}}));
        QCOMPARE(expiries(), (Ranges{{1, 2}}));
        relaySays(delivered(5));
        QVERIFY(nothingWasSaid());
    }

    void anotherDeviceIsNotWhoMissedIt()
    {
        relaySays(expired({.first = 1, .last = 2}, bobsTablet));
        relaySays(delivered(4));
        QTRY_COMPARE(expiries(), (Ranges{{1, 2}}));
        QVERIFY(nothingWasSaid());
    }

    void whatItGotFromSomebodyElseIsThere()
    {
        relaySays(expired({.first = 1, .last = 4}, bobsDevice));
        relaySays(expired({.first = 1, .last = 4}, bobsTablet));
        QTRY_COMPARE(expiries(), (Ranges{{1, 4}, {1, 4}}));
        content::DeviceContent held;
        held.mutable_history_held()->set_conversation_id(withBob.value());
        const Ranges here{{1, 2}, {4, 9}, {0, 3}, {3, 1}, {3, std::numeric_limits<Sequence>::max()}};
        for (const SequenceRange &one : here) {
            auto *range = held.mutable_history_held()->add_ranges();
            range->set_first(one.first);
            range->set_last(one.last);
        }
        offer(held, {.user = UserId(3), .device = DeviceId(31)}); // a stranger
        offer(held);
        QTRY_COMPARE(expiries(), (Ranges{{3, 3}, {1, 4}})); // about itself alone
        held.mutable_history_held()->set_conversation_id(77);
        offer(held);
        QVERIFY(nothingWasSaid());
        QCOMPARE(m_alice->relay.connections(), 1);
    }

    // ---- from others

    void whatAHelperOffersIsAskedFor()
    {
        QVERIFY(hasTheFourth());
        offer(offerOf({{1, 3}}));
        const auto asked = expectContent();
        QVERIFY(asked);
        QCOMPARE(rangesOf(asked->history_request()), (Ranges{{1, 3}}));
        QCOMPARE(gaps(), (Ranges{{1, 3}}));
        QCOMPARE(m_alice->history().first().missing, 3U);
    }

    void whatDoesNotExistYetIsNotBelieved()
    {
        QVERIFY(hasTheFourth());
        offer(offerOf({{5, 9}, {0, 2}, {3, 1}, {firstQueuedPosition, firstQueuedPosition + 1}}));
        QVERIFY(nothingWasSaid());
        QCOMPARE(gaps(), Ranges());
        offer(offerOf({{2, 9}}));
        const auto asked = expectContent();
        QVERIFY(asked);
        QCOMPARE(rangesOf(asked->history_request()), (Ranges{{2, 3}}));
    }

    void whatIsHereIsNotMissing()
    {
        QVERIFY(hasTheFourth());
        offer(offerOf({{4, 4}}));
        QVERIFY(nothingWasSaid());
        QCOMPARE(gaps(), Ranges());
        QCOMPARE(m_alice->texts(), QStringList{u"four"_s});
    }

    void strangersAreNotBelieved()
    {
        QVERIFY(hasTheFourth());
        m_alice->directory.setDevices(UserId(3), {DeviceId(31)});
        offer(offerOf({{1, 3}}), {.user = UserId(3), .device = DeviceId(31)});
        offer(offerOf({{1, 3}}), {.user = bob, .device = bobsTablet}); // on nobody's list
        QVERIFY(nothingWasSaid());
        QCOMPARE(gaps(), Ranges());
    }

    void unknownConversationsAreNotBelieved()
    {
        QVERIFY(hasTheFourth());
        offer(offerOf({{1, 3}}, ConversationId(77)));
        QVERIFY(nothingWasSaid());
        QCOMPARE(m_alice->worker->stores().gaps.conversations()->size(), 0);
        QCOMPARE(m_alice->relay.connections(), 1);
    }

    void whatWasGivenUpIsAskedForAgain()
    {
        QVERIFY(hasTheFourth());
        offer(offerOf({{1, 3}}));
        QVERIFY(expectContent());
        content::DeviceContent nothing;
        nothing.mutable_history_answer()->set_conversation_id(withBob.value());
        offer(nothing);
        QTRY_VERIFY(m_alice->history().first().lost);
        offer(offerOf({{2, 2}}));
        const auto asked = expectContent();
        QVERIFY(asked);
        QCOMPARE(rangesOf(asked->history_request()), (Ranges{{1, 3}}));
        QVERIFY(!m_alice->history().first().lost);
    }

private:
    void relaySays(const wire::RelayFrame &frame) { m_alice->relay.send(frame); }

    void offer(const content::DeviceContent &content, const DeviceAddress &from = atBob)
    {
        relaySays(deviceMessage(++m_number, from, content));
    }

    /// The next thing that is said to another device, which is Bob's.
    std::optional<content::DeviceContent> expectContent()
    {
        const auto sent = m_alice->relay.expect<wire::SendToDevice>();
        m_alice->relay.answer(done());
        if (!sent || sent->user_id() != bob.value() || sent->device_id() != bobsDevice.value())
            return {};
        return contentOf(*sent);
    }

    /// Bob asks for this; the ranges of what he is told next.
    Ranges askAlice(const SequenceRange &range)
    {
        content::DeviceContent content;
        content.mutable_history_request()->set_conversation_id(withBob.value());
        auto *wanted = content.mutable_history_request()->add_ranges();
        wanted->set_first(range.first);
        wanted->set_last(range.last);
        offer(content);
        return rangesOf(expectContent().value_or(content::DeviceContent()).history_answer());
    }

    /// What is said to devices goes in order: the answer to a question that is asked now would come behind it.
    bool nothingWasSaid() { return askAlice({.first = 90, .last = 91}) == Ranges{{90, 91}}; }

    /// The relay has delivered one message, and passes over what was before.
    bool hasTheFourth()
    {
        relaySays(deliver(4, 0, u"four"_s));
        return QTest::qWaitFor([this] { return m_alice->texts() == QStringList{u"four"_s}; });
    }

    Ranges expiries()
    {
        Ranges ranges;
        const auto known = m_alice->worker->stores().deliveries.expiries(withBob);
        for (const auto &one : known.value_or(QList<DeliveryStore::Expiry>()))
            ranges += one.range;
        return ranges;
    }

    Ranges gaps()
    {
        Ranges ranges;
        const auto known = m_alice->worker->stores().gaps.of(withBob);
        for (const Gap &gap : known.value_or(QList<Gap>()))
            ranges += gap.range;
        return ranges;
    }

    std::unique_ptr<Alice> m_alice;
    quint64 m_number = 0;
};

QTEST_GUILESS_MAIN(HistoryOffersTest)
#include "tst_historyoffers.moc"
