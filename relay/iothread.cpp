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

} // namespace

IoThread::IoThread(RelayCore &core, TlsContext *tls, int number)
    : m_core(core), m_tls(tls), m_context(std::make_unique<QObject>()), m_hub(std::make_unique<Hub>(core, *this))
{
    m_thread.setObjectName(QStringLiteral("io %1").arg(number));
    m_context->moveToThread(&m_thread);
#ifdef Q_OS_LINUX
    if (auto dispatcher = std::make_unique<EpollDispatcher>(); dispatcher->isValid())
        m_thread.setEventDispatcher(dispatcher.release());
#endif
}

IoThread::~IoThread()
{
    stop();
}

void IoThread::start()
{
    m_thread.start();
    runOnThread([this] { m_greeter = std::make_unique<Greeter>(m_core, *m_hub, m_tls); });
}

void IoThread::post(Task task)
{
    QMetaObject::invokeMethod(
        m_context.get(), [task = std::make_shared<Task>(std::move(task))] { (*task)(); }, Qt::QueuedConnection);
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
    // What lives on the thread ends on the thread.
    QObject::connect(
        &m_thread, &QThread::finished, m_context.get(), [this] { m_greeter.reset(); }, Qt::DirectConnection);
    post([this] {
        Greeter *const greeter = m_greeter.get();
        greeter->abortHandshakes();
        m_hub->goodbyeToAll();
        QObject::connect(greeter, &Greeter::emptied, &m_thread, &QThread::quit, Qt::DirectConnection);
        if (greeter->isEmpty())
            m_thread.quit();
        else
            QTimer::singleShot(farewell, greeter, [this] { m_thread.quit(); });
    });
    m_thread.wait();
}

} // namespace Parlance
