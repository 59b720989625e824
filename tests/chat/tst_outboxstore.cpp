// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storefixture.h"

#include <QTest>

using namespace Parlance;

class OutboxStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        QVERIFY(m_fixture->addContact(UserId(3), QStringLiteral("carol"), other));
    }

    void rowsKeepTheOrderOfWriting()
    {
        const QList<MessageId> written{add(here, "1"), add(other, "x"), add(here, "2"), add(here, "3")};
        const auto rows = outbox().after(here, 0, 10);
        QVERIFY(rows);
        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->at(0).message, written.at(0));
        QCOMPARE(rows->at(1).content, QByteArray("2"));
        QCOMPARE(outbox().after(here, rows->at(0).place, 1)->first().message, written.at(2));
        QCOMPARE(outbox().conversations().value_or(QList<ConversationId>()), (QList{here, other}));
        QCOMPARE(outbox().count().value_or(0), 4);
    }

    // A place is never given out again, so that "after this place" cannot pass over a row.
    void placesAreNotUsedTwice()
    {
        const MessageId first = add(here, "1");
        const qint64 place = outbox().after(here, 0, 1)->first().place;
        QVERIFY(outbox().remove(here, first));
        add(here, "2");
        QCOMPARE(outbox().after(here, place, 1)->size(), 1);
    }

    void sealedBytesAreKeptUntilForgotten()
    {
        add(here, "1");
        add(other, "2");
        QCOMPARE(outbox().countSealed(here), 0ULL);
        for (const ConversationId conversation : {here, other})
            QVERIFY(outbox().setSealed(outbox().after(conversation, 0, 1)->first().place, "sealed"));
        QCOMPARE(outbox().after(here, 0, 1)->first().sealed, QByteArray("sealed"));
        QCOMPARE(outbox().countSealed(here), 1ULL);
        QVERIFY(outbox().forgetSealed(here));
        QVERIFY(outbox().after(here, 0, 1)->first().sealed.isEmpty());
        QCOMPARE(outbox().after(other, 0, 1)->first().sealed, QByteArray("sealed"));
        QVERIFY(outbox().forgetAllSealed());
        QVERIFY(outbox().after(other, 0, 1)->first().sealed.isEmpty());
        QCOMPARE(outbox().after(here, 0, 1)->first().content, QByteArray("1"));
    }

    // It may have been sent, and accepted, before the devices changed.
    void whatWasForgottenMayHaveReachedTheRelay()
    {
        add(here, "1");
        add(here, "2");
        QVERIFY(outbox().setSealed(outbox().after(here, 0, 1)->first().place, "sealed"));
        QVERIFY(outbox().forgetSealed(here));
        QVERIFY(outbox().forgetAllSealed());
        QCOMPARE(outbox().countSealed(here), 1ULL);
    }

private:
    static constexpr ConversationId here = StoreFixture::conversation;
    static constexpr ConversationId other{6};

    OutboxStore &outbox() { return m_fixture->stores->outbox; }
    MessageId add(ConversationId conversation, const char *content)
    {
        const MessageId id = MessageId::create();
        if (!outbox().add(conversation, id, content))
            qFatal("cannot add");
        return id;
    }

    std::unique_ptr<StoreFixture> m_fixture;
};

QTEST_GUILESS_MAIN(OutboxStoreTest)
#include "tst_outboxstore.moc"
