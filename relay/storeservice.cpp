// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/storeservice.h"

#include "core/failpoint.h"
#include "core/logging.h"
#include "core/threadname.h"
#include "relay/operatortext.h"

#include <QElapsedTimer>

#include <algorithm>
#include <future>

namespace Parlance {

namespace {

/// Runs the answers, in order, with one event for each asker's thread.
template <typename Task>
void tellAll(std::span<Task> tasks)
{
    std::vector<std::pair<QObject *, std::shared_ptr<std::vector<Task>>>> byContext;
    for (Task &task : tasks) {
        QObject *context = task->context();
        if (!context)
            continue;
        auto found = std::ranges::find(byContext, context, &decltype(byContext)::value_type::first);
        if (found == byContext.end())
            found = byContext.emplace(byContext.end(), context, std::make_shared<std::vector<Task>>());
        found->second->push_back(std::move(task));
    }
    for (const auto &[context, told] : byContext) {
        QMetaObject::invokeMethod(
            context,
            [told] {
                for (const Task &task : *told)
                    task->tell();
            },
            Qt::QueuedConnection);
    }
}

/// Opens on the new thread what is used there; waits for the outcome only.
Result<void> startThread(std::thread &thread, const char *name, auto open, auto loop)
{
    std::promise<Result<void>> opening;
    auto opened = opening.get_future();
    thread = std::thread([opening = std::move(opening), name, open, loop]() mutable {
        nameThisThread(name);
        auto store = open();
        opening.set_value(store ? Result<void>() : std::unexpected(store.error()));
        if (store)
            loop(**store);
    });
    return opened.get();
}

template <typename Tasks>
void failAll(Tasks &&tasks, const Error &error)
{
    for (auto &task : tasks)
        task->fail(error);
}

} // namespace

namespace Detail {

template <typename Store>
std::vector<typename StoreInbox<Store>::Task> StoreInbox<Store>::take(size_t atMost)
{
    std::unique_lock lock(m_mutex);
    m_filled.wait(lock, [this] { return m_closed || !m_tasks.empty(); });
    const auto count = static_cast<std::ptrdiff_t>(std::min(atMost, m_tasks.size()));
    std::vector<Task> taken(std::make_move_iterator(m_tasks.begin()), std::make_move_iterator(m_tasks.begin() + count));
    m_tasks.erase(m_tasks.begin(), m_tasks.begin() + count);
    return taken;
}

template class StoreInbox<LogStore>;
template class StoreInbox<LogReader>;

} // namespace Detail

StoreService::StoreService(std::unique_ptr<StoreBackend> backend)
    : m_backend(std::move(backend)), m_batches(m_metrics, [](std::span<BatchWriter::Task> tasks) { tellAll(tasks); })
{
}

StoreService::~StoreService()
{
    stop();
}

Result<void> StoreService::start()
{
    // The writer first: it is the one that makes the file and its schema.
    auto opened = startThread(
        m_writer, "store writer", [this] { return m_backend->openStore(); },
        [this](LogStore &store) { writeLoop(store); });
    if (!opened)
        return opened;
    return startThread(
        m_reader, "store reader", [this] { return m_backend->openReader(); },
        [this](LogReader &reader) { readLoop(reader); });
}

void StoreService::stop()
{
    // The reader first: SQLite tidies the file up when its writer is the last to close it. Not on a disk that lost something:
    // what is there stays for the next process to look at.
    if (!m_metrics.stopped)
        stopReader();
    stopWriter();
    stopReader();
}

void StoreService::stopReader()
{
    m_reads.close();
    if (m_reader.joinable())
        m_reader.join();
}

void StoreService::stopWriter()
{
    m_writes.close();
    if (m_writer.joinable())
        m_writer.join();
}

void StoreService::readLoop(LogReader &reader)
{
    for (;;) {
        auto tasks = m_reads.take(1);
        if (tasks.empty())
            return;
        (void)tasks.front()->run(reader);
        tellAll(std::span(tasks));
    }
}

void StoreService::writeLoop(LogStore &store)
{
    for (;;) {
        auto tasks = m_writes.take(batchLimit);
        if (tasks.empty())
            return;
        m_metrics.queued.fetch_sub(tasks.size(), std::memory_order_relaxed);
        m_batches.run(store, tasks);
    }
}

// ---- batches -------------------------------------------------------------------------------------------------------

void BatchWriter::run(LogStore &store, std::vector<Task> &tasks)
{
    if (!m_stopped && runAll(store, tasks)) {
        finish(store, tasks);
        return;
    }
    // One command met a storage error and took the whole batch with it. Each on its own, so that only those fail that
    // fail by themselves.
    for (Task &task : tasks) {
        const std::span single(&task, 1);
        if (m_stopped)
            fail(single, *m_stopped);
        else if (tasks.size() > 1 && runAll(store, single))
            finish(store, single);
        else
            m_tell(single);
    }
}

bool BatchWriter::runAll(LogStore &store, std::span<Task> tasks)
{
    if (auto begun = store.begin(); !begun) {
        stopAfter(begun.error());
        failAll(tasks, begun.error());
        return false;
    }
    failPoint("relay.write.begun");
    for (Task &task : tasks) {
        if (auto error = task->run(store)) {
            store.rollBack();
            qCWarning(lcRelayStore) << "a batch was rolled back:" << error->detail;
            stopAfter(*error);
            return false;
        }
        failPoint("relay.write.appended");
    }
    return true;
}

void BatchWriter::finish(LogStore &store, std::span<Task> tasks)
{
    failPoint("relay.write.uncommitted");
    QElapsedTimer timer;
    timer.start();
    auto changes = store.commit();
    const auto took = timer.nsecsElapsed() / 1000;
    const auto bucket = std::ranges::lower_bound(StoreMetrics::commitBucketsUs, took);
    if (!changes) {
        m_metrics.failedCommits.fetch_add(1, std::memory_order_relaxed);
        m_metrics.failing = true;
        qCCritical(lcRelayStore) << "a commit failed, nothing of it was accepted:" << changes.error().detail;
        stopAfter(changes.error());
        fail(tasks, changes.error());
        return;
    }
    failPoint("relay.write.committed");
    m_metrics.commitTime[static_cast<size_t>(bucket - StoreMetrics::commitBucketsUs.begin())].fetch_add(
        1, std::memory_order_relaxed);
    m_metrics.commits.fetch_add(1, std::memory_order_relaxed);
    m_metrics.commitTimeSumUs.fetch_add(static_cast<quint64>(took), std::memory_order_relaxed);
    m_metrics.commands.fetch_add(tasks.size(), std::memory_order_relaxed);
    if (!changes->isEmpty())
        m_metrics.failing = false;
    m_tell(tasks);
    failPoint("relay.write.told");
    if (m_listener && !changes->isEmpty())
        m_listener(std::make_shared<const Changes>(std::move(*changes)));
}

void BatchWriter::fail(std::span<Task> tasks, const Error &error)
{
    failAll(tasks, error);
    m_tell(tasks);
}

void BatchWriter::stopAfter(const Error &error)
{
    if (m_stopped || error.code != ErrorCode::StorageUnsynced)
        return;
    m_stopped = error;
    m_metrics.stopped = true;
    qCCritical(lcRelayStore).noquote() << "accepting nothing any more:" << operatorText(error);
    if (m_stopListener)
        m_stopListener(error);
}

} // namespace Parlance
