// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/limits.h"
#include "relayfixture.h"

#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

using namespace Parlance;

/// Those who do not play by the rules are cut; others do not notice.
class TestRelayHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesOnGarbage_data();
    void closesOnGarbage();
    void closesOnText();
    void closesOnAnOversizedFrame();
    void keepsTheConnectionOnABadField();
    void keepsNothingItDoesNotKnow();
    void endsWhoNeverSignsIn();
    void endsWhoNeverFinishesTls();
    void endsWhoNeverFinishesTheRequest();
    void refusesAnEndlessRequest();
    void countsConnectionsNobodySignedInOn();
    void endsWhoIsSilent();
    void keepsWhoAnswersPings();
    void limitsMessages();
    void limitsPasswords();
    void holdsBackWhoDoesNotRead();
    void leavesOthersAlone();

private:
    static constexpr int patienceMs = 30'000;
};

namespace {

/// A TLS connection that says something else than it should.
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    }
    [[nodiscard]] bool isEncrypted() const { return m_socket.isEncrypted(); }
    void say(const QByteArray &bytes) { m_socket.write(bytes); }
    [[nodiscard]] bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

private:
    QSslSocket m_socket;
};

} // namespace

void TestRelayHostile::closesOnGarbage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no protobuf") << QByteArray("\xff\xff\xff\xff garbage");
    QTest::newRow("no command") << QByteArray("\x08\x01", 2);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a command of the future") << QByteArray("\x08\x01\xc2\x3e\x00", 5);
}

void TestRelayHostile::closesOnGarbage()
{
    QFETCH(QByteArray, bytes);
    RelayFixture relay;
    auto client = relay.person(QStringLiteral("mallory"));
    client->sendBytes(bytes);
    const auto failure = client->expectFailure(wire::FAILURE_CODE_MALFORMED);
    QVERIFY(failure.closing());
    QVERIFY(client->expectClosed());
    QCOMPARE(client->closeCode(), QWebSocketProtocol::CloseCodeProtocolError);
}

void TestRelayHostile::closesOnText()
{
    RelayFixture relay;
    auto client = relay.client();
    client->socket().sendTextMessage(QStringLiteral("hello"));
    QVERIFY(client->expectFailure(wire::FAILURE_CODE_MALFORMED).closing());
    QVERIFY(client->expectClosed());
}

void TestRelayHostile::closesOnAnOversizedFrame()
{
    RelayFixture relay;
    auto client = relay.client();
    client->sendBytes(QByteArray(Limits::frameBytes + 1, 'x'));
    QVERIFY(client->expectClosed());
    QCOMPARE(client->closeCode(), QWebSocketProtocol::CloseCodeTooMuchData);
    QTRY_COMPARE(relay.server().metrics().connections.load(), 0);
}

void TestRelayHostile::keepsTheConnectionOnABadField()
{
    RelayFixture relay;
    auto client = relay.person(QStringLiteral("alice"));
    wire::FetchDevices fetch;
    for (quint64 device = 1; device <= 6; ++device)
        fetch.add_bundles_for(device);
    client->send(fetch);
    const auto failure = client->expectFailure(wire::FAILURE_CODE_FIELD_INVALID);
    QCOMPARE(failure.field(), "bundles_for");
    QCOMPARE(failure.limit(), 5U);
    QVERIFY(!failure.closing());
    client->send(wire::ListDevices());
    client->expect<wire::Devices>();
}

// Otherwise others would get what does not fit a frame, and could not write to this account any more.
void TestRelayHostile::keepsNothingItDoesNotKnow()
{
    RelayFixture relay;
    auto mallory = relay.person(QStringLiteral("mallory"));
    const auto stuff = [](google::protobuf::Message &message) {
        message.GetReflection()->MutableUnknownFields(&message)->AddLengthDelimited(2000, std::string(20'000, 'x'));
    };
    wire::PublishKeys command = mallory->me.account->next(mallory->me.user);
    Credentials unused;
    *command.mutable_keys() = makeKeys(unused);
    stuff(*command.mutable_keys());
    stuff(*command.mutable_keys()->mutable_last_resort_prekey());
    stuff(*command.mutable_device_list());
    mallory->send(command);
    mallory->expect<wire::KeysPublished>();
    mallory->send(wire::ListDevices());
    const auto devices = mallory->expect<wire::Devices>();
    QCOMPARE(devices.device_list().list(), command.device_list().list());
    QVERIFY(devices.ByteSizeLong() < 1000);
}

void TestRelayHostile::endsWhoNeverSignsIn()
{
    RelayFixture relay({.signInTimeMs = 2000});
    auto idle = relay.client();
    QCOMPARE(idle->expect<wire::Goodbye>().reason(), wire::GOODBYE_REASON_IDLE);
    QVERIFY(idle->expectClosed());
}

void TestRelayHostile::endsWhoNeverFinishesTls()
{
    RelayFixture relay({.signInTimeMs = 300});
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), relay.port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write("\x16\x03\x01", 3);
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, patienceMs);
}

void TestRelayHostile::endsWhoNeverFinishesTheRequest()
{
    RelayFixture relay({.signInTimeMs = 1500});
    RawClient slow(relay.port());
    QTRY_VERIFY_WITH_TIMEOUT(slow.isEncrypted() || slow.isClosed(), patienceMs);
    slow.say("GET / HTTP/1.1\r\nHost: relay\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(slow.isClosed(), patienceMs);
}

void TestRelayHostile::refusesAnEndlessRequest()
{
    RelayFixture relay({.signInTimeMs = 1500});
    RawClient endless(relay.port());
    QTRY_VERIFY_WITH_TIMEOUT(endless.isEncrypted() || endless.isClosed(), patienceMs);
    endless.say("GET / HTTP/1.1\r\n");
    for (int i = 0; i < 1000 && !endless.isClosed(); ++i)
        endless.say("X-Header: " + QByteArray(1000, 'x') + "\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(endless.isClosed(), patienceMs);
}

void TestRelayHostile::countsConnectionsNobodySignedInOn()
{
    // 64 from one address, scaled down to 6; the seventh is closed unanswered.
    RelayFixture relay({.signInTimeMs = 600'000, .openRegistration = true, .rateFactor = 0.1});
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    const auto closed = [&sockets] {
        return std::ranges::count_if(sockets, [](const auto &socket) {
            return socket->state() == QAbstractSocket::UnconnectedState;
        });
    };
    for (int i = 0; i < 8; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QStringLiteral("127.0.0.1"), relay.port());
        QTRY_VERIFY(sockets.back()->state() != QAbstractSocket::ConnectingState);
    }
    QTRY_COMPARE_WITH_TIMEOUT(closed(), 2, patienceMs);
    sockets.clear();
    // Room again once they are gone.
    auto welcome = relay.client();
    welcome->registerAs(QStringLiteral("alice"), {});
}

void TestRelayHostile::endsWhoIsSilent()
{
    RelayFixture relay({.pingIntervalMs = 100'000, .idleTtlMs = 2000});
    auto alice = relay.person(QStringLiteral("alice"));
    QCOMPARE(alice->expect<wire::Goodbye>().reason(), wire::GOODBYE_REASON_IDLE);
    QVERIFY(alice->expectClosed());
}

void TestRelayHostile::keepsWhoAnswersPings()
{
    RelayFixture relay({.pingIntervalMs = 100, .idleTtlMs = 5000});
    auto alice = relay.person(QStringLiteral("alice"));
    auto silent = relay.client();
    silent->resume(alice->me);
    // Pongs come by themselves as long as the event loop runs: twice the time after which silence ends it.
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY_WITH_TIMEOUT(timer.elapsed() > 10'000 || !silent->isConnected(), patienceMs);
    QVERIFY(silent->isConnected());
    silent->send(wire::ListDevices());
    silent->expect<wire::Devices>();
}

void TestRelayHostile::limitsMessages()
{
    // A burst of five, and then one a second; of one where that would be less than one, so that Alice can register.
    RelayFixture relay({.openRegistration = true, .rateFactor = 0.005});
    auto alice = relay.client();
    alice->registerAs(QStringLiteral("alice"), {});
    const auto isRefused = [&alice] {
        const quint64 request = alice->send(message(1, "into the blue", {DeviceId(1)}));
        const auto isAnswer = [request](const wire::RelayFrame &frame) { return frame.request_id() == request; };
        const auto &all = alice->all();
        if (!QTest::qWaitFor([&] { return std::ranges::any_of(all, isAnswer); }, patienceMs)) {
            QTest::qFail("no answer", __FILE__, __LINE__);
            return false;
        }
        return std::ranges::find_if(all, isAnswer)->has_failure();
    };
    for (int i = 0; i < 5; ++i)
        QVERIFY(!isRefused());
    // Each second lets another one through: how many, depends on how slow this machine is.
    while (!isRefused() && !QTest::currentTestFailed()) { }
    const auto failure = alice->expectFailure(wire::FAILURE_CODE_RATE_LIMITED);
    QVERIFY(failure.retry_after_ms() > 0);
    QVERIFY(failure.retry_after_ms() <= 1000);
    QVERIFY(!failure.closing());
    // Only messages are that rare.
    alice->send(wire::ListDevices());
    alice->expect<wire::Devices>();
}

void TestRelayHostile::limitsPasswords()
{
    RelayFixture relay;
    relay.person(QStringLiteral("alice"));
    auto mallory = relay.client();
    wire::SignIn guess;
    guess.set_username("alice");
    *guess.mutable_keys() = makeKeys(mallory->me);
    wire::Failure failure;
    int guesses = 0;
    do {
        guess.set_password("guess " + std::to_string(++guesses));
        mallory->send(guess);
        failure = mallory->expect<wire::Failure>();
    } while (failure.code() == wire::FAILURE_CODE_WRONG_PASSWORD);
    QCOMPARE(failure.code(), wire::FAILURE_CODE_RATE_LIMITED);
    QVERIFY(failure.retry_after_ms() > 1000);
    QVERIFY(guesses <= 12);
}

// Enough to fill every buffer between the two; then it reads again, and nothing is missing.
void TestRelayHostile::holdsBackWhoDoesNotRead()
{
    RelayFixture relay({.rateFactor = 1000});
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    const quint64 conversation = befriend(*alice, *bob);
    bob->synchronize();
    bob->socket().setReadBufferSize(1024);
    const std::string body(Limits::bodyBytes, 'x');
    for (int i = 0; i < 240; ++i)
        alice->send(message(conversation, body, {bob->me.device}));
    for (quint64 sequence = 1; sequence <= 240; ++sequence)
        QCOMPARE(alice->expect<wire::Accepted>().sequence(), sequence);
    bob->socket().setReadBufferSize(0);
    for (quint64 sequence = 1; sequence <= 240; ++sequence)
        QCOMPARE(bob->expect<wire::Deliver>().sequence(), sequence);
}

void TestRelayHostile::leavesOthersAlone()
{
    RelayFixture relay;
    auto alice = relay.person(QStringLiteral("alice"));
    auto bob = relay.person(QStringLiteral("bob"));
    const quint64 conversation = befriend(*alice, *bob);
    bob->synchronize();
    for (int i = 0; i < 5; ++i) {
        auto mallory = relay.client();
        mallory->sendBytes("\xff\xff");
        QVERIFY(mallory->expectClosed());
        alice->send(message(conversation, std::to_string(i), {bob->me.device}));
        QCOMPARE(bob->expect<wire::Deliver>().body(), std::to_string(i));
    }
}

QTEST_GUILESS_MAIN(TestRelayHostile)
#include "tst_relayhostile.moc"
