// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql/database.h"

#include <span>

namespace Parlance {

/// One step of a schema, as data. Steps are never edited once released; a new one is added at the end.
struct Migration
{
    int version;
    const char *statements;
};

/// For a static_assert beside the list: versions are 1, 2, 3, …
[[nodiscard]] constexpr bool areInOrder(std::span<const Migration> migrations)
{
    int expected = 1;
    for (const Migration &migration : migrations) {
        if (migration.version != expected++)
            return false;
    }
    return true;
}

/// Brings the file to the newest version, each step in a transaction with its version number (PRAGMA user_version).
/// Stops at the first failure with that step undone. StorageNewer, and the file untouched, when a newer program wrote
/// it. Returns the number of steps applied.
[[nodiscard]] Result<int> migrate(Database &database, std::span<const Migration> migrations);

/// The version the file is at; 0 for an empty one.
[[nodiscard]] Result<int> schemaVersion(Database &database);

} // namespace Parlance
