// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/yardsticks.h"

#include "sql/database.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <thread>

namespace Parlance::Bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int payloadBytes = 300;

/// Blocking, so that nothing but the system is measured. False when the other side is gone.
bool sendAll(int socket, const std::array<char, payloadBytes> &payload)
{
    return ::send(socket, payload.data(), payload.size(), MSG_NOSIGNAL) == ssize_t{payloadBytes};
}

bool receiveAll(int socket, std::array<char, payloadBytes> &payload)
{
    return ::recv(socket, payload.data(), payload.size(), MSG_WAITALL) == ssize_t{payloadBytes};
}

double pingPongMicroseconds()
{
    constexpr int rounds = 20'000;
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *const name = reinterpret_cast<sockaddr *>(&address);
    const int listening = ::socket(AF_INET, SOCK_STREAM, 0);
    const int near = ::socket(AF_INET, SOCK_STREAM, 0);
    if (::bind(listening, name, length) != 0 || ::listen(listening, 1) != 0
        || ::getsockname(listening, name, &length) != 0 || ::connect(near, name, length) != 0)
        qFatal("cannot connect over the loopback interface");
    const int far = ::accept(listening, nullptr, nullptr);
    const int on = 1;
    ::setsockopt(near, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    ::setsockopt(far, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    std::thread echo([far] {
        std::array<char, payloadBytes> payload{};
        while (receiveAll(far, payload) && sendAll(far, payload)) { }
    });
    std::array<char, payloadBytes> payload{};
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < rounds; ++i) {
        if (!sendAll(near, payload) || !receiveAll(near, payload))
            qFatal("the loopback interface lost something");
    }
    const double elapsed = static_cast<double>(timer.nsecsElapsed()) / 1000.0;
    ::close(near);
    echo.join();
    ::close(far);
    ::close(listening);
    return elapsed / rounds;
}

double appendsPerSecond(int commits, int perCommit)
{
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
    figures.add(u"yardstick: SQLite appends, 256 a commit"_s, u"/s"_s, appendsPerSecond(60, 256));
    figures.add(u"yardstick: SQLite appends, 1 a commit"_s, u"/s"_s, appendsPerSecond(500, 1));
}

} // namespace Parlance::Bench
