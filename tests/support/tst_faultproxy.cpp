// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faultproxy.h"

#include <QSignalSpy>
#include <QTest>

using namespace Parlance;
using namespace Qt::StringLiterals;
using Direction = FaultProxy::Direction;

class FaultProxyTest : public QObject
{
    Q_OBJECT

    QTcpServer m_echo;

    struct Client
    {
        explicit Client(const FaultProxy &proxy) { socket.connectToHost(QHostAddress::LocalHost, proxy.port()); }
        QTcpSocket socket;
    };

private Q_SLOTS:
    void initTestCase()
    {
        connect(&m_echo, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_echo.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(socket->readAll()); });
        });
        QVERIFY(m_echo.listen(QHostAddress::LocalHost));
    }
    void passesBytesUnchanged()
    {
        FaultProxy proxy(m_echo.serverPort());
        Client client(proxy);
        QByteArray sent(300'000, Qt::Uninitialized);
        for (qsizetype i = 0; i < sent.size(); ++i)
            sent[i] = static_cast<char>(i * 31);
        client.socket.write(sent);
        QTRY_COMPARE(client.socket.bytesAvailable(), sent.size());
        QCOMPARE(client.socket.readAll(), sent);
        QCOMPARE(proxy.bytesPassed(Direction::ToRelay), sent.size());
        QCOMPARE(proxy.bytesPassed(Direction::ToClient), sent.size());
    }
    void delayAndTricklePassEverything()
    {
        FaultProxy proxy(m_echo.serverPort());
        proxy.setDelay(5);
        Client delayed(proxy);
        delayed.socket.write("delayed");
        QTRY_COMPARE(delayed.socket.bytesAvailable(), 7);
        proxy.setDelay(0);
        proxy.setTrickle(20);
        Client trickled(proxy);
        trickled.socket.write("trickle");
        QTRY_VERIFY(trickled.socket.bytesAvailable() > 0);
        proxy.setTrickle(0);
        QTRY_COMPARE(trickled.socket.readAll(), QByteArray("trickle"));
    }
    void blackHoleSwallowsAndThenResets()
    {
        FaultProxy proxy(m_echo.serverPort());
        Client client(proxy);
        client.socket.write("1");
        QTRY_COMPARE(client.socket.readAll(), QByteArray("1"));
        proxy.setBlackHole(Direction::ToClient, true);
        client.socket.write("2");
        QTRY_COMPARE(proxy.bytesPassed(Direction::ToRelay), 2);
        QCOMPARE(client.socket.bytesAvailable(), 0);
        QCOMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
        QSignalSpy ended(&client.socket, &QTcpSocket::disconnected);
        // The echo of "2" may still be on its way into the hole.
        QTRY_VERIFY([&] {
            proxy.setBlackHole(Direction::ToClient, false);
            const bool isCut = !ended.isEmpty();
            if (!isCut)
                proxy.setBlackHole(Direction::ToClient, true);
            return isCut;
        }());
        QCOMPARE(client.socket.bytesAvailable(), 0);
    }
    void refusesAndResets()
    {
        FaultProxy proxy(m_echo.serverPort());
        proxy.setRefusing(true);
        Client refused(proxy);
        QTRY_COMPARE(refused.socket.state(), QAbstractSocket::UnconnectedState);
        proxy.setRefusing(false);
        Client client(proxy);
        client.socket.write("1");
        QTRY_COMPARE(client.socket.readAll(), QByteArray("1"));
        QSignalSpy failed(&client.socket, &QTcpSocket::errorOccurred);
        proxy.resetAll();
        QTRY_COMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(!failed.isEmpty());
        QTRY_COMPARE(proxy.openConnections(), 0);
        QCOMPARE(proxy.connectionsSoFar(), 2);
    }
    void resetAfterLosesTheRest()
    {
        FaultProxy proxy(m_echo.serverPort());
        Client client(proxy);
        client.socket.write("1");
        QTRY_COMPARE(client.socket.readAll(), QByteArray("1"));
        proxy.resetAfter(Direction::ToRelay, 1);
        client.socket.write("2");
        QTRY_COMPARE(client.socket.state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(proxy.bytesPassed(Direction::ToRelay), 2);
    }
    void halfCloseEndsOneWay()
    {
        FaultProxy proxy(m_echo.serverPort());
        Client client(proxy);
        client.socket.write("1");
        QTRY_COMPARE(client.socket.readAll(), QByteArray("1"));
        proxy.halfClose(Direction::ToClient);
        QTRY_VERIFY(client.socket.state() != QAbstractSocket::ConnectedState);
    }
};

QTEST_GUILESS_MAIN(FaultProxyTest)
#include "tst_faultproxy.moc"
