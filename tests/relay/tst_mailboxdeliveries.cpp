// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/limits.h"
#include "relay/mailboxdeliveries.h"

#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

namespace {

DeviceMessage message(quint64 number)
{
    DeviceMessage made;
    made.number = number;
    return made;
}

MailboxPage page(std::initializer_list<quint64> numbers, quint64 through)
{
    MailboxPage made;
    for (const quint64 number : numbers)
        made.messages.push_back(std::make_shared<const DeviceMessage>(message(number)));
    made.through = through;
    return made;
}

/// Writes down what it is told.
class Sink final : public MailboxSink
{
public:
    QStringList said;
    int roomInSocket = 1000;

    QString take() { return std::exchange(said, {}).join(u' '); }

private:
    void deliver(const DeviceMessage &one) override
    {
        said.append(QString::number(one.number));
        --roomInSocket;
    }
    void readMailbox(quint64 number, int limit) override { said.append(u"read:%1+%2"_s.arg(number).arg(limit)); }
    [[nodiscard]] bool mayDeliver() const override { return roomInSocket > 0; }
};

} // namespace

/// What one connection is sent of a mailbox, as a sequence of news, pages and acknowledgements.
class TestMailboxDeliveries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        sink = std::make_unique<Sink>();
        deliveries = std::make_unique<MailboxDeliveries>(*sink);
    }

    void sendsNothingBeforeItHasBegun()
    {
        deliveries->appended(message(1));
        deliveries->appended(message(2));
        QCOMPARE(sink->take(), QString());
        QCOMPARE(deliveries->sentThrough(), 0U);
        deliveries->begin({.after = 0, .head = 1});
        QCOMPARE(sink->take(), u"read:0+16"_s);
        deliveries->mailboxRead(page({1, 2}, 2));
        QCOMPARE(sink->take(), u"1 2"_s);
    }

    void sendsNewsAtTheEnd()
    {
        deliveries->begin({.after = 7, .head = 7});
        deliveries->appended(message(7)); // told late
        deliveries->appended(message(8));
        deliveries->appended(message(9));
        deliveries->appended(message(9)); // told twice
        QCOMPARE(sink->take(), u"8 9"_s);
        QCOMPARE(deliveries->sentThrough(), 9U);
    }

    void readsWhatWaited()
    {
        deliveries->begin({.after = 3, .head = 6});
        QCOMPARE(sink->take(), u"read:3+16"_s);
        deliveries->appended(message(7)); // committed after the page was read
        deliveries->mailboxRead(page({4, 6}, 6)); // 5 has expired
        QCOMPARE(sink->take(), u"4 6 read:6+14"_s);
        deliveries->mailboxRead(page({7}, 7));
        deliveries->appended(message(8));
        QCOMPARE(sink->take(), u"7 8"_s);
    }

    void aPageMayKnowMoreThanTheNews()
    {
        deliveries->begin({.after = 0, .head = 1});
        deliveries->mailboxRead(page({1, 2, 3}, 3));
        deliveries->appended(message(2));
        deliveries->appended(message(3));
        deliveries->appended(message(4));
        QCOMPARE(sink->take(), u"read:0+16 1 2 3 4"_s);
    }

    void stopsAtTheWindow()
    {
        deliveries->begin({});
        for (quint64 number = 1; number <= Limits::deviceMessagesInFlight; ++number)
            deliveries->appended(message(number));
        sink->take();
        deliveries->appended(message(17));
        deliveries->appended(message(18));
        QCOMPARE(sink->take(), QString());
        QCOMPARE(deliveries->sentThrough(), 16U);
        deliveries->acknowledged(1);
        QCOMPARE(sink->take(), u"read:16+1"_s);
        deliveries->mailboxRead(page({17}, 17));
        QCOMPARE(sink->take(), u"17"_s);
        deliveries->acknowledged(17);
        QCOMPARE(sink->take(), u"read:17+16"_s);
    }

    // Each is large: a page is not sent at once when the socket takes no more.
    void waitsForTheSocketWithinAPage()
    {
        deliveries->begin({.after = 0, .head = 4});
        sink->roomInSocket = 2;
        deliveries->mailboxRead(page({1, 2, 3, 4}, 4));
        QCOMPARE(sink->take(), u"read:0+16 1 2"_s);
        QCOMPARE(deliveries->sentThrough(), 2U);
        deliveries->pump();
        QCOMPARE(sink->take(), QString());
        sink->roomInSocket = 10;
        deliveries->pump();
        QCOMPARE(sink->take(), u"read:2+14"_s);
        deliveries->mailboxRead(page({3, 4}, 4));
        QCOMPARE(sink->take(), u"3 4"_s);
    }

    void triesAgainAfterAFailedRead()
    {
        deliveries->begin({.after = 0, .head = 1});
        deliveries->mailboxRead({});
        sink->take();
        deliveries->appended(message(2));
        QCOMPARE(sink->take(), u"read:0+16"_s);
    }

    void neverAsksForTheSameForEver()
    {
        deliveries->begin({.after = 3, .head = 5});
        deliveries->mailboxRead(page({}, 3)); // all of it was dropped meanwhile
        QCOMPARE(sink->take(), u"read:3+16"_s);
        deliveries->appended(message(6));
        QCOMPARE(sink->take(), u"6"_s);
    }

private:
    std::unique_ptr<Sink> sink;
    std::unique_ptr<MailboxDeliveries> deliveries;
};

QTEST_APPLESS_MAIN(TestMailboxDeliveries)
#include "tst_mailboxdeliveries.moc"
