// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <thread>

class QAbstractEventDispatcher;

namespace Parlance {

/// A thread with an event loop, of which nothing is left when join() returns. QThread::wait() returns a little earlier: the
/// thread has its thread-local data to tidy up then, OpenSSL's among it, and a program that ends in that moment has
/// OpenSSL tidy up the same a second time (docs/decisions/0051). Made, started and joined on one thread.
class EventThread
{
public:
    using MakeDispatcher = std::function<std::unique_ptr<QAbstractEventDispatcher>()>;

    /// `dispatcher` is asked on the new thread; without one, or when it has none to give, Qt's own is taken.
    explicit EventThread(QByteArray name, MakeDispatcher dispatcher = {});
    EventThread(const EventThread &) = delete;
    EventThread &operator=(const EventThread &) = delete;
    ~EventThread(); ///< quits and joins

    /// Returns when the new thread has taken context() over; what was posted to that before runs there. `atEnd` is called
    /// on the thread when its loop is over.
    void start(std::function<void()> atEnd = {});
    [[nodiscard]] bool isRunning() const { return m_thread.joinable(); }
    /// Ends the loop after what was posted to context() before. From any thread.
    void quit();
    void join();

    /// Lives on the thread while there is one, and stays as long as this object: what is posted to it later is dropped.
    [[nodiscard]] QObject &context() { return m_context; }

private:
    const QByteArray m_name;
    const MakeDispatcher m_makeDispatcher;
    QObject m_context;
    std::thread m_thread;
};

} // namespace Parlance
