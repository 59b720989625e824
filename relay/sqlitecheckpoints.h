// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

namespace Parlance {

class Database;
struct Changes;

/// When SQLite's write-ahead log goes into the file. It is not left to SQLite because that keeps to itself how it ended,
/// and after a sync that failed nothing may be accepted any more (docs/decisions/0023-after-an-fsync-error.md). On the
/// writer's thread, between batches.
class SqliteCheckpoints
{
public:
    /// 32 MB. With SQLite's own 1,000 the same pages go into the file several times a second, for which everybody waits.
    static constexpr qsizetype pagesByDefault = 8000;

    /// After about so many pages of 4 kB.
    SqliteCheckpoints(Database &database, qsizetype pages) : m_database(database), m_pagesBetween(pages) { }

    /// At the start: from now on SQLite makes none by itself before it closes.
    [[nodiscard]] Result<void> takeOver();
    /// After each commit.
    void committed(const Changes &changes);
    /// Fails with StorageUnsynced alone: what goes wrong otherwise is tried again later, and the log has everything until
    /// then.
    [[nodiscard]] Result<void> runIfDue();

private:
    Database &m_database;
    const qsizetype m_pagesBetween;
    qsizetype m_pages = 0; ///< in the log since the last one, about
};

} // namespace Parlance
