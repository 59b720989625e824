// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Parlance::Bench {

/// Ends the program with exit code 1 and this sentence on standard error: a run that went wrong gives no figure at all.
/// What the relay kept and logged stays, and the sentence says where.
[[noreturn]] void giveUp(const QString &why);
/// Where the relay of the run keeps its data and its log.
void setEvidence(const QString &folder);

} // namespace Parlance::Bench
