// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/authorship.h"
#include "e2ee/payloadcipher.h"
#include "sync/messagedetails.h"
#include "alice.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Frames;
using namespace Qt::StringLiterals;

/// Edits, deletions and reactions on their way: out, in, and from one device to another.
class AmendingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alice = std::make_unique<Alice>();
        QVERIFY(m_alice->join());
        m_number = 0;
    }

    void anEditIsToldInPlace()
    {
        const MessageId id = fromBob(1, textContent(u"hello"_s));
        QTRY_COMPARE(m_alice->texts(), QStringList{u"hello"_s});
        m_alice->commits.clear();
        const MessageId edit = fromBob(2, editContent({bob, id}, u"hello there"_s));
        QVERIFY(m_alice->relay.expect<wire::Acknowledge>());
        QTRY_COMPARE(m_alice->texts(), QStringList{u"hello there"_s});
        const Changes told = m_alice->commits.last();
        QCOMPARE(told.messages, QList{m_alice->history().first()});
        QVERIFY(told.arrived.isEmpty()); // nobody is notified
        QCOMPARE(told.amendments.size(), 1);
        QCOMPARE(told.amendments.first().id, edit);
        QCOMPARE(told.conversations.first().unread, 1);
        QCOMPARE(told.conversations.first().last->text, u"hello there"_s);
        QCOMPARE(told.conversations.first().head, 2U);
    }

    void whatIsDeletedBeforeItComesIsNoNews()
    {
        const MessageId id = MessageId::create();
        fromBob(1, deletionContent({bob, id}));
        m_alice->relay.send(deliverContent(2, textContent(u"secret"_s), bob, id));
        QTRY_COMPARE(m_alice->history().size(), 1);
        QCOMPARE(m_alice->history().first().removal, Removal::Everyone);
        for (const Changes &changes : std::as_const(m_alice->commits))
            QVERIFY(changes.arrived.isEmpty());
        // Nor is it read again when the relay says it again.
        m_alice->relay.send(deliverContent(2, textContent(u"secret"_s), bob, id));
        fromBob(3, textContent(u"next"_s));
        QTRY_COMPARE(m_alice->texts(), (QStringList{QString(), u"next"_s}));
    }

    void theyGoTheWayOfMessages()
    {
        QVERIFY(m_alice->queue(u"helo"_s));
        const auto first = m_alice->relay.expect<wire::Submit>();
        QVERIFY(first);
        m_alice->relay.answer(accepted(*first, 1));
        QTRY_COMPARE(m_alice->status().queued, 0);
        const MessageTarget message{alice, toMessageId(first->client_message_id())};
        write({.text = u"hello"_s, .kind = EntryKind::Edit, .target = message});
        QTRY_COMPARE(m_alice->texts(), QStringList{u"hello"_s}); // at once
        const auto edit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(edit);
        QCOMPARE(textOf(*edit), u"hello"_s);
        QCOMPARE(toMessageId(contentIn(*edit).text().edits().message_id()), message.id);
        QCOMPARE(contentIn(*edit).anchor().sequence(), 1U);
        m_alice->restart(); // and the relay's answer is lost
        QVERIFY(m_alice->connectAgain());
        const auto again = m_alice->relay.expect<wire::Submit>();
        QVERIFY(again);
        QCOMPARE(again->SerializeAsString(), edit->SerializeAsString());
        m_alice->relay.answer(accepted(*again, 2));
        QTRY_COMPARE(m_alice->status().queued, 0);
        QCOMPARE(m_alice->texts(), QStringList{u"hello"_s});
        write({.text = u"👍"_s, .kind = EntryKind::Reaction, .target = message});
        const auto reaction = m_alice->relay.expect<wire::Submit>();
        QVERIFY(reaction);
        QCOMPARE(contentIn(*reaction).reaction().emoji(), "👍");
        QCOMPARE(contentIn(*reaction).anchor().sequence(), 2U); // an edit is a place like any other
        m_alice->relay.answer(rejected(*reaction, wire::REJECT_REASON_BLOCKED));
        QTRY_VERIFY(m_alice->history().first().reactions.isEmpty());
        QTRY_COMPARE(m_alice->commits.last().amendments.size(), 1);
        QCOMPARE(m_alice->commits.last().amendments.first().state, MessageState::Failed);
    }

    // Whoever counts bytes on the wire cannot tell a reaction from a word.
    void theyAreAsLongAsAMessage()
    {
        const MessageTarget message{alice, MessageId::create()};
        const auto sealedSize = [](content::Content content) {
            content.set_written_at_ms(1'700'000'000'000);
            content.set_author_name(std::string(64, 'n'));
            content.mutable_anchor()->set_sequence(1'000'000);
            content.mutable_anchor()->set_message_id(std::string(16, 'i'));
            content::Authored authored;
            authored.set_content(content.SerializeAsString());
            authored.set_authorship(std::string(16, 'a'));
            return paddedSize(static_cast<qsizetype>(authored.ByteSizeLong()));
        };
        const qsizetype word = sealedSize(textContent(u"ok"_s));
        QCOMPARE(sealedSize(reactionContent(message, u"👨‍👩‍👧‍👦"_s)), word);
        QCOMPARE(sealedSize(deletionContent(message)), word);
        QCOMPARE(sealedSize(editContent(message, u"okay"_s)), word);
        const QString longest(4096, u'x');
        QCOMPARE(sealedSize(editContent(message, longest)), sealedSize(textContent(longest)));
    }

    void aKindOfLaterVersions_data()
    {
        QTest::addColumn<QString>("fallback");
        QTest::addColumn<QString>("shown");
        QTest::newRow("said in words too") << u"Bob shared a place"_s << u"Bob shared a place"_s;
        QTest::newRow("not said in words") << QString() << u"?"_s;
        QTest::newRow("too long") << QString(4097, u'x') << u"?"_s;
    }
    void aKindOfLaterVersions()
    {
        QFETCH(const QString, fallback);
        content::Content content;
        content.set_author_name("Bob");
        content.set_fallback(fromText(fallback));
        content.GetReflection()->MutableUnknownFields(&content)->AddLengthDelimited(99, "a place");
        fromBob(1, content);
        QTRY_COMPARE(m_alice->history().size(), 1);
        QTEST(m_alice->texts().first(), "shown");
    }

    // ---- history from other devices

    void deletedMessagesKeepTheirPlaceWhenHistoryIsGiven()
    {
        const MessageId deleted = fromBob(1, textContent(u"secret"_s));
        fromBob(2, editContent({bob, deleted}, u"secret too"_s));
        const MessageId hidden = fromBob(3, textContent(u"not for me"_s));
        fromBob(4, deletionContent({bob, deleted}));
        QTRY_COMPARE(m_alice->history().size(), 2);
        hide({bob, hidden});
        QTRY_COMPARE(m_alice->history().size(), 1);
        const auto toBob = answerTo({.user = bob, .device = bobsDevice});
        QVERIFY(toBob);
        QVERIFY(toBob->SerializeAsString().find("secret") == std::string::npos);
        QCOMPARE(toBob->messages_size(), 3); // what Alice hides is her own business
        QVERIFY(toBob->messages(0).authored() != "");
        QCOMPARE(toMessageId(toBob->messages(1).wiped().edited().message_id()), deleted);
        QVERIFY(toBob->messages(2).has_wiped() && !toBob->messages(2).wiped().has_edited());
        m_alice->linkLaptop();
        fromLaptop(5, textContent(u"it is me"_s));
        QTRY_COMPARE(m_alice->history().size(), 2);
        const auto toLaptop = answerTo({.user = alice, .device = alicesLaptop});
        QVERIFY(toLaptop);
        QCOMPARE(toLaptop->messages_size(), 5);
        QVERIFY(toLaptop->messages(2).wiped().hidden());
    }

    void deletedMessagesFillTheirGaps()
    {
        const MessageId mine = MessageId::create();
        const MessageId theirs = MessageId::create();
        makeGap(5); // 1 to 5 are not here
        content::HistoryAnswer answer;
        addWiped(answer, 1, bob, theirs);
        addWiped(answer, 2, bob, MessageId::create(), theirs);
        addWiped(answer, 3, alice, mine); // nothing here says that Alice deleted it
        say(answer);
        QTRY_COMPARE(m_alice->history().size(), 3); // theirs, what is missing, what came
        QCOMPARE(m_alice->history().first().removal, Removal::Everyone);
        QCOMPARE(m_alice->history()[1].missing, 3U);
        answer.clear_messages();
        addMine(answer, 5, deletionContent({alice, mine}));
        addWiped(answer, 3, alice, mine);
        say(answer);
        QTRY_COMPARE(m_alice->history()[1].removal, Removal::Everyone);
        QVERIFY(m_alice->history()[1].mine);
        // Bob's device cannot say that something is to be hidden.
        answer.clear_messages();
        addWiped(answer, 4, bob, MessageId::create());
        answer.mutable_messages(0)->mutable_wiped()->set_hidden(true);
        say(answer);
        fromBob(7, textContent(u"end"_s));
        QTRY_COMPARE(m_alice->texts().last(), u"end"_s);
        QCOMPARE(m_alice->worker->repairStatus().missing + m_alice->worker->repairStatus().lost, 1U);
    }

    // One who has not heard of the deletion yet gives back what it said.
    void whatIsGivenBackAfterItWasDeletedIsDeleted()
    {
        const MessageId theirs = MessageId::create();
        makeGap(1);
        fromBob(3, deletionContent({bob, theirs}));
        content::HistoryAnswer answer;
        auto *message = addMine(answer, 1, textContent(u"secret"_s));
        message->set_author_user_id(bob.value());
        message->set_message_id(fromBytes(theirs.toBytes()));
        say(answer);
        QTRY_COMPARE(m_alice->history().first().removal, Removal::Everyone);
        QVERIFY(m_alice->worker->stores().messages.suppliedBelow(withBob, 1, 2)->first().authored.isEmpty());
    }

    // ---- deleted for oneself

    void otherDevicesOfTheAccountAreTold()
    {
        const MessageId id = fromBob(1, textContent(u"not for me"_s));
        m_alice->linkLaptop();
        fromLaptop(2, textContent(u"it is me"_s));
        QTRY_COMPARE(m_alice->history().size(), 2);
        hide({bob, id});
        QTRY_COMPARE(m_alice->texts(), QStringList{u"it is me"_s});
        QCOMPARE(m_alice->commits.last().vacated, (QList{std::pair(withBob, quint64(1))}));
        QVERIFY(expectHidden(id));
        // The relay did not say that it has it.
        m_alice->restart();
        QVERIFY(m_alice->connectAgain());
        QVERIFY(expectHidden(id));
        m_alice->relay.answer(done());
        QTRY_VERIFY(m_alice->worker->stores().amendments.untold()->isEmpty());
    }

    void anotherDeviceSaysWhatIsHidden()
    {
        const MessageId id = fromBob(1, textContent(u"not for me"_s));
        const MessageId later = MessageId::create();
        QTRY_COMPARE(m_alice->history().size(), 1);
        content::DeviceContent content;
        auto *hidden = content.mutable_messages_hidden();
        hidden->set_conversation_id(withBob.value());
        for (const MessageId &one : {id, later}) {
            auto *target = hidden->add_messages();
            target->set_author_user_id(bob.value());
            target->set_message_id(fromBytes(one.toBytes()));
        }
        m_alice->relay.send(deviceMessage(++m_number, {.user = bob, .device = bobsDevice}, content));
        fromBob(2, textContent(u"two"_s));
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"not for me"_s, u"two"_s})); // not for Bob to say
        m_alice->linkLaptop();
        fromLaptop(3, textContent(u"it is me"_s));
        QTRY_COMPARE(m_alice->history().size(), 3);
        m_alice->relay.send(deviceMessage(++m_number, {.user = alice, .device = alicesLaptop}, content));
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"two"_s, u"it is me"_s}));
        m_alice->relay.send(deliverContent(4, textContent(u"hidden before it came"_s), bob, later));
        fromBob(5, textContent(u"five"_s));
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"two"_s, u"it is me"_s, u"five"_s}));
        QCOMPARE(m_alice->worker->repairStatus().missing, 0U);
    }

    void whatItSaidBeforeIsToBeRead()
    {
        const MessageId id = fromBob(1, textContent(u"first"_s));
        QTRY_COMPARE(m_alice->history().size(), 1);
        QVERIFY(messageDetailsOf(m_alice->worker->stores(), withBob, id)->versions.isEmpty());
        fromBob(2, editContent({bob, id}, u"second"_s));
        QTRY_COMPARE(m_alice->texts(), QStringList{u"second"_s});
        const auto details = messageDetailsOf(m_alice->worker->stores(), withBob, id);
        QCOMPARE(
            details->versions,
            (QList<MessageVersion>{{.text = u"first"_s, .at = 1'000'001}, {.text = u"second"_s, .at = 1'000'002}}));
    }

private:
    MessageId fromBob(Sequence sequence, const content::Content &content)
    {
        const MessageId id = MessageId::create();
        m_alice->relay.send(deliverContent(sequence, content, bob, id));
        return id;
    }
    void fromLaptop(Sequence sequence, const content::Content &content)
    {
        m_alice->relay.send(deliverContent(sequence, content, alice));
    }
    void write(const Writing &writing) { m_alice->worker->send(withBob, writing, {}); }
    void hide(const MessageTarget &message) { m_alice->worker->hide(withBob, message, {}); }

    /// The relay dropped 1 to `last`.
    void makeGap(Sequence last)
    {
        m_alice->relay.send(expired({.first = 1, .last = last}, alicesDevice));
        fromBob(last + 1, textContent(u"here"_s));
        QTRY_COMPARE(m_alice->history().size(), 2);
    }

    static content::HistoryMessage *addWiped(content::HistoryAnswer &answer, Sequence sequence, UserId author,
                                             const MessageId &id, const MessageId &edited = {})
    {
        auto *message = answer.add_messages();
        message->set_sequence(sequence);
        message->set_author_user_id(author.value());
        message->set_message_id(fromBytes(id.toBytes()));
        message->mutable_wiped();
        if (edited.isValid()) {
            message->mutable_wiped()->mutable_edited()->set_author_user_id(author.value());
            message->mutable_wiped()->mutable_edited()->set_message_id(fromBytes(edited.toBytes()));
        }
        return message;
    }
    /// With the mark by which Alice's account knows its own.
    content::HistoryMessage *addMine(content::HistoryAnswer &answer, Sequence sequence, const content::Content &content)
    {
        auto *message = addWiped(answer, sequence, alice, MessageId::create());
        message->clear_wiped();
        content::Authored authored;
        authored.set_content(content.SerializeAsString());
        const auto secrets = m_alice->worker->stores().account.secrets();
        authored.set_authorship(fromBytes(authorshipOf(
            (*secrets)->authorshipKey, withBob, toMessageId(message->message_id()), toBytes(authored.content()))));
        message->set_authored(authored.SerializeAsString());
        return message;
    }
    void say(const content::HistoryAnswer &said)
    {
        content::DeviceContent content;
        *content.mutable_history_answer() = said;
        content.mutable_history_answer()->set_conversation_id(withBob.value());
        auto *range = content.mutable_history_answer()->add_ranges();
        range->set_first(1);
        range->set_last(1);
        m_alice->relay.send(deviceMessage(++m_number, {.user = bob, .device = bobsDevice}, content));
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

    bool expectHidden(const MessageId &id)
    {
        while (const auto sent = m_alice->relay.expect<wire::SendToDevice>()) {
            const auto hidden = contentOf(*sent).messages_hidden();
            if (hidden.messages_size() == 1)
                return toMessageId(hidden.messages(0).message_id()) == id && sent->device_id() == alicesLaptop.value();
        }
        return false;
    }

    std::unique_ptr<Alice> m_alice;
    quint64 m_number = 0;
};

QTEST_GUILESS_MAIN(AmendingTest)
#include "tst_amending.moc"
