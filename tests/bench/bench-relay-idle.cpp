// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/loops.h"
#include "tests/bench/memory.h"
#include "tests/bench/relaybenchmark.h"
#include "tests/bench/usage.h"

#include <QElapsedTimer>

using namespace Parlance::Bench;
using namespace Qt::StringLiterals;

namespace {

// What the handshakes left is given back, and the relay's own timers have run, before its memory is looked at.
constexpr double restSeconds = 3;

/// The relay with its idle connections alone.
void measureRest(Load &load, const QString &name, const BenchmarkOptions &options, Figures &figures)
{
    load.poller().pass(restSeconds);
    const UsageMeter meter(load.relay().processId());
    load.poller().pass(options.seconds());
    figures.add(u"relay, share of a core with nothing to do, %1"_s.arg(name), u"%"_s, meter.relayShare() * 100);
}

void measureMemory(Load &load, const BenchmarkOptions &options, Figures &figures)
{
    measureRest(load, u"before"_s, options, figures);
    const Memory before = Memory::of(load.relay().processId());
    QElapsedTimer timer;
    timer.start();
    load.connect(load.idle());
    const auto count = static_cast<double>(load.idle().size());
    figures.add(u"idle connections opened, 32 at a time"_s, u"/s"_s,
                count * 1e9 / static_cast<double>(timer.nsecsElapsed()));
    measureRest(load, u"with them"_s, options, figures);
    const Memory after = Memory::of(load.relay().processId());
    figures.add(u"relay memory before (PSS)"_s, u"MB"_s, before.proportional / 1024);
    figures.add(u"relay memory with them (PSS)"_s, u"MB"_s, after.proportional / 1024);
    figures.add(u"memory for an idle connection (PSS)"_s, u"KB"_s, (after.proportional - before.proportional) / count);
    figures.add(u"memory for an idle connection (RSS)"_s, u"KB"_s, (after.resident - before.resident) / count);
}

void trial(const BenchmarkOptions &options, Figures &figures)
{
    const int pairs = options.number(u"pairs"_s);
    const int idle = options.number(u"idle"_s);
    makeRoomForConnections(2 * pairs + idle);
    Load load(options.load(pairs, idle));
    load.start();
    load.connect(load.clients());
    OpenLoop loop{.perSecond = options.number(u"rate"_s),
                  .seconds = static_cast<double>(options.seconds()),
                  .name = u"due to delivery, alone"_s};
    figures.condition(load.transport());
    figures.condition(
        u"%1 idle connections, signed in and synchronized; beside them an open loop of %2 messages/s from %3 "
        "pairs; what the kernel keeps for sockets is not in a process's memory"_s.arg(idle)
            .arg(loop.perSecond)
            .arg(pairs));
    figures.condition(QString::fromUtf8(countingPoint));
    runOpenLoop(load, loop, figures);
    measureMemory(load, options, figures);
    loop.name = u"due to delivery, beside them"_s;
    runOpenLoop(load, loop, figures);
    load.settle();
}

} // namespace

int main(int argc, char **argv)
{
    return runBenchmark(
        argc, argv,
        {.name = u"relay-idle"_s,
         .description = u"What connections that do nothing cost a relay, and those that talk beside them."_s,
         .options = {{u"idle"_s, u"Idle connections."_s, 15'000},
                     {u"pairs"_s, u"Pairs that talk."_s, 100},
                     {u"rate"_s, u"Messages per second in all."_s, 500}},
         .trial = trial});
}
