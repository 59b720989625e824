// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alice.h"

#include <QSignalSpy>
#include <QTest>

using namespace Parlance;
using namespace Parlance::Frames;
using namespace Qt::StringLiterals;

/// Read and delivered marks, and the hints that are never stored: presence and typing.
class MarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alice = std::make_unique<Alice>();
        QVERIFY(m_alice->join());
    }

    void ticksFollowTheMarks()
    {
        say(u"hello"_s);
        QTRY_COMPARE(state(), MessageState::Sent);
        m_alice->commits.clear();
        m_alice->relay.send(delivered(1));
        QTRY_COMPARE(state(), MessageState::Delivered);
        QCOMPARE(m_alice->commits.last().messages.first().state, MessageState::Delivered);
        m_alice->relay.send(read(bob, 1));
        QTRY_COMPARE(state(), MessageState::Read);
        QCOMPARE(m_alice->commits.last().messages.first().state, MessageState::Read);
        // An old mark changes nothing.
        const auto commits = m_alice->commits.size();
        m_alice->relay.send(delivered(1));
        m_alice->relay.send(deliver(2, 0, u"done"_s));
        QTRY_COMPARE(m_alice->history().size(), 2);
        QCOMPARE(state(), MessageState::Read);
        QCOMPARE(m_alice->commits.size(), commits + 1);
    }

    void theTimelineOfAMessage()
    {
        using enum DeliveryEvent::Kind;
        const auto timeline = [this] {
            const auto details = messageDetailsOf(m_alice->worker->stores(), withBob, m_alice->history().first().id);
            QList<std::pair<DeliveryEvent::Kind, qint64>> events;
            for (const DeliveryEvent &event : details.value_or(MessageDetails()).events)
                events.emplaceBack(event.kind, event.at);
            return events;
        };
        const qint64 written = m_alice->clock->now;
        QVERIFY(m_alice->queue(u"hello"_s));
        QCOMPARE(timeline(), (QList{std::pair(Written, written)}));
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        wire::RelayFrame taken = accepted(*submit, 1);
        taken.mutable_accepted()->set_accepted_at_ms(written + 1);
        m_alice->relay.answer(taken);
        QTRY_COMPARE(state(), MessageState::Sent);
        QCOMPARE(timeline(), (QList{std::pair(Written, written), std::pair(Accepted, written + 1)}));
        m_alice->clock->advance(2);
        m_alice->relay.send(delivered(1));
        QTRY_COMPARE(state(), MessageState::Delivered);
        m_alice->clock->advance(2);
        m_alice->relay.send(read(bob, 1));
        QTRY_COMPARE(state(), MessageState::Read);
        m_alice->clock->advance(2);
        m_alice->relay.send(read(bob, 1)); // said again: the first time counts
        QTRY_COMPARE(timeline(),
                     (QList{std::pair(Written, written), std::pair(Accepted, written + 1),
                            std::pair(Delivered, written + 2), std::pair(Read, written + 4)}));
    }

    void whatADeviceWroteItHas()
    {
        say(u"hello"_s);
        QTRY_COMPARE(state(), MessageState::Sent);
        const auto here = [this] {
            return completenessOf(m_alice->worker->stores(), withBob).value_or(Completeness()).devices.value(0);
        };
        QVERIFY(here().current);
        QCOMPARE(here().through, 1U);
        QCOMPARE(here().missing, 0U);
        const auto atBob = [this] {
            const auto marks = m_alice->worker->stores().deliveries.marks(withBob).value_or(
                QList<DeliveryStore::DeviceMark>());
            const auto his = std::ranges::find(marks, bobsDevice, &DeliveryStore::DeviceMark::device);
            return his == marks.end() ? 0 : his->through;
        };
        m_alice->relay.send(deliver(2, 0, u"written without the one before"_s));
        QTRY_COMPARE(m_alice->history().size(), 2);
        QCOMPARE(atBob(), 0U);
        m_alice->relay.send(delivered(2));
        QTRY_COMPARE(atBob(), 2U);
        m_alice->relay.send(deliver(3, 2, u"and another one"_s));
        QTRY_COMPARE(m_alice->history().size(), 3);
        QCOMPARE(atBob(), 3U);
    }

    void readMarksAreToldLaterAndOnlyForward()
    {
        receive(3);
        m_alice->worker->markRead(withBob, 1);
        m_alice->worker->markRead(withBob, 3);
        m_alice->worker->markRead(withBob, 2);
        QCOMPARE(m_alice->conversation().unread, 0); // here at once
        const auto mark = m_alice->relay.expect<wire::MarkRead>();
        QVERIFY(mark);
        QCOMPARE(mark->through(), 3U); // and to the relay as one
        m_alice->relay.answer(done());
        QTRY_COMPARE(m_alice->worker->stores().conversations.readUntold()->size(), 0);
        QCOMPARE(m_alice->relay.waiting<wire::MarkRead>(), 0);
    }

    void aReadMarkIsNotBeyondWhatIsThere()
    {
        receive(2);
        m_alice->worker->markRead(withBob, 1000);
        QCOMPARE(m_alice->conversation().ownRead, 2ULL);
        m_alice->worker->markRead(ConversationId(99), 1); // nowhere
    }

    void aReadMarkOutlivesTheProgram()
    {
        receive(2);
        m_alice->worker->markRead(withBob, 2);
        m_alice->restart();
        QVERIFY(m_alice->connectAgain());
        const auto mark = m_alice->relay.expect<wire::MarkRead>();
        QVERIFY(mark);
        QCOMPARE(mark->through(), 2U);
    }

    void whatIReadElsewhereIsReadHere()
    {
        receive(2);
        QCOMPARE(m_alice->conversation().unread, 2);
        m_alice->relay.send(read(alice, 2));
        QTRY_COMPARE(m_alice->conversation().unread, 0);
    }

    void presenceLastsAsLongAsTheConnection()
    {
        QList<std::pair<UserId, PresenceRecord>> told;
        connect(m_alice->worker.get(), &AccountWorker::presenceChanged, this,
                [&](UserId user, const PresenceRecord &presence) { told.emplaceBack(user, presence); });
        wire::RelayFrame frame;
        frame.mutable_presence_changed()->set_user_id(bob.value());
        frame.mutable_presence_changed()->set_online(true);
        frame.mutable_presence_changed()->set_last_seen_ms(77);
        m_alice->relay.send(frame);
        m_alice->relay.send(frame);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told.first(), std::pair(bob, (PresenceRecord{.online = true, .lastSeen = 77})));
        m_alice->relay.cut();
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told.last(), std::pair(bob, PresenceRecord()));
    }

    void typingEndsByItself()
    {
        QList<bool> told;
        connect(m_alice->worker.get(), &AccountWorker::typingChanged, this,
                [&](ConversationId, bool typing) { told += typing; });
        typing(true);
        typing(true);
        QTRY_COMPARE(told, QList<bool>{true});
        m_alice->clock->advance(5'000);
        typing(true);
        m_alice->relay.send(deliver(1, 0, u"done"_s)); // it came: no longer typing
        QTRY_COMPARE(told, (QList<bool>{true, false}));
        typing(true);
        QTRY_COMPARE(told.size(), 3);
        m_alice->clock->advance(7'000);
        QTRY_COMPARE(told, (QList<bool>{true, false, true, false}));
    }

    void typingIsToldSparingly()
    {
        m_alice->worker->setTyping(withBob, true);
        QVERIFY(m_alice->relay.expect<wire::SetTyping>());
        m_alice->worker->setTyping(withBob, true);
        m_alice->clock->advance(1'000);
        m_alice->worker->setTyping(withBob, true);
        m_alice->clock->advance(2'500);
        m_alice->worker->setTyping(withBob, true);
        m_alice->worker->setTyping(withBob, false);
        m_alice->worker->setTyping(withBob, false);
        QVERIFY(m_alice->relay.expect<wire::SetTyping>()->typing());
        QVERIFY(!m_alice->relay.expect<wire::SetTyping>()->typing());
        QCOMPARE(m_alice->relay.waiting<wire::SetTyping>(), 0);
    }

    void whoHidesDoesNotTellThatTheyType()
    {
        const Answer<void> answer;
        m_alice->worker->setPresenceHidden(true, answer);
        QVERIFY(m_alice->relay.expect<wire::SetPresence>()->hidden());
        wire::RelayFrame hidden = sameState();
        hidden.mutable_state()->set_presence_hidden(true);
        m_alice->relay.answer(hidden);
        QVERIFY(wait(answer.future()));
        QVERIFY(m_alice->worker->info().presenceHidden);
        m_alice->worker->setTyping(withBob, true);
        QVERIFY(m_alice->queue(u"hello"_s));
        QVERIFY(m_alice->relay.expect<wire::Submit>());
        QCOMPARE(m_alice->relay.waiting<wire::SetTyping>(), 0);
    }

    void draftsAndMutedStay()
    {
        m_alice->worker->setDraft(withBob, u"dear Bob"_s);
        QCOMPARE(m_alice->commits.last().conversations.first().draft, u"dear Bob"_s);
        m_alice->worker->list(withBob, [](ListingStore &listing) { return listing.setMuted(withBob, true); });
        m_alice->restart();
        QCOMPARE(m_alice->conversation().draft, u"dear Bob"_s);
        QVERIFY(m_alice->conversation().muted);
    }

    void aMessageBringsBackWhatWasPutAway()
    {
        m_alice->worker->list(withBob, [](ListingStore &listing) { return listing.setArchived(withBob, true); });
        QVERIFY(m_alice->commits.last().conversations.first().archived);
        receive(1);
        QVERIFY(!m_alice->conversation().archived);
        QVERIFY(!m_alice->commits.last().conversations.first().archived);
    }

    void whatIsMarkedUnreadStaysSo()
    {
        m_alice->worker->list(withBob, [](ListingStore &listing) { return listing.setMarkedUnread(withBob, true); });
        m_alice->restart();
        QVERIFY(m_alice->conversation().markedUnread);
    }

private:
    void receive(Sequence count)
    {
        for (Sequence i = 1; i <= count; ++i)
            m_alice->relay.send(deliver(i, i - 1, QString::number(i)));
        QTRY_COMPARE(m_alice->history().size(), static_cast<qsizetype>(count));
    }
    /// By Alice; the relay takes it as the first.
    void say(const QString &text)
    {
        QVERIFY(m_alice->queue(text));
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        m_alice->relay.answer(accepted(*submit, 1));
    }
    void typing(bool on)
    {
        wire::RelayFrame frame;
        frame.mutable_typing_changed()->set_conversation_id(withBob.value());
        frame.mutable_typing_changed()->set_user_id(bob.value());
        frame.mutable_typing_changed()->set_typing(on);
        m_alice->relay.send(frame);
    }
    MessageState state() { return m_alice->history().first().state; }

    std::unique_ptr<Alice> m_alice;
};

QTEST_GUILESS_MAIN(MarksTest)
#include "tst_marks.moc"
