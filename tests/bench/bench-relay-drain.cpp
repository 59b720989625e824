// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/loops.h"
#include "tests/bench/memory.h"
#include "tests/bench/relaybenchmark.h"
#include "tests/bench/usage.h"

using namespace Parlance::Bench;
using namespace Qt::StringLiterals;

namespace {

/// One device comes back to all that waits for it.
void drain(const BenchmarkOptions &options, LoadClient::Acknowledging how, const QString &name, Figures &figures)
{
    const int queued = options.number(u"queued"_s);
    Load load(options.load(1));
    load.queue(queued, 1);
    load.start();
    // Its author is there and is told of each step, as it would be.
    LoadClient &writer = load.writer(0);
    writer.connectTo(load.relay().door());
    load.poller().until([&] { return writer.isCaughtUp(); }, "the author's connection");
    LoadClient &listener = load.listener(0);
    int arrived = 0;
    listener.setAcknowledging(how);
    listener.onDelivered = [&](qint64) { ++arrived; };
    const UsageMeter meter(load.relay().processId());
    listener.connectTo(load.relay().door());
    load.poller().until([&] { return arrived == queued; }, "the last delivery");
    figures.add(u"drained, %1"_s.arg(name), u"msg/s"_s, queued / meter.seconds());
    meter.report(figures, queued, u"msg"_s, name + u": "_s);
    figures.condition(load.transport());
    listener.onDelivered = nullptr;
    load.settle();
}

/// A relay that starts with a full database, from the start of the process on.
void startUp(Load &load, Figures &figures)
{
    load.start();
    const auto passed = [&load] { return static_cast<double>(Poller::nowNs() - load.relay().startedNs()) / 1e9; };
    LoadClient &writer = load.writer(0);
    bool greeted = false;
    bool accepted = false;
    writer.onWelcome = [&] { greeted = true; };
    writer.onAccepted = [&] { accepted = true; };
    writer.connectTo(load.relay().door());
    load.poller().until([&] { return greeted; }, "the answer to Hello");
    figures.add(u"start to the answer to Hello"_s, u"s"_s, passed());
    load.poller().until([&] { return writer.isCaughtUp(); }, "the writer's connection");
    writer.submit(0);
    load.poller().flush();
    load.poller().until([&] { return accepted; }, "Accepted");
    figures.add(u"start to the first Accepted"_s, u"s"_s, passed());
    figures.add(u"relay memory then (PSS)"_s, u"MB"_s, Memory::of(load.relay().processId()).proportional / 1024);
    writer.onWelcome = nullptr;
    writer.onAccepted = nullptr;
    writer.disconnect();
    load.relay().stop();
}

/// Filled once: to start does not empty it.
Load &fullRelay(const BenchmarkOptions &options)
{
    constexpr int pairs = 100;
    static Load load(options.load(pairs));
    static bool full = false;
    if (!full) {
        full = true;
        load.queue(options.number(u"start-queued"_s), pairs);
        load.relay().start(); // its certificate is there from now on
        load.relay().stop();
    }
    return load;
}

void trial(const BenchmarkOptions &options, Figures &figures)
{
    figures.condition(u"%1 messages wait for one device, which comes back to a relay that has just started; from its "
                      u"connect to its last "
                      "Acknowledge"_s.arg(options.number(u"queued"_s)));
    drain(options, LoadClient::Acknowledging::Each, u"each acknowledged"_s, figures);
    drain(options, LoadClient::Acknowledging::Turn, u"acknowledged by turns, as the app does"_s, figures);
    if (options.number(u"start-queued"_s) == 0)
        return;
    figures.condition(
        u"start: %1 messages queued in 100 conversations, the relay was stopped properly before, its file is in "
        "the system's cache"_s.arg(options.number(u"start-queued"_s)));
    startUp(fullRelay(options), figures);
}

} // namespace

int main(int argc, char **argv)
{
    return runBenchmark(
        argc, argv,
        {.name = u"relay-drain"_s,
         .description = u"How fast a device gets what waited for it, and how fast a full relay starts."_s,
         .options = {{u"queued"_s, u"Messages that wait for the device."_s, 100'000},
                     {u"start-queued"_s, u"Messages in the relay that is started; 0: that is not measured."_s,
                      1'000'000}},
         .trial = trial});
}
