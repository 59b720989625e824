// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

namespace Parlance {

/// A thread's in-tray. In the relay it belongs to an I/O thread or the main thread; in a simulation, to the schedule.
class Executor
{
public:
    using Task = std::move_only_function<void()>;

    Executor() = default;
    Executor(const Executor &) = delete;
    Executor &operator=(const Executor &) = delete;
    virtual ~Executor() = default;

    /// Runs the task later on the executor's thread, after everything posted before. From any thread. What is posted
    /// after the thread has ended is dropped.
    virtual void post(Task task) = 0;
    /// An object on that thread, for whoever answers to one (StoreDoor). Answers and posted tasks keep their order.
    [[nodiscard]] virtual QObject &context() = 0;
};

} // namespace Parlance
