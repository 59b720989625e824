// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractEventDispatcher>

#include <array>
#include <atomic>
#include <set>
#include <unordered_map>
#include <vector>

namespace Parlance {

/// An event dispatcher on epoll(7), Linux only. Qt's own ones hand every socket of the thread to the kernel on each turn,
/// so a thread with thousands of idle connections spends its time there; here an idle socket costs nothing.
///
/// Give it to a thread before it starts: thread.setEventDispatcher(new EpollDispatcher), which then owns it. Everything
/// but wakeUp() and interrupt() is called on that thread. Timers are kept to the millisecond, none earlier than asked.
class EpollDispatcher final : public QAbstractEventDispatcherV2
{
    Q_OBJECT

public:
    explicit EpollDispatcher(QObject *parent = nullptr);
    ~EpollDispatcher() override;

    /// False when the kernel gave no descriptors for it: use the stock dispatcher then.
    [[nodiscard]] bool isValid() const { return m_epoll >= 0 && m_wake >= 0; }

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    void registerTimer(Qt::TimerId id, Duration interval, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(Qt::TimerId id) override;
    bool unregisterTimers(QObject *object) override;
    [[nodiscard]] QList<TimerInfoV2> timersForObject(QObject *object) const override;
    [[nodiscard]] Duration remainingTime(Qt::TimerId id) const override;

    void wakeUp() override;
    void interrupt() override;

private:
    /// The notifiers of one descriptor, and what the kernel was last told about it.
    struct Watched
    {
        std::array<QSocketNotifier *, 3> notifiers{}; // by QSocketNotifier::Type
        quint32 told = 0;
        quint32 generation = 0; // tells a reused descriptor from the one an old event was about
        bool dirty = false;
    };
    struct Timer
    {
        TimerInfoV2 info;
        QObject *object;
        qint64 dueNs;
        quint64 serial;
        bool firing = false;
    };

    void tellKernel();
    [[nodiscard]] int waitMs(bool mayWait) const;
    [[nodiscard]] bool activateSocket(quint64 key, quint32 events);
    [[nodiscard]] bool activateTimers();
    void clearWake();
    void markDirty(int descriptor, Watched &watched);

    int m_epoll = -1;
    int m_wake = -1;
    std::atomic<bool> m_woken = false;
    std::atomic<bool> m_interrupted = false;
    std::unordered_map<int, Watched> m_watched;
    std::vector<int> m_dirty;
    quint32 m_nextGeneration = 0;
    std::unordered_map<int, Timer> m_timers;
    std::set<std::pair<qint64, int>> m_due;
    quint64 m_nextSerial = 0;
};

} // namespace Parlance
