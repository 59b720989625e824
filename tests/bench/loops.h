// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/load.h"

#include <optional>

namespace Parlance::Bench {

class Figures;

/// Where a message of a loop is counted, and its time ends: for the conditions of a benchmark.
inline constexpr const char *countingPoint =
    "a message counts when its delivery has been read and checked, and the Acknowledge for it is written";

struct ClosedLoop
{
    int underWay = 4; ///< of each pair, from submit to the counting point
    double warmUpSeconds = 1; ///< checked, and not counted
    double seconds = 5;
};

/// Everybody writes the next message when one of theirs has arrived. Adds messages/s, the time of each, and who used the
/// processors. Returns messages/s.
double runClosedLoop(Load &load, const ClosedLoop &loop, Figures &figures);

struct OpenLoop
{
    int perSecond = 0;
    double seconds = 5;
    QString name; ///< of the distribution
};

/// Messages by a schedule that is fixed before it begins, evenly and in turn for each pair, whether or not the last one
/// arrived. The time of each counts from when it was due, so that a stall is charged to all that it held up. Adds the time
/// of each, and who used the processors.
void runOpenLoop(Load &load, const OpenLoop &loop, Figures &figures);

} // namespace Parlance::Bench
