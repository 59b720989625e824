// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/devicestore.h"

namespace Parlance {

Result<QList<KnownDevice>> DeviceStore::of(UserId user)
{
    auto query = m_database.query(
        QStringLiteral("SELECT id, name, platform, created, last_active, keys FROM device WHERE user = ? ORDER BY id"),
        user);
    if (!query)
        return std::unexpected(query.error());
    QList<KnownDevice> devices;
    while (query->next()) {
        devices += {.record = {.id = DeviceId(query->number(0)),
                               .name = query->text(1),
                               .platform = query->text(2),
                               .created = query->integer(3),
                               .lastActive = query->integer(4)},
                    .keys = query->bytes(5)};
    }
    return query->error().transform([&] { return devices; });
}

Result<void> DeviceStore::replace(UserId user, const QList<KnownDevice> &devices)
{
    if (auto removed = m_database.execute(QStringLiteral("DELETE FROM device WHERE user = ?"), user); !removed)
        return removed;
    const QString empty = QStringLiteral("");
    for (const KnownDevice &device : devices) {
        auto added = m_database.execute(
            QStringLiteral("INSERT OR REPLACE INTO device (user, id, name, platform, created, last_active, keys)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?)"),
            user, device.record.id, empty + device.record.name, empty + device.record.platform, device.record.created,
            device.record.lastActive, device.keys.isNull() ? QByteArray("") : device.keys);
        if (!added)
            return added;
    }
    return {};
}

Result<void> DeviceStore::forgetAll()
{
    return m_database.execute(QStringLiteral("DELETE FROM device"));
}

} // namespace Parlance
