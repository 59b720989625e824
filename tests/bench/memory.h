// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace Parlance::Bench {

/// What a process has in memory, in KB: the resident pages, and the share of them that is its own (proc_pid_smaps(5)). What the
/// kernel keeps for its sockets is not in it.
struct Memory
{
    double resident = 0;
    double proportional = 0;

    [[nodiscard]] static Memory of(qint64 processId);
};

} // namespace Parlance::Bench
