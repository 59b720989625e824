// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/settingsstore.h"

#include "sql/rows.h"

#include <QCborValue>

namespace Parlance {

Result<QVariant> SettingsStore::value(const QString &key)
{
    auto query = m_database.query(QStringLiteral("SELECT value FROM setting WHERE key = ?"), key);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return QVariant(); });
    return QCborValue::fromCbor(query->bytes(0)).toVariant();
}

Result<void> SettingsStore::set(const QString &key, const QVariant &value)
{
    if (!value.isValid())
        return m_database.execute(QStringLiteral("DELETE FROM setting WHERE key = ?"), key);
    // What is there already is not written again.
    return m_database.execute(
        QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?)"
                       " ON CONFLICT (key) DO UPDATE SET value = excluded.value WHERE value <> excluded.value"),
        key, QCborValue::fromVariant(value).toCbor());
}

Result<QList<std::pair<QString, QByteArray>>> SettingsStore::startingWith(const QString &prefix)
{
    auto query = m_database.query(
        QStringLiteral("SELECT substr(key, length(?) + 1), value FROM setting WHERE substr(key, 1, length(?)) = ?"
                       " ORDER BY key"),
        prefix, prefix, prefix);
    return rowsOf<std::pair<QString, QByteArray>>(std::move(query), [](const Query &row) {
        return std::pair(row.text(0), row.bytes(1));
    });
}

} // namespace Parlance
