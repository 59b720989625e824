// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/loops.h"

#include "tests/bench/figures.h"
#include "tests/bench/usage.h"

#include <algorithm>

namespace Parlance::Bench {

using namespace Qt::StringLiterals;

namespace {

// How long a turn may wait for the relay when nothing else is to be done.
constexpr qint64 turnNs = 1'000'000;

double millisecondsSince(qint64 stampNs)
{
    return static_cast<double>(Poller::nowNs() - stampNs) / 1e6;
}

void forgetCallbacks(Load &load)
{
    for (size_t pair = 0; pair < load.pairs(); ++pair)
        load.listener(pair).onDelivered = nullptr;
}

} // namespace

double runClosedLoop(Load &load, const ClosedLoop &loop, Figures &figures)
{
    enum class Phase : std::uint8_t { WarmUp, Counting, Ending };
    Phase phase = Phase::WarmUp;
    qint64 outstanding = 0;
    QList<double> times;
    for (size_t pair = 0; pair < load.pairs(); ++pair) {
        LoadClient &writer = load.writer(pair);
        load.listener(pair).onDelivered = [&](qint64 stamp) {
            if (phase == Phase::Counting)
                times.append(millisecondsSince(stamp));
            if (phase == Phase::Ending)
                --outstanding;
            else
                writer.submit(Poller::nowNs());
        };
    }
    for (int i = 0; i < loop.underWay; ++i) {
        for (size_t pair = 0; pair < load.pairs(); ++pair, ++outstanding)
            load.writer(pair).submit(Poller::nowNs());
    }
    load.poller().flush();
    load.poller().pass(loop.warmUpSeconds);
    phase = Phase::Counting;
    const UsageMeter meter(load.relay().processId());
    load.poller().pass(loop.seconds);
    const double rate = static_cast<double>(times.size()) / meter.seconds();
    figures.add(u"delivered and acknowledged"_s, u"msg/s"_s, rate);
    meter.report(figures, static_cast<double>(times.size()), u"msg"_s);
    phase = Phase::Ending;
    load.poller().until([&] { return outstanding == 0; }, "the last delivery");
    figures.addSamples(u"submit to delivery in the closed loop"_s, u"ms"_s, times);
    forgetCallbacks(load);
    return rate;
}

void runOpenLoop(Load &load, const OpenLoop &loop, Figures &figures)
{
    const auto total = static_cast<qint64>(loop.perSecond * loop.seconds);
    QList<double> times;
    times.reserve(total);
    for (size_t pair = 0; pair < load.pairs(); ++pair)
        load.listener(pair).onDelivered = [&](qint64 dueNs) { times.append(millisecondsSince(dueNs)); };
    const UsageMeter meter(load.relay().processId());
    const qint64 begin = Poller::nowNs();
    const auto due = [&](qint64 number) { return begin + number * 1'000'000'000 / loop.perSecond; };
    qint64 sent = 0;
    while (sent < total) {
        const qint64 now = Poller::nowNs();
        while (sent < total && due(sent) <= now) {
            load.writer(static_cast<size_t>(sent) % load.pairs()).submit(due(sent));
            ++sent;
        }
        load.poller().flush();
        load.poller().serve(std::clamp<qint64>(due(sent) - Poller::nowNs(), 0, turnNs));
    }
    load.poller().until([&] { return times.size() == total; }, "the last delivery");
    meter.report(figures, static_cast<double>(total), u"msg"_s, loop.name + u": "_s);
    figures.addSamples(loop.name, u"ms"_s, times);
    forgetCallbacks(load);
}

} // namespace Parlance::Bench
