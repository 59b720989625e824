// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/relayprocess.h"

#include <QTest>

#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <cstring>

using namespace Parlance;

/// The program as a service of a Linux system.
class TestRelayService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheServiceManager();
    void takesAsManyDescriptorsAsItMay();

private:
    static constexpr int patienceMs = 60'000;
};

void TestRelayService::tellsTheServiceManager()
{
    // What systemd does: a socket for datagrams, its name in the environment.
    const QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("notify")).toLocal8Bit();
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    QVERIFY(path.size() < static_cast<qsizetype>(sizeof(address.sun_path)));
    std::memcpy(address.sun_path, path.constData(), static_cast<size_t>(path.size()));
    const int manager = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    QVERIFY(manager >= 0);
    QCOMPARE(::bind(manager, reinterpret_cast<const sockaddr *>(&address), sizeof(address)), 0);
    QByteArrayList told;
    const auto isTold = [&](const char *state, qsizetype times) {
        return QTest::qWaitFor(
            [&] {
                std::array<char, 256> buffer{};
                for (auto size = ::recv(manager, buffer.data(), buffer.size(), 0); size > 0;
                     size = ::recv(manager, buffer.data(), buffer.size(), 0))
                    told += QByteArray(buffer.data(), size);
                return told.count(QByteArray(state)) >= times;
            },
            patienceMs);
    };
    qputenv("NOTIFY_SOCKET", path);
    qputenv("WATCHDOG_USEC", "100000");
    Testing::RelayProcess relay;
    const bool started = relay.start();
    qunsetenv("NOTIFY_SOCKET");
    qunsetenv("WATCHDOG_USEC");
    QVERIFY(started);
    QVERIFY(isTold("READY=1", 1));
    QVERIFY(isTold("WATCHDOG=1", 3));
    QCOMPARE(told.first(), "READY=1");
    QCOMPARE(relay.terminate(), 0);
    QVERIFY(isTold("STOPPING=1", 1));
    QCOMPARE(told.last(), "STOPPING=1");
    ::close(manager);
}

void TestRelayService::takesAsManyDescriptorsAsItMay()
{
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit low = before;
    low.rlim_cur = std::min<rlim_t>(before.rlim_max, 256);
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &low), 0);
    Testing::RelayProcess relay;
    const bool started = relay.start();
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY(started);
    rlimit its = {};
    QCOMPARE(::prlimit(static_cast<pid_t>(relay.processId()), RLIMIT_NOFILE, nullptr, &its), 0);
    QCOMPARE(its.rlim_cur, before.rlim_max);
    QVERIFY(relay.log().contains("at a time: " + QByteArray::number(static_cast<qulonglong>(before.rlim_max))));
}

QTEST_GUILESS_MAIN(TestRelayService)
#include "tst_relayservice.moc"
