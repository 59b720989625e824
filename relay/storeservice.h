// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relay/logstore.h"

#include <QObject>

#include <array>
#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <thread>
#include <type_traits>
#include <vector>

namespace Parlance {

/// Numbers of the writer since it started. Read from any thread.
struct StoreMetrics
{
    static constexpr std::array<qint64, 12> commitBucketsUs{
        250, 500, 1'000, 2'500, 5'000, 10'000, 25'000, 50'000, 100'000, 250'000, 500'000, 1'000'000};

    std::array<std::atomic<quint64>, commitBucketsUs.size() + 1> commitTime{}; ///< Commits by duration; last: longer.
    std::atomic<quint64> commits{0};
    std::atomic<quint64> commitTimeSumUs{0};
    std::atomic<quint64> failedCommits{0};
    std::atomic<quint64> commands{0}; ///< Commands in committed batches; over commits: the mean size of a batch.
    std::atomic<quint64> queued{0}; ///< Commands that wait for the writer now.
    std::atomic<bool> failing{false}; ///< So the last that had something to write.
    std::atomic<bool> stopped{false}; ///< It runs no command any more: the disk could not keep what was written.
};

namespace Detail {

/// One command on its way through a store thread: run there, told on the asker's thread.
template <typename Store>
class StoreTask
{
public:
    StoreTask() = default;
    StoreTask(const StoreTask &) = delete;
    StoreTask &operator=(const StoreTask &) = delete;
    virtual ~StoreTask() = default;

    /// May be run again after a roll back. Returns the storage error, if it ended in one.
    virtual std::optional<Error> run(Store &store) = 0;
    virtual void fail(const Error &error) = 0;
    virtual void tell() = 0;
    [[nodiscard]] virtual QObject *context() const = 0;
};

template <typename Store, typename Command, typename Answer>
class StoreTaskOf final : public StoreTask<Store>
{
    using Outcome = std::invoke_result_t<Command &, Store &>;

public:
    StoreTaskOf(QObject *context, Command command, Answer answer)
        : m_context(context), m_command(std::move(command)), m_answer(std::move(answer))
    {
    }
    std::optional<Error> run(Store &store) override
    {
        m_outcome = m_command(store);
        if (!m_outcome && isStorageError(m_outcome.error()))
            return m_outcome.error();
        return std::nullopt;
    }
    void fail(const Error &error) override { m_outcome = std::unexpected(error); }
    void tell() override { m_answer(std::move(m_outcome)); }
    [[nodiscard]] QObject *context() const override { return m_context; }

private:
    QObject *m_context;
    Command m_command;
    Answer m_answer;
    Outcome m_outcome = std::unexpected(Error{.code = ErrorCode::Cancelled, .detail = {}});
};

/// Tasks handed from any thread to one.
template <typename Store>
class StoreInbox
{
public:
    using Task = std::unique_ptr<StoreTask<Store>>;

    void put(Task task)
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
        m_filled.notify_one();
    }
    /// Waits for something to do; empty when closed and all is done.
    std::vector<Task> take(size_t atMost);
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_filled.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::deque<Task> m_tasks;
    bool m_closed = false;
};

} // namespace Detail

/// What is done with the commands the writer takes: in one batch, committed, and only then answered. When one of them meets a
/// storage error, each in a batch of its own, so that only those fail that fail by themselves.
///
/// Once the disk could not keep what was written (StorageUnsynced) no command is run any more: SQLite's idea of the file and
/// the disk's may have parted, and only a new process finds out (docs/decisions/0023-after-an-fsync-error.md).
class BatchWriter
{
public:
    using Task = Detail::StoreInbox<LogStore>::Task;
    using Listener = std::function<void(const std::shared_ptr<const Changes> &)>;

    /// tell: gives each of them to its asker's thread, in order.
    BatchWriter(StoreMetrics &metrics, std::function<void(std::span<Task>)> tell)
        : m_metrics(metrics), m_tell(std::move(tell))
    {
    }
    void setListener(Listener listener) { m_listener = std::move(listener); }
    /// Called once, when it stops for good.
    void setStopListener(std::function<void(const Error &)> listener) { m_stopListener = std::move(listener); }

    void run(LogStore &store, std::vector<Task> &tasks);

private:
    [[nodiscard]] bool runAll(LogStore &store, std::span<Task> tasks);
    void finish(LogStore &store, std::span<Task> tasks);
    void fail(std::span<Task> tasks, const Error &error);
    void stopAfter(const Error &error);

    StoreMetrics &m_metrics;
    std::function<void(std::span<Task>)> m_tell;
    Listener m_listener;
    std::function<void(const Error &)> m_stopListener;
    std::optional<Error> m_stopped; ///< for which reason
};

/// The store's two threads. The writer takes what is queued, up to 1,024 commands, runs them in one batch, commits, and
/// only then answers all of them: one fsync for many messages. The reader answers reads from what is committed and so
/// never waits for an fsync. Safe to ask from any thread.
///
/// An answer runs on the thread of its context, a QObject that must live until stop() returned (an I/O thread's own
/// object, not a connection: capture a QPointer to that). Answers to one thread come in the order of the batches, and
/// those of a batch are posted before its Changes are given to the listener.
class StoreService
{
public:
    static constexpr size_t batchLimit = 1024;

    explicit StoreService(std::unique_ptr<StoreBackend> backend);
    StoreService(const StoreService &) = delete;
    StoreService &operator=(const StoreService &) = delete;
    ~StoreService();

    /// Called on the writer's thread after each commit that changed something; must be quick. Set before start().
    using Listener = BatchWriter::Listener;
    void setListener(Listener listener) { m_batches.setListener(std::move(listener)); }
    /// Called on the writer's thread when it accepts nothing any more, whatever comes (BatchWriter). Set before start().
    void setStopListener(std::function<void(const Error &)> listener)
    {
        m_batches.setStopListener(std::move(listener));
    }

    /// Opens the store on its threads and waits for the outcome.
    [[nodiscard]] Result<void> start();
    /// Runs what is queued, commits, closes the store. Nothing may be asked afterwards.
    void stop();

    /// command: Result<T>(LogStore &), on the writer's thread, possibly twice (its first batch failed for another's
    /// sake), so it must not consume its captures. answer: void(Result<T>), on the context's thread.
    template <typename Command, typename Answer>
    void write(QObject *context, Command command, Answer answer)
    {
        put(std::unique_ptr<Detail::StoreTask<LogStore>>(
            new Detail::StoreTaskOf<LogStore, Command, Answer>(context, std::move(command), std::move(answer))));
    }
    /// command: Result<T>(LogReader &), on the reader's thread.
    template <typename Command, typename Answer>
    void read(QObject *context, Command command, Answer answer)
    {
        put(std::unique_ptr<Detail::StoreTask<LogReader>>(
            new Detail::StoreTaskOf<LogReader, Command, Answer>(context, std::move(command), std::move(answer))));
    }
    /// Without an answer; a failure is logged.
    template <typename Command>
    void write(Command command)
    {
        write(nullptr, std::move(command), [](const auto &) { });
    }

    /// The same for a task made by the caller.
    void put(std::unique_ptr<Detail::StoreTask<LogStore>> task)
    {
        m_metrics.queued.fetch_add(1, std::memory_order_relaxed);
        m_writes.put(std::move(task));
    }
    void put(std::unique_ptr<Detail::StoreTask<LogReader>> task) { m_reads.put(std::move(task)); }

    [[nodiscard]] const StoreMetrics &metrics() const { return m_metrics; }

private:
    using WriteTasks = std::vector<Detail::StoreInbox<LogStore>::Task>;

    void writeLoop(LogStore &store);
    void readLoop(LogReader &reader);
    void stopReader();
    void stopWriter();

    std::unique_ptr<StoreBackend> m_backend;
    StoreMetrics m_metrics;
    BatchWriter m_batches;
    Detail::StoreInbox<LogStore> m_writes;
    Detail::StoreInbox<LogReader> m_reads;
    std::thread m_writer;
    std::thread m_reader;
};

} // namespace Parlance
