// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql/database.h"
#include "storage/records.h"

namespace Parlance {

/// A device as the relay names it: whom to seal for, and, for one's own, what the list of devices shows.
struct KnownDevice
{
    DeviceRecord record; ///< name, platform and lastActive are empty for other people's devices
    QByteArray keys; ///< a serialized wire.DeviceKeys
};

/// The devices of this account and of those it writes to, as last heard. Storage thread.
class DeviceStore
{
public:
    explicit DeviceStore(Database &database) : m_database(database) { }

    [[nodiscard]] Result<QList<KnownDevice>> of(UserId user);
    [[nodiscard]] Result<void> replace(UserId user, const QList<KnownDevice> &devices);
    [[nodiscard]] Result<void> forgetAll();

private:
    Database &m_database;
};

} // namespace Parlance
