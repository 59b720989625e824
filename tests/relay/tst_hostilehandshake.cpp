// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostilescene.h"

#include <QTest>

using namespace Parlance;

namespace {

constexpr quint16 goingAway = 1001;
constexpr quint16 protocolError = 1002;

// Soon enough for a test, and long enough for an honest client on a busy machine.
constexpr RelaySettings settings{.signInTimeMs = 3000};

using Say = std::function<void(RawClient &, HostileScene &)>;

void row(const char *name, Offence::From from, const Say &commit, const char *counter = "handshake")
{
    QTest::newRow(name) << Offence{.from = from, .commit = commit, .closeCode = 0, .counter = counter};
}

Say bytes(const QByteArray &what)
{
    return [what](RawClient &client, HostileScene &) { client.say(what); };
}

/// A byte each time the event loop comes round, until the relay has enough of it.
Say drip(const QByteArray &what)
{
    return [what](RawClient &client, HostileScene &) {
        qsizetype said = 0;
        QVERIFY(comesTrue([&] {
            if (!client.isClosed())
                client.say(QByteArray(1, what.at(said++ % what.size())));
            return client.isClosed();
        }));
    };
}

QByteArray request(const QByteArray &from, const QByteArray &to)
{
    const QByteArray whole = RawClient::upgradeRequest();
    Q_ASSERT(whole.contains(from));
    return QByteArray(whole).replace(from, to);
}

/// A ClientHello of TLS 1.0, with one cipher of its time (RFC 2246 section 7.4.1.2).
QByteArray oldTlsHello()
{
    const QByteArray body = QByteArray("\x03\x01", 2) + QByteArray(32, 'r')
        + QByteArray("\x00\x00\x02\x00\x2F\x01\x00", 7);
    const QByteArray handshake = QByteArray("\x01\x00\x00", 3) + static_cast<char>(body.size()) + body;
    return QByteArray("\x16\x03\x01\x00", 4) + static_cast<char>(handshake.size()) + handshake;
}

} // namespace

/// Those who never become a WebSocket, or nobody on it. They get no upgrade, are gone within the time for signing in, and
/// are counted; those who are signed in do not notice.
class TestHostileHandshake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_scene = std::make_unique<HostileScene>(settings); }
    void cleanupTestCase() { m_scene.reset(); }

    void isCutAfter_data();
    void isCutAfter()
    {
        QFETCH(const Offence, offence);
        m_scene->judge(offence);
    }
    void isToldGoodbyeWhenNobodySignsIn_data();
    void isToldGoodbyeWhenNobodySignsIn();
    void isCutWhenItSaysTooMuchWhileItSignsIn();
    void turnsAwayHalfOpenConnections();
    void turnsAwayAStormOfConnections();

private:
    std::unique_ptr<HostileScene> m_scene;
};

void TestHostileHandshake::isCutAfter_data()
{
    using enum Offence::From;
    QTest::addColumn<Offence>("offence");

    // ---- before TLS
    row("silence", Tcp, bytes({}));
    row("garbage", Tcp, bytes(QByteArray(2000, '\xAA')));
    row("plain HTTP", Tcp, bytes(RawClient::upgradeRequest()));
    row("half a TLS record", Tcp, bytes(QByteArray("\x16\x03\x01", 3)));
    row("a TLS record of the largest size, without the rest", Tcp, bytes(QByteArray("\x16\x03\x01\xFF\xFF\x01", 6)));
    row("a TLS record that is no handshake", Tcp, bytes(QByteArray("\x17\x03\x03\x00\x04test", 9)));
    row("TLS 1.0", Tcp, bytes(oldTlsHello()));
    row("a TLS hello byte by byte", Tcp, drip(QByteArray("\x16\x03\x01\x3F\xFF", 5) + QByteArray(4096, 'x')));

    // ---- HTTP
    row("silence after TLS", Tls, bytes({}));
    row("a request that is never ended", Tls, bytes("GET / HTTP/1.1\r\nHost: relay\r\n"));
    row("a request byte by byte", Tls, drip("GET / HTTP/1.1\r\nX-Header: and so on\r\n"));
    row("a request without an end", Tls, [](RawClient &client, HostileScene &) {
        client.say("GET / HTTP/1.1\r\n");
        for (int i = 0; i < 1000 && !client.isClosed(); ++i)
            client.say("X-Header: " + QByteArray(1000, 'x') + "\r\n");
    });
    row("a header of 200,000 bytes", Tls, bytes("GET / HTTP/1.1\r\nX-Header: " + QByteArray(200'000, 'x')));
    row("two thousand headers", Tls, [](RawClient &client, HostileScene &) {
        client.say("GET / HTTP/1.1\r\n");
        for (int i = 0; i < 2000; ++i)
            client.say("X-Header-" + QByteArray::number(i) + ": x\r\n");
        client.say("\r\n");
    });
    row("garbage in TLS", Tls, bytes(QByteArray(200, '\xAA') + "\r\n\r\n"));
    row("POST", Tls, bytes(request("GET ", "POST ")));
    row("HTTP 1.0", Tls, bytes(request("HTTP/1.1", "HTTP/1.0")));
    row("no upgrade", Tls, bytes(request("Upgrade: websocket\r\n", "")));
    row("an upgrade to something else", Tls, bytes(request("Upgrade: websocket", "Upgrade: h2c")));
    row("no connection header", Tls, bytes(request("Connection: Upgrade\r\n", "")));
    row("no key", Tls, bytes(request("Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n", "")));
    row("no version", Tls, bytes(request("Sec-WebSocket-Version: 13\r\n", "")));
    row("version 7", Tls, bytes(request("Version: 13", "Version: 7")));
    row("version 99", Tls, bytes(request("Version: 13", "Version: 99")));
}

void TestHostileHandshake::isToldGoodbyeWhenNobodySignsIn_data()
{
    QTest::addColumn<bool>("greets");
    QTest::newRow("says nothing") << false;
    QTest::newRow("says hello, and nothing more") << true;
}

void TestHostileHandshake::isToldGoodbyeWhenNobodySignsIn()
{
    QFETCH(const bool, greets);
    const quint64 before = m_scene->rejections("sign_in_time");
    auto client = m_scene->offender(greets ? Offence::From::Greeted : Offence::From::Upgraded);
    QVERIFY(client);
    QVERIFY(m_scene->othersTalk());
    QVERIFY(comesTrue([&] { return client->isClosed(); }));
    QCOMPARE(client->last<wire::Goodbye>().reason(), wire::GOODBYE_REASON_IDLE);
    QCOMPARE(client->closeCode(), goingAway);
    QCOMPARE(m_scene->rejections("sign_in_time"), before + 1);
    m_scene->expectCalm();
}

void TestHostileHandshake::isCutWhenItSaysTooMuchWhileItSignsIn()
{
    m_scene->judge({.from = Offence::From::Greeted,
                    .commit =
                        [](RawClient &client, HostileScene &scene) {
                            wire::SignIn guess;
                            guess.set_username("mallory");
                            guess.set_password("a guess");
                            Credentials unused;
                            *guess.mutable_keys() = makeKeys(unused);
                            client.send(guess);
                            for (int i = 0; i < 17; ++i)
                                client.send(resumption(scene.mallory, 0));
                        },
                    .answer = wire::FAILURE_CODE_NOT_ALLOWED_NOW,
                    .closeCode = protocolError,
                    .counter = "not_allowed_now"});
}

// 64 of one address that nobody has signed in on; those beyond are closed without a word.
void TestHostileHandshake::turnsAwayHalfOpenConnections()
{
    HostileScene scene;
    constexpr int most = RateLimits::unauthenticatedPerAddress;
    std::vector<std::unique_ptr<RawClient>> flood(most + 20);
    for (auto &one : flood) {
        one = std::make_unique<RawClient>();
        QVERIFY(one->connectTo(scene.relay.port()));
    }
    const auto closed = [&] { return std::ranges::count_if(flood, [](const auto &one) { return one->isClosed(); }); };
    QVERIFY(comesTrue([&] { return closed() == 20; }));
    QCOMPARE(scene.rejections("too_many_connections"), 20U);
    QVERIFY(scene.othersTalk());
    flood.clear();
    QVERIFY(comesTrue([&] { return scene.rejections("handshake") == most; }));
    QVERIFY(scene.offender(Offence::From::SignedIn)); // there is room again
    QVERIFY(scene.othersTalk());
    scene.expectCalm();
}

// 200 at once and 50 a second; the test says how many that is for as long as it takes.
void TestHostileHandshake::turnsAwayAStormOfConnections()
{
    HostileScene scene;
    QVERIFY(comesTrue([&] {
        RawClient one;
        return one.connectTo(scene.relay.port()) && scene.rejections("too_many_connections") > 10;
    }));
    QVERIFY(scene.othersTalk());
    scene.expectCalm();
}

QTEST_GUILESS_MAIN(TestHostileHandshake)
#include "tst_hostilehandshake.moc"
