// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/epolldispatcher.h"

#include "core/logging.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimerEvent>

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <limits>

namespace Parlance {

namespace {

constexpr int eventsPerTurn = 256;
constexpr quint64 wakeKey = std::numeric_limits<quint64>::max();

qint64 nowNs()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

quint64 keyOf(int descriptor, quint32 generation)
{
    return (quint64{generation} << 32) | static_cast<quint32>(descriptor);
}

// What the kernel reports for each type of notifier. Errors and hang-ups concern all: a notifier of any type is how
// the socket learns of them.
constexpr std::array<quint32, 3> eventsOfType{EPOLLIN, EPOLLOUT, EPOLLPRI};
constexpr quint32 concernsAll = EPOLLERR | EPOLLHUP;

} // namespace

EpollDispatcher::EpollDispatcher(QObject *parent)
    : QAbstractEventDispatcherV2(parent)
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
    , m_wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    epoll_event event{.events = EPOLLIN, .data = {.u64 = wakeKey}};
    if (!isValid() || epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &event) != 0)
        qCWarning(lcRelay) << "no epoll dispatcher:" << std::strerror(errno);
}

EpollDispatcher::~EpollDispatcher()
{
    if (m_wake >= 0)
        close(m_wake);
    if (m_epoll >= 0)
        close(m_epoll);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted.store(false);
    Q_EMIT awake();
    QCoreApplication::sendPostedEvents();
    if (m_interrupted.load())
        return false;

    const bool mayWait = flags.testFlag(QEventLoop::WaitForMoreEvents);
    if (mayWait)
        Q_EMIT aboutToBlock();
    // After that: it is where streams send what was gathered, and find out that they have to wait.
    tellKernel();
    std::array<epoll_event, eventsPerTurn> events;
    const int count = epoll_wait(m_epoll, events.data(), eventsPerTurn, waitMs(mayWait));
    if (mayWait)
        Q_EMIT awake();

    bool didSomething = false;
    for (int i = 0; i < count && !m_interrupted.load(); ++i) {
        const epoll_event &event = events[static_cast<size_t>(i)];
        if (event.data.u64 == wakeKey) {
            clearWake();
            didSomething = true;
        } else if (!flags.testFlag(QEventLoop::ExcludeSocketNotifiers)) {
            didSomething |= activateSocket(event.data.u64, event.events);
        }
    }
    if (!m_interrupted.load() && !flags.testFlag(QEventLoop::X11ExcludeTimers))
        didSomething |= activateTimers();
    return didSomething;
}

// ---- sockets ----

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    const int descriptor = static_cast<int>(notifier->socket());
    auto [place, isNew] = m_watched.try_emplace(descriptor);
    if (isNew)
        place->second.generation = ++m_nextGeneration;
    place->second.notifiers[static_cast<size_t>(notifier->type())] = notifier;
    markDirty(descriptor, place->second);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    const int descriptor = static_cast<int>(notifier->socket());
    const auto place = m_watched.find(descriptor);
    if (place == m_watched.end())
        return;
    Watched &watched = place->second;
    QSocketNotifier *&registered = watched.notifiers[static_cast<size_t>(notifier->type())];
    if (registered != notifier)
        return;
    registered = nullptr;
    const bool unused = std::ranges::all_of(watched.notifiers, [](auto *other) { return other == nullptr; });
    if (!unused) {
        markDirty(descriptor, watched);
        return;
    }
    // At once, not with the next turn: the descriptor may be closed and its number given to another socket.
    if (watched.told != 0)
        epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
    m_watched.erase(place);
}

// Sockets switch their write notifier on and off around almost every write. Told once a turn, most of that cancels out
// and costs no system call.
void EpollDispatcher::markDirty(int descriptor, Watched &watched)
{
    if (std::exchange(watched.dirty, true))
        return;
    m_dirty.push_back(descriptor);
}

void EpollDispatcher::tellKernel()
{
    for (const int descriptor : m_dirty) {
        const auto place = m_watched.find(descriptor);
        if (place == m_watched.end())
            continue;
        Watched &watched = place->second;
        watched.dirty = false;
        quint32 wanted = 0;
        for (size_t type = 0; type < eventsOfType.size(); ++type)
            wanted |= watched.notifiers[type] ? eventsOfType[type] : 0;
        if (wanted == watched.told)
            continue;
        epoll_event event{.events = wanted, .data = {.u64 = keyOf(descriptor, watched.generation)}};
        const int operation = watched.told == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
        if (epoll_ctl(m_epoll, operation, descriptor, &event) == 0)
            watched.told = wanted;
        else
            qCWarning(lcRelay) << "descriptor" << descriptor << "cannot be watched:" << std::strerror(errno);
    }
    m_dirty.clear();
}

bool EpollDispatcher::activateSocket(quint64 key, quint32 events)
{
    const int descriptor = static_cast<int>(static_cast<quint32>(key));
    bool activated = false;
    for (size_t type = 0; type < eventsOfType.size(); ++type) {
        if (!(events & (eventsOfType[type] | concernsAll)))
            continue;
        // Looked up anew each time: what the last notifier woke may have removed this one, or reused the descriptor.
        const auto place = m_watched.find(descriptor);
        if (place == m_watched.end() || keyOf(descriptor, place->second.generation) != key)
            break;
        QSocketNotifier *notifier = place->second.notifiers[type];
        if (!notifier)
            continue;
        QEvent event(QEvent::SockAct);
        QCoreApplication::sendEvent(notifier, &event);
        activated = true;
    }
    return activated;
}

// ---- timers ----

void EpollDispatcher::registerTimer(Qt::TimerId id, Duration interval, Qt::TimerType type, QObject *object)
{
    const qint64 due = nowNs() + interval.count();
    const int number = qToUnderlying(id);
    m_timers.insert_or_assign(
        number, Timer{.info = {interval, id, type}, .object = object, .dueNs = due, .serial = ++m_nextSerial});
    m_due.emplace(due, number);
}

bool EpollDispatcher::unregisterTimer(Qt::TimerId id)
{
    const auto place = m_timers.find(qToUnderlying(id));
    if (place == m_timers.end())
        return false;
    m_due.erase({place->second.dueNs, place->first});
    m_timers.erase(place);
    return true;
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    const auto removed = std::erase_if(m_timers, [this, object](const auto &entry) {
        if (entry.second.object != object)
            return false;
        m_due.erase({entry.second.dueNs, entry.first});
        return true;
    });
    return removed > 0;
}

QList<QAbstractEventDispatcher::TimerInfoV2> EpollDispatcher::timersForObject(QObject *object) const
{
    QList<TimerInfoV2> found;
    for (const auto &[id, timer] : m_timers) {
        if (timer.object == object)
            found.append(timer.info);
    }
    return found;
}

QAbstractEventDispatcher::Duration EpollDispatcher::remainingTime(Qt::TimerId id) const
{
    const auto place = m_timers.find(qToUnderlying(id));
    if (place == m_timers.end())
        return Duration::min();
    return Duration(std::max<qint64>(0, place->second.dueNs - nowNs()));
}

bool EpollDispatcher::activateTimers()
{
    // Only those due by now, so that a timer of 0 ms cannot keep the sockets waiting.
    const qint64 now = nowNs();
    std::vector<std::pair<int, quint64>> ready;
    for (auto place = m_due.begin(); place != m_due.end() && place->first <= now; ++place)
        ready.emplace_back(place->second, m_timers.at(place->second).serial);

    bool activated = false;
    for (const auto &[number, serial] : ready) {
        auto place = m_timers.find(number);
        if (place == m_timers.end() || place->second.serial != serial)
            continue;
        Timer &timer = place->second;
        m_due.erase({timer.dueNs, number});
        timer.dueNs = std::max(timer.dueNs + timer.info.interval.count(), now);
        // Not due again before its handler is back, or an event loop inside the handler would spin on it.
        timer.firing = true;
        QTimerEvent event(timer.info.timerId);
        QCoreApplication::sendEvent(timer.object, &event);
        activated = true;
        place = m_timers.find(number);
        if (place != m_timers.end() && place->second.serial == serial) {
            place->second.firing = false;
            m_due.emplace(place->second.dueNs, number);
        }
        if (m_interrupted.load())
            break;
    }
    return activated;
}

int EpollDispatcher::waitMs(bool mayWait) const
{
    if (!mayWait)
        return 0;
    if (m_due.empty())
        return -1;
    const qint64 leftNs = m_due.begin()->first - nowNs();
    if (leftNs <= 0)
        return 0;
    constexpr qint64 nsPerMs = 1'000'000;
    return static_cast<int>(std::min<qint64>((leftNs + nsPerMs - 1) / nsPerMs, std::numeric_limits<int>::max()));
}

// ---- other threads ----

void EpollDispatcher::wakeUp()
{
    if (m_woken.exchange(true))
        return;
    const quint64 one = 1;
    // Cannot fail but for an overflow, and then it is awake anyway.
    [[maybe_unused]] const auto written = write(m_wake, &one, sizeof one);
}

void EpollDispatcher::clearWake()
{
    quint64 count = 0;
    [[maybe_unused]] const auto got = read(m_wake, &count, sizeof count);
    // After the read: a wakeUp() in between is seen by the posted events that are sent next.
    m_woken.store(false);
}

void EpollDispatcher::interrupt()
{
    m_interrupted.store(true);
    wakeUp();
}

} // namespace Parlance
