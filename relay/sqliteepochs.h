// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "relay/storerecords.h"

namespace Parlance {

class Database;

/// The epochs of a database's history: one for each time it was opened for writing, with the version it began at. A
/// database put back from a copy lacks those that came after the copy was made, however it was copied and put back. So
/// it can tell what it has given from what only a later state of it gave, also when its version has grown past that.
namespace SqliteEpochs {

/// How many are kept. A device that was away for more starts than that is told everything anew, which is always true and
/// costs one large answer; to keep them all would make each start, and each question, dearer for ever.
inline constexpr int kept = 1000;

/// On the writer's thread, before the first batch. Those beyond the newest `kept` go.
[[nodiscard]] Result<void> begin(Database &database, quint64 version);
[[nodiscard]] Result<quint64> current(Database &database);
/// Whether this history gave the position.
[[nodiscard]] Result<bool> gave(Database &database, StatePosition position);

} // namespace SqliteEpochs

} // namespace Parlance
