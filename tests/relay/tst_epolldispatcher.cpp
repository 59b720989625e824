// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/eventthread.h"
#include "relay/epolldispatcher.h"

#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

using namespace Parlance;
using namespace Qt::StringLiterals;

/// Runs the test's body on a thread that lives on an EpollDispatcher, as the relay's I/O threads do.
class EpollDispatcherTest : public QObject
{
    Q_OBJECT

private:
    EventThread m_thread{"epoll", [] { return std::make_unique<EpollDispatcher>(); }};
    QObject &m_there = m_thread.context();

    template <typename Body>
    void there(Body body)
    {
        QMetaObject::invokeMethod(&m_there, body, Qt::BlockingQueuedConnection);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_thread.start();
        const EpollDispatcher *dispatcher = nullptr;
        there([&dispatcher] { dispatcher = qobject_cast<EpollDispatcher *>(QAbstractEventDispatcher::instance()); });
        QVERIFY(dispatcher && dispatcher->isValid());
    }

    void postedEventsRunInOrder()
    {
        QList<int> seen;
        for (int i = 0; i < 1000; ++i)
            QMetaObject::invokeMethod(&m_there, [&seen, i] { seen.append(i); }, Qt::QueuedConnection);
        there([] { });
        QCOMPARE(seen.size(), 1000);
        QVERIFY(std::ranges::is_sorted(seen));
    }

    void timersRepeatUntilStopped()
    {
        std::atomic<int> ticks = 0;
        QTimer *timer = nullptr;
        there([&] {
            timer = new QTimer;
            timer->setInterval(1);
            connect(timer, &QTimer::timeout, timer, [&ticks, timer] {
                if (++ticks == 5)
                    timer->stop();
            });
            timer->start();
        });
        QTRY_COMPARE(ticks.load(), 5);
        there([&] {
            QVERIFY(!timer->isActive());
            QCOMPARE(timer->thread()->eventDispatcher()->timersForObject(timer).size(), 0);
            delete timer;
        });
        QCOMPARE(ticks.load(), 5);
    }

    void timersFireInOrderOfTheirTimeAndNeverEarly()
    {
        QList<int> order;
        std::atomic<bool> early = false;
        std::atomic<int> fired = 0;
        there([&] {
            QElapsedTimer since;
            since.start();
            for (const int ms : {30, 10, 20, 0}) {
                QTimer::singleShot(ms, Qt::PreciseTimer, &m_there, [&, ms, since] {
                    early = early || since.elapsed() < ms;
                    order.append(ms);
                    ++fired;
                });
            }
        });
        QTRY_COMPARE(fired.load(), 4);
        QCOMPARE(order, QList<int>({0, 10, 20, 30}));
        QVERIFY(!early);
    }

    void aTimerDeletedByAnotherDoesNotFire()
    {
        std::atomic<bool> victimFired = false;
        std::atomic<bool> done = false;
        there([&] {
            auto *victim = new QTimer;
            auto *killer = new QTimer;
            for (QTimer *timer : {killer, victim}) {
                timer->setSingleShot(true);
                timer->setInterval(1);
            }
            connect(victim, &QTimer::timeout, victim, [&] { victimFired = true; });
            connect(killer, &QTimer::timeout, killer, [&, victim, killer] {
                delete victim;
                killer->deleteLater();
                done = true;
            });
            killer->start();
            victim->start();
            QThread::msleep(5); // both are due in the same turn
        });
        QTRY_VERIFY(done.load());
        there([] { });
        QVERIFY(!victimFired);
    }

    void aZeroTimerDoesNotStarveSockets()
    {
        int pair[2];
        QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
        std::atomic<bool> readable = false;
        QTimer *busy = nullptr;
        QSocketNotifier *notifier = nullptr;
        there([&] {
            busy = new QTimer;
            busy->start(0);
            notifier = new QSocketNotifier(pair[0], QSocketNotifier::Read);
            connect(notifier, &QSocketNotifier::activated, notifier, [&] {
                readable = true;
                notifier->setEnabled(false);
            });
        });
        QCOMPARE(write(pair[1], "x", 1), 1);
        QTRY_VERIFY(readable.load());
        there([&] {
            delete busy;
            delete notifier;
        });
        close(pair[0]);
        close(pair[1]);
    }

    void aNotifierIsToldOfReadWriteAndHangUp()
    {
        int pair[2];
        QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM, 0, pair), 0);
        std::atomic<int> writes = 0;
        std::atomic<bool> ended = false;
        QSocketNotifier *read = nullptr;
        QSocketNotifier *write = nullptr;
        there([&] {
            read = new QSocketNotifier(pair[0], QSocketNotifier::Read);
            write = new QSocketNotifier(pair[0], QSocketNotifier::Write);
            connect(write, &QSocketNotifier::activated, write, [&] {
                ++writes;
                write->setEnabled(false);
            });
            connect(read, &QSocketNotifier::activated, read, [&] {
                char byte = 0;
                ended = recv(pair[0], &byte, 1, 0) == 0;
                read->setEnabled(!ended);
            });
        });
        QTRY_COMPARE(writes.load(), 1);
        there([&] { write->setEnabled(true); });
        QTRY_COMPARE(writes.load(), 2);
        close(pair[1]);
        QTRY_VERIFY(ended.load());
        there([&] {
            delete read;
            delete write;
        });
        close(pair[0]);
    }

    void anEventForAClosedDescriptorDoesNotReachItsSuccessor()
    {
        // Two descriptors become readable in one turn; the first to be woken closes the second and opens another socket
        // under its number.
        int first[2];
        int second[2];
        QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM, 0, first), 0);
        QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM, 0, second), 0);
        std::atomic<int> woken = 0;
        std::atomic<bool> wrong = false;
        int fresh[2] = {-1, -1};
        QSocketNotifier *notifiers[2] = {nullptr, nullptr};
        QSocketNotifier *successor = nullptr;
        const auto replaceOther = [&](int other) {
            ++woken;
            delete std::exchange(notifiers[other], nullptr);
            const int number = other == 0 ? first[0] : second[0];
            close(number);
            socketpair(AF_UNIX, SOCK_STREAM, 0, fresh);
            QCOMPARE(fresh[0], number);
            successor = new QSocketNotifier(number, QSocketNotifier::Read);
            connect(successor, &QSocketNotifier::activated, successor, [&] { wrong = true; });
        };
        there([&] {
            notifiers[0] = new QSocketNotifier(first[0], QSocketNotifier::Read);
            notifiers[1] = new QSocketNotifier(second[0], QSocketNotifier::Read);
            connect(notifiers[0], &QSocketNotifier::activated, notifiers[0], [&] {
                notifiers[0]->setEnabled(false);
                replaceOther(1);
            });
            connect(notifiers[1], &QSocketNotifier::activated, notifiers[1], [&] {
                notifiers[1]->setEnabled(false);
                replaceOther(0);
            });
            QCOMPARE(write(first[1], "x", 1), 1);
            QCOMPARE(write(second[1], "x", 1), 1);
        });
        QTRY_COMPARE(woken.load(), 1);
        there([] { });
        QVERIFY(!wrong);
        there([&] {
            delete notifiers[0];
            delete notifiers[1];
            delete successor;
        });
        for (const int descriptor : {first[0], first[1], second[0], second[1], fresh[1]})
            close(descriptor);
    }

    void tcpSocketsTalk()
    {
        // Two hundred connections, each echoing what it gets: all of QTcpServer and QTcpSocket on this dispatcher.
        constexpr int connections = 200;
        QTcpServer *server = nullptr;
        quint16 port = 0;
        there([&] {
            server = new QTcpServer;
            connect(server, &QTcpServer::newConnection, server, [server] {
                while (QTcpSocket *socket = server->nextPendingConnection()) {
                    connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(socket->readAll()); });
                    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                }
            });
            server->setListenBacklogSize(connections);
            server->setMaxPendingConnections(connections);
            QVERIFY(server->listen(QHostAddress::LocalHost));
            port = server->serverPort();
        });
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        const QByteArray payload(100'000, 'p');
        for (int i = 0; i < connections; ++i) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            sockets.back()->connectToHost(QHostAddress::LocalHost, port);
            sockets.back()->write(payload);
        }
        for (const auto &socket : sockets)
            QTRY_COMPARE_WITH_TIMEOUT(socket->bytesAvailable(), payload.size(), 30'000);
        sockets.clear();
        QTRY_VERIFY([&] {
            qsizetype open = 0;
            there([&] { open = server->findChildren<QTcpSocket *>().size(); });
            return open == 0;
        }());
        there([&] { delete server; });
    }

    void interruptEndsTheLoop()
    {
        for (int round = 0; round < 200; ++round) {
            QThread thread;
            thread.setEventDispatcher(new EpollDispatcher);
            thread.start();
            thread.quit();
            QVERIFY(thread.wait(30'000));
        }
    }
};

QTEST_GUILESS_MAIN(EpollDispatcherTest)
#include "tst_epolldispatcher.moc"
