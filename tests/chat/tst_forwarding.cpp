// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "alice.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Frames;
using namespace Qt::StringLiterals;

/// That a message was said elsewhere goes with it: out, in, through a repair, and away when it is deleted.
class ForwardingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alice = std::make_unique<Alice>();
        QVERIFY(m_alice->join());
    }

    void itIsSaidInsideTheSeal()
    {
        QVERIFY(m_alice->queue(u"mine"_s));
        const auto plain = m_alice->relay.expect<wire::Submit>();
        QVERIFY(plain);
        QVERIFY(!contentIn(*plain).text().forwarded());
        forward(u"**said** elsewhere"_s);
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        QVERIFY(contentIn(*submit).text().forwarded());
        QCOMPARE(contentIn(*submit).text().body(), "**said** elsewhere"); // as it was written
        QVERIFY(!contentIn(*submit).text().has_reply_to());
        QTRY_COMPARE(m_alice->history().size(), 2);
        QVERIFY(!m_alice->history().first().forwarded);
        QVERIFY(m_alice->history().last().forwarded);
    }

    // What failed is sealed anew when it is sent again.
    void itIsStillSoWhenSentAgain()
    {
        forward(u"said elsewhere"_s);
        const auto first = m_alice->relay.expect<wire::Submit>();
        QVERIFY(first);
        m_alice->relay.answer(rejected(*first, wire::REJECT_REASON_BLOCKED));
        QTRY_COMPARE(m_alice->history().first().state, MessageState::Failed);
        QVERIFY(m_alice->history().first().forwarded);
        m_alice->worker->resend(withBob, m_alice->history().first().id, {});
        const auto again = m_alice->relay.expect<wire::Submit>();
        QVERIFY(again);
        QVERIFY(contentIn(*again).text().forwarded());
    }

    // Even when it begins with what stands in the composer.
    void aDraftStays()
    {
        m_alice->worker->setDraft(withBob, u"said"_s);
        QTRY_COMPARE(m_alice->conversation().draft, u"said"_s);
        forward(u"said elsewhere"_s);
        QTRY_COMPARE(m_alice->history().size(), 1);
        QCOMPARE(m_alice->conversation().draft, u"said"_s);
    }

    void itComes()
    {
        const MessageId id = MessageId::create();
        m_alice->relay.send(deliverContent(1, forwardedContent(u"said elsewhere"_s), bob, id));
        QTRY_COMPARE(m_alice->history().size(), 1);
        QVERIFY(m_alice->history().first().forwarded);
        QVERIFY(m_alice->conversation().last->forwarded);
        // An edit is the author's own word, and the message stays what it was.
        content::Content edit = editContent({bob, id}, u"said differently"_s);
        edit.mutable_text()->set_forwarded(true);
        m_alice->relay.send(deliverContent(2, edit));
        QTRY_COMPARE(m_alice->texts(), QStringList{u"said differently"_s});
        QVERIFY(m_alice->history().first().forwarded);
        m_alice->relay.send(deliverContent(3, deletionContent({bob, id})));
        QTRY_COMPARE(m_alice->history().first().removal, Removal::Everyone);
        QVERIFY(!m_alice->history().first().forwarded);
    }

    void anEditMakesNothingForwarded()
    {
        const MessageId id = MessageId::create();
        m_alice->relay.send(deliverContent(1, textContent(u"mine"_s), bob, id));
        content::Content edit = editContent({bob, id}, u"still mine"_s);
        edit.mutable_text()->set_forwarded(true);
        m_alice->relay.send(deliverContent(2, edit));
        QTRY_COMPARE(m_alice->texts(), QStringList{u"still mine"_s});
        QVERIFY(!m_alice->history().first().forwarded);
    }

    void aRepairCarriesIt()
    {
        m_alice->relay.send(expired({.first = 1, .last = 1}, alicesDevice));
        m_alice->relay.send(deliverContent(2, textContent(u"here"_s)));
        QTRY_COMPARE(m_alice->history().size(), 2);
        content::Authored authored;
        authored.set_content(forwardedContent(u"said elsewhere"_s).SerializeAsString());
        content::DeviceContent content;
        auto *answer = content.mutable_history_answer();
        answer->set_conversation_id(withBob.value());
        auto *message = answer->add_messages();
        message->set_sequence(1);
        message->set_author_user_id(bob.value());
        message->set_message_id(fromBytes(MessageId::create().toBytes()));
        message->set_authored(authored.SerializeAsString());
        auto *range = answer->add_ranges();
        range->set_first(1);
        range->set_last(1);
        m_alice->relay.send(deviceMessage(1, {.user = bob, .device = bobsDevice}, content));
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"said elsewhere"_s, u"here"_s}));
        QVERIFY(m_alice->history().first().forwarded);
        QVERIFY(!m_alice->history().last().forwarded);
    }

private:
    static content::Content forwardedContent(const QString &text)
    {
        content::Content content = textContent(text);
        content.mutable_text()->set_forwarded(true);
        return content;
    }
    void forward(const QString &text) { m_alice->worker->send(withBob, {.text = text, .forwarded = true}, {}); }

    std::unique_ptr<Alice> m_alice;
};

QTEST_GUILESS_MAIN(ForwardingTest)
#include "tst_forwarding.moc"
