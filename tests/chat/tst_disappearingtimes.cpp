// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/limits.h"
#include "sync/messagedetails.h"
#include "alice.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Frames;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 minute = 60;
constexpr qint64 minuteMs = 60'000;

content::Content timed(content::Content content, quint32 seconds = minute)
{
    content.set_disappears_after_s(seconds);
    return content;
}

content::Content settingContent(quint32 seconds)
{
    content::Content content;
    content.mutable_disappearing_time()->set_seconds(seconds);
    return content;
}

} // namespace

/// Messages that disappear: when their time begins, what is left when it is up, and what no other device brings back.
class DisappearingTimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alice = std::make_unique<Alice>();
        QVERIFY(m_alice->join());
        m_number = 0;
    }

    void whatIsReadGoesWhenItsTimeIsUp()
    {
        fromBob(1, textContent(u"stays"_s));
        fromBob(2, timed(textContent(u"a secret"_s)));
        QTRY_COMPARE(m_alice->history().size(), 2);
        letPass(100 * minuteMs);
        QCOMPARE(m_alice->history().size(), 2);
        QCOMPARE(m_alice->history()[1].disappearsAt, 0); // nobody has read it
        m_alice->worker->markRead(withBob, 2);
        QCOMPARE(m_alice->history()[1].disappearsAfter, minute);
        QCOMPARE(m_alice->history()[1].disappearsAt, m_alice->clock->nowMs() + minuteMs);
        QCOMPARE(m_alice->commits.last().messages.first().text, u"a secret"_s); // told, so that it is shown
        letPass(minuteMs - 1);
        QCOMPARE(m_alice->texts(), (QStringList{u"stays"_s, u"a secret"_s}));
        letPass(1);
        QCOMPARE(m_alice->texts(), QStringList{u"stays"_s});
        QCOMPARE(m_alice->commits.last().vacated, (QList{std::pair(withBob, quint64(2))}));
        QVERIFY(m_alice->commits.last().messages.isEmpty());
        QCOMPARE(m_alice->commits.last().conversations.first().last->text, u"stays"_s);
        QCOMPARE(m_alice->commits.last().conversations.first().unread, 0);
        // Its place is taken and known.
        QCOMPARE(m_alice->worker->repairStatus().missing, 0U);
        QCOMPARE(*stores().messages.countHeld(withBob, 2), 2U);
        QCOMPARE(messageDetailsOf(stores(), withBob, m_last).error().code, ErrorCode::NotFound);
        // Nor does the relay bring it back.
        m_alice->relay.send(deliverContent(2, timed(textContent(u"a secret"_s)), bob, m_last));
        fromBob(3, textContent(u"next"_s));
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"stays"_s, u"next"_s}));
    }

    void nothingOfItIsLeftInTheFile()
    {
        auto first = timed(textContent(u"zebras one"_s));
        first.mutable_text()->set_forwarded(true);
        const MessageId id = fromBob(1, first);
        fromBob(2, timed(editContent({bob, id}, u"zebras two"_s)));
        fromBob(3, timed(reactionContent({bob, id}, u"👍"_s)));
        const MessageId reply = fromBob(4, replyTo({bob, id}, u"answer"_s));
        QTRY_COMPARE(m_alice->history().size(), 2);
        QCOMPARE(m_alice->history()[1].quote.text, u"zebras two"_s);
        QCOMPARE(stores().messages.search(u"zebras"_s, 10)->size(), 1);
        QCOMPARE(count(u"message_words_data WHERE instr(block, CAST('zebras' AS BLOB))"_s), 1);
        m_alice->worker->markRead(withBob, 4);
        letPass(minuteMs);
        QCOMPARE(m_alice->texts(), QStringList{u"answer"_s});
        QVERIFY(!m_alice->history().first().quote.here);
        QCOMPARE(m_alice->commits.last().messages.size(), 1); // the answer, which quotes nothing now
        QCOMPARE(m_alice->commits.last().messages.first().id, reply);
        QVERIFY(stores().messages.search(u"zebras"_s, 10)->isEmpty());
        QCOMPARE(count(u"message_words_data WHERE instr(block, CAST('zebras' AS BLOB))"_s), 0);
        QCOMPARE(count(u"message WHERE sequence < 4 AND (text <> '' OR authored <> x'' OR reactions <> '')"_s), 0);
        QCOMPARE(count(u"message WHERE forwarded"_s), 0);
        QCOMPARE(count(u"pragma_secure_delete WHERE secure_delete = 1"_s), 1);
        // What comes later about it finds nothing to say.
        fromBob(5, timed(editContent({bob, id}, u"zebras three"_s)));
        fromBob(6, timed(reactionContent({bob, id}, u"🎉"_s)));
        fromBob(7, textContent(u"next"_s));
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"answer"_s, u"next"_s}));
        QCOMPARE(count(u"message WHERE sequence IN (5, 6) AND (text <> '' OR authored <> x'')"_s), 0);
    }

    void onesOwnBeginWhenTheRelayHasThem()
    {
        fromBob(1, settingContent(minute));
        QTRY_COMPARE(m_alice->conversation().disappearsAfter, minute);
        QVERIFY(m_alice->queue(u"mine"_s));
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        QCOMPARE(contentIn(*submit).disappears_after_s(), minute);
        letPass(100 * minuteMs);
        QCOMPARE(m_alice->history().last().disappearsAt, 0);
        m_alice->relay.answer(accepted(*submit, 2));
        QTRY_COMPARE(m_alice->history().last().disappearsAt, m_alice->clock->nowMs() + minuteMs);
        // An edit has the time of its message, and does not begin it anew.
        letPass(minuteMs / 2);
        m_alice->worker->send(
            withBob, {.text = u"mine too"_s, .kind = EntryKind::Edit, .target = m_alice->history().last().name()}, {});
        const auto edit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(edit);
        QCOMPARE(contentIn(*edit).disappears_after_s(), minute);
        m_alice->relay.answer(accepted(*edit, 3));
        QTRY_COMPARE(m_alice->texts().last(), u"mine too"_s);
        letPass(minuteMs / 2);
        QCOMPARE(m_alice->history().size(), 1);
    }

    void whatWasReadOnAnotherDeviceBeginsWhenThisOneHearsOfIt()
    {
        fromBob(1, timed(textContent(u"one"_s)));
        QTRY_COMPARE(m_alice->history().size(), 1);
        letPass(10 * minuteMs);
        m_alice->relay.send(read(alice, 2));
        QTRY_COMPARE(m_alice->history().first().disappearsAt, m_alice->clock->nowMs() + minuteMs);
        fromBob(2, timed(textContent(u"two"_s))); // read before it came
        QTRY_COMPARE(m_alice->history().size(), 2);
        QCOMPARE(m_alice->history().last().disappearsAt, m_alice->clock->nowMs() + minuteMs);
    }

    void whatWasUpWhileTheProgramWasClosedIsNotSeenAgain()
    {
        fromBob(1, timed(textContent(u"a secret"_s)));
        QTRY_COMPARE(m_alice->history().size(), 1);
        m_alice->worker->markRead(withBob, 1);
        m_alice->kill();
        m_alice->clock->advance(minuteMs);
        m_alice->start();
        QVERIFY(m_alice->history().isEmpty());
        QCOMPARE(count(u"message WHERE text <> ''"_s), 0);
    }

    void theTimerFinds()
    {
        fromBob(1, timed(textContent(u"a secret"_s), 1));
        QTRY_COMPARE(m_alice->history().size(), 1);
        m_alice->worker->markRead(withBob, 1);
        m_alice->clock->advance(1000);
        QTRY_VERIFY(m_alice->history().isEmpty()); // nobody says anything
    }

    // A clock that is set back keeps nothing longer than its whole time from then on.
    void aClockThatIsSetBack()
    {
        fromBob(1, timed(textContent(u"a secret"_s)));
        QTRY_COMPARE(m_alice->history().size(), 1);
        m_alice->worker->markRead(withBob, 1);
        m_alice->kill();
        m_alice->clock->now -= 1000 * minuteMs;
        m_alice->start();
        QCOMPARE(m_alice->history().first().disappearsAt, m_alice->clock->nowMs() + minuteMs);
    }

    void noLongerThanTheLongest()
    {
        fromBob(1, timed(textContent(u"one"_s), 4'000'000'000));
        QTRY_COMPARE(m_alice->history().size(), 1);
        QCOMPARE(m_alice->history().first().disappearsAfter, Limits::disappearingLongestS);
        Result<MessageRecord> told;
        const Answer<MessageRecord> answer;
        m_alice->worker->send(
            withBob, {.kind = EntryKind::DisappearingTime, .disappearsAfter = Limits::disappearingLongestS + 1},
            answer);
        told = wait(answer.future());
        QCOMPARE(told.error().code, ErrorCode::FieldInvalid);
    }

    // ---- what time is set

    void theLastSettingInOrderHolds()
    {
        fromBob(1, settingContent(minute));
        QTRY_COMPARE(m_alice->conversation().disappearsAfter, minute);
        QCOMPARE(m_alice->history().size(), 1);
        QCOMPARE(m_alice->history().first().kind, EntryKind::DisappearingTime);
        QCOMPARE(m_alice->conversation().unread, 0); // there is nothing to read
        QVERIFY(m_alice->commits.last().arrived.isEmpty());
        set(3600);
        QTRY_COMPARE(m_alice->conversation().disappearsAfter, 3600U); // at once
        const auto mine = m_alice->relay.expect<wire::Submit>();
        QVERIFY(mine);
        QCOMPARE(contentIn(*mine).disappearing_time().seconds(), 3600U);
        QVERIFY(contentIn(*mine).fallback().find("1 hour") != std::string::npos);
        fromBob(3, settingContent(0)); // which the relay had after ours
        m_alice->relay.answer(accepted(*mine, 2));
        QTRY_COMPARE(m_alice->status().queued, 0);
        QTRY_COMPARE(m_alice->conversation().disappearsAfter, 0U);
        QVERIFY(m_alice->queue(u"stays"_s));
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        QCOMPARE(contentIn(*submit).disappears_after_s(), 0U);
    }

    void aSettingThatIsRefusedNeverWas()
    {
        set(minute);
        QTRY_COMPARE(m_alice->history().size(), 1);
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        m_alice->relay.answer(rejected(*submit, wire::REJECT_REASON_BLOCKED));
        QTRY_VERIFY(m_alice->history().isEmpty());
        QCOMPARE(m_alice->conversation().disappearsAfter, 0U);
        QCOMPARE(m_alice->commits.last().amendments.first().state, MessageState::Failed);
        QCOMPARE(m_alice->commits.last().vacated.size(), 1);
    }

    // ---- history from other devices, and for them

    void whatIsGivenSaysHowMuchTimeIsLeft()
    {
        fromBob(1, timed(textContent(u"by Bob"_s)));
        m_alice->linkLaptop();
        fromLaptop(2, timed(textContent(u"by Alice"_s), 2 * minute));
        QTRY_COMPARE(m_alice->history().size(), 2);
        const DeviceAddress laptop{.user = alice, .device = alicesLaptop};
        auto toLaptop = answerTo(laptop);
        QVERIFY(toLaptop);
        QCOMPARE(toLaptop->messages(0).disappears_in_ms(), 2 * minuteMs); // newest first
        QCOMPARE(toLaptop->messages(1).disappears_in_ms(), 0); // not read
        m_alice->worker->markRead(withBob, 2);
        letPass(minuteMs);
        toLaptop = answerTo(laptop);
        QVERIFY(toLaptop);
        QCOMPARE(toLaptop->messages(0).disappears_in_ms(), minuteMs);
        QVERIFY(toLaptop->messages(1).wiped().disappeared());
        QVERIFY(toLaptop->messages(1).authored().empty());
        letPass(minuteMs);
        // Bob's device hears that what Alice wrote is gone; of what he wrote himself she has nothing to say.
        const auto toBob = answerTo({.user = bob, .device = bobsDevice});
        QVERIFY(toBob);
        QCOMPARE(toBob->messages_size(), 1);
        QCOMPARE(toBob->messages(0).sequence(), 2U);
        QVERIFY(toBob->messages(0).wiped().disappeared());
    }

    void whatDisappearedFillsItsGap()
    {
        m_alice->linkLaptop();
        makeGap(3);
        content::HistoryAnswer answer;
        addWiped(answer, 1, bob)->mutable_wiped()->set_disappeared(true);
        addWiped(answer, 2, alice)->mutable_wiped()->set_disappeared(true);
        say(answer, {.user = bob, .device = bobsDevice});
        // Bob is believed about his own, and not about Alice's.
        QTRY_COMPARE(m_alice->history().first().missing, 2U);
        say(answer, {.user = alice, .device = alicesLaptop});
        QTRY_COMPARE(m_alice->history().first().missing, 1U);
        QCOMPARE(m_alice->history().size(), 2); // what is missing still, and what came
        QCOMPARE(m_alice->conversation().unread, 2);
    }

    void whatIsGivenWithTheRestOfItsTimeHasNoMore()
    {
        m_alice->linkLaptop();
        makeGap(3);
        content::HistoryAnswer answer;
        addText(answer, 1, bob, u"read there"_s)->set_disappears_in_ms(5000);
        addText(answer, 2, bob, u"not read"_s);
        say(answer, {.user = alice, .device = alicesLaptop});
        QTRY_COMPARE(m_alice->history().size(), 4);
        QCOMPARE(m_alice->history()[0].disappearsAt, m_alice->clock->nowMs() + 5000);
        QCOMPARE(m_alice->history()[1].disappearsAt, 0);
        // Bob's own copy goes by his time, which says nothing about what Alice has read.
        answer.clear_messages();
        addText(answer, 3, bob, u"from Bob"_s)->set_disappears_in_ms(5000);
        say(answer, {.user = bob, .device = bobsDevice});
        QTRY_COMPARE(m_alice->history()[2].text, u"from Bob"_s);
        QCOMPARE(m_alice->history()[2].disappearsAt, 0);
        letPass(5000);
        QCOMPARE(m_alice->texts().first(), u"not read"_s);
    }

    void anEditWhoseMessageIsNotHereGoesByItself()
    {
        fromBob(1, timed(editContent({bob, MessageId::create()}, u"a secret"_s)));
        fromBob(2, textContent(u"two"_s));
        QTRY_COMPARE(m_alice->history().size(), 1);
        QCOMPARE(count(u"message WHERE text = 'a secret'"_s), 1);
        m_alice->worker->markRead(withBob, 2);
        letPass(minuteMs);
        QCOMPARE(count(u"message WHERE text = 'a secret' OR (sequence = 1 AND authored <> x'')"_s), 0);
    }

    void whatWasDeletedLeavesNoTraceEither()
    {
        const MessageId id = fromBob(1, timed(textContent(u"a secret"_s)));
        fromBob(2, deletionContent({bob, id}));
        QTRY_COMPARE(m_alice->history().size(), 1);
        QTRY_COMPARE(m_alice->history().first().removal, Removal::Everyone);
        m_alice->worker->markRead(withBob, 2);
        letPass(minuteMs);
        QVERIFY(m_alice->history().isEmpty());
    }

    void detailsSayFromWhenToWhen()
    {
        fromBob(1, timed(textContent(u"one"_s)));
        QTRY_COMPARE(m_alice->history().size(), 1);
        const auto kinds = [this] {
            QList<DeliveryEvent::Kind> all;
            const auto details = messageDetailsOf(stores(), withBob, m_last);
            for (const DeliveryEvent &event : details ? details->events : QList<DeliveryEvent>())
                all += event.kind;
            return all;
        };
        using enum DeliveryEvent::Kind;
        QCOMPARE(kinds(), (QList{Accepted, Disappears}));
        m_alice->worker->markRead(withBob, 1);
        QCOMPARE(kinds(), (QList{Accepted, TimeBegan, Disappears}));
        QCOMPARE(messageDetailsOf(stores(), withBob, m_last)->events[1].at, m_alice->clock->nowMs());
    }

private:
    Stores &stores() { return m_alice->worker->stores(); }
    int count(const QString &what)
    {
        auto query = stores().database.query(u"SELECT count(*) FROM "_s + what);
        return query && query->next() ? static_cast<int>(query->integer(0)) : -1;
    }

    MessageId fromBob(Sequence sequence, const content::Content &content)
    {
        m_last = MessageId::create();
        m_alice->relay.send(deliverContent(sequence, content, bob, m_last));
        return m_last;
    }
    void fromLaptop(Sequence sequence, const content::Content &content)
    {
        m_alice->relay.send(deliverContent(sequence, content, alice));
    }
    static content::Content replyTo(const MessageTarget &message, const QString &text)
    {
        content::Content content = textContent(text);
        content.mutable_text()->mutable_reply_to()->set_author_user_id(message.author.value());
        content.mutable_text()->mutable_reply_to()->set_message_id(fromBytes(message.id.toBytes()));
        return content;
    }
    void set(quint32 seconds)
    {
        m_alice->worker->send(withBob, {.kind = EntryKind::DisappearingTime, .disappearsAfter = seconds}, {});
    }
    /// The clock goes on, and is looked at, as when a machine wakes up.
    void letPass(qint64 ms)
    {
        m_alice->clock->now += ms;
        m_alice->worker->networkChanged();
    }

    /// The relay dropped 1 to `last`.
    void makeGap(Sequence last)
    {
        m_alice->relay.send(expired({.first = 1, .last = last}, alicesDevice));
        fromBob(last + 1, textContent(u"here"_s));
        QTRY_COMPARE(m_alice->history().size(), 2);
    }
    static content::HistoryMessage *addWiped(content::HistoryAnswer &answer, Sequence sequence, UserId author)
    {
        auto *message = answer.add_messages();
        message->set_sequence(sequence);
        message->set_author_user_id(author.value());
        message->set_message_id(fromBytes(MessageId::create().toBytes()));
        message->mutable_wiped();
        return message;
    }
    static content::HistoryMessage *addText(content::HistoryAnswer &answer, Sequence sequence, UserId author,
                                            const QString &text)
    {
        auto *message = addWiped(answer, sequence, author);
        message->clear_wiped();
        content::Authored authored;
        authored.set_content(timed(textContent(text)).SerializeAsString());
        message->set_authored(authored.SerializeAsString());
        return message;
    }
    void say(const content::HistoryAnswer &said, const DeviceAddress &from)
    {
        content::DeviceContent content;
        *content.mutable_history_answer() = said;
        content.mutable_history_answer()->set_conversation_id(withBob.value());
        auto *range = content.mutable_history_answer()->add_ranges();
        range->set_first(1);
        range->set_last(1);
        m_alice->relay.send(deviceMessage(++m_number, from, content));
    }
    /// What a device gets that asks for all there is.
    std::optional<content::HistoryAnswer> answerTo(const DeviceAddress &device)
    {
        content::DeviceContent content;
        auto *request = content.mutable_history_request();
        request->set_conversation_id(withBob.value());
        auto *range = request->add_ranges();
        range->set_first(1);
        range->set_last(100);
        m_alice->relay.send(deviceMessage(++m_number, device, content));
        while (auto sent = m_alice->relay.expect<wire::SendToDevice>()) {
            m_alice->relay.answer(done());
            if (contentOf(*sent).has_history_answer())
                return contentOf(*sent).history_answer();
        }
        return {};
    }

    std::unique_ptr<Alice> m_alice;
    MessageId m_last;
    quint64 m_number = 0;
};

QTEST_GUILESS_MAIN(DisappearingTimesTest)
#include "tst_disappearingtimes.moc"
