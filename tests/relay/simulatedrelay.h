// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "relay/admission.h"
#include "relay/connection.h"
#include "relay/hub.h"
#include "relay/metrics.h"
#include "relay/passwordworker.h"
#include "relay/presence.h"
#include "relay/relaycore.h"
#include "relay/resumetoken.h"
#include "relay/storedoor.h"

#include <array>
#include <deque>
#include <functional>
#include <random>

namespace Parlance::Simulation {

/// Time as the schedule sets it.
class SimulatedClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return 1'700'000'000'000 + m_elapsed; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_elapsed; }
    void advance(qint64 ms) { m_elapsed += ms; }

private:
    qint64 m_elapsed = 0;
};

/// A thread of the relay: runs its next task when the schedule says so.
class SimulatedExecutor final : public Executor
{
public:
    void post(Task task) override { m_tasks.push_back(std::move(task)); }
    QObject &context() override { return m_context; }
    [[nodiscard]] bool hasWork() const { return !m_tasks.empty(); }
    void step();

private:
    std::deque<Task> m_tasks;
    QObject m_context;
};

/// The store's two threads: a batch or a read happens when the schedule says so, on the store that is really used, and with
/// what StoreService does with batches.
class SimulatedStore final : public StoreDoor
{
public:
    /// `isOff`: the power is gone, and nobody hears anything any more.
    SimulatedStore(LogStore &store, LogReader &reader, const StoreLimits &limits, std::function<bool()> isOff);

    void setListener(BatchWriter::Listener listener) { m_writer.setListener(std::move(listener)); }
    void addExecutor(SimulatedExecutor &executor) { m_executors.push_back(&executor); }
    [[nodiscard]] bool hasWrites() const { return !m_writes.empty(); }
    [[nodiscard]] bool hasReads() const { return !m_reads.empty(); }
    /// One batch of at most so many commands; its answers and its news are posted, as StoreService does, unless the power
    /// went meanwhile.
    void commitBatch(size_t atMost);
    void readOne();
    /// It accepts nothing any more: a sync failed.
    [[nodiscard]] bool hasStopped() const { return m_metrics.stopped; }

private:
    void queue(WriteTask task) override { m_writes.push_back(std::move(task)); }
    void queue(ReadTask task) override { m_reads.push_back(std::move(task)); }
    template <typename Task>
    void tell(Task task);

    LogStore &m_store;
    LogReader &m_reader;
    const std::function<bool()> m_isOff;
    StoreMetrics m_metrics;
    BatchWriter m_writer;
    std::vector<SimulatedExecutor *> m_executors;
    std::deque<WriteTask> m_writes;
    std::deque<ReadTask> m_reads;
};

/// Both directions of one connection's network, frame by frame.
class SimulatedLink final : public Link
{
public:
    void send(const QByteArray &frame) override { toClient.push_back(frame); }
    void ping() override { }
    void setReading(bool reading) override { isRead = reading; }
    void close(CloseReason) override { closedByRelay = true; }
    [[nodiscard]] qint64 bytesWaiting() const override { return isFull ? 1 << 20 : 0; }

    std::deque<QByteArray> toClient;
    std::deque<QByteArray> toRelay;
    std::shared_ptr<Connection> connection;
    SimulatedExecutor *executor = nullptr;
    bool closedByRelay = false; ///< what is in toClient still arrives
    bool cut = false; ///< nothing arrives any more; the relay has not noticed yet
    bool isFull = false; ///< the far side does not read
    bool isRead = true; ///< what is in toRelay may arrive
};

/// A running relay: the real hubs, connections, handlers, presence, on simulated threads and network. A crash is its
/// destruction.
class SimulatedRelay
{
public:
    /// `isOff`: as for SimulatedStore; the power stays where there is none.
    SimulatedRelay(LogStore &store, LogReader &reader, const SimulatedClock &clock, const RelaySettings &settings,
                   std::function<bool()> isOff = {});
    ~SimulatedRelay();

    /// A new connection, on the I/O thread of this number.
    [[nodiscard]] SimulatedLink &open(size_t thread);
    /// The relay notices that a link is gone.
    void noticeClosed(SimulatedLink &link);
    /// Ticks of every thread and of presence.
    void tick();

    [[nodiscard]] ResumeTokens &tokens() { return m_tokens; }
    [[nodiscard]] SimulatedStore &store() { return m_store; }
    [[nodiscard]] std::array<SimulatedExecutor, 3> &executors() { return m_executors; }
    /// Those whose end the relay has not noticed.
    [[nodiscard]] const std::vector<std::unique_ptr<SimulatedLink>> &links() const { return m_links; }
    [[nodiscard]] PasswordWorker &passwords() { return m_passwords; }
    [[nodiscard]] const Metrics &metrics() const { return m_metrics; }

private:
    std::array<SimulatedExecutor, 3> m_executors; ///< two I/O threads and the main thread
    SimulatedStore m_store;
    Metrics m_metrics;
    Switchboard m_switchboard;
    ResumeTokens m_tokens;
    Admission m_admission;
    Presence m_presence;
    PasswordWorker m_passwords;
    RelayCore m_core;
    std::array<std::unique_ptr<Hub>, 2> m_hubs;
    std::vector<std::unique_ptr<SimulatedLink>> m_links;
    std::vector<std::unique_ptr<SimulatedLink>> m_pastLinks; ///< a device may still have to notice that
};

} // namespace Parlance::Simulation
