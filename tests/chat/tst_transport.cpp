// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/networkmonitor.h"
#include "transport/proxy.h"
#include "transport/websockettransport.h"
#include "alice.h"
#include "fakerelay.h"
#include "frames.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;

class TransportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithTheRightPin()
    {
        FakeRelay relay;
        WebSocketTransport transport{{}};
        const QSignalSpy opened(&transport, &Transport::opened);
        const QSignalSpy received(&transport, &Transport::received);
        transport.open(relay.address());
        QTRY_COMPARE(opened.size(), 1);
        transport.send(serialize(hello()));
        QVERIFY(relay.expect<wire::Hello>());
        relay.send(Frames::welcome());
        QTRY_COMPARE(received.size(), 1);
        QCOMPARE(received.first().first().toByteArray(), serialize(Frames::welcome()));
    }

    void anotherKeyIsRefused()
    {
        FakeRelay relay;
        RelayAddress address = relay.address();
        address.pin = FakeRelay::pin(u"other"_s);
        QCOMPARE(failureOf(address).code, ErrorCode::CertificateMismatch);
        QCOMPARE(relay.connections(), 0);
    }

    // Anybody can send the relay's certificate along behind their own.
    void thePinnedCertificateFurtherDownTheChainDoesNotCount()
    {
        FakeRelay impostor(u"other"_s, {u"relay"_s});
        RelayAddress address = impostor.address();
        address.pin = FakeRelay::pin(u"relay"_s);
        QCOMPARE(failureOf(address).code, ErrorCode::CertificateMismatch);
        QCOMPARE(impostor.connections(), 0);
    }

    void withoutAPinTheSystemDecides()
    {
        FakeRelay relay;
        RelayAddress address = relay.address();
        address.pin.clear();
        QCOMPARE(failureOf(address).code, ErrorCode::CertificateUntrusted);
        QCOMPARE(relay.connections(), 0);
    }

    // openssl x509 -in relay.pem -pubkey -noout | openssl pkey -pubin -outform der | openssl dgst -sha256 -binary |
    // basenc --base64url
    void thePinIsTheHashOfTheKey()
    {
        QCOMPARE(FakeRelay::pin(u"relay"_s), u"SHA256:CBaySaNA8sUi90I3yYHhLiapoZoXx5v0iprUFQIBXB4"_s);
    }

    void nobodyThere()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const RelayAddress address{
            .host = u"127.0.0.1"_s, .port = server.serverPort(), .pin = FakeRelay::pin(u"relay"_s)};
        server.close();
        QCOMPARE(failureOf(address).code, ErrorCode::Offline);
    }

    void somebodyElseThere()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&server] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.0 400 What is this?\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
        const RelayAddress address{
            .host = u"127.0.0.1"_s, .port = server.serverPort(), .pin = FakeRelay::pin(u"relay"_s)};
        QCOMPARE(failureOf(address).code, ErrorCode::NotARelay);
    }

    void nobodyAnswers()
    {
        QTcpServer server; // accepts, and says nothing
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const RelayAddress address{
            .host = u"127.0.0.1"_s, .port = server.serverPort(), .pin = FakeRelay::pin(u"relay"_s)};
        QCOMPARE(failureOf(address, {.openMs = 200}).code, ErrorCode::Timeout);
    }

    void textIsNoFrame()
    {
        FakeRelay relay;
        QCOMPARE(failureAfter(relay, [&] { relay.sendText(u"hello"_s); }).code, ErrorCode::ProtocolViolation);
    }

    void framesHaveALimit()
    {
        FakeRelay relay;
        QCOMPARE(failureAfter(relay, [&] { relay.sendRaw(QByteArray(70'000, 'x')); }).code, ErrorCode::ConnectionLost);
    }

    void aCutIsNoticed()
    {
        FakeRelay relay;
        QCOMPARE(failureAfter(relay, [&] { relay.cut(); }).code, ErrorCode::ConnectionLost);
    }

    void aSilentRelayIsNoticed()
    {
        FakeRelay relay;
        QCOMPARE(failureAfter(relay, [&] { relay.goSilent(); }, {.pingMs = 100, .answerMs = 300}).code,
                 ErrorCode::Timeout);
    }

    void aProbeFindsADeadConnection()
    {
        FakeRelay relay;
        const auto dead = [&](WebSocketTransport &transport) {
            relay.goSilent();
            transport.probe();
        };
        QCOMPARE(failureAfter(relay, dead, {.probeMs = 200}).code, ErrorCode::Timeout);
    }

    void aLiveConnectionSurvivesAProbe()
    {
        FakeRelay relay;
        WebSocketTransport transport{{.pingMs = 50, .answerMs = 5'000, .probeMs = 5'000}};
        const QSignalSpy opened(&transport, &Transport::opened);
        const QSignalSpy closed(&transport, &Transport::closed);
        transport.open(relay.address());
        QTRY_COMPARE(opened.size(), 1);
        transport.probe();
        transport.send(serialize(hello()));
        QVERIFY(relay.expect<wire::Hello>());
        QCOMPARE(closed.size(), 0);
    }

    void proxies_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QNetworkProxy::ProxyType>("type");
        QTest::addColumn<int>("port");
        QTest::newRow("none") << u"relay.test"_s << u"none"_s << QNetworkProxy::NoProxy << 0;
        QTest::newRow("socks") << u"relay.test"_s << u"socks5://proxy.test:9050"_s << QNetworkProxy::Socks5Proxy
                               << 9050;
        QTest::newRow("http") << u"relay.test"_s << u"http://proxy.test"_s << QNetworkProxy::HttpProxy << 8080;
        QTest::newRow("this machine") << u"127.0.0.1"_s << u"socks5://proxy.test:9050"_s << QNetworkProxy::NoProxy << 0;
        QTest::newRow("this machine, IPv6") << u"::1"_s << u"http://proxy.test"_s << QNetworkProxy::NoProxy << 0;
    }

    void proxies()
    {
        QFETCH(const QString, host);
        QFETCH(const QString, setting);
        QFETCH(const int, port);
        const QNetworkProxy proxy = proxyFor({.host = host, .port = 7667, .pin = {}}, setting);
        QTEST(proxy.type(), "type");
        if (port != 0)
            QCOMPARE(proxy.port(), port);
    }

    void sleepIsNoticed()
    {
        ManualClock clock;
        NetworkMonitor monitor(clock);
        const QSignalSpy changed(&monitor, &NetworkMonitor::changed);
        clock.advance(2'000);
        monitor.lookForSleep();
        QCOMPARE(changed.size(), 0);
        clock.now += 8 * 3600 * 1000; // the monotonic clock slept
        monitor.lookForSleep();
        QCOMPARE(changed.size(), 1);
        monitor.lookForSleep();
        QCOMPARE(changed.size(), 1);
    }

private:
    static wire::ClientFrame hello()
    {
        wire::ClientFrame frame;
        frame.mutable_hello()->set_maximum_version(1);
        return frame;
    }

    static Error failureOf(const RelayAddress &address, WebSocketTransport::Options options = {})
    {
        WebSocketTransport transport(std::move(options));
        Error reason;
        connect(&transport, &Transport::closed, &transport, [&](const Error &error) { reason = error; });
        transport.open(address);
        (void)QTest::qWaitFor([&] { return reason.code != ErrorCode::None; }, 10'000);
        return reason;
    }

    static Error failureAfter(FakeRelay &relay, const std::function<void()> &what,
                              WebSocketTransport::Options options = {})
    {
        return failureAfter(relay, [&](WebSocketTransport &) { what(); }, std::move(options));
    }

    static Error failureAfter(FakeRelay &relay, const std::function<void(WebSocketTransport &)> &what,
                              WebSocketTransport::Options options = {})
    {
        WebSocketTransport transport(std::move(options));
        Error reason;
        bool opened = false;
        connect(&transport, &Transport::opened, &transport, [&] { opened = true; });
        connect(&transport, &Transport::closed, &transport, [&](const Error &error) { reason = error; });
        transport.open(relay.address());
        (void)QTest::qWaitFor([&] { return opened && relay.isConnected(); }, 10'000);
        what(transport);
        (void)QTest::qWaitFor([&] { return reason.code != ErrorCode::None; }, 10'000);
        return reason;
    }
};

QTEST_GUILESS_MAIN(TransportTest)
#include "tst_transport.moc"
