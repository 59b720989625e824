// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/yardsticks.h"

#include "sql/database.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QThread>

namespace Parlance::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int payloadBytes = 300;

double pingPongMicroseconds()
{
    constexpr int rounds = 10'000;
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("cannot listen on the loopback interface");
    const quint16 port = server.serverPort();
    const std::unique_ptr<QThread> client(QThread::create([port] {
        QTcpSocket socket;
        socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        socket.connectToHost(QHostAddress::LocalHost, port);
        while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead()) {
            socket.write(socket.readAll());
            socket.waitForBytesWritten();
        }
    }));
    client->start();
    server.waitForNewConnection(-1);
    const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const QByteArray payload(payloadBytes, 'p');
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < rounds; ++i) {
        socket->write(payload);
        socket->waitForBytesWritten();
        while (socket->bytesAvailable() < payloadBytes)
            socket->waitForReadyRead();
        socket->readAll();
    }
    const double elapsed = static_cast<double>(timer.nsecsElapsed()) / 1000.0;
    socket->close();
    client->wait();
    return elapsed / rounds;
}

double appendsPerSecond()
{
    constexpr int commits = 60;
    constexpr int perCommit = 256;
    const QTemporaryDir folder;
    auto database = Database::open(folder.filePath(u"yardstick.db"_s));
    if (!database)
        qFatal("cannot make an SQLite file in the temporary folder");
    Database &db = **database;
    const auto must = [](const Result<void> &done) {
        if (!done)
            qFatal("SQLite: %s", qPrintable(done.error().detail));
    };
    must(db.execute(u"CREATE TABLE log (conversation INTEGER, sequence INTEGER, body BLOB, "
                    "PRIMARY KEY (conversation, sequence))"_s));
    const QByteArray payload(payloadBytes, 'p');
    QElapsedTimer timer;
    timer.start();
    for (int commit = 0; commit < commits; ++commit) {
        Transaction transaction(db);
        for (int i = 0; i < perCommit; ++i)
            must(db.execute(u"INSERT INTO log VALUES (?, ?, ?)"_s, i % 100, commit * perCommit + i, payload));
        must(transaction.commit());
    }
    return commits * perCommit * 1e9 / static_cast<double>(timer.nsecsElapsed());
}

} // namespace

void measureYardsticks(Figures &figures)
{
    figures.add(u"yardstick: loopback round trip"_s, u"us"_s, pingPongMicroseconds());
    figures.add(u"yardstick: SQLite appends, 256 a commit"_s, u"/s"_s, appendsPerSecond());
}

} // namespace Parlance::Bench
