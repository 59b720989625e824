// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/messagedetails.h"
#include "sync/opencontent.h"
#include "alice.h"
#include "unsealedencryptor.h"

#include <QTest>

using namespace Parlance;
using namespace Parlance::Frames;
using namespace Qt::StringLiterals;

/// A relay that numbers anew, drops, replays or moves messages is found out by what the messages themselves say.
class AnchorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_alice = std::make_unique<Alice>();
        QVERIFY(m_alice->join());
        say(1, 0, u"one"_s, m_first);
        QTRY_COMPARE(m_alice->texts(), QStringList{u"one"_s});
    }

    void theNewestOneIsNamed()
    {
        QCOMPARE(m_alice->conversation().notice, TrustNotice::None);
        QVERIFY(m_alice->queue(u"two"_s));
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        const Anchor anchor = anchorOf(*submit);
        QCOMPARE(anchor.sequence, 1U);
        QCOMPARE(anchor.id, m_first);
        m_alice->relay.answer(accepted(*submit, 2));
        QTRY_COMPARE(m_alice->status().queued, 0);
        QVERIFY(m_alice->queue(u"three"_s));
        const auto next = m_alice->relay.expect<wire::Submit>();
        QVERIFY(next);
        QCOMPARE(anchorOf(*next).sequence, 2U);
        QCOMPARE(anchorOf(*next).id, toMessageId(submit->client_message_id()));
    }

    void whatAgreesIsNoNews()
    {
        say(2, 1, u"two"_s, MessageId::create(), {.sequence = 1, .id = m_first});
        QTRY_COMPARE(m_alice->texts().size(), 2);
        QCOMPARE(m_alice->conversation().notice, TrustNotice::None);
        QCOMPARE(m_alice->worker->repairStatus().missing, 0U);
    }

    void oneOfOursIsAcceptedAndWeDoNotKnowYet()
    {
        QVERIFY(m_alice->queue(u"two"_s));
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        say(3, 1, u"three"_s, MessageId::create(), {.sequence = 2, .id = toMessageId(submit->client_message_id())});
        QTRY_VERIFY(m_alice->texts().contains(u"three"_s));
        m_alice->relay.answer(accepted(*submit, 2));
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
        QCOMPARE(m_alice->conversation().notice, TrustNotice::None);
        QCOMPARE(m_alice->worker->repairStatus().missing, 0U);
    }

    // Number 2 is left out, and the relay says that 1 came before 3.
    void leftOut()
    {
        say(3, 1, u"three"_s, MessageId::create(), {.sequence = 2, .id = MessageId::create()});
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"one"_s, u"?"_s, u"three"_s}));
        QCOMPARE(m_alice->worker->repairStatus().missing, 1U);
        QVERIFY(m_alice->relay.expect<wire::SendToDevice>()); // Bob's device is asked for it
        QCOMPARE(m_alice->conversation().notice, TrustNotice::None);
    }

    // 2 and 3 are left out, the relay says that 1 came before 4, and 4 names 3 alone.
    void severalLeftOutInARow()
    {
        say(4, 1, u"four"_s, MessageId::create(), {.sequence = 3, .id = MessageId::create()});
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"one"_s, u"?"_s, u"four"_s}));
        QCOMPARE(m_alice->history()[1].missing, 2U);
        const auto asked = m_alice->relay.expect<wire::SendToDevice>();
        QVERIFY(asked);
        const auto request = contentOf(*asked).history_request();
        QCOMPARE(request.ranges_size(), 1);
        QCOMPARE(request.ranges(0).first(), 2U);
        QCOMPARE(request.ranges(0).last(), 3U);
        QCOMPARE(here().missing, 2U);
        QCOMPARE(here().through, 4U);
    }

    // Also where no message says so: the numbers alone do.
    void leftOutWithoutAnAnchor()
    {
        say(3, 1, u"three"_s);
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"one"_s, u"?"_s, u"three"_s}));
        QCOMPARE(m_alice->worker->repairStatus().missing, 1U);
    }

    // One of ours may be at 2 or at 3: what is missing is known once its answer is there.
    void leftOutWhileOursIsUnderWay()
    {
        QVERIFY(m_alice->queue(u"mine"_s));
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        say(4, 1, u"four"_s);
        QTRY_COMPARE(m_alice->texts().size(), 3);
        QCOMPARE(m_alice->worker->repairStatus().missing, 0U);
        m_alice->relay.answer(accepted(*submit, 3));
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"one"_s, u"?"_s, u"mine"_s, u"four"_s}));
        QCOMPARE(m_alice->worker->repairStatus().missing, 1U);
    }

    void leftOutWhileOursIsUnderWayAndTheProgramDies()
    {
        QVERIFY(m_alice->queue(u"mine"_s));
        QVERIFY(m_alice->relay.expect<wire::Submit>());
        say(4, 1, u"four"_s);
        QTRY_COMPARE(m_alice->texts().size(), 3);
        m_alice->restart();
        QVERIFY(m_alice->connectAgain());
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        m_alice->relay.answer(accepted(*submit, 3));
        QTRY_COMPARE(m_alice->worker->repairStatus().missing, 1U);
        QCOMPARE(m_alice->texts(), (QStringList{u"one"_s, u"?"_s, u"mine"_s, u"four"_s}));
    }

    // Number 2 is left out, and what follows moves up: where Bob holds 2, Alice is told of 3 as 2.
    void leftOutAndNumberedAnew()
    {
        say(2, 1, u"three"_s, MessageId::create(), {.sequence = 2, .id = MessageId::create()});
        QTRY_COMPARE(m_alice->conversation().notice, TrustNotice::OrderContradicts);
        QCOMPARE(m_alice->texts(), (QStringList{u"one"_s, u"three"_s}));
    }

    void exchanged()
    {
        const MessageId two = MessageId::create();
        const MessageId three = MessageId::create();
        say(2, 1, u"three"_s, three, {.sequence = 1, .id = m_first});
        say(3, 2, u"two"_s, two, {.sequence = 1, .id = m_first});
        QTRY_COMPARE(m_alice->texts().size(), 3);
        QCOMPARE(m_alice->conversation().notice, TrustNotice::None); // so far it could be true
        say(4, 3, u"four"_s, MessageId::create(), {.sequence = 3, .id = three});
        QTRY_COMPARE(m_alice->conversation().notice, TrustNotice::OrderContradicts);
        QCOMPARE(m_alice->texts().size(), 4);
    }

    void replayed()
    {
        say(1, 0, u"one"_s, m_first);
        say(2, 1, u"two"_s);
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(m_alice->conversation().notice, TrustNotice::None);
    }

    // An old one in the place of a new one: it is not shown again, and what belongs there is asked for.
    void replayedUnderAnotherNumber()
    {
        say(2, 1, u"one"_s, m_first);
        QTRY_COMPARE(m_alice->conversation().notice, TrustNotice::OrderContradicts);
        QCOMPARE(m_alice->texts(), (QStringList{u"one"_s, u"?"_s}));
        QCOMPARE(m_alice->worker->repairStatus().missing, 1U);
    }

    void theSameNumberTwice()
    {
        say(1, 0, u"another one"_s);
        QTRY_COMPARE(m_alice->conversation().notice, TrustNotice::OrderContradicts);
        QCOMPARE(m_alice->texts(), QStringList{u"one"_s});
    }

    void aNumberThatIsTakenIsNotAccepted()
    {
        QVERIFY(m_alice->queue(u"two"_s));
        const auto submit = m_alice->relay.expect<wire::Submit>();
        QVERIFY(submit);
        m_alice->relay.answer(accepted(*submit, 1));
        QTRY_COMPARE(m_alice->conversation().notice, TrustNotice::OrderContradicts);
        QCOMPARE(m_alice->history().last().state, MessageState::Failed);
        QCOMPARE(m_alice->texts(), (QStringList{u"one"_s, u"two"_s}));
    }

    void noPlaceAtAll_data()
    {
        QTest::addColumn<Sequence>("sequence");
        QTest::newRow("0") << Sequence(0);
        QTest::newRow("where what waits is kept") << Sequence(firstQueuedPosition);
        QTest::newRow("beyond") << std::numeric_limits<Sequence>::max();
    }
    void noPlaceAtAll()
    {
        QFETCH(const Sequence, sequence);
        say(sequence, 1, u"nowhere"_s);
        say(2, 1, u"two"_s);
        QTRY_COMPARE(m_alice->texts(), (QStringList{u"one"_s, u"two"_s}));
    }

private:
    [[nodiscard]] DeviceProgress here()
    {
        const auto all = completenessOf(m_alice->worker->stores(), withBob).value_or(Completeness());
        return all.devices.value(0);
    }

    void say(Sequence sequence, Sequence previous, const QString &text, const MessageId &id = MessageId::create(),
             const Anchor &anchor = {})
    {
        m_alice->relay.send(deliver(sequence, previous, text, bob, id, 0, anchor));
    }

    [[nodiscard]] static Anchor anchorOf(const wire::Submit &submit)
    {
        UnsealedEncryptor encryptor;
        const auto opened = encryptor.open(toBytes(submit.body()), toBytes(submit.headers(0).header()), {});
        return opened.and_then(&readAuthored).value_or(OpenContent()).anchor;
    }

    const MessageId m_first = MessageId::create();
    std::unique_ptr<Alice> m_alice;
};

QTEST_GUILESS_MAIN(AnchorsTest)
#include "tst_anchors.moc"
