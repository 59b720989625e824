// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faultproxy.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Parlance::Testing;

namespace {

/// A client of the proxy, connected.
struct Client
{
    explicit Client(const FaultProxy &proxy) { socket.connectToHost(QHostAddress::LocalHost, proxy.port()); }
    [[nodiscard]] bool isConnected()
    {
        return QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, 30'000);
    }
    /// Waits for exactly these bytes.
    [[nodiscard]] bool hears(const QByteArray &bytes)
    {
        return QTest::qWaitFor([&] { return (heard += socket.readAll()).size() >= bytes.size(); }, 30'000)
            && std::exchange(heard, {}) == bytes;
    }
    [[nodiscard]] bool isClosed()
    {
        return QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 30'000);
    }

    QTcpSocket socket;
    QByteArray heard;
};

} // namespace

/// Every fault that the network tests count on happens, and happens only where it should: before a server that says back what
/// it hears.
class TestFaultProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void passesBytesUnchanged();
    void slowNetworksPassEverything_data();
    void slowNetworksPassEverything();
    void aBlackHoleSwallowsOneWay();
    void losesAnAnswer();
    void spoilsAnAnswer();
    void resetsAfterSoManyBytes_data();
    void resetsAfterSoManyBytes();
    void refusesWhileUnreachable();
    void halfClosesEitherWay();

private:
    QTcpServer m_echo;
    qint64 m_echoHeard = 0;
    int m_echoEnds = 0; ///< how often somebody told the server that they are done
};

void TestFaultProxy::initTestCase()
{
    connect(&m_echo, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = m_echo.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const QByteArray bytes = socket->readAll();
            m_echoHeard += bytes.size();
            socket->write(bytes);
        });
        connect(socket, &QTcpSocket::disconnected, this, [this] { ++m_echoEnds; });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
    QVERIFY(m_echo.listen(QHostAddress::LocalHost));
}

void TestFaultProxy::passesBytesUnchanged()
{
    FaultProxy proxy(m_echo.serverPort());
    Client client(proxy);
    QByteArray sent(900'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < sent.size(); ++i)
        sent[i] = static_cast<char>(i * 31);
    client.socket.write(sent);
    QVERIFY(client.hears(sent));
}

void TestFaultProxy::slowNetworksPassEverything_data()
{
    QTest::addColumn<NetworkFaults>("faults");
    QTest::newRow("delay") << NetworkFaults{.delayMs = 5};
    QTest::newRow("jitter") << NetworkFaults{.jitterMs = 20};
    QTest::newRow("slow") << NetworkFaults{.bytesPerSecond = 2'000};
    QTest::newRow("slow from the client") << NetworkFaults{.bytesPerSecond = 2'000, .toClient = false};
}

void TestFaultProxy::slowNetworksPassEverything()
{
    QFETCH(const NetworkFaults, faults);
    FaultProxy proxy(m_echo.serverPort());
    proxy.setFaults(faults);
    Client client(proxy);
    QVERIFY(client.isConnected());
    QByteArray all;
    for (int i = 0; i < 20; ++i) {
        const QByteArray some = QByteArray::number(i) + ' ';
        all += some;
        client.socket.write(some);
        client.socket.flush();
    }
    QVERIFY(client.hears(all));
}

void TestFaultProxy::aBlackHoleSwallowsOneWay()
{
    FaultProxy proxy(m_echo.serverPort());
    Client client(proxy);
    client.socket.write("1");
    QVERIFY(client.hears("1"));
    proxy.setFaults({.blackHole = true, .toRelay = false});
    const qint64 before = m_echoHeard;
    client.socket.write("2");
    QTRY_COMPARE(m_echoHeard, before + 1);
    proxy.setFaults({.blackHole = true, .toClient = false});
    QVERIFY(client.hears("2"));
    client.socket.write("3");
    // Another client's byte, written later, on a good network, shows that this one had its time.
    FaultProxy good(m_echo.serverPort());
    Client other(good);
    other.socket.write("4");
    QVERIFY(other.hears("4"));
    QCOMPARE(m_echoHeard, before + 2);
    QCOMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
    proxy.setFaults({});
    QVERIFY(client.hears("3"));
}

void TestFaultProxy::losesAnAnswer()
{
    FaultProxy proxy(m_echo.serverPort());
    Client client(proxy);
    proxy.loseNextAnswer();
    const qint64 before = m_echoHeard;
    client.socket.write("1");
    QVERIFY(client.isClosed());
    QCOMPARE(m_echoHeard, before + 1);
    QCOMPARE(proxy.answersLost(), 1);
    QVERIFY(client.socket.readAll().isEmpty());
}

void TestFaultProxy::spoilsAnAnswer()
{
    FaultProxy proxy(m_echo.serverPort());
    Client client(proxy);
    proxy.spoilNextAnswer();
    client.socket.write("1");
    QVERIFY(client.hears("0"));
    client.socket.write("1");
    QVERIFY(client.hears("1"));
}

void TestFaultProxy::resetsAfterSoManyBytes_data()
{
    QTest::addColumn<NetworkFaults>("faults");
    QTest::newRow("from the relay") << NetworkFaults{.resetAfter = 2};
    QTest::newRow("from the client") << NetworkFaults{.resetAfterSent = 2};
}

void TestFaultProxy::resetsAfterSoManyBytes()
{
    QFETCH(const NetworkFaults, faults);
    FaultProxy proxy(m_echo.serverPort());
    proxy.setFaults(faults);
    Client client(proxy);
    client.socket.write("1");
    QVERIFY(client.hears("1"));
    QSignalSpy failed(&client.socket, &QTcpSocket::errorOccurred);
    client.socket.write("2");
    QVERIFY(client.isClosed());
    QCOMPARE(failed.size(), 1);
    QCOMPARE(proxy.connections(), 0);
}

void TestFaultProxy::refusesWhileUnreachable()
{
    FaultProxy proxy(m_echo.serverPort());
    Client before(proxy);
    before.socket.write("1");
    QVERIFY(before.hears("1"));
    proxy.setReachable(false);
    QVERIFY(before.isClosed());
    Client meanwhile(proxy);
    QVERIFY(meanwhile.isClosed());
    QCOMPARE(meanwhile.socket.error(), QAbstractSocket::ConnectionRefusedError);
    proxy.setReachable(true);
    Client after(proxy);
    after.socket.write("1");
    QVERIFY(after.hears("1"));
    QCOMPARE(proxy.connectionsSoFar(), 2);
}

void TestFaultProxy::halfClosesEitherWay()
{
    FaultProxy proxy(m_echo.serverPort());
    Client client(proxy);
    client.socket.write("1");
    QVERIFY(client.hears("1"));
    proxy.halfClose();
    QVERIFY(client.isClosed());
    Client other(proxy);
    other.socket.write("1");
    QVERIFY(other.hears("1"));
    const int ends = m_echoEnds;
    proxy.halfCloseToRelay();
    QTRY_COMPARE(m_echoEnds, ends + 1);
}

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "tst_faultproxy.moc"
