// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/devicestore.h"

#include "sql/rows.h"

namespace Parlance {

Result<QList<KnownDevice>> DeviceStore::of(UserId user)
{
    auto query = m_database.query(
        QStringLiteral("SELECT id, name, platform, created, last_active, authentication_key, identity_key, certified"
                       " FROM device WHERE user = ? ORDER BY id"),
        user);
    return rowsOf<KnownDevice>(std::move(query), [](const Query &row) {
        return KnownDevice{
            .record = {.id = DeviceId(row.number(0)),
                       .name = row.text(1),
                       .platform = row.text(2),
                       .created = row.integer(3),
                       .lastActive = row.integer(4),
                       .linked = row.boolean(7)},
            .authenticationKey = row.bytes(5),
            .identityKey = row.bytes(6)};
    });
}

Result<QByteArray> DeviceStore::identityKey(UserId user, DeviceId device)
{
    auto query = m_database.query(
        QStringLiteral("SELECT identity_key FROM device WHERE user = ? AND id = ? AND certified"), user, device);
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return QByteArray(); });
    return query->bytes(0);
}

Result<void> DeviceStore::replace(UserId user, const QList<KnownDevice> &devices)
{
    if (auto removed = m_database.execute(QStringLiteral("DELETE FROM device WHERE user = ?"), user); !removed)
        return removed;
    for (const KnownDevice &device : devices) {
        auto added = m_database.execute(
            QStringLiteral("INSERT OR REPLACE INTO device (user, id, name, platform, created, last_active,"
                           " authentication_key, identity_key, certified) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            user, device.record.id, device.record.name, device.record.platform, device.record.created,
            device.record.lastActive, device.authenticationKey, device.identityKey, device.record.linked);
        if (!added)
            return added;
    }
    return {};
}

} // namespace Parlance
