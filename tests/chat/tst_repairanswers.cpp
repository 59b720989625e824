// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/authorship.h"
#include "alice.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Frames;
using namespace Qt::StringLiterals;

/// Who is believed about what is missing, and who is asked.
class RepairAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alice = std::make_unique<Alice>();
        QVERIFY(m_alice->join());
        // The relay dropped three messages before Alice had them.
        m_alice->relay.send(deliver(4, 3, u"four"_s));
        QVERIFY(m_alice->authenticate()); // it is asked for them once more
        QVERIFY(m_alice->synchronize(sameState()));
        m_alice->relay.send(deliver(4, 3, u"four"_s));
        m_number = 0;
    }

    void aHoleIsAskedForAndFilled()
    {
        const auto asked = expectRequest();
        QVERIFY(asked);
        QCOMPARE(asked->user_id(), bob.value());
        const auto request = contentOf(*asked).history_request();
        QCOMPARE(request.ranges_size(), 1);
        QCOMPARE(request.ranges(0).first(), 1U);
        QCOMPARE(request.ranges(0).last(), 3U);
        QCOMPARE(m_alice->history().first().missing, 3U);
        answer({{1, bob, u"one"_s}, {2, bob, u"two"_s}, {3, bob, u"three"_s}});
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"one"_s, u"two"_s, u"three"_s, u"four"_s}));
        QVERIFY(m_alice->history().first().late);
    }

    void whoDiedOverTheQuestionIsAskedAgain()
    {
        const auto askedAt = [this] { return m_alice->worker->stores().gaps.asked(withBob, bob, bobsDevice)->at; };
        QVERIFY(expectRequest());
        QTRY_COMPARE(askedAt(), m_alice->clock->now);
        m_alice->clock->advance(1000);
        m_alice->relay.send(delivered(1)); // it lives, and may be about to answer
        m_alice->relay.send(deliver(5, 4, u"five"_s));
        QTRY_COMPARE(m_alice->texts().last(), u"five"_s);
        QCOMPARE(m_alice->relay.waiting<wire::SendToDevice>(), 0);
        m_alice->clock->advance(60'000);
        m_alice->relay.send(delivered(2));
        const auto again = expectRequest();
        QVERIFY(again);
        QCOMPARE(contentOf(*again).history_request().ranges(0).last(), 3U);
        answer({{1, bob, u"one"_s}, {2, bob, u"two"_s}, {3, bob, u"three"_s}});
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"one"_s, u"two"_s, u"three"_s, u"four"_s, u"five"_s}));
    }

    void whatTheyDoNotHaveStaysMissing()
    {
        QVERIFY(expectRequest());
        answer({{2, bob, u"two"_s}});
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"?"_s, u"two"_s, u"?"_s, u"four"_s}));
        // There is nobody else to ask.
        QTRY_VERIFY(m_alice->history().first().lost);
    }

    void whoWasNotToldIsAskedWithTheNextConnection()
    {
        QVERIFY(m_alice->relay.expect<wire::SendToDevice>());
        m_alice->relay.cut(); // and the relay never had it
        QVERIFY(m_alice->authenticate());
        QVERIFY(m_alice->synchronize(sameState()));
        QVERIFY(m_alice->relay.expect<wire::SendToDevice>());
        m_alice->kill(); // nor this one
        m_alice->start();
        QVERIFY(m_alice->connectAgain());
        QVERIFY(expectRequest());
        // Now it has it, and who is away is not asked each time.
        QTRY_VERIFY(m_alice->worker->stores().gaps.asked(withBob, bob, bobsDevice)->at != 0);
        m_alice->restart();
        QVERIFY(m_alice->connectAgain());
        m_alice->relay.send(deliver(5, 4, u"five"_s));
        QTRY_COMPARE(m_alice->texts().last(), u"five"_s);
        QCOMPARE(m_alice->relay.waiting<wire::SendToDevice>(), 0);
    }

    void wordsInMyMouthAreNotBelieved()
    {
        QVERIFY(expectRequest());
        answer({{1, alice, u"I never said this"_s}, {2, UserId(3), u"nor they"_s}, {3, bob, u"three"_s}});
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"?"_s, u"three"_s, u"four"_s}));
    }

    void myOwnWordsAreKnownByTheirMark()
    {
        QVERIFY(expectRequest());
        answer({{1, alice, u"I did say this"_s, true}, {2, bob, u"two"_s}, {3, bob, u"three"_s}});
        QTRY_COMPARE(m_alice->texts().size(), 4);
        QCOMPARE(m_alice->history().first().text, u"I did say this"_s);
        QVERIFY(m_alice->history().first().mine);
    }

    void whatIsHereIsNotOverwritten()
    {
        QVERIFY(expectRequest());
        answer({{4, bob, u"something else"_s}, {3, bob, u"three"_s}});
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"?"_s, u"three"_s, u"four"_s}));
    }

    void aDeviceThatWasNotAskedIsIgnored()
    {
        QVERIFY(expectRequest());
        m_alice->directory.setDevices(UserId(3), {DeviceId(31)});
        answer({{3, bob, u"three"_s}}, {.user = UserId(3), .device = DeviceId(31)});
        m_alice->relay.send(deliver(5, 4, u"five"_s)); // comes after it
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"?"_s, u"four"_s, u"five"_s}));
    }

    void myOwnDeviceIsAskedFirstAndBelievedAboutAll()
    {
        QVERIFY(expectRequest()); // Bob's: there is no laptop yet
        m_alice->linkLaptop();
        m_alice->relay.send(deliver(5, 4, u"five"_s, alice)); // from the laptop, whose list is fetched for it
        QTRY_COMPARE(m_alice->texts().last(), u"five"_s);
        const DeviceAddress laptop{.user = alice, .device = alicesLaptop};
        const auto first = expectRequest(); // somebody new may have it: all are asked again, in this order
        QVERIFY(first);
        QCOMPARE(first->device_id(), alicesLaptop.value());
        QCOMPARE(contentOf(*first).history_request().ranges(0).last(), 3U);
        QCOMPARE(m_alice->relay.waiting<wire::SendToDevice>(), 0);
        answer({{2, alice, u"two"_s}}, laptop);
        const auto second = expectRequest(); // and Bob's device, for what the laptop did not have
        QVERIFY(second);
        QCOMPARE(second->device_id(), bobsDevice.value());
        const auto left = contentOf(*second).history_request();
        QCOMPARE(left.ranges_size(), 2);
        QCOMPARE(left.ranges(0).first(), 3U);
        QCOMPARE(left.ranges(1).first(), 1U);
        QVERIFY(m_alice->texts().contains(u"two"_s));
    }

    // What a repaired message names is held against what is here, as with one that was delivered.
    void aRepairedMessageIsBelievedAboutWhatItsAuthorHeld()
    {
        QVERIFY(expectRequest());
        QCOMPARE(m_alice->conversation().notice, TrustNotice::None);
        const MessageId one = MessageId::create();
        answer({{1, bob, u"one"_s, false, {}, one}, {3, bob, u"three"_s, false, {.sequence = 1, .id = one}}});
        QTRY_COMPARE(m_alice->texts().size(), 4);
        QCOMPARE(m_alice->conversation().notice, TrustNotice::None);
        answer({{2, bob, u"two"_s, false, {.sequence = 1, .id = MessageId::create()}}});
        QTRY_COMPARE(m_alice->conversation().notice, TrustNotice::OrderContradicts);
    }

    // A clock that was put back by a day does not make anybody wait for a day.
    void aClockThatIsPutBackDelaysNobody()
    {
        QVERIFY(expectRequest());
        QTRY_VERIFY(m_alice->worker->stores().gaps.asked(withBob, bob, bobsDevice)->at != 0);
        m_alice->clock->now -= 86'400'000;
        m_alice->relay.cut();
        QVERIFY(m_alice->authenticate());
        QVERIFY(m_alice->synchronize(sameState()));
        QVERIFY(expectRequest());
    }

    void whoHasNotAnsweredInAnHourIsAskedAgain()
    {
        QVERIFY(expectRequest());
        QTRY_VERIFY(m_alice->worker->stores().gaps.asked(withBob, bob, bobsDevice)->at != 0);
        m_alice->clock->advance(3'600'000);
        QVERIFY(expectRequest()); // by itself, with the next look at who is due
    }

private:
    struct Line
    {
        Sequence sequence;
        UserId author;
        QString text;
        bool marked = false; ///< with the account's own mark
        Anchor anchor = {};
        MessageId id = MessageId::create();
    };

    /// The next request for history; what else is said to devices is passed over.
    std::optional<wire::SendToDevice> expectRequest()
    {
        while (auto sent = m_alice->relay.expect<wire::SendToDevice>()) {
            m_alice->relay.answer(done());
            if (!contentOf(*sent).history_request().ranges().empty())
                return sent;
        }
        return {};
    }

    void answer(const QList<Line> &lines, const DeviceAddress &from = {.user = bob, .device = bobsDevice})
    {
        content::DeviceContent content;
        auto *answer = content.mutable_history_answer();
        answer->set_conversation_id(withBob.value());
        auto *range = answer->add_ranges();
        range->set_first(1);
        range->set_last(10);
        for (const Line &line : lines) {
            const MessageId &id = line.id;
            content::Content said;
            said.mutable_text()->set_body(fromText(line.text));
            if (line.anchor.sequence != 0) {
                said.mutable_anchor()->set_sequence(line.anchor.sequence);
                said.mutable_anchor()->set_message_id(fromBytes(line.anchor.id.toBytes()));
            }
            content::Authored authored;
            authored.set_content(said.SerializeAsString());
            const auto secrets = m_alice->worker->stores().account.secrets();
            const QByteArray key = line.marked ? (*secrets)->authorshipKey : QByteArray(32, 'x');
            authored.set_authorship(fromBytes(authorshipOf(key, withBob, id, toBytes(authored.content()))));
            auto *message = answer->add_messages();
            message->set_sequence(line.sequence);
            message->set_author_user_id(line.author.value());
            message->set_message_id(fromBytes(id.toBytes()));
            message->set_accepted_at_ms(1'000'000 + static_cast<qint64>(line.sequence));
            message->set_authored(authored.SerializeAsString());
        }
        m_alice->relay.send(deviceMessage(++m_number, from, content));
    }

    std::unique_ptr<Alice> m_alice;
    quint64 m_number = 0;
};

QTEST_GUILESS_MAIN(RepairAnswersTest)
#include "tst_repairanswers.moc"
