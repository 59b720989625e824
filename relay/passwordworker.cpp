// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/passwordworker.h"

#include "core/threadname.h"
#include "relay/ratelimits.h"

namespace Parlance {

PasswordWorker::PasswordWorker() : m_thread([this] { run(); }) { }

PasswordWorker::~PasswordWorker()
{
    stop();
}

void PasswordWorker::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_changed.notify_all();
    }
    if (m_thread.joinable())
        m_thread.join();
}

bool PasswordWorker::enqueue(Work work)
{
    const std::lock_guard lock(m_mutex);
    if (m_stopping || m_waiting.size() >= static_cast<size_t>(RateLimits::passwordsWaiting))
        return false;
    m_waiting.push_back(std::move(work));
    m_changed.notify_one();
    return true;
}

void PasswordWorker::run()
{
    nameThisThread("passwords");
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_stopping || !m_waiting.empty(); });
        if (m_stopping)
            return;
        Work work = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        work();
        lock.lock();
    }
}

} // namespace Parlance
