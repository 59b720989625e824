// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulatedrelay.h"

#include <algorithm>

namespace Parlance::Simulation {

void SimulatedExecutor::step()
{
    Task task = std::move(m_tasks.front());
    m_tasks.pop_front();
    task();
}

// ---- store ----

SimulatedStore::SimulatedStore(LogStore &store, LogReader &reader, const StoreLimits &limits,
                               std::function<bool()> isOff)
    : StoreDoor(limits)
    , m_store(store)
    , m_reader(reader)
    , m_isOff(std::move(isOff))
    , m_writer(m_metrics, [this](std::span<WriteTask> tasks) {
        for (WriteTask &task : tasks)
            tell(std::move(task));
    })
{
}

void SimulatedStore::commitBatch(size_t atMost)
{
    std::vector<WriteTask> batch;
    while (!m_writes.empty() && batch.size() < atMost) {
        batch.push_back(std::move(m_writes.front()));
        m_writes.pop_front();
    }
    m_writer.run(m_store, batch);
}

void SimulatedStore::readOne()
{
    ReadTask task = std::move(m_reads.front());
    m_reads.pop_front();
    (void)task->run(m_reader);
    tell(std::move(task));
}

template <typename Task>
void SimulatedStore::tell(Task task)
{
    if (m_isOff && m_isOff())
        return;
    const auto asker = std::ranges::find(m_executors, task->context(), [](auto *one) { return &one->context(); });
    if (asker != m_executors.end())
        (*asker)->post([task = std::move(task)] { task->tell(); });
}

// ---- relay ----

SimulatedRelay::SimulatedRelay(LogStore &store, LogReader &reader, const SimulatedClock &clock,
                               const RelaySettings &settings, std::function<bool()> isOff)
    : m_store(store, reader, settings.store, std::move(isOff))
    , m_tokens(QByteArray(ResumeTokens::secretBytes, 's'))
    , m_admission(settings.rateFactor)
    , m_presence(m_store, m_switchboard, clock, m_executors[2], settings.presenceGraceMs)
    , m_core{.store = m_store,
             .clock = clock,
             .metrics = m_metrics,
             .switchboard = m_switchboard,
             .presence = m_presence,
             .passwords = m_passwords,
             .tokens = m_tokens,
             .admission = m_admission,
             .settings = settings}
{
    for (SimulatedExecutor &executor : m_executors)
        m_store.addExecutor(executor);
    for (size_t i = 0; i < m_hubs.size(); ++i) {
        m_hubs.at(i) = std::make_unique<Hub>(m_core, m_executors.at(i));
        m_switchboard.add(*m_hubs.at(i));
    }
    m_store.setListener([this](const std::shared_ptr<const Changes> &changes) {
        m_switchboard.committed(changes);
        m_presence.committed(changes);
    });
}

SimulatedRelay::~SimulatedRelay()
{
    while (!m_links.empty())
        noticeClosed(*m_links.back());
}

SimulatedLink &SimulatedRelay::open(size_t thread)
{
    auto link = std::make_unique<SimulatedLink>();
    link->executor = &m_executors.at(thread);
    link->connection = m_hubs.at(thread)->open(*link, QStringLiteral("192.0.2.1"));
    m_links.push_back(std::move(link));
    return *m_links.back();
}

void SimulatedRelay::noticeClosed(SimulatedLink &link)
{
    const auto open = std::ranges::find(m_links, &link, [](const auto &one) { return one.get(); });
    if (open == m_links.end())
        return;
    m_pastLinks.push_back(std::move(*open));
    m_links.erase(open);
    std::exchange(link.connection, nullptr)->linkClosed();
}

void SimulatedRelay::tick()
{
    for (const auto &hub : m_hubs)
        hub->tick();
    m_presence.tick();
}

} // namespace Parlance::Simulation
