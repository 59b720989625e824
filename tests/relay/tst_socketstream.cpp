// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/socketcalls.h"
#include "relay/socketstream.h"
#include "relay/streamturn.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Parlance;

/// A stream without TLS, against a socket of Qt's; with TLS it is every other test of the relay.
class TestSocketStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void gathersWhatIsWrittenInATurn();
    void sendsWhatIsEnoughAtOnce();
    void waitsForWhoDoesNotRead();
    void readsOnAfterItsEnd();
    void tellsTheEndOnce();
    void endsWhoSendsMoreThanItMay();
    void saysNothingAfterAbort();
};

namespace {

constexpr int patienceMs = 30'000;

/// The listening end gives away its descriptors, as the relay's does.
class Listener : public QTcpServer
{
public:
    qintptr descriptor = -1;

protected:
    void incomingConnection(qintptr accepted) override { descriptor = accepted; }
};

struct User final : StreamUser
{
    QByteArray bytes;
    int drains = 0;
    int ends = 0;

    void received(std::span<const std::byte> more) override
    {
        bytes.append(reinterpret_cast<const char *>(more.data()), static_cast<qsizetype>(more.size()));
    }
    void drained() override { ++drains; }
    void ended() override { ++ends; }
};

/// Both ends of a connection.
struct Ends
{
    Listener listener;
    QTcpSocket far;
    User user;
    StreamTurn turn;
    std::unique_ptr<SocketStream> stream;

    Ends()
    {
        listener.listen(QHostAddress::LocalHost);
        far.connectToHost(QHostAddress(QHostAddress::LocalHost), listener.serverPort());
        const bool met = QTest::qWaitFor(
            [this] { return listener.descriptor >= 0 && far.state() == QAbstractSocket::ConnectedState; }, patienceMs);
        if (!met || !Socket::prepare(listener.descriptor))
            qFatal("no connection");
        stream = std::make_unique<SocketStream>(listener.descriptor, nullptr, turn, user);
    }
};

std::unique_ptr<Ends> ends;

} // namespace

void TestSocketStream::init()
{
    ends = std::make_unique<Ends>();
}

void TestSocketStream::cleanup()
{
    ends.reset();
}

void TestSocketStream::gathersWhatIsWrittenInATurn()
{
    ends->stream->write("one ");
    ends->stream->write("two");
    QCOMPARE(ends->stream->bytesWaiting(), 7);
    ends->turn.flush();
    QCOMPARE(ends->stream->bytesWaiting(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(ends->far.bytesAvailable(), 7, patienceMs);
    QCOMPARE(ends->far.readAll(), "one two");
}

void TestSocketStream::sendsWhatIsEnoughAtOnce()
{
    ends->stream->write(QByteArray(20'000, 'x'));
    QCOMPARE(ends->stream->bytesWaiting(), 0);
}

void TestSocketStream::waitsForWhoDoesNotRead()
{
    ends->far.setReadBufferSize(1);
    const QByteArray piece(100'000, 'x');
    qint64 written = 0;
    while (ends->stream->bytesWaiting() < 500'000) {
        ends->stream->write(piece);
        written += piece.size();
    }
    ends->turn.flush();
    QVERIFY(ends->stream->bytesWaiting() >= 400'000);
    const int before = ends->user.drains;
    ends->far.setReadBufferSize(0);
    qint64 arrived = 0;
    QTRY_VERIFY_WITH_TIMEOUT((arrived += ends->far.readAll().size()) == written, patienceMs);
    QCOMPARE(ends->stream->bytesWaiting(), 0);
    QVERIFY(ends->user.drains > before);
}

void TestSocketStream::readsOnAfterItsEnd()
{
    ends->stream->write("the last word");
    ends->stream->finishWriting();
    ends->stream->write("too late");
    // Qt closes its end when it reads the other's; what it wrote before still comes.
    QTRY_COMPARE_WITH_TIMEOUT(ends->far.bytesAvailable(), 13, patienceMs);
    QCOMPARE(ends->far.readAll(), "the last word");
    QTRY_COMPARE_WITH_TIMEOUT(ends->user.ends, 1, patienceMs);
    QVERIFY(!ends->stream->isOpen());
}

void TestSocketStream::tellsTheEndOnce()
{
    ends->far.write("bye");
    ends->far.disconnectFromHost();
    QTRY_COMPARE_WITH_TIMEOUT(ends->user.ends, 1, patienceMs);
    QCOMPARE(ends->user.bytes, "bye");
    ends->stream->write("nobody is there");
    ends->turn.flush();
    ends->stream->finishWriting();
    ends->stream->abort();
    QCOMPARE(ends->user.ends, 1);
    QCOMPARE(ends->stream->bytesWaiting(), 0);
}

void TestSocketStream::endsWhoSendsMoreThanItMay()
{
    ends->stream->limitInput(10);
    ends->far.write("123456789");
    QTRY_COMPARE_WITH_TIMEOUT(ends->user.bytes.size(), 9, patienceMs);
    QCOMPARE(ends->user.ends, 0);
    ends->far.write("12");
    QTRY_COMPARE_WITH_TIMEOUT(ends->user.ends, 1, patienceMs);
    QCOMPARE(ends->user.bytes.size(), 9);
}

void TestSocketStream::saysNothingAfterAbort()
{
    ends->stream->write("never sent");
    ends->stream->abort();
    ends->turn.flush();
    QTRY_COMPARE_WITH_TIMEOUT(ends->far.state(), QAbstractSocket::UnconnectedState, patienceMs);
    QVERIFY(ends->far.readAll().isEmpty());
    QCOMPARE(ends->user.ends, 0);
}

QTEST_GUILESS_MAIN(TestSocketStream)
#include "tst_socketstream.moc"
