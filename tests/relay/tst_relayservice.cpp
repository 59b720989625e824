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

namespace {

constexpr int patienceMs = 60'000;

/// What systemd does: a socket for datagrams, its name in the environment of the service.
class Manager
{
public:
    static constexpr int pulseMs = 50; ///< half of what the service is allowed

    Manager()
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        if (m_path.size() >= static_cast<qsizetype>(sizeof(address.sun_path)))
            qFatal("a longer path than a socket may have");
        std::memcpy(address.sun_path, m_path.constData(), static_cast<size_t>(m_path.size()));
        if (m_socket < 0 || ::bind(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0)
            qFatal("no socket");
    }
    ~Manager() { ::close(m_socket); }
    Manager(const Manager &) = delete;
    Manager &operator=(const Manager &) = delete;

    bool start(Testing::RelayProcess &relay)
    {
        qputenv("NOTIFY_SOCKET", m_path);
        qputenv("WATCHDOG_USEC", QByteArray::number(2 * pulseMs * 1000));
        const bool started = relay.start();
        qunsetenv("NOTIFY_SOCKET");
        qunsetenv("WATCHDOG_USEC");
        return started;
    }
    const QByteArrayList &told()
    {
        std::array<char, 256> buffer{};
        for (auto size = ::recv(m_socket, buffer.data(), buffer.size(), 0); size > 0;
             size = ::recv(m_socket, buffer.data(), buffer.size(), 0))
            m_told += QByteArray(buffer.data(), size);
        return m_told;
    }
    qsizetype count(const char *state) { return told().count(QByteArray(state)); }
    bool isTold(const char *state, qsizetype times)
    {
        return QTest::qWaitFor([&] { return count(state) >= times; }, patienceMs);
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_path = m_folder.filePath(QStringLiteral("notify")).toLocal8Bit();
    int m_socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    QByteArrayList m_told;
};

} // namespace

/// The program as a service of a Linux system.
class TestRelayService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheServiceManager();
    void aWriterThatHangsIsNotAlive();
    void takesAsManyDescriptorsAsItMay();
};

void TestRelayService::tellsTheServiceManager()
{
    Manager manager;
    Testing::RelayProcess relay;
    QVERIFY(manager.start(relay));
    QVERIFY(manager.isTold("READY=1", 1));
    QVERIFY(manager.isTold("WATCHDOG=1", 3));
    QCOMPARE(manager.told().first(), "READY=1");
    QCOMPARE(relay.terminate(), 0);
    QVERIFY(manager.isTold("STOPPING=1", 1));
    QCOMPARE(manager.told().last(), "STOPPING=1");
}

// A relay whose main thread turns while nothing can be written is of no use to anybody, and is started anew.
void TestRelayService::aWriterThatHangsIsNotAlive()
{
    const QTemporaryDir folder;
    const QString sign = folder.filePath(QStringLiteral("the disk is away"));
    Manager manager;
    Testing::RelayProcess relay;
    qputenv("LD_PRELOAD", FAILSYNC_LIBRARY);
    qputenv("PARLANCE_SYNC_HANGS", sign.toLocal8Bit());
    const bool started = manager.start(relay);
    qunsetenv("LD_PRELOAD");
    qunsetenv("PARLANCE_SYNC_HANGS");
    QVERIFY(started);
    QVERIFY(manager.isTold("WATCHDOG=1", 3));

    QFile away(sign);
    QVERIFY(away.open(QFile::WriteOnly));
    QProcess invite;
    invite.start(Testing::builtProgram(QStringLiteral("parlance-relay")),
                 {QStringLiteral("invite"), QStringLiteral("--data"), relay.dataFolder()});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(sign + QStringLiteral(".now")), patienceMs);
    const qsizetype before = manager.count("WATCHDOG=1");
    // Forty were due; two may have been on their way.
    QVERIFY(!QTest::qWaitFor([&] { return manager.count("WATCHDOG=1") > before + 2; }, 40 * Manager::pulseMs));
    QVERIFY(relay.isRunning());

    QVERIFY(away.remove());
    QTRY_COMPARE_WITH_TIMEOUT(invite.state(), QProcess::NotRunning, patienceMs);
    QVERIFY(manager.isTold("WATCHDOG=1", manager.count("WATCHDOG=1") + 3));
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
