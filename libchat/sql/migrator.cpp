// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql/migrator.h"

namespace Parlance {

Result<int> schemaVersion(Database &database)
{
    auto query = database.query(QStringLiteral("PRAGMA user_version"));
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return failure(ErrorCode::StorageDamaged, database.file());
    return static_cast<int>(query->integer(0));
}

Result<int> migrate(Database &database, std::span<const Migration> migrations)
{
    const auto version = schemaVersion(database);
    if (!version)
        return version;
    const int newest = migrations.empty() ? 0 : migrations.back().version;
    if (*version > newest)
        return failure(ErrorCode::StorageNewer, database.file(), newest);
    int applied = 0;
    for (const Migration &migration : migrations) {
        if (migration.version <= *version)
            continue;
        Transaction transaction(database);
        if (auto done = database.executeScript(QString::fromUtf8(migration.statements)); !done)
            return std::unexpected(done.error());
        if (auto done = database.executeScript(QStringLiteral("PRAGMA user_version=%1").arg(migration.version)); !done)
            return std::unexpected(done.error());
        if (auto done = transaction.commit(); !done)
            return std::unexpected(done.error());
        ++applied;
    }
    return applied;
}

} // namespace Parlance
