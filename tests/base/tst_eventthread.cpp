// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/eventthread.h"

#include <QTest>
#include <QThread>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <pthread.h>
#endif

#include <atomic>
#include <chrono>
#include <semaphore>

using namespace Parlance;

namespace {

/// Takes its time when its thread ends, as the thread-local data of a library may.
struct Leftover
{
    static inline std::atomic<int> gone = 0;
    ~Leftover()
    {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        ++gone;
    }
};

/// Has the calling thread leave one behind, to be destroyed as late as can be.
void leaveSomething()
{
#ifdef Q_OS_UNIX
    // Younger than those of Qt, and so after them; a thread_local one would be before.
    static const pthread_key_t key = [] {
        pthread_key_t made{};
        pthread_key_create(&made, [](void *leftover) { delete static_cast<Leftover *>(leftover); });
        return made;
    }();
    pthread_setspecific(key, new Leftover);
#else
    thread_local Leftover leftover;
    Q_UNUSED(leftover)
#endif
}

} // namespace

class EventThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftOfIt()
    {
        Leftover::gone = 0;
        {
            EventThread thread("leaves");
            thread.start();
            QMetaObject::invokeMethod(&thread.context(), leaveSomething, Qt::BlockingQueuedConnection);
            QCOMPARE(Leftover::gone, 0);
        }
        QCOMPARE(Leftover::gone, 1);
    }

    void runsWhatIsPostedInOrder()
    {
        QList<int> seen;
        QThread *where = nullptr;
        EventThread thread("ordered");
        const auto post = [&](int number) {
            QMetaObject::invokeMethod(
                &thread.context(),
                [&, number] {
                    where = QThread::currentThread();
                    seen.append(number);
                },
                Qt::QueuedConnection);
        };
        post(1);
        thread.start();
        QVERIFY(thread.isRunning());
        post(2);
        post(3);
        thread.quit();
        thread.join();
        QVERIFY(!thread.isRunning());
        QCOMPARE(seen, QList<int>({1, 2, 3}));
        QVERIFY(where && where != QThread::currentThread());
    }

    void timersRun()
    {
        EventThread thread("timers");
        thread.start();
        std::binary_semaphore rang(0);
        QTimer::singleShot(1, &thread.context(), [&rang] { rang.release(); });
        rang.acquire();
    }

    void whatIsDeletedLaterIsDeleted()
    {
        auto *object = new QObject;
        std::atomic<bool> deleted = false;
        connect(object, &QObject::destroyed, object, [&deleted] { deleted = true; }, Qt::DirectConnection);
        EventThread thread("deletes");
        thread.start([object] { object->deleteLater(); });
        object->moveToThread(thread.context().thread());
        thread.quit();
        thread.join();
        QVERIFY(deleted);
    }

    void theEndIsOnTheThread()
    {
        EventThread thread("ends");
        QThread *where = nullptr;
        thread.start([&where] { where = QThread::currentThread(); });
        QThread *const there = thread.context().thread();
        thread.quit();
        thread.quit();
        thread.join();
        QCOMPARE(where, there);
    }

    void isDroppedAfterTheEnd()
    {
        EventThread thread("over");
        thread.start();
        thread.quit();
        thread.join();
        QMetaObject::invokeMethod(&thread.context(), [] { QFAIL("ran"); }, Qt::QueuedConnection);
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(EventThreadTest)
#include "tst_eventthread.moc"
