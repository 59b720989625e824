// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relay/executor.h"
#include "relay/passwords.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace Parlance {

/// The one thread that hashes passwords: each costs some 100 ms of a core and 64 MiB, so no I/O thread may, and never two
/// at once. Asked from any thread; answers on the executor given.
class PasswordWorker
{
public:
    PasswordWorker();
    PasswordWorker(const PasswordWorker &) = delete;
    PasswordWorker &operator=(const PasswordWorker &) = delete;
    ~PasswordWorker();
    /// Finishes what it is doing, drops what waits and takes nothing more: before the executors end.
    void stop();

    /// False, and no answer, when RateLimits::passwordsWaiting wait already.
    template <typename Answer>
    [[nodiscard]] bool hash(const QString &password, Executor &executor, Answer answer)
    {
        return enqueue([password, &executor, answer = std::move(answer)]() mutable {
            executor.post([hashed = Passwords::hash(password), answer = std::move(answer)]() mutable {
                answer(hashed);
            });
        });
    }
    template <typename Answer>
    [[nodiscard]] bool check(const QString &password, const QString &hash, Executor &executor, Answer answer)
    {
        return enqueue([password, hash, &executor, answer = std::move(answer)]() mutable {
            executor.post([matches = Passwords::matches(password, hash), answer = std::move(answer)]() mutable {
                answer(matches);
            });
        });
    }

private:
    using Work = Executor::Task;

    [[nodiscard]] bool enqueue(Work work);
    void run();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Work> m_waiting;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace Parlance
