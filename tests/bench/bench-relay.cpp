// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/loops.h"
#include "tests/bench/relaybenchmark.h"

using namespace Parlance::Bench;
using namespace Qt::StringLiterals;

namespace {

void trial(const BenchmarkOptions &options, Figures &figures)
{
    Load load(options.load(options.number(u"pairs"_s)));
    load.start();
    load.connect(load.clients());
    const ClosedLoop loop{.underWay = options.number(u"under-way"_s),
                          .warmUpSeconds = 1,
                          .seconds = static_cast<double>(options.seconds())};
    figures.condition(load.transport());
    figures.condition(u"closed loop, %1 pairs with %2 under way each, %3 s after %4 s to warm up"_s.arg(load.pairs())
                          .arg(loop.underWay)
                          .arg(loop.seconds)
                          .arg(loop.warmUpSeconds));
    figures.condition(QString::fromUtf8(countingPoint));
    runClosedLoop(load, loop, figures);
    load.settle();
}

} // namespace

int main(int argc, char **argv)
{
    return runBenchmark(
        argc, argv,
        {.name = u"relay"_s,
         .description = u"How many messages a relay carries while everybody waits for the last one to arrive."_s,
         .options = {{u"pairs"_s, u"Pairs that talk."_s, 100}, {u"under-way"_s, u"Messages under way in each."_s, 4}},
         .trial = trial});
}
