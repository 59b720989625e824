// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/storagereport.h"

#include "sql/migrator.h"
#include "sql/rows.h"
#include "storage/stores.h"

namespace Parlance {

Result<StorageReport> reportOn(Stores &stores)
{
    const auto schema = schemaVersion(stores.database);
    if (!schema)
        return std::unexpected(schema.error());
    // Names that SQLite itself gave, or the index of words, say nothing that the others do not.
    auto query = stores.database.query(QStringLiteral(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
        " AND name NOT LIKE 'message_words%' ORDER BY name"));
    const auto names = rowsOf<QString>(std::move(query), [](const Query &row) { return row.text(0); });
    if (!names)
        return std::unexpected(names.error());
    StorageReport report{.schema = *schema, .tables = {}};
    for (const QString &name : *names) {
        auto count = stores.database.query(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(name));
        if (!count)
            return std::unexpected(count.error());
        report.tables.emplaceBack(name, count->next() ? count->integer(0) : 0);
    }
    return report;
}

} // namespace Parlance
