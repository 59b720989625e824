// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/figures.h"

namespace Parlance::Bench {

/// What this machine can do at this moment, to hold the other figures against: machines are noisy, ratios are not.
/// One trial of each: round trips of 300 bytes over a loopback TCP connection, and appends of 300 bytes to an SQLite file
/// with synchronous=FULL, 256 to a commit and 1 to a commit.
void measureYardsticks(Figures &figures);

} // namespace Parlance::Bench
