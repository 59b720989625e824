// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/websocketframing.h"
#include "relayfixture.h"

#include <QTcpSocket>
#include <QTest>

#include <algorithm>

using namespace Parlance;

/// A relay that leaves TLS to a proxy on the same machine.
class TestRelayProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksWithoutTls();
    void refusesWhoSpeaksTls();
    void countsByTheAddressTheProxyNames();
};

namespace {

constexpr int patienceMs = 30'000;

/// What a proxy sends on, and what comes back.
class Forwarded
{
public:
    Forwarded(quint16 port, const QByteArray &address)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_socket.write("GET / HTTP/1.1\r\nHost: relay\r\nX-Forwarded-For: " + address
                       + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                         "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
    }
    void write(const QByteArray &bytes) { m_socket.write(bytes); }
    [[nodiscard]] const QByteArray &read()
    {
        m_read += m_socket.readAll();
        return m_read;
    }
    [[nodiscard]] bool isUpgraded() { return read().startsWith("HTTP/1.1 101 "); }
    [[nodiscard]] bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

private:
    QTcpSocket m_socket;
    QByteArray m_read;
};

void putBehindProxy(RelayFixture &relay)
{
    relay.stop();
    relay.options.behindProxy = true;
    relay.start();
}

} // namespace

void TestRelayProxy::speaksWithoutTls()
{
    RelayFixture relay;
    putBehindProxy(relay);
    QVERIFY(relay.server().url().startsWith(u"ws://127.0.0.1:"));
    QVERIFY(relay.server().pin().isEmpty()); // which certificate devices will see is the proxy's
    Forwarded device(relay.port(), "192.0.2.1");
    QTRY_VERIFY_WITH_TIMEOUT(device.isUpgraded(), patienceMs);
    // A ping, masked with zeros; its answer is the end of what comes.
    device.write(QByteArray::fromHex("898500000000") + "hello");
    QTRY_VERIFY_WITH_TIMEOUT(device.read().endsWith(WebSocket::frame(WebSocket::Opcode::Pong, "hello")), patienceMs);
}

void TestRelayProxy::refusesWhoSpeaksTls()
{
    RelayFixture relay({.signInTimeMs = 1500});
    putBehindProxy(relay);
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), relay.port());
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QAbstractSocket::UnconnectedState, patienceMs);
    QVERIFY(!socket.isEncrypted());
}

// All come from the proxy's address; one of them must not use up the room of the others.
void TestRelayProxy::countsByTheAddressTheProxyNames()
{
    // 64 from one address, scaled down to 6.
    RelayFixture relay({.signInTimeMs = 600'000, .rateFactor = 0.1});
    putBehindProxy(relay);
    std::vector<std::unique_ptr<Forwarded>> many;
    for (int i = 0; i < 8; ++i)
        many.push_back(std::make_unique<Forwarded>(relay.port(), "203.0.113.5, 192.0.2.1"));
    const auto closed = [&many] {
        return std::ranges::count_if(many, [](const auto &one) { return one->isClosed(); });
    };
    QTRY_COMPARE_WITH_TIMEOUT(closed(), 2, patienceMs);
    Forwarded other(relay.port(), "192.0.2.2");
    QTRY_VERIFY_WITH_TIMEOUT(other.isUpgraded(), patienceMs);
    QCOMPARE(closed(), 2);
}

QTEST_GUILESS_MAIN(TestRelayProxy)
#include "tst_relayproxy.moc"
