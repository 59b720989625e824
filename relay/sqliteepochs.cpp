// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/sqliteepochs.h"

#include "sql/database.h"

#include <sodium.h>

namespace Parlance::SqliteEpochs {

namespace {

/// SQL knows signed numbers only, and 0 is nobody's.
quint64 randomId()
{
    quint64 id = 0;
    do {
        randombytes_buf(&id, sizeof id);
        id >>= 1;
    } while (id == 0);
    return id;
}

} // namespace

Result<void> begin(Database &database, quint64 version)
{
    Transaction transaction(database);
    return database.execute(QStringLiteral("INSERT INTO epoch (id, begun) VALUES (?, ?)"), randomId(), version)
        .and_then([&] {
            return database.execute(
                QStringLiteral("DELETE FROM epoch WHERE number <= (SELECT max(number) FROM epoch) - ?"), kept);
        })
        .and_then([&] { return transaction.commit(); });
}

Result<quint64> current(Database &database)
{
    auto row = database.query(QStringLiteral("SELECT id FROM epoch ORDER BY number DESC LIMIT 1"));
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return failure(ErrorCode::StorageDamaged, database.file());
    return row->number(0);
}

Result<bool> gave(Database &database, StatePosition position)
{
    // An epoch ended where the next one began.
    auto row = database.query(
        QStringLiteral("SELECT coalesce((SELECT later.begun FROM epoch later WHERE later.number > epoch.number "
                       "ORDER BY later.number LIMIT 1), (SELECT value FROM counter WHERE name = 'version')) "
                       "FROM epoch WHERE id = ?"),
        position.epoch);
    if (!row)
        return std::unexpected(row.error());
    if (row->next())
        return position.version <= row->number(0);
    return row->error().transform([] { return false; });
}

} // namespace Parlance::SqliteEpochs
