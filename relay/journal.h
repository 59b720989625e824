// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

namespace Parlance {

/// Makes sure that what a database's write-ahead log reads as is also what the disk holds. After an fsync that failed, the system's
/// memory may go on showing what the disk never got; whoever built on that would lose it with the next power cut. So
/// the log that a relay left behind, by a crash or by such an error, is written once more, byte for byte, and synced
/// (docs/decisions/0023-after-an-fsync-error.md). Before the database is opened, by its one writer. StorageUnsynced,
/// StorageUnwritable.
[[nodiscard]] Result<void> settleJournal(const QString &database);

} // namespace Parlance
