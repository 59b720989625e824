// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/devicestore.h"

namespace Parlance {

Result<QList<KnownDevice>> DeviceStore::of(UserId user)
{
    auto query = m_database.query(
        QStringLiteral("SELECT id, name, platform, created, last_active, authentication_key, identity_key, certified"
                       " FROM device WHERE user = ? ORDER BY id"),
        user);
    if (!query)
        return std::unexpected(query.error());
    QList<KnownDevice> devices;
    while (query->next()) {
        devices += {.record = {.id = DeviceId(query->number(0)),
                               .name = query->text(1),
                               .platform = query->text(2),
                               .created = query->integer(3),
                               .lastActive = query->integer(4),
                               .linked = query->boolean(7)},
                    .authenticationKey = query->bytes(5),
                    .identityKey = query->bytes(6)};
    }
    return query->error().transform([&] { return devices; });
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
