// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/eventthread.h"

#include "core/threadname.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

#include <future>

namespace Parlance {

EventThread::EventThread(QByteArray name, MakeDispatcher dispatcher)
    : m_name(std::move(name)), m_makeDispatcher(std::move(dispatcher))
{
}

EventThread::~EventThread()
{
    if (!isRunning())
        return;
    quit();
    join();
}

void EventThread::start(std::function<void()> atEnd)
{
    std::promise<QThread *> adopted;
    auto thread = adopted.get_future();
    // The promise goes along: it may have something to do after the future has its value.
    m_thread = std::thread([this, adopted = std::move(adopted), atEnd = std::move(atEnd)]() mutable {
        nameThisThread(m_name.constData());
        if (auto dispatcher = m_makeDispatcher ? m_makeDispatcher() : nullptr)
            QThread::currentThread()->setEventDispatcher(dispatcher.release());
        QEventLoop loop;
        adopted.set_value(QThread::currentThread());
        loop.exec();
        if (atEnd)
            atEnd();
        // As a QThread does: what is to be deleted later has no later.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    });
    m_context.moveToThread(thread.get());
}

void EventThread::quit()
{
    QMetaObject::invokeMethod(&m_context, [] { QThread::currentThread()->quit(); }, Qt::QueuedConnection);
}

void EventThread::join()
{
    m_thread.join();
}

} // namespace Parlance
