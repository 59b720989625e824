// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

class MessageStoreTest : public QObject, private StoreFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(stores->database.executeScript(
            u"DELETE FROM outbox; DELETE FROM message;"
            "INSERT INTO message_words (message_words) VALUES ('delete-all');"
            "UPDATE conversation SET own_read = 0, peer_read = 0, peer_delivered = 0"_s));
    }

    void pagesAreOldestFirst()
    {
        for (int i = 1; i <= 10; ++i)
            QVERIFY(add(static_cast<Sequence>(i), QString::number(i)));
        MessageStore &messages = stores->messages;
        QCOMPARE(textsOf(messages.page(conversation, {}, {}, 3)), (QStringList{u"8"_s, u"9"_s, u"10"_s}));
        QCOMPARE(textsOf(messages.page(conversation, 8, {}, 3)), (QStringList{u"5"_s, u"6"_s, u"7"_s}));
        QCOMPARE(textsOf(messages.page(conversation, {}, 3, 2)), (QStringList{u"4"_s, u"5"_s}));
        QCOMPARE(textsOf(messages.page(conversation, 1, {}, 3)), QStringList());
        QCOMPARE(textsOf(messages.page(ConversationId(99), {}, {}, 3)), QStringList());
    }

    // Whoever reads what came in the order it came would pass over what takes the number of a placeholder that is gone.
    void aNumberIsNeverGivenTwice()
    {
        QVERIFY(add(1, u"removed"_s));
        const auto removed = stores->messages.at(conversation, 1);
        QVERIFY(removed && *removed);
        QVERIFY(stores->messages.remove(**removed));
        QVERIFY(add(1, u"in its place"_s));
        const auto later = stores->messages.received((*removed)->row, 10);
        QVERIFY(later);
        QCOMPARE(later->size(), 1);
        QCOMPARE(later->first().record.text, u"in its place"_s);
    }

    void queuedOnesStandAtTheEndInTheOrderOfWriting()
    {
        QVERIFY(queue(u"first"_s));
        QVERIFY(queue(u"second"_s));
        QVERIFY(add(7, u"from bob"_s));
        const auto page = stores->messages.page(conversation, {}, {}, 10);
        QCOMPARE(textsOf(page), (QStringList{u"from bob"_s, u"first"_s, u"second"_s}));
        QVERIFY(page->at(1).position >= firstQueuedPosition);
        QCOMPARE(page->at(1).state, MessageState::Queued);
        QCOMPARE(page->at(1).queuedSince, 9000);
    }

    void acceptedOnesMoveToTheirSequence()
    {
        const qint64 row = queue(u"mine"_s);
        QVERIFY(add(2, u"later"_s));
        QVERIFY(stores->messages.accept(row, 1, 4711));
        const auto page = stores->messages.page(conversation, {}, {}, 10);
        QCOMPARE(textsOf(page), (QStringList{u"mine"_s, u"later"_s}));
        QCOMPARE(page->first().position, 1ULL);
        QCOMPARE(page->first().at, 4711);
        QCOMPARE(page->first().state, MessageState::Sent);
    }

    void stateFollowsTheMarks()
    {
        const qint64 row = add(3, u"mine"_s, alice);
        const auto state = [&] { return (*stores->messages.read(row))->state; };
        QCOMPARE(state(), MessageState::Sent);
        QVERIFY(stores->conversations.raise(conversation, Mark::PeerDelivered, 3));
        QCOMPARE(state(), MessageState::Delivered);
        QVERIFY(stores->conversations.raise(conversation, Mark::PeerRead, 3));
        QCOMPARE(state(), MessageState::Read);
    }

    void failedOnesSayWhyAndCanBeQueuedAgain()
    {
        const qint64 row = queue(u"mine"_s);
        QVERIFY(queue(u"other"_s));
        QVERIFY(stores->messages.fail(row, ErrorCode::Blocked));
        QCOMPARE((*stores->messages.read(row))->state, MessageState::Failed);
        QCOMPARE((*stores->messages.read(row))->failure, ErrorCode::Blocked);
        QVERIFY(stores->messages.requeue(row, *stores->messages.nextQueuedPosition(conversation), 9500));
        QCOMPARE(textsOf(stores->messages.page(conversation, {}, {}, 10)), (QStringList{u"other"_s, u"mine"_s}));
        QCOMPARE((*stores->messages.read(row))->failure, ErrorCode::None);
    }

    void everyStorableFailureIsReadBack()
    {
        const qint64 row = queue(u"mine"_s);
        for (const ErrorCode code :
             {ErrorCode::NotAContact, ErrorCode::Blocked, ErrorCode::TooLarge, ErrorCode::UnknownUser,
              ErrorCode::UnknownConversation, ErrorCode::CannotOpen, ErrorCode::Rejected}) {
            QVERIFY(stores->messages.fail(row, code));
            QCOMPARE((*stores->messages.read(row))->failure, code);
        }
        QVERIFY(stores->messages.fail(row, ErrorCode::Timeout)); // not one of them
        QCOMPARE((*stores->messages.read(row))->failure, ErrorCode::Rejected);
    }

    void theSameMessageIsNotStoredTwice()
    {
        MessageRecord message;
        message.id = MessageId::create();
        message.conversation = conversation;
        message.author = bob;
        message.sequence = 1;
        message.position = 1;
        QVERIFY(stores->messages.insert(message));
        message.sequence = 2;
        message.position = 2;
        QVERIFY(!stores->messages.insert(message));
    }

    void searchFindsWordsInEveryScript_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("found");
        QTest::newRow("word") << u"Hello, cruel world"_s << u"world"_s << true;
        QTest::newRow("beginning of a word") << u"Hello, cruel world"_s << u"wor"_s << true;
        QTest::newRow("inside a word") << u"Hello, cruel world"_s << u"orld"_s << false;
        QTest::newRow("all words") << u"Hello, cruel world"_s << u"world hello"_s << true;
        QTest::newRow("not all words") << u"Hello, cruel world"_s << u"world goodbye"_s << false;
        QTest::newRow("capitals and accents") << u"Crème BRÛLÉE"_s << u"creme brulee"_s << true;
        QTest::newRow("letters with a stroke") << u"Łódź, København, Straße"_s << u"lodz kobenhavn strasse"_s << true;
        QTest::newRow("accents typed, not written") << u"a resume"_s << u"résumé"_s << true;
        QTest::newRow("accents as characters of their own") << u"cafe\u0301 noir"_s << u"café"_s << true;
        QTest::newRow("Greek and Cyrillic") << u"Καλημέρα, Алёна"_s << u"καλημερα алена"_s << true;
        QTest::newRow("Turkish") << u"ISPARTA ılık"_s << u"isparta ilik"_s << true;
        QTest::newRow("wide letters and digits") << u"Ｗｉｎｄｏｗ １２"_s << u"window 12"_s << true;
        QTest::newRow("a soft hyphen is nothing") << u"wonder\u00ADful"_s << u"wonderful"_s << true;
        QTest::newRow("Chinese, two characters") << u"我们明天见面吧"_s << u"明天"_s << true;
        QTest::newRow("Chinese, three characters") << u"我们明天见面吧"_s << u"明天见"_s << true;
        QTest::newRow("Chinese, one character") << u"我们明天见面吧"_s << u"天"_s << true;
        QTest::newRow("Chinese, the last character") << u"我们明天见面吧"_s << u"吧"_s << true;
        QTest::newRow("Chinese, not adjacent") << u"我们明天见面吧"_s << u"明见"_s << false;
        QTest::newRow("Chinese, across a stop") << u"明天。见面"_s << u"天见"_s << false;
        QTest::newRow("Chinese beside Latin") << u"我用Parlance聊天"_s << u"用parl"_s << true;
        QTest::newRow("beyond the first plane") << u"𠮷野家で"_s << u"𠮷野"_s << true;
        QTest::newRow("Japanese") << u"東京タワーで会おう"_s << u"タワー"_s << true;
        QTest::newRow("Japanese, narrow") << u"ﾊﾟｿｺﾝを買う"_s << u"パソコン"_s << true;
        QTest::newRow("Korean, the end of a word") << u"내일 서울역에서 만나요"_s << u"역에서"_s << true;
        QTest::newRow("Thai") << u"สวัสดีครับ"_s << u"ครับ"_s << true;
        QTest::newRow("Devanagari") << u"नमस्ते दुनिया"_s << u"नमस्ते"_s << true;
        QTest::newRow("Devanagari, another vowel") << u"नमस्ते दुनिया"_s << u"दिन"_s << false;
        QTest::newRow("Arabic") << u"مرحبا بالعالم"_s << u"مرحبا"_s << true;
        QTest::newRow("Arabic, marks written") << u"مُحَمَّدٌ رَسُولٌ"_s << u"محمد رسول"_s << true;
        QTest::newRow("Arabic, marks typed") << u"محمد هنا"_s << u"مُحَمَّد"_s << true;
        QTest::newRow("Arabic, forms of alef") << u"أحمد إلى آخر"_s << u"احمد الى اخر"_s << true;
        QTest::newRow("Arabic, forms of ya and ta") << u"على المكتبة"_s << u"علي المكتبه"_s << true;
        QTest::newRow("Arabic, a stretched line") << u"العـــربية"_s << u"العربية"_s << true;
        QTest::newRow("Persian") << u"می‌خواهم کتاب ۱۲"_s << u"ميخواهم كتاب 12"_s << true;
        QTest::newRow("Hebrew, marks written") << u"שָׁלוֹם לכם"_s << u"שלום"_s << true;
        QTest::newRow("query syntax is text") << u"a OR b"_s << u"\"OR\" *"_s << true;
        QTest::newRow("only signs") << u"hello - world"_s << u"-"_s << false;
        QTest::newRow("sign between words") << u"hello - world"_s << u"hello - world"_s << true;
        QTest::newRow("an address") << u"see https://example.org/x"_s << u"example.org"_s << true;
        QTest::newRow("nothing") << u"hello"_s << u"  "_s << false;
    }

    void searchFindsWordsInEveryScript()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        QFETCH(const bool, found);
        QVERIFY(add(1, text));
        const auto result = stores->messages.search(words, 10);
        QVERIFY(result);
        QCOMPARE(!result->isEmpty(), found);
    }

    void searchGivesTheNewestFirst()
    {
        for (int i = 1; i <= 5; ++i)
            QVERIFY(add(static_cast<Sequence>(i), u"word %1"_s.arg(i)));
        QCOMPARE(textsOf(stores->messages.search(u"word"_s, 3)), (QStringList{u"word 5"_s, u"word 4"_s, u"word 3"_s}));
    }

    // Words that begin so are looked up one by one, where they are few; what is found must be the same.
    void searchFindsEveryWordThatBeginsSo_data()
    {
        QTest::addColumn<int>("words");
        QTest::newRow("one") << 1;
        QTest::newRow("some") << 5;
        QTest::newRow("as many as are looked up") << 32;
        QTest::newRow("more") << 33;
        QTest::newRow("many more") << 100;
    }

    void searchFindsEveryWordThatBeginsSo()
    {
        QFETCH(const int, words);
        for (int i = 1; i <= words; ++i)
            QVERIFY(add(static_cast<Sequence>(i), u"see the para%1 there"_s.arg(i, 3, 10, QChar(u'0'))));
        QVERIFY(add(200, u"see the parrot, and no part of it"_s));
        QCOMPARE(stores->messages.search(u"para"_s, 200)->size(), words);
        QCOMPARE(stores->messages.search(u"see para"_s, 200)->size(), words);
        QCOMPARE(stores->messages.search(u"the-para"_s, 200)->size(), words);
        QCOMPARE(stores->messages.search(u"there-para"_s, 200)->size(), 0);
        QCOMPARE(stores->messages.search(u"para001"_s, 200)->size(), 1);
        QCOMPARE(stores->messages.searchIn(conversation, u"para"_s, 200)->size(), words);
    }

    void searchInOneConversationGivesItsOwnInTheirOrder()
    {
        constexpr ConversationId withCarol(6);
        QVERIFY(addContact(UserId(3), u"carol"_s, withCarol));
        QVERIFY(add(2, u"word two"_s) && add(1, u"word one"_s) && add(3, u"another"_s));
        MessageRecord elsewhere;
        elsewhere.id = MessageId::create();
        elsewhere.conversation = withCarol;
        elsewhere.sequence = elsewhere.position = 9;
        elsewhere.author = UserId(3);
        elsewhere.text = u"word of 5"_s;
        QVERIFY(stores->messages.insert(elsewhere));
        const auto found = stores->messages.searchIn(conversation, u"word"_s, 10);
        QVERIFY(found);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->at(0).position, 1ULL);
        QCOMPARE(found->at(1).position, 2ULL);
        QCOMPARE(found->at(1).id, (*stores->messages.at(conversation, 2))->record.id);
        QCOMPARE(stores->messages.searchIn(conversation, u"word"_s, 1)->first().position, 2ULL);
        // The number of a conversation is no word of its messages.
        QCOMPARE(stores->messages.search(u"6"_s, 10)->size(), 0);
        QCOMPARE(stores->messages.searchIn(withCarol, u"5"_s, 10)->size(), 1);
    }

    // As after linking: history arrives newest first, so its newest message has the lowest row.
    void theNewestAreFoundAmongHistoryThatCameBackwards()
    {
        for (Sequence sequence = 40; sequence > 0; --sequence)
            QVERIFY(add(sequence, u"word %1"_s.arg(sequence)));
        QVERIFY(add(41, u"word 41"_s));
        QCOMPARE(textsOf(stores->messages.search(u"word"_s, 3)),
                 (QStringList{u"word 41"_s, u"word 40"_s, u"word 39"_s}));
    }

    void findsTheFirstOfADay()
    {
        const auto since = [this](qint64 time) -> quint64 {
            const auto found = stores->messages.firstSince(conversation, time);
            return found && *found ? (*found)->position : 0;
        };
        QCOMPARE(since(0), 0ULL);
        for (const Sequence sequence : {3, 4, 10, 11, 12, 40})
            QVERIFY(add(sequence, u"at %1"_s.arg(1000 + sequence)));
        MessageRecord missing;
        missing.id = MessageId::create();
        missing.conversation = conversation;
        missing.sequence = missing.position = 39;
        missing.unreadable = true;
        QVERIFY(stores->messages.insert(missing));
        MessageRecord reaction;
        reaction.id = MessageId::create();
        reaction.conversation = conversation;
        reaction.sequence = reaction.position = 41;
        reaction.kind = EntryKind::Reaction;
        reaction.at = 8000;
        QVERIFY(stores->messages.insert(reaction));
        QCOMPARE(since(0), 3ULL);
        QCOMPARE(since(1003), 3ULL);
        QCOMPARE(since(1005), 10ULL);
        QCOMPARE(since(1011), 11ULL);
        QCOMPARE(since(1013), 40ULL);
        QCOMPARE(since(1040), 40ULL);
        QCOMPARE(since(1041), 0ULL);
        QVERIFY(queue(u"waits, since 9000"_s));
        QCOMPARE(since(1041), firstQueuedPosition);
        QCOMPARE(since(9001), 0ULL);
    }

    void whatIsRemovedIsNotFound()
    {
        const qint64 row = queue(u"secret word"_s);
        const auto id = (*stores->messages.read(row))->id;
        QVERIFY(stores->messages.remove(**stores->messages.find(conversation, alice, id)));
        QCOMPARE(stores->messages.search(u"secret"_s, 10)->size(), 0);
        QCOMPARE(stores->messages.page(conversation, {}, {}, 10)->size(), 0);
    }
};

QTEST_GUILESS_MAIN(MessageStoreTest)
#include "tst_messagestore.moc"
