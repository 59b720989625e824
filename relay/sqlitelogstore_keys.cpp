// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/sqlitelogstore.h"

#include "relay/sqlitereads.h"

#include <algorithm>

namespace Parlance {

Result<int> SqliteLogStore::publishKeys(UserId user, DeviceId device, const QByteArray &keys,
                                        const std::vector<OneTimePreKeyRecord> &oneTimePreKeys)
{
    if (auto there = requireDevice(user, device); !there)
        return std::unexpected(there.error());
    if (!keys.isEmpty()) {
        auto done = m_database->execute(
            QStringLiteral("UPDATE device SET keys = ? WHERE account = ? AND id = ?"), keys, user, device);
        if (done)
            done = touchAccount(user);
        if (!done)
            return std::unexpected(done.error());
    }
    if (auto done = putPreKeys(user, device, oneTimePreKeys); !done)
        return std::unexpected(done.error());
    return countPreKeys(user, device);
}

Result<void> SqliteLogStore::putPreKeys(UserId user, DeviceId device, const std::vector<OneTimePreKeyRecord> &keys)
{
    const auto present = countPreKeys(user, device);
    if (!present)
        return std::unexpected(present.error());
    int room = Limits::oneTimePreKeys - *present;
    for (const OneTimePreKeyRecord &key : keys) {
        auto replaced = m_database->query(
            QStringLiteral("UPDATE one_time_prekey SET key = ? WHERE account = ? AND device = ? AND id = ?"), key.key,
            user, device, key.id);
        if (!replaced)
            return std::unexpected(replaced.error());
        if (replaced->rowsAffected() > 0 || room <= 0)
            continue;
        --room;
        if (auto done = m_database->execute(
                QStringLiteral("INSERT INTO one_time_prekey (account, device, id, key) VALUES (?, ?, ?, ?)"), user,
                device, key.id, key.key);
            !done)
            return done;
    }
    return {};
}

Result<int> SqliteLogStore::countPreKeys(UserId user, DeviceId device)
{
    auto row = m_database->query(
        QStringLiteral("SELECT count(*) FROM one_time_prekey WHERE account = ? AND device = ?"), user, device);
    if (!row)
        return std::unexpected(row.error());
    if (!row->next())
        return failure(ErrorCode::StorageDamaged, m_database->file());
    return static_cast<int>(row->integer(0));
}

Result<UserDevices> SqliteLogStore::takeBundles(UserId asker, UserId user, const std::vector<DeviceId> &bundlesFor)
{
    if (auto allowed = SqliteReads::mayAddress(*m_database, asker, user); !allowed)
        return std::unexpected(allowed.error());
    auto devices = SqliteReads::userDevices(
        *m_database, user, asker == user ? SqliteReads::Which::All : SqliteReads::Which::Linked);
    if (!devices)
        return devices;
    for (DeviceBundle &bundle : devices->devices) {
        if (!std::ranges::contains(bundlesFor, bundle.device.id))
            continue;
        auto preKey = takePreKey(user, bundle.device.id);
        if (!preKey)
            return std::unexpected(preKey.error());
        bundle.oneTimePreKey = std::move(*preKey);
    }
    return devices;
}

Result<std::optional<OneTimePreKeyRecord>> SqliteLogStore::takePreKey(UserId user, DeviceId device)
{
    OneTimePreKeyRecord taken;
    {
        auto row = m_database->query(QStringLiteral("SELECT id, key FROM one_time_prekey "
                                                    "WHERE account = ? AND device = ? ORDER BY id LIMIT 1"),
                                     user, device);
        if (!row)
            return std::unexpected(row.error());
        if (!row->next())
            return std::nullopt;
        taken = {.id = static_cast<quint32>(row->number(0)), .key = row->bytes(1)};
    }
    if (auto done = m_database->execute(
            QStringLiteral("DELETE FROM one_time_prekey WHERE account = ? AND device = ? AND id = ?"), user, device,
            taken.id);
        !done)
        return std::unexpected(done.error());
    return taken;
}

} // namespace Parlance
