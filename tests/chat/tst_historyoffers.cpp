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
        QTRY_VERIFY(allIsOffered());
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
        // What is on its way is not there yet.
        QCOMPARE(expiries(), (Ranges{{1, 4}}));
        offer(heldOf({{3, 4}}));
        QTRY_COMPARE(expiries(), (Ranges{{1, 2}}));
        relaySays(delivered(5));
        QVERIFY(nothingWasSaid());
    }

    // Offered is what the relay has on its disk, not what was meant to be said.
    void whatDidNotLeaveIsOfferedAgain_data()
    {
        QTest::addColumn<bool>("dies");
        QTest::newRow("the connection is cut") << false;
        QTest::newRow("the program dies") << true;
    }
    void whatDidNotLeaveIsOfferedAgain()
    {
        QFETCH(const bool, dies);
        relaySays(expired({.first = 1, .last = 2}, bobsDevice));
        relaySays(delivered(2));
        QVERIFY(m_alice->relay.expect<wire::SendToDevice>());
        if (dies) {
            m_alice->kill();
            m_alice->start();
            QVERIFY(m_alice->connectAgain());
        } else {
            m_alice->relay.cut();
            QVERIFY(m_alice->authenticate());
            QVERIFY(m_alice->synchronize(sameState()));
        }
        // It was back, that is known; it need not be heard of once more.
        const auto offer = expectContent();
        QVERIFY(offer);
        QCOMPARE(rangesOf(offer->history_offer()), (Ranges{{1, 2}}));
        QTRY_VERIFY(allIsOffered());
        m_alice->restart();
        QVERIFY(m_alice->connectAgain());
        relaySays(delivered(3));
        QVERIFY(nothingWasSaid());
    }

    void aFullMailboxIsOfferedAgainLater()
    {
        relaySays(expired({.first = 1, .last = 2}, bobsDevice));
        relaySays(delivered(2));
        QVERIFY(m_alice->relay.expect<wire::SendToDevice>());
        m_alice->relay.answer(Frames::failure(wire::FAILURE_CODE_MAILBOX_FULL));
        QVERIFY(nothingWasSaid());
        relaySays(delivered(3));
        const auto offer = expectContent();
        QVERIFY(offer);
        QCOMPARE(rangesOf(offer->history_offer()), (Ranges{{1, 2}}));
    }

    // ---- while nobody has looked at a changed key

    void whoAsksUnderANoticeIsToldToAskAgain_data()
    {
        QTest::addColumn<bool>("connected");
        QTest::newRow("at once") << true;
        QTest::newRow("with the next connection") << false;
    }
    void whoAsksUnderANoticeIsToldToAskAgain()
    {
        QFETCH(const bool, connected);
        relaySays(deliver(1, 0, u"one"_s));
        QTRY_COMPARE(m_alice->texts(), QStringList{u"one"_s});
        note(TrustNotice::KeyRenewed);
        offer(requestOf({.first = 1, .last = 1}));
        QVERIFY(m_alice->relay.expect<wire::AcknowledgeDeviceMessages>());
        QCOMPARE(m_alice->worker->stores().deliveries.owed()->size(), 1);
        if (!connected)
            m_alice->worker->disconnectFromRelay();
        const Answer<void> read;
        m_alice->worker->acknowledgeNotice(bob, TrustNotice::KeyRenewed, read);
        QVERIFY(wait(read.future()));
        if (!connected)
            QVERIFY(m_alice->connectAgain());
        // Nothing was said before: no answer, which would have been the last word.
        const auto offered = expectContent();
        QVERIFY(offered);
        QCOMPARE(rangesOf(offered->history_offer()), (Ranges{{1, 1}}));
        QTRY_COMPARE(m_alice->worker->stores().deliveries.owed()->size(), 0);
        QCOMPARE(askAlice({.first = 1, .last = 1}), (Ranges{{1, 1}}));
    }

    void whoIsUnderANoticeIsAskedOnceItIsRead()
    {
        note(TrustNotice::KeyReplaced);
        relaySays(expired({.first = 1, .last = 2}, alicesDevice));
        QTRY_COMPARE(m_alice->worker->repairStatus().missing, 2ULL);
        relaySays(deliver(3, 2, u"three"_s)); // goes through after whoever could be asked was
        QTRY_COMPARE(m_alice->texts().last(), u"three"_s);
        QCOMPARE(m_alice->relay.waiting<wire::SendToDevice>(), 0);
        QCOMPARE(m_alice->worker->repairStatus().lost, 0ULL);
        const Answer<void> read;
        m_alice->worker->setVerified(bob, true, m_alice->worker->safetyNumber(bob)->digits, read);
        QVERIFY(wait(read.future()));
        const auto asked = expectContent();
        QVERIFY(asked);
        QCOMPARE(rangesOf(asked->history_request()), (Ranges{{1, 2}}));
    }

    void whoHasOtherDevicesNowIsAskedAgain()
    {
        relaySays(expired({.first = 1, .last = 2}, alicesDevice));
        QVERIFY(expectContent());
        content::DeviceContent nothing;
        nothing.mutable_history_answer()->set_conversation_id(withBob.value());
        offer(nothing);
        QTRY_COMPARE(m_alice->worker->repairStatus().lost, 2ULL);
        m_alice->directory.setDevices(bob, {bobsDevice, bobsTablet});
        relaySays(deliver(3, 2, u"three"_s, bob, MessageId::create(), 2)); // written under the new list
        QTRY_COMPARE(m_alice->worker->repairStatus().lost, 0ULL);
        const auto asked = m_alice->relay.expect<wire::SendToDevice>();
        QVERIFY(asked);
        QCOMPARE(rangesOf(contentOf(*asked).history_request()), (Ranges{{1, 2}}));
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
        content::DeviceContent held = heldOf(
            {{1, 2}, {4, 9}, {0, 3}, {3, 1}, {3, std::numeric_limits<Sequence>::max()}});
        offer(held, {.user = UserId(3), .device = DeviceId(31)}); // a stranger
        offer(held);
        QTRY_COMPARE(expiries(), (Ranges{{3, 3}, {1, 4}})); // about itself alone
        held.mutable_history_held()->set_conversation_id(77);
        offer(held);
        QVERIFY(nothingWasSaid());
        QCOMPARE(m_alice->relay.connections(), 1);
    }

    // ---- from others

    void whatWasGivenUpIsAskedForAgain()
    {
        QVERIFY(hasTheFourth());
        offer(offerOf({{2, 2}}));
        const auto asked = expectContent();
        QVERIFY(asked);
        QCOMPARE(rangesOf(asked->history_request()), (Ranges{{1, 3}}));
        QCOMPARE(gaps(), (Ranges{{1, 3}}));
        QVERIFY(!m_alice->history().first().lost);
    }

    void whatDoesNotExistYetIsNotBelieved()
    {
        QVERIFY(hasTheFourth());
        offer(offerOf({{5, 9}, {0, 2}, {3, 1}, {firstQueuedPosition, firstQueuedPosition + 1}}));
        const auto asked = expectContent();
        QVERIFY(asked);
        QCOMPARE(rangesOf(asked->history_request()), (Ranges{{1, 3}}));
        QCOMPARE(gaps(), (Ranges{{1, 3}}));
    }

    void whatIsHereIsNotMissing()
    {
        QVERIFY(hasTheFourth());
        offer(offerOf({{1, 4}}));
        QVERIFY(expectContent());
        QCOMPARE(gaps(), (Ranges{{1, 3}}));
        QCOMPARE(m_alice->texts(), (QStringList{u"?"_s, u"four"_s}));
    }

    void strangersAreNotBelieved()
    {
        QVERIFY(hasTheFourth());
        m_alice->directory.setDevices(UserId(3), {DeviceId(31)});
        offer(offerOf({{1, 3}}), {.user = UserId(3), .device = DeviceId(31)});
        offer(offerOf({{1, 3}}), {.user = bob, .device = bobsTablet}); // on nobody's list
        QVERIFY(nothingWasSaid());
        QVERIFY(m_alice->history().first().lost);
    }

    void unknownConversationsAreNotBelieved()
    {
        QVERIFY(hasTheFourth());
        offer(offerOf({{1, 3}}, ConversationId(77)));
        QVERIFY(nothingWasSaid());
        QCOMPARE(m_alice->worker->stores().gaps.allConversations(), QList{withBob});
        QCOMPARE(m_alice->relay.connections(), 1);
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

    static content::DeviceContent requestOf(const SequenceRange &range)
    {
        content::DeviceContent content;
        content.mutable_history_request()->set_conversation_id(withBob.value());
        auto *wanted = content.mutable_history_request()->add_ranges();
        wanted->set_first(range.first);
        wanted->set_last(range.last);
        return content;
    }

    static content::DeviceContent heldOf(const Ranges &ranges)
    {
        content::DeviceContent held;
        held.mutable_history_held()->set_conversation_id(withBob.value());
        for (const SequenceRange &one : ranges) {
            auto *range = held.mutable_history_held()->add_ranges();
            range->set_first(one.first);
            range->set_last(one.last);
        }
        return held;
    }

    /// Alice knows Bob's devices, and is to look at something about his key.
    void note(TrustNotice notice)
    {
        offer(offerOf({}, ConversationId(77)));
        QTRY_VERIFY((*m_alice->worker->stores().trust.of(bob)).listVersion > 0);
        QVERIFY(m_alice->worker->stores().trust.setNotice(bob, notice));
    }

    /// Bob asks for this; the ranges of what he is told next.
    Ranges askAlice(const SequenceRange &range)
    {
        offer(requestOf(range));
        return rangesOf(expectContent().value_or(content::DeviceContent()).history_answer());
    }

    /// What is said to devices goes in order: the answer to a question that is asked now would come behind it.
    bool nothingWasSaid() { return askAlice({.first = 90, .last = 91}) == Ranges{{90, 91}}; }

    /// The relay has delivered one message, passed over what was before, and nobody could help.
    bool hasTheFourth()
    {
        relaySays(deliver(4, 0, u"four"_s));
        if (!expectContent())
            return false;
        content::DeviceContent nothing;
        nothing.mutable_history_answer()->set_conversation_id(withBob.value());
        offer(nothing);
        return QTest::qWaitFor([this] {
            return m_alice->texts() == QStringList{u"?"_s, u"four"_s} && m_alice->history().first().lost;
        });
    }

    bool allIsOffered()
    {
        const auto known = m_alice->worker->stores().deliveries.expiries(withBob);
        return known && std::ranges::all_of(*known, &DeliveryStore::Expiry::offered);
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
