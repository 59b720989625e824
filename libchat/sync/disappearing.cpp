// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/disappearing.h"

#include "core/logging.h"
#include "sync/amendments.h"

namespace Parlance {

namespace {

/// In one transaction: whoever wants to read meanwhile waits no longer than that.
constexpr int removedAtOnce = 200;
/// The clock may be set, and a machine that sleeps does not count: so it is looked at now and then.
constexpr int longestWaitMs = 30'000;

} // namespace

Disappearing::Disappearing(Stores &stores, History &history, const Clock &clock, QObject *parent)
    : QObject(parent), m_stores(stores), m_history(history), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Disappearing::look);
    m_history.setBeforeCommit([this](ChangeSet &changes) { return begin(changes); });
}

void Disappearing::look()
{
    bool more = true;
    bool failed = false;
    while (more && !failed) {
        const auto written = m_history.write([&](ChangeSet &changes) -> Result<void> {
            const auto removed = removeSome(changes);
            more = removed && *removed;
            return removed.transform([](bool) { });
        });
        failed = !written;
        if (failed)
            qCWarning(lcSync) << "cannot remove what is to disappear:" << written.error().detail;
    }
    wait();
    if (failed)
        m_timer.start(longestWaitMs);
}

void Disappearing::lookWhenDue()
{
    if (m_next && m_clock.nowMs() >= *m_next)
        look();
}

/// True when there may be more.
Result<bool> Disappearing::removeSome(ChangeSet &changes)
{
    const qint64 now = m_clock.nowMs();
    if (const qint64 before = std::exchange(m_looked, now); before == 0 || before > now) {
        if (auto done = m_stores.disappearing.shorten(now); !done)
            return std::unexpected(done.error());
    }
    const auto due = m_stores.disappearing.due(now, removedAtOnce);
    if (!due)
        return std::unexpected(due.error());
    for (const auto &one : *due) {
        if (auto done = remove(one, changes); !done)
            return std::unexpected(done.error());
    }
    return due->size() == removedAtOnce;
}

Result<void> Disappearing::remove(const DisappearingStore::Due &due, ChangeSet &changes)
{
    return due.kind == EntryKind::Message
        ? settleMessage(m_stores, due.conversation, due.name, changes, Removal::Disappeared)
        : m_stores.disappearing.end(due);
}

/// Of everything that this transaction touched. A read mark, a message and its answer from the relay each name their
/// conversation.
Result<void> Disappearing::begin(ChangeSet &changes)
{
    for (const ConversationId conversation : std::as_const(changes.conversations)) {
        const auto begun = m_stores.disappearing.begin(conversation, m_clock.nowMs());
        if (!begun)
            return std::unexpected(begun.error());
        changes.messages += QSet<qint64>(begun->begin(), begun->end());
    }
    // Also for what was given with the rest of its time.
    if (!changes.conversations.isEmpty())
        changes.afterCommit.emplace_back([this] { wait(); });
    return {};
}

void Disappearing::wait()
{
    m_next = m_stores.disappearing.next().value_or(std::nullopt);
    if (m_next)
        m_timer.start(static_cast<int>(std::clamp<qint64>(*m_next - m_clock.nowMs(), 1, longestWaitMs)));
    else
        m_timer.stop();
}

} // namespace Parlance
