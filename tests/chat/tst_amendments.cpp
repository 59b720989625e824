// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/limits.h"
#include "sync/amendments.h"
#include "sync/compose.h"
#include "sync/submitresult.h"
#include "storefixture.h"

#include <QTest>

#include <random>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// What edits, deletions and reactions make of the messages they name, whenever each of them comes.
class AmendmentsTest : public QObject, private StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_changes = {};
        QVERIFY(stores->database.executeScript(
            u"DELETE FROM outbox; DELETE FROM hidden; DELETE FROM message;"
            "INSERT INTO message_words (message_words) VALUES ('delete-all');"
            "UPDATE conversation SET own_read = 0, peer_read = 0, peer_delivered = 0"_s));
        AccountSecrets secrets;
        secrets.authorshipKey = QByteArray(32, 'k');
        QVERIFY(stores->account.setSecrets(secrets));
    }

    void theNewestEditIsWhatItSays()
    {
        const MessageId id = say(1, bob, u"first"_s);
        QVERIFY(!shown(1).edited);
        say(2, bob, u"second"_s, EntryKind::Edit, {bob, id});
        say(3, bob, u"third"_s, EntryKind::Edit, {bob, id});
        QCOMPARE(shown(1).text, u"third"_s);
        QVERIFY(shown(1).edited);
        QCOMPARE(versionsOf({bob, id}), (QStringList{u"first"_s, u"second"_s, u"third"_s}));
        QCOMPARE(found(u"third"_s), QStringList{u"third"_s});
        QCOMPARE(found(u"first"_s), QStringList());
    }

    void onlyTheAuthorEditsAndDeletes()
    {
        const MessageId id = say(1, bob, u"mine"_s);
        say(2, alice, u"yours"_s, EntryKind::Edit, {bob, id});
        say(3, alice, {}, EntryKind::Deletion, {bob, id});
        // Nor does it serve to name somebody else as the author.
        say(4, alice, u"yours"_s, EntryKind::Edit, {alice, id});
        QCOMPARE(shown(1).text, u"mine"_s);
        QVERIFY(!shown(1).edited && !shown(1).isDeleted());
    }

    void anAmendmentIsNotAmended()
    {
        const MessageId id = say(1, bob, u"first"_s);
        const MessageId edit = say(2, bob, u"second"_s, EntryKind::Edit, {bob, id});
        say(3, bob, u"third"_s, EntryKind::Edit, {bob, edit});
        say(4, bob, {}, EntryKind::Deletion, {bob, edit});
        QCOMPARE(shown(1).text, u"second"_s);
    }

    void oneReactionOfEachPerson()
    {
        const MessageId id = say(1, bob, u"good news"_s);
        say(2, alice, u"👍"_s, EntryKind::Reaction, {bob, id});
        say(3, bob, u"🎉"_s, EntryKind::Reaction, {bob, id});
        say(4, alice, u"❤️"_s, EntryKind::Reaction, {bob, id});
        QCOMPARE(shown(1).reactions, (QList<ReactionRecord>{{alice, u"❤️"_s}, {bob, u"🎉"_s}}));
        say(5, alice, {}, EntryKind::Reaction, {bob, id});
        QCOMPARE(shown(1).reactions, (QList<ReactionRecord>{{bob, u"🎉"_s}}));
    }

    void aReplyShowsWhatItAnswersAsItIsNow()
    {
        const MessageId reply = say(2, alice, u"yes"_s, EntryKind::Message, {bob, m_ids[1]});
        QVERIFY(!shown(2).quote.here);
        say(1, bob, u"shall we?"_s, EntryKind::Message, {}, m_ids[1]);
        QCOMPARE(shown(2).quote, (Quote{.here = true, .text = u"shall we?"_s, .position = 1}));
        m_changes = {};
        say(3, bob, u"shall we go?"_s, EntryKind::Edit, {bob, m_ids[1]});
        QCOMPARE(shown(2).quote.text, u"shall we go?"_s);
        QVERIFY(m_changes.messages.contains(*rowOf(reply, alice))); // told, so that it is drawn anew
        say(4, bob, {}, EntryKind::Deletion, {bob, m_ids[1]});
        QCOMPARE(shown(2).quote, (Quote{.here = true, .deleted = true, .position = 1}));
        QCOMPARE(shown(2).text, u"yes"_s);
    }

    void whatIsDeletedIsGoneFromTheFile()
    {
        const MessageId id = say(1, bob, u"secret one"_s);
        say(2, bob, u"secret two"_s, EntryKind::Edit, {bob, id});
        say(3, alice, u"👍"_s, EntryKind::Reaction, {bob, id});
        say(4, bob, {}, EntryKind::Deletion, {bob, id});
        // And what is edited after that, by a device that did not know.
        say(5, bob, u"secret three"_s, EntryKind::Edit, {bob, id});
        QCOMPARE(shown(1).removal, Removal::Everyone);
        QCOMPARE(shown(1).text, QString());
        QVERIFY(shown(1).reactions.isEmpty());
        QCOMPARE(found(u"secret"_s), QStringList());
        QCOMPARE(versionsOf({bob, id}), QStringList());
        QCOMPARE(count(u"text LIKE 'secret%' OR (authored <> x'' AND kind < 2)"_s), 0);
        // Its place is taken, and so are those of all that concerned it.
        QCOMPARE(*stores->messages.countHeld(conversation, 5), 5U);
    }

    void nothingMakesARowButMessages()
    {
        const MessageId id = say(1, bob, u"hello"_s);
        say(2, bob, u"hello there"_s, EntryKind::Edit, {bob, id});
        say(3, bob, u"👍"_s, EntryKind::Reaction, {bob, id});
        const MessageId mine = say(4, alice, u"from me"_s);
        say(5, alice, u"👍"_s, EntryKind::Reaction, {bob, id});
        QCOMPARE(textsOf(stores->messages.page(conversation, {}, {}, 10)),
                 (QStringList{u"hello there"_s, u"from me"_s}));
        QCOMPARE(textsOf(stores->messages.page(conversation, {}, 1, 10)), QStringList{u"from me"_s});
        QCOMPARE(stores->messages.received(0, 10)->size(), 1);
        QCOMPARE(found(u"hello"_s).size(), 1);
        const auto record = stores->conversations.find(conversation);
        QCOMPARE((*record)->unread, 1);
        QCOMPARE((*record)->last->id, mine);
        QCOMPARE(stores->messages.mineBetween(conversation, 0, 5, 10)->size(), 1);
        // But each has its place.
        QCOMPARE(stores->messages.runsBetween(conversation, 1, 9)->size(), 1);
        QCOMPARE(stores->messages.suppliedBelow(conversation, 1, 9)->size(), 5);
        QCOMPARE((*stores->messages.newestPlaced(conversation))->record.sequence, 5U);
        QCOMPARE(*stores->messages.countBetween(conversation, 0, 5), 5U);
    }

    // An edit before its message, a deletion before both, an answer before what it answers: it all comes to the same.
    void anyOrderGivesTheSame_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 40; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void anyOrderGivesTheSame()
    {
        QFETCH(const unsigned, seed);
        QList<MessageRecord> entries = {
            entry(1, bob, u"apple"_s),
            entry(2, alice, u"banana"_s, EntryKind::Message, {bob, m_ids[1]}),
            entry(3, bob, u"apricot"_s, EntryKind::Edit, {bob, m_ids[1]}),
            entry(4, bob, u"cherry"_s),
            entry(5, alice, u"👍"_s, EntryKind::Reaction, {bob, m_ids[1]}),
            entry(6, bob, u"avocado"_s, EntryKind::Edit, {bob, m_ids[1]}),
            entry(7, bob, u"coconut"_s, EntryKind::Edit, {bob, m_ids[4]}),
            entry(8, bob, {}, EntryKind::Deletion, {bob, m_ids[4]}),
            entry(9, alice, u"🎉"_s, EntryKind::Reaction, {bob, m_ids[1]}),
            entry(10, alice, u"not yours"_s, EntryKind::Edit, {bob, m_ids[1]}),
            entry(11, alice, u"damson"_s, EntryKind::Message, {bob, m_ids[4]}),
            entry(12, bob, u"👎"_s, EntryKind::Reaction, {alice, m_ids[2]}),
            entry(13, bob, {}, EntryKind::Reaction, {alice, m_ids[2]}),
            entry(14, alice, u"blueberry"_s, EntryKind::Edit, {alice, m_ids[2]}),
        };
        for (const MessageRecord &one : std::as_const(entries))
            put(one);
        const QString inOrder = everything();
        QVERIFY(inOrder.contains(u"avocado"_s) && inOrder.contains(u"cherry: \n"_s) && inOrder.contains(u"🎉"_s));
        init();
        std::ranges::shuffle(entries, std::mt19937(seed));
        for (const MessageRecord &one : std::as_const(entries))
            put(one);
        QCOMPARE(everything(), inOrder);
    }

    void ownOnesThatWaitComeLast()
    {
        const MessageId id = say(1, alice, u"first"_s);
        const auto mine = write(u"from this device"_s, EntryKind::Edit, id);
        QVERIFY(mine);
        QCOMPARE(shown(1).text, u"from this device"_s);
        say(3, alice, u"from my laptop"_s, EntryKind::Edit, {alice, id});
        QCOMPARE(shown(1).text, u"from this device"_s);
        // The relay took it before the other one: so it is everywhere.
        accept(*mine, 2);
        QCOMPARE(shown(1).text, u"from my laptop"_s);
    }

    void whatTheRelayRefusesChangesNothing()
    {
        const MessageId id = say(1, alice, u"careful"_s);
        const auto edit = write(u"edited"_s, EntryKind::Edit, id);
        const auto deletion = write({}, EntryKind::Deletion, id);
        QVERIFY(edit && deletion);
        QCOMPARE(shown(1).removal, Removal::Asked);
        QCOMPARE(shown(1).text, QString());
        QCOMPARE(found(u"edited"_s), QStringList());
        refuse(*deletion);
        QCOMPARE(shown(1).text, u"edited"_s);
        QCOMPARE(found(u"edited"_s), QStringList{u"edited"_s});
        refuse(*edit);
        QCOMPARE(shown(1).text, u"careful"_s);
        QVERIFY(!shown(1).edited);
        // Once it is taken, there is no way back.
        const auto again = write({}, EntryKind::Deletion, id);
        QVERIFY(again);
        accept(*again, 4);
        QCOMPARE(shown(1).removal, Removal::Everyone);
        QCOMPARE(count(u"text = 'careful'"_s), 0);
    }

    void whatCannotBeWrittenIsRefused()
    {
        const MessageId theirs = say(1, bob, u"theirs"_s);
        const MessageId mine = say(2, alice, u"mine"_s);
        QCOMPARE(write(u"edited"_s, EntryKind::Edit, theirs).error().code, ErrorCode::NotFound);
        QCOMPARE(write({}, EntryKind::Deletion, theirs).error().code, ErrorCode::NotFound);
        QCOMPARE(write(u"👍"_s, EntryKind::Reaction, MessageId::create()).error().code, ErrorCode::NotFound);
        QCOMPARE(write(u"answer"_s, EntryKind::Message, MessageId::create()).error().code, ErrorCode::NotFound);
        QCOMPARE(write(u" "_s, EntryKind::Edit, mine).error().code, ErrorCode::FieldInvalid);
        QCOMPARE(write(QString(4097, u'x'), EntryKind::Edit, mine).error().code, ErrorCode::TooLarge);
        QCOMPARE(write(u"no emoji"_s, EntryKind::Reaction, mine).error().code, ErrorCode::FieldInvalid);
        say(3, alice, {}, EntryKind::Deletion, {alice, mine});
        QCOMPARE(write(u"edited"_s, EntryKind::Edit, mine).error().code, ErrorCode::NotFound);
        QCOMPARE(write(u"answer"_s, EntryKind::Message, mine).error().code, ErrorCode::NotFound);
        QCOMPARE(*stores->outbox.count(), 0);
    }

    // Gone from this device whenever it comes, and its place counts as taken.
    void whatIsHiddenStaysHidden()
    {
        const MessageTarget message{bob, m_ids[1]};
        QVERIFY(*stores->amendments.hide(conversation, message));
        QVERIFY(!*stores->amendments.hide(conversation, message));
        say(1, bob, u"not for me"_s, EntryKind::Message, {}, m_ids[1]);
        say(2, bob, u"nor this"_s, EntryKind::Edit, message);
        say(3, bob, u"but this"_s, EntryKind::Message, message);
        QCOMPARE(textsOf(stores->messages.page(conversation, {}, {}, 10)), QStringList{u"but this"_s});
        QVERIFY(!shown(3).quote.here);
        QCOMPARE(stores->messages.received(0, 10)->size(), 1);
        QCOMPARE((*stores->conversations.find(conversation))->unread, 1);
        QCOMPARE(*stores->messages.countHeld(conversation, 3), 3U);
        QCOMPARE(count(u"text LIKE 'no%'"_s), 0);
        QVERIFY(m_changes.vacated.contains(std::pair(conversation, quint64(1))));
    }

    void aReactionIsOneSign_data()
    {
        QTest::addColumn<QString>("emoji");
        QTest::addColumn<bool>("good");
        QTest::newRow("thumb") << u"👍"_s << true;
        QTest::newRow("skin") << u"👍🏽"_s << true;
        QTest::newRow("heart") << u"❤️"_s << true;
        QTest::newRow("family") << u"👨‍👩‍👧‍👦"_s << true;
        QTest::newRow("flag") << u"🇫🇷"_s << true;
        QTest::newRow("letter") << u"é"_s << true;
        QTest::newRow("two") << u"👍👍"_s << false;
        QTest::newRow("word") << u"ok"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("space") << u" "_s << false;
        QTest::newRow("line") << u"\n"_s << false;
        QTest::newRow("zero") << QString(QChar(0)) << false;
        QTest::newRow("endless") << u'e' + QString(40, QChar(0x301)) << false;
    }
    void aReactionIsOneSign()
    {
        QFETCH(const QString, emoji);
        QTEST(Limits::isReaction(emoji), "good");
    }

private:
    MessageRecord entry(Sequence sequence, UserId author, const QString &text, EntryKind kind = EntryKind::Message,
                        const MessageTarget &target = {})
    {
        return {.id = m_ids[sequence],
                .conversation = conversation,
                .sequence = sequence,
                .position = sequence,
                .author = author,
                .mine = author == alice,
                .text = text,
                .at = 1000 + static_cast<qint64>(sequence),
                .kind = kind,
                .target = target};
    }

    void put(const MessageRecord &one)
    {
        const auto row = stores->messages.insert(one, "sealed " + one.text.toUtf8());
        QVERIFY(row && settle(*stores, {.row = *row, .record = one}, m_changes));
    }

    MessageId say(Sequence sequence, UserId author, const QString &text, EntryKind kind = EntryKind::Message,
                  const MessageTarget &target = {}, const MessageId &id = MessageId::create())
    {
        MessageRecord one = entry(sequence, author, text, kind, target);
        one.id = id;
        put(one);
        return id;
    }

    Result<MessageId> write(const QString &text, EntryKind kind, const MessageId &target)
    {
        return compose(*stores, conversation, {.text = text, .kind = kind, .target = {.id = target}}, 9000, m_changes)
            .transform([](const MessageRecord &written) { return written.id; });
    }

    OutboxRow outboxRow(const MessageId &id)
    {
        return {.conversation = conversation, .message = id, .content = {}, .sealed = {}};
    }
    void accept(const MessageId &id, Sequence sequence)
    {
        wire::Accepted accepted;
        accepted.set_sequence(sequence);
        accepted.set_accepted_at_ms(9000);
        QVERIFY(acceptMessage(*stores, outboxRow(id), accepted, m_changes));
    }
    void refuse(const MessageId &id) { QVERIFY(failMessage(*stores, outboxRow(id), ErrorCode::Rejected, m_changes)); }

    MessageRecord shown(quint64 position)
    {
        const auto message = stores->messages.at(conversation, position);
        return message && *message ? (*message)->record : MessageRecord();
    }
    std::optional<qint64> rowOf(const MessageId &id, UserId author)
    {
        const auto message = stores->messages.find(conversation, author, id);
        return message && *message ? std::optional((*message)->row) : std::nullopt;
    }
    QStringList found(const QString &words) { return textsOf(stores->messages.search(words, 10)); }
    QStringList versionsOf(const MessageTarget &message)
    {
        QStringList texts;
        const auto versions = stores->amendments.versions(conversation, message);
        for (const MessageVersion &version : versions.value_or(QList<MessageVersion>()))
            texts += version.text;
        return texts;
    }
    int count(const QString &condition)
    {
        auto query = stores->database.query(u"SELECT count(*) FROM message WHERE "_s + condition);
        return query && query->next() ? static_cast<int>(query->integer(0)) : -1;
    }

    /// All that is shown, and what is found by each word.
    QString everything()
    {
        QString all;
        const auto page = stores->messages.page(conversation, {}, {}, 100);
        for (const MessageRecord &one : page.value_or(QList<MessageRecord>())) {
            all += u"%1 %2 edited %3 removal %4 quote %5 %6:"_s.arg(one.position)
                       .arg(one.text)
                       .arg(one.edited)
                       .arg(static_cast<int>(one.removal))
                       .arg(one.quote.text)
                       .arg(one.quote.deleted);
            for (const ReactionRecord &reaction : one.reactions)
                all += u" %1 %2"_s.arg(reaction.author.value()).arg(reaction.emoji);
            all += u'\n';
        }
        const QStringList words{u"apple"_s,  u"apricot"_s, u"avocado"_s, u"banana"_s,   u"blueberry"_s,
                                u"cherry"_s, u"coconut"_s, u"damson"_s,  u"not yours"_s};
        for (const QString &word : words)
            all += word + u": "_s + found(word).join(u',') + u'\n';
        return all + QString::number(count(u"text <> ''"_s));
    }

    ChangeSet m_changes;
    const QList<MessageId> m_ids = [] {
        QList<MessageId> ids;
        for (int i = 0; i < 20; ++i)
            ids += MessageId::create();
        return ids;
    }();
};

QTEST_GUILESS_MAIN(AmendmentsTest)
#include "tst_amendments.moc"
