// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/limits.h"
#include "relay/deliveries.h"

#include <QTest>

using namespace Parlance;

namespace {

constexpr ConversationId conversation{7};
constexpr DeviceId device{1};
constexpr DeviceId other{2};

LogEntry entry(Sequence sequence, DeviceId author = other)
{
    LogEntry made;
    made.conversation = conversation;
    made.sequence = sequence;
    made.senderDevice = author;
    made.body = "body";
    made.headers = {{.device = author == device ? other : device, .header = "h"}};
    return made;
}

LogPage page(Sequence first, Sequence last, bool more = false)
{
    LogPage made;
    for (Sequence sequence = first; sequence <= last; ++sequence)
        made.items.push_back(
            {.first = sequence, .last = sequence, .entry = std::make_shared<const LogEntry>(entry(sequence))});
    made.through = last;
    made.more = more;
    return made;
}

/// Writes down what it is told: "5<4" is a delivery of 5 that names 4 as the one before.
class Sink final : public DeliverySink
{
public:
    QStringList said;
    bool isOpen = true;

    QStringList take() { return std::exchange(said, {}); }

private:
    void deliver(const LogEntry &one, Sequence previous) override
    {
        said.append(QStringLiteral("%1<%2").arg(one.sequence).arg(previous));
    }
    void expired(ConversationId, Sequence first, Sequence last) override
    {
        said.append(QStringLiteral("expired %1-%2").arg(first).arg(last));
    }
    void caughtUp() override { said.append(QStringLiteral("caught up")); }
    void readLog(ConversationId, Sequence position, int limit) override
    {
        said.append(QStringLiteral("read after %1, %2").arg(position).arg(limit));
    }
    [[nodiscard]] bool mayDeliver() const override { return isOpen; }
};

} // namespace

/// What one connection is sent, and when.
class TestRelayDeliveries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        sink = std::make_unique<Sink>();
        deliveries = std::make_unique<Deliveries>(device, *sink);
    }
    void sendsNothingBeforeItBegins();
    void sendsNewsAtTheEndOfTheLog();
    void passesOverItsOwn();
    void readsWhatWaited();
    void readsOnWhenNewsOvertookThePage();
    void aPageMayKnowMoreThanTheNews();
    void linksOverWhatExpired();
    void stopsAtTheWindow();
    void waitsForTheSocket();
    void triesAgainAfterAFailedRead();
    void readsSmallerPagesOfLargeMessages();
    void comesToRestWhenALogEndsEarly();

private:
    std::unique_ptr<Sink> sink;
    std::unique_ptr<Deliveries> deliveries;
};

void TestRelayDeliveries::sendsNothingBeforeItBegins()
{
    deliveries->appended(entry(5));
    QVERIFY(sink->take().isEmpty());
    deliveries->begin({});
    QCOMPARE(sink->take(), (QStringList{QStringLiteral("caught up"), QStringLiteral("read after 4, 32")}));
    deliveries->logRead(conversation, page(5, 5));
    QCOMPARE(sink->take(), QStringList{QStringLiteral("5<4")});
}

void TestRelayDeliveries::sendsNewsAtTheEndOfTheLog()
{
    deliveries->begin({});
    sink->take();
    deliveries->appended(entry(1));
    deliveries->appended(entry(2));
    deliveries->appended(entry(2)); // told twice
    QCOMPARE(sink->take(), (QStringList{QStringLiteral("1<0"), QStringLiteral("2<1")}));
    QCOMPARE(deliveries->sentThrough(conversation), std::optional<Sequence>(2));
    QCOMPARE(deliveries->inFlight(), 2);
    deliveries->acknowledged(conversation, 1);
    QCOMPARE(deliveries->inFlight(), 1);
    QVERIFY(!deliveries->sentThrough(ConversationId(8)));
}

void TestRelayDeliveries::passesOverItsOwn()
{
    deliveries->begin({});
    sink->take();
    deliveries->appended(entry(1));
    deliveries->appended(entry(2, device));
    deliveries->appended(entry(3));
    QCOMPARE(sink->take(), (QStringList{QStringLiteral("1<0"), QStringLiteral("3<1")}));
    QCOMPARE(deliveries->inFlight(), 2);
}

void TestRelayDeliveries::readsWhatWaited()
{
    deliveries->begin({{.conversation = conversation, .after = 3, .head = 5}});
    QCOMPARE(sink->take(), QStringList{QStringLiteral("read after 3, 32")});
    deliveries->logRead(conversation, page(4, 4, true));
    QCOMPARE(sink->said.front(), QStringLiteral("4<3"));
    QVERIFY(sink->said.back().startsWith(u"read after 4, "));
    sink->take();
    deliveries->logRead(conversation, page(5, 5));
    QCOMPARE(sink->take(), (QStringList{QStringLiteral("5<4"), QStringLiteral("caught up")}));
}

// The page was read before the commit the news is about.
void TestRelayDeliveries::readsOnWhenNewsOvertookThePage()
{
    deliveries->begin({{.conversation = conversation, .after = 0, .head = 1}});
    deliveries->appended(entry(2));
    sink->take();
    deliveries->logRead(conversation, page(1, 1));
    QCOMPARE(sink->said.front(), QStringLiteral("1<0"));
    QVERIFY(sink->said.back().startsWith(u"read after 1, "));
    sink->take();
    deliveries->logRead(conversation, page(2, 2));
    deliveries->appended(entry(3));
    QCOMPARE(sink->take(), (QStringList{QStringLiteral("2<1"), QStringLiteral("3<2")}));
}

// The page was read after commits of which the news is still under way.
void TestRelayDeliveries::aPageMayKnowMoreThanTheNews()
{
    deliveries->begin({{.conversation = conversation, .after = 0, .head = 1}});
    sink->take();
    deliveries->logRead(conversation, page(1, 3));
    QCOMPARE(sink->take(),
             (QStringList{QStringLiteral("1<0"), QStringLiteral("2<1"), QStringLiteral("3<2"),
                          QStringLiteral("caught up")}));
    deliveries->appended(entry(2));
    deliveries->appended(entry(3));
    QVERIFY(sink->take().isEmpty());
    deliveries->appended(entry(4));
    QCOMPARE(sink->take(), QStringList{QStringLiteral("4<3")});
}

void TestRelayDeliveries::linksOverWhatExpired()
{
    deliveries->begin({{.conversation = conversation, .after = 0, .head = 4}});
    sink->take();
    LogPage gone = page(4, 4);
    gone.items.insert(gone.items.begin(), {.first = 1, .last = 3, .entry = nullptr});
    deliveries->logRead(conversation, gone);
    QCOMPARE(sink->take(),
             (QStringList{QStringLiteral("expired 1-3"), QStringLiteral("4<3"), QStringLiteral("caught up")}));
}

void TestRelayDeliveries::stopsAtTheWindow()
{
    deliveries->begin({});
    for (Sequence sequence = 1; sequence <= Limits::deliveriesInFlight; ++sequence)
        deliveries->appended(entry(sequence));
    sink->take();
    deliveries->appended(entry(257));
    deliveries->appended(entry(258));
    QVERIFY(sink->take().isEmpty());
    QCOMPARE(deliveries->sentThrough(conversation), std::optional<Sequence>(256));
    deliveries->acknowledged(conversation, 1);
    QCOMPARE(sink->take(), QStringList{QStringLiteral("read after 256, 1")});
    deliveries->logRead(conversation, page(257, 257, true));
    QCOMPARE(sink->take(), QStringList{QStringLiteral("257<256")});
    deliveries->acknowledged(conversation, 256);
    QVERIFY(sink->take().back().startsWith(u"read after 257, "));
}

void TestRelayDeliveries::waitsForTheSocket()
{
    deliveries->begin({});
    sink->take();
    sink->isOpen = false;
    deliveries->appended(entry(1));
    QVERIFY(sink->take().isEmpty());
    sink->isOpen = true;
    deliveries->pump();
    QCOMPARE(sink->take(), QStringList{QStringLiteral("read after 0, 32")});
}

void TestRelayDeliveries::triesAgainAfterAFailedRead()
{
    deliveries->begin({{.conversation = conversation, .after = 0, .head = 1}});
    sink->take();
    deliveries->logRead(conversation, {});
    QVERIFY(sink->take().isEmpty());
    deliveries->appended(entry(2));
    QCOMPARE(sink->take(), QStringList{QStringLiteral("read after 0, 32")});
}

void TestRelayDeliveries::readsSmallerPagesOfLargeMessages()
{
    deliveries->begin({{.conversation = conversation, .after = 0, .head = 100}});
    LogEntry large = entry(1);
    large.body = QByteArray(Limits::bodyBytes, 'x');
    LogPage heavy;
    heavy.items.push_back({.first = 1, .last = 1, .entry = std::make_shared<const LogEntry>(large)});
    heavy.through = 1;
    heavy.more = true;
    sink->take();
    deliveries->logRead(conversation, heavy);
    QCOMPARE(sink->take().back(), QStringLiteral("read after 1, 16"));
    deliveries->logRead(conversation, page(2, 10, true));
    QCOMPARE(sink->take().back(), QStringLiteral("read after 10, 246"));
}

void TestRelayDeliveries::comesToRestWhenALogEndsEarly()
{
    deliveries->begin({{.conversation = conversation, .after = 3, .head = 5}});
    sink->take();
    LogPage nothing;
    nothing.through = 3;
    deliveries->logRead(conversation, nothing);
    QCOMPARE(sink->take(), QStringList{QStringLiteral("caught up")});
}

QTEST_APPLESS_MAIN(TestRelayDeliveries)
#include "tst_relaydeliveries.moc"
