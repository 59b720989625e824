// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relay/storeload.h"
#include "relay/storeservice.h"

namespace Parlance {

/// How the rest of the relay asks the store: like StoreService::write and read, whose rules apply, but without saying on
/// which threads that happens, so that a simulation can run the same commands in the order of its schedule. Counts what
/// has gone in and not come out; whoever brings more asks load() first, and says no in time.
class StoreDoor
{
public:
    using WriteTask = std::unique_ptr<Detail::StoreTask<LogStore>>;
    using ReadTask = std::unique_ptr<Detail::StoreTask<LogReader>>;

    explicit StoreDoor(const StoreLimits &limits = {}) : m_load(limits) { }
    StoreDoor(const StoreDoor &) = delete;
    StoreDoor &operator=(const StoreDoor &) = delete;
    virtual ~StoreDoor() = default;

    template <typename Command, typename Answer>
    void write(QObject *context, Command command, Answer answer)
    {
        put<LogStore>(context, std::move(command), counted(StoreQueue::Writer, std::move(answer)));
    }
    template <typename Command, typename Answer>
    void read(QObject *context, Command command, Answer answer)
    {
        put<LogReader>(context, std::move(command), counted(StoreQueue::Reader, std::move(answer)));
    }
    /// Must outlive everything that was asked: its answers, too, that nobody waits for any more.
    [[nodiscard]] StoreLoad &load() { return m_load; }

private:
    template <typename Answer>
    [[nodiscard]] auto counted(StoreQueue queue, Answer answer)
    {
        return [share = m_load.enter(queue), answer = std::move(answer)](auto &&...arguments) mutable {
            answer(std::forward<decltype(arguments)>(arguments)...);
        };
    }
    template <typename Store, typename Command, typename Answer>
    void put(QObject *context, Command command, Answer answer)
    {
        queue(std::unique_ptr<Detail::StoreTask<Store>>(
            new Detail::StoreTaskOf<Store, Command, Answer>(context, std::move(command), std::move(answer))));
    }

    virtual void queue(WriteTask task) = 0;
    virtual void queue(ReadTask task) = 0;

    StoreLoad m_load;
};

/// The store's own threads behind the door.
class ServiceDoor final : public StoreDoor
{
public:
    ServiceDoor(StoreService &service, const StoreLimits &limits) : StoreDoor(limits), m_service(service) { }

private:
    void queue(WriteTask task) override
    {
        pass<LogStore>(std::move(task), [this](auto &&...arguments) { m_service.write(arguments...); });
    }
    void queue(ReadTask task) override
    {
        pass<LogReader>(std::move(task), [this](auto &&...arguments) { m_service.read(arguments...); });
    }

    template <typename Store>
    void pass(std::shared_ptr<Detail::StoreTask<Store>> task, auto ask)
    {
        auto run = [task](Store &store) -> Result<void> {
            if (auto error = task->run(store))
                return std::unexpected(*error);
            return {};
        };
        auto tell = [task](const Result<void> &done) {
            if (!done)
                task->fail(done.error());
            task->tell();
        };
        ask(task->context(), run, tell);
    }

    StoreService &m_service;
};

} // namespace Parlance
