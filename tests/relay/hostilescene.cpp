// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostilescene.h"

#include "relay/storeload.h"

#include <QTest>

namespace Parlance {

namespace {

constexpr int patienceMs = 30'000;

// What relay, offenders and people together may keep for good, in the one process they are in. A sanitizer keeps what was
// freed for a while.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 memoryCap = 1536LL * 1024 * 1024;
#else
constexpr qint64 memoryCap = 96LL * 1024 * 1024;
#endif

} // namespace

bool comesTrue(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, patienceMs);
}

HostileScene::HostileScene(const RelaySettings &settings) : relay(settings)
{
    alice = relay.person(QStringLiteral("alice"));
    bob = relay.person(QStringLiteral("bob"));
    talk = befriend(*alice, *bob);
    {
        const auto third = relay.person(QStringLiteral("mallory"));
        malloryAndBob = befriend(*third, *bob);
        mallory = third->me;
        const auto second = relay.client();
        second->signInAs(QStringLiteral("mallory"), testPassword);
        unlinked = second->me;
    }
    alice->synchronize();
    bob->synchronize();
    m_memoryAtFirst = residentMemory();
}

std::unique_ptr<RawClient> HostileScene::offender(Offence::From from)
{
    using enum Offence::From;
    auto client = std::make_unique<RawClient>();
    const bool came = client->connectTo(relay.port()) && (from < Tls || client->startTls())
        && (from < Upgraded || client->upgrade()) && (from < Greeted || client->greet())
        && (from < SignedIn || client->resume(from == Unlinked ? unlinked : mallory))
        && (from != Synchronized || client->synchronize());
    if (!came)
        client.reset();
    return client;
}

bool HostileScene::othersTalk()
{
    const std::array<std::pair<RelayClient *, RelayClient *>, 2> ways{
        {{alice.get(), bob.get()}, {bob.get(), alice.get()}}};
    for (const auto &[from, to] : ways) {
        const std::string text = "message " + std::to_string(++m_said);
        from->send(message(talk, text, {to->me.device}));
        if (from->expect<wire::Accepted>().sequence() == 0)
            return false;
        wire::Deliver deliver;
        do
            deliver = to->expect<wire::Deliver>();
        while (deliver.sequence() != 0 && deliver.conversation_id() != talk);
        if (deliver.body() != text)
            return false;
        to->send(acknowledgement(talk, deliver.sequence()));
    }
    return true;
}

void HostileScene::expectCalm()
{
    Server &server = relay.server();
    QTRY_COMPARE_WITH_TIMEOUT(server.metrics().connections.load(), 2, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(server.load().waiting(StoreQueue::Writer), 0, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(server.load().waiting(StoreQueue::Reader), 0, patienceMs);
    QCOMPARE(server.load().bytes(), 0);
    QCOMPARE(server.load().heldBack(), 0);
    QVERIFY(alice->isConnected());
    QVERIFY(bob->isConnected());
    const qint64 grown = residentMemory() - m_memoryAtFirst;
    QVERIFY2(grown <= memoryCap, qPrintable(QStringLiteral("%1 bytes more than before").arg(grown)));
}

void HostileScene::judge(const Offence &offence)
{
    const quint64 before = rejections(offence.counter);
    auto client = offender(offence.from);
    QVERIFY(client);
    offence.commit(*client, *this);
    QVERIFY(!QTest::currentTestFailed());
    QVERIFY(othersTalk());
    if (offence.answer) {
        QVERIFY2(comesTrue([&] { return client->failures(*offence.answer) > 0; }),
                 client->frames().empty() ? "no frame came" : client->frames().back().ShortDebugString().c_str());
    }
    if (offence.told)
        QVERIFY(comesTrue([&] { return offence.told(*client); }));
    if (offence.from < Offence::From::Upgraded)
        QVERIFY(client->httpStatus() != 101);
    if (offence.closeCode) {
        QVERIFY(comesTrue([&] { return client->isClosed(); }));
        QCOMPARE(client->closeCode(), *offence.closeCode);
    } else {
        QVERIFY(!client->isClosed());
    }
    QVERIFY2(comesTrue([&] { return rejections(offence.counter) > before; }), offence.counter.constData());
    client.reset();
    QVERIFY(othersTalk());
    expectCalm();
}

} // namespace Parlance
