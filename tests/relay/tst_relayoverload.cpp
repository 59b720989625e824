// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostilescene.h"

#include "relay/storeload.h"
#include "relay/storeservice.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSemaphore>
#include <QTest>

using namespace Parlance;

namespace {

// Small, so that a test fills it; the rates are out of the way.
constexpr StoreLimits few{.commands = 64, .bytes = 1024 * 1024, .ofOneConnection = 16};
constexpr RelaySettings settings{.openRegistration = true, .rateFactor = 1000, .store = few};

/// A disk that does not follow: the store's writer stands still while this lives.
class SlowDisk
{
public:
    explicit SlowDisk(Server &server) : m_goesOn(std::make_shared<QSemaphore>())
    {
        QSemaphore reached;
        server.store().write([&reached, goesOn = m_goesOn](LogStore &) -> Result<void> {
            reached.release();
            goesOn->acquire();
            return {};
        });
        reached.acquire();
    }
    SlowDisk(const SlowDisk &) = delete;
    SlowDisk &operator=(const SlowDisk &) = delete;
    ~SlowDisk() { m_goesOn->release(); }

private:
    std::shared_ptr<QSemaphore> m_goesOn;
};

/// A device of its own that writes to Bob, and keeps what has no place yet.
struct Writer
{
    Writer(HostileScene &scene, const QString &name)
        : device(scene.relay.person(name)), bob(scene.bob->me.device), conversation(befriend(*device, *scene.bob))
    {
    }
    void write(int count)
    {
        for (int i = 0; i < count; ++i)
            outbox.emplace_back(MessageId::create(), 0);
        sayAll();
    }
    void sayAll()
    {
        for (auto &[id, request] : outbox)
            request = device->send(message(conversation, id.toString().toStdString(), {bob}, id));
    }
    [[nodiscard]] const wire::RelayFrame *answerTo(quint64 request) const
    {
        const auto &all = device->all();
        const auto found = std::ranges::find(all, request, [](const auto &frame) { return frame.request_id(); });
        return found == all.end() ? nullptr : &*found;
    }
    [[nodiscard]] bool isAnswered() const
    {
        return std::ranges::all_of(outbox, [this](const auto &one) { return answerTo(one.second) != nullptr; });
    }
    [[nodiscard]] int refused() const
    {
        return static_cast<int>(std::ranges::count_if(outbox, [this](const auto &one) {
            const auto *answer = answerTo(one.second);
            return answer && answer->failure().code() == wire::FAILURE_CODE_BUSY;
        }));
    }
    /// What was accepted leaves the outbox, from its front; how long to wait before the rest is said again.
    [[nodiscard]] int settle()
    {
        while (!outbox.empty() && answerTo(outbox.front().second)->has_accepted()) {
            if (answerTo(outbox.front().second)->accepted().sequence() != ++sequence)
                QTest::qFail("not the next place", __FILE__, __LINE__);
            written.push_back(outbox.front().first.toString().toStdString());
            outbox.pop_front();
        }
        // None overtook one that was refused.
        for (const auto &[id, request] : outbox) {
            if (answerTo(request)->failure().code() != wire::FAILURE_CODE_BUSY)
                QTest::qFail("accepted before one that was said before it", __FILE__, __LINE__);
        }
        return outbox.empty() ? 0 : static_cast<int>(answerTo(outbox.front().second)->failure().retry_after_ms());
    }

    std::unique_ptr<RelayClient> device;
    DeviceId bob;
    quint64 conversation;
    std::deque<std::pair<MessageId, quint64>> outbox; ///< with the request each was said in last
    std::vector<std::string> written; ///< accepted, in the order of their places
    Sequence sequence = 0;
};

} // namespace

/// The disk does not follow, with real connections and threads: nothing grows beyond its bound, whoever is not served is
/// told so at once, and afterwards every message has its place, once.
class TestRelayOverload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWritersToWaitAndLosesNothing();
    void readsAFloodNoFurther();
    void saysSoToTheOperator();
};

void TestRelayOverload::tellsWritersToWaitAndLosesNothing()
{
    constexpr size_t writers = 8;
    constexpr int each = 12;
    HostileScene scene(settings);
    std::vector<std::unique_ptr<Writer>> all;
    for (size_t i = 0; i < writers; ++i)
        all.push_back(std::make_unique<Writer>(scene, QStringLiteral("writer%1").arg(i)));
    const auto refused = [&] {
        int count = 0;
        for (const auto &one : all)
            count += one->refused();
        return count;
    };
    const StoreLoad &load = scene.relay.server().load();
    {
        const SlowDisk disk(scene.relay.server());
        for (const auto &one : all)
            one->write(each);
        // More than the queue takes: whoever has no place there hears it while the disk stands still.
        QVERIFY(comesTrue([&] { return load.waiting(StoreQueue::Writer) + refused() >= int(writers) * each; }));
        QCOMPARE(load.level(StoreQueue::Writer), StoreLoad::Level::Full);
        QVERIFY(load.waiting(StoreQueue::Writer) <= few.commands + qint64(writers) + 2);
        QVERIFY(refused() >= 20);
        QVERIFY(scene.rejections("busy") >= 20);
    }
    // Then all goes on, and what was refused is said again when it was asked to be.
    while (std::ranges::any_of(all, [](const auto &one) { return !one->outbox.empty(); })) {
        int wait = 0;
        for (const auto &one : all) {
            QVERIFY(comesTrue([&] { return one->isAnswered(); }));
            wait = std::max(wait, one->settle());
        }
        QVERIFY(!QTest::currentTestFailed());
        QTest::qWait(wait);
        for (const auto &one : all)
            one->sayAll();
    }
    std::map<quint64, std::vector<std::string>> delivered;
    for (size_t i = 0; i < writers * each; ++i) {
        const auto deliver = scene.bob->expect<wire::Deliver>();
        delivered[deliver.conversation_id()].push_back(deliver.body());
        QCOMPARE(deliver.sequence(), delivered[deliver.conversation_id()].size());
    }
    for (const auto &one : all)
        QCOMPARE(delivered[one->conversation], one->written);
    QVERIFY(scene.bob->gotNo<wire::Deliver>());
    QVERIFY(scene.othersTalk());
}

void TestRelayOverload::readsAFloodNoFurther()
{
    HostileScene scene(settings);
    auto client = scene.offender(Offence::From::Synchronized);
    QVERIFY(client);
    const StoreLoad &load = scene.relay.server().load();
    constexpr int flood = 1000;
    {
        const SlowDisk disk(scene.relay.server());
        const std::string body(16'000, 'x');
        // Far more than the sockets hold: it stays with whoever says it.
        for (int i = 0; i < flood; ++i)
            client->send(message(scene.malloryAndBob, body, {scene.bob->me.device}));
        QVERIFY(comesTrue([&] { return load.heldBack() == 1; }));
        QVERIFY(comesTrue([&] { return load.waiting(StoreQueue::Writer) == few.ofOneConnection; }));
        client->send(wire::ListDevices());
        QVERIFY(client->bytesUnsent() > 4'000'000);
        QVERIFY(load.bytes() < few.bytes);
    }
    QVERIFY(comesTrue([&] { return client->count<wire::Accepted>() == flood; }));
    QVERIFY(comesTrue([&] { return client->count<wire::Devices>() == 1; }));
    client.reset();
    scene.expectCalm();
}

void TestRelayOverload::saysSoToTheOperator()
{
    RelayFixture fixture(settings);
    fixture.stop();
    fixture.options.adminListen = Endpoint{.address = QHostAddress(QHostAddress::LocalHost), .port = 0};
    fixture.start();
    std::vector<std::unique_ptr<RelayClient>> devices;
    for (int i = 0; i < few.commands / few.ofOneConnection; ++i)
        devices.push_back(fixture.person(QStringLiteral("writer%1").arg(i)));
    QNetworkAccessManager http;
    const auto get = [&](const QString &path) {
        const QUrl url(QStringLiteral("http://127.0.0.1:%1%2").arg(fixture.server().adminPort()).arg(path));
        const std::unique_ptr<QNetworkReply> reply(http.get(QNetworkRequest(url)));
        return comesTrue([&] { return reply->isFinished(); }) ? reply->readAll() : QByteArray();
    };
    QCOMPARE(get(QStringLiteral("/healthz")), "ok\n");
    {
        const SlowDisk disk(fixture.server());
        for (const auto &one : devices) {
            for (int i = 0; i < few.ofOneConnection; ++i)
                one->send(wire::PublishKeys());
        }
        QVERIFY(comesTrue([&] { return fixture.server().load().waiting(StoreQueue::Writer) == few.commands; }));
        QVERIFY(get(QStringLiteral("/healthz")).startsWith("slow disk: 64 commands wait for it"));
        QVERIFY(get(QStringLiteral("/metrics")).contains("parlance_store_waiting{queue=\"writer\"} 64\n"));
        QVERIFY(get(QStringLiteral("/metrics")).contains("parlance_connections_held_back 4\n"));
    }
    QVERIFY(comesTrue([&] { return get(QStringLiteral("/healthz")) == "ok\n"; }));
}

QTEST_GUILESS_MAIN(TestRelayOverload)
#include "tst_relayoverload.moc"
