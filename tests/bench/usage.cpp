// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/usage.h"

#include "tests/bench/figures.h"
#include "tests/bench/poller.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

#include <algorithm>
#include <ctime>

namespace Parlance::Bench {

using namespace Qt::StringLiterals;

namespace {

// Beyond this the rate may be the load generator's own limit.
constexpr double busyShare = 0.9;
// Beyond this others had a part in what was measured.
constexpr double othersShare = 0.2;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double secondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

double ticks(const QByteArray &field)
{
    return field.toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
}

/// utime and stime are fields 14 and 15, counted after the name, which is in brackets: proc_pid_stat(5).
struct Stat
{
    explicit Stat(const QByteArray &text)
    {
        const auto fields = text.sliced(std::max<qsizetype>(text.lastIndexOf(')'), 0)).split(' ');
        if (fields.size() < 14)
            return;
        user = ticks(fields[12]);
        kernel = ticks(fields[13]);
        name = QString::fromUtf8(text.sliced(text.indexOf('(') + 1, text.lastIndexOf(')') - text.indexOf('(') - 1));
        while (!name.isEmpty() && (name.back().isDigit() || name.back().isSpace()))
            name.chop(1);
    }

    double user = 0;
    double kernel = 0;
    QString name;
};

/// All that was not idle, of all processors: proc_stat(5).
double machineSeconds()
{
    const auto fields = contentOf(u"/proc/stat"_s).split('\n').first().simplified().split(' ');
    double busy = 0;
    for (qsizetype i = 1; i < fields.size() && i <= 8; ++i) {
        const bool isIdle = i == 4 || i == 5;
        busy += isIdle ? 0 : ticks(fields[i]);
    }
    return busy;
}

} // namespace

ProcessorTime ProcessorTime::of(qint64 processId)
{
    const QString folder = u"/proc/%1/"_s.arg(processId);
    const Stat process(contentOf(folder + u"stat"_s));
    ProcessorTime time{.user = process.user, .kernel = process.kernel, .threads = {}};
    const QStringList threads = QDir(folder + u"task"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        const Stat stat(contentOf(folder + u"task/%1/stat"_s.arg(thread)));
        time.threads[stat.name] += stat.user + stat.kernel;
    }
    return time;
}

UsageMeter::UsageMeter(qint64 relay) : m_relay(relay), m_begin(read()) { }

UsageMeter::Reading UsageMeter::read() const
{
    return {.atNs = Poller::nowNs(),
            .relay = ProcessorTime::of(m_relay),
            .generator = secondsOf(CLOCK_THREAD_CPUTIME_ID),
            .self = secondsOf(CLOCK_PROCESS_CPUTIME_ID),
            .machine = machineSeconds()};
}

double UsageMeter::seconds() const
{
    return static_cast<double>(Poller::nowNs() - m_begin.atNs) / 1e9;
}

double UsageMeter::relayShare() const
{
    return (ProcessorTime::of(m_relay).total() - m_begin.relay.total()) / seconds();
}

void UsageMeter::report(Figures &figures, double things, const QString &thing, const QString &prefix) const
{
    const Reading end = read();
    const double passed = static_cast<double>(end.atNs - m_begin.atNs) / 1e9;
    const double relay = end.relay.total() - m_begin.relay.total();
    const auto addShare = [&](const QString &name, double seconds) {
        figures.add(prefix + name, u"us/"_s + thing, seconds * 1e6 / things);
    };
    addShare(u"relay processor time"_s, relay);
    addShare(u"  of it in the kernel"_s, end.relay.kernel - m_begin.relay.kernel);
    for (auto it = end.relay.threads.begin(); it != end.relay.threads.end(); ++it)
        addShare(u"  of it thread "_s + it.key(), it.value() - m_begin.relay.threads.value(it.key()));
    const double generator = (end.generator - m_begin.generator) / passed;
    const double others = end.machine - m_begin.machine - relay - (end.self - m_begin.self);
    figures.add(prefix + u"relay, share of a core"_s, u"%"_s, relay * 100 / passed);
    figures.add(prefix + u"load generator, share of a core"_s, u"%"_s, generator * 100);
    figures.add(prefix + u"everybody else, share of a core"_s, u"%"_s, std::max(0.0, others) * 100 / passed);
    if (generator > busyShare)
        figures.warn(
            prefix + u"the load generator used more than 90 % of a core: this may be its limit, not the relay's"_s);
    if (others / passed > othersShare)
        figures.warn(prefix + u"others used more than 20 % of a core: the relay could be faster alone"_s);
}

} // namespace Parlance::Bench
