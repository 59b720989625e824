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
        QTest::newRow("Chinese, two characters") << u"我们明天见面吧"_s << u"明天"_s << true;
        QTest::newRow("Chinese, not adjacent") << u"我们明天见面吧"_s << u"明见"_s << false;
        QTest::newRow("Japanese") << u"東京タワーで会おう"_s << u"タワー"_s << true;
        QTest::newRow("Arabic") << u"مرحبا بالعالم"_s << u"مرحبا"_s << true;
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
