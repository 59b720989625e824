// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/sqlitecounters.h"

#include "sql/database.h"

namespace Parlance {

Result<void> SqliteCounters::load()
{
    auto row = m_database.query(QStringLiteral("SELECT value FROM counter WHERE name = 'version'"));
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return failure(ErrorCode::StorageDamaged, m_database.file());
    m_version = m_saved = row->number(0);
    return {};
}

Result<void> SqliteCounters::save()
{
    if (m_version == m_saved)
        return {};
    return m_database.execute(QStringLiteral("UPDATE counter SET value = ? WHERE name = 'version'"), m_version);
}

Result<quint64> SqliteCounters::nextId(const QString &name)
{
    if (auto done = m_database.execute(QStringLiteral("UPDATE counter SET value = value + 1 WHERE name = ?"), name);
        !done)
        return std::unexpected(done.error());
    auto row = m_database.query(QStringLiteral("SELECT value FROM counter WHERE name = ?"), name);
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return failure(ErrorCode::StorageDamaged, m_database.file());
    return row->number(0);
}

} // namespace Parlance
