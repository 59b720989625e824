// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/loops.h"
#include "tests/bench/relaybenchmark.h"

using namespace Parlance::Bench;
using namespace Qt::StringLiterals;

namespace {

/// The rate that was asked for, or half of what a closed loop reaches: found out once, so that all trials are alike.
int rateFor(Load &load, const BenchmarkOptions &options)
{
    static int rate = options.number(u"rate"_s);
    if (rate == 0) {
        Figures unused(u"rate"_s);
        const double most = runClosedLoop(load, {.seconds = static_cast<double>(options.seconds())}, unused);
        rate = static_cast<int>(most / 2);
    }
    return rate;
}

void trial(const BenchmarkOptions &options, Figures &figures)
{
    const int pairs = options.number(u"pairs"_s);
    const int idle = options.number(u"idle"_s);
    makeRoomForConnections(2 * pairs + idle);
    Load load(options.load(pairs, idle));
    load.start();
    load.connect(load.clients());
    load.connect(load.idle());
    const OpenLoop loop{.perSecond = rateFor(load, options),
                        .seconds = static_cast<double>(options.seconds()),
                        .name = u"due to delivery"_s};
    figures.condition(load.transport());
    figures.condition(
        u"open loop, %1 messages/s from %2 pairs in turn by a schedule fixed before, %3 s, %4 idle connections "
        "beside; each message is charged from when it was due, one clock"_s.arg(loop.perSecond)
            .arg(pairs)
            .arg(loop.seconds)
            .arg(idle));
    figures.condition(QString::fromUtf8(countingPoint));
    runOpenLoop(load, loop, figures);
    load.settle();
}

} // namespace

int main(int argc, char **argv)
{
    return runBenchmark(
        argc, argv,
        {.name = u"relay-latency"_s,
         .description = u"How long messages take on their way through a relay at a fixed rate."_s,
         .options = {{u"pairs"_s, u"Pairs that talk."_s, 100},
                     {u"rate"_s, u"Messages per second in all; 0: half of what a closed loop reaches."_s, 0},
                     {u"idle"_s, u"Idle connections beside them."_s, 0}},
         .trial = trial});
}
