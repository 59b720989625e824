// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/iothread.h"

#include "core/logging.h"
#include "relay/greeter.h"

#include <QAbstractEventDispatcher>
#include <QSemaphore>
#include <QTimer>

#ifdef Q_OS_LINUX
#include "relay/epolldispatcher.h"
#endif

namespace Parlance {

namespace {

constexpr std::chrono::milliseconds farewell{1000};

std::unique_ptr<QAbstractEventDispatcher> makeDispatcher()
{
#ifdef Q_OS_LINUX
    if (auto dispatcher = std::make_unique<EpollDispatcher>(); dispatcher->isValid())
        return dispatcher;
#endif
    return nullptr;
}

} // namespace

IoThread::IoThread(RelayCore &core, TlsContext *tls, int number)
    : m_core(core)
    , m_tls(tls)
    , m_thread("io " + QByteArray::number(number), makeDispatcher)
    , m_hub(std::make_unique<Hub>(core, *this))
{
}

IoThread::~IoThread()
{
    stop();
}

void IoThread::start()
{
    // What lives on the thread ends on the thread.
    m_thread.start([this] { m_greeter.reset(); });
    runOnThread([this] { m_greeter = std::make_unique<Greeter>(m_core, *m_hub, m_tls); });
}

void IoThread::post(Task task)
{
    QMetaObject::invokeMethod(
        &context(), [task = std::make_shared<Task>(std::move(task))] { (*task)(); }, Qt::QueuedConnection);
}

void IoThread::runOnThread(Task task)
{
    QSemaphore done;
    post([&task, &done] {
        task();
        done.release();
    });
    done.acquire();
}

void IoThread::accept(qintptr descriptor)
{
    post([this, descriptor] { m_greeter->accept(descriptor); });
}

void IoThread::pause()
{
    if (m_thread.isRunning())
        runOnThread([this] { m_hub->pauseAll(); });
}

void IoThread::stop()
{
    if (!m_thread.isRunning())
        return;
    post([this] {
        Greeter *const greeter = m_greeter.get();
        greeter->abortHandshakes();
        m_hub->goodbyeToAll();
        QObject::connect(greeter, &Greeter::emptied, greeter, [this] { m_thread.quit(); });
        if (greeter->isEmpty())
            m_thread.quit();
        else
            QTimer::singleShot(farewell, greeter, [this] { m_thread.quit(); });
    });
    m_thread.join();
}

} // namespace Parlance
