// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "relay/storerecords.h"

namespace Parlance {

class Database;
class SqliteCounters;

/// What a database does that was put back from a copy. A later state of it has given numbers that it knows nothing of, and
/// nobody can tell it how many. So it goes on far beyond them: no number means two things, and the devices fill among
/// themselves what lies between (docs/decisions/0029-restored-relay.md).
namespace SqliteRestore {

/// More than is accepted in a conversation, or made of anything else, between a copy and the day it is needed.
inline constexpr quint64 margin = 1'000'000;

/// The copy says of itself that it is one. By whoever made it, before anybody serves from it; synced to disk.
[[nodiscard]] Result<void> markAsCopy(const QString &file);
/// On the writer's thread, before the first epoch begins: of a copy every number goes on beyond the margin, once. True when
/// it was one.
[[nodiscard]] Result<bool> goOn(Database &database, SqliteCounters &counters);
/// The same for a single conversation; its head from now on. Inside the caller's transaction.
[[nodiscard]] Result<Sequence> skipIn(Database &database, ConversationId conversation, Sequence head);
/// Whether either ever happened here.
[[nodiscard]] Result<bool> wasPutBack(Database &database);

} // namespace SqliteRestore

} // namespace Parlance
