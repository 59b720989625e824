// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql/database.h"
#include "storage/records.h"

namespace Parlance {

/// A device of this account or of somebody it writes to. Of other people only certified ones are kept.
struct KnownDevice
{
    DeviceRecord record; ///< lastActive is 0 for other people's devices
    QByteArray authenticationKey; ///< Ed25519, 32 bytes
    QByteArray identityKey; ///< of the ratchet, 33 bytes; empty for one that is not linked
};

/// The one with this number, or null.
[[nodiscard]] inline const KnownDevice *findDevice(const QList<KnownDevice> &devices, DeviceId id)
{
    const auto found = std::ranges::find(devices, id, [](const KnownDevice &one) { return one.record.id; });
    return found == devices.end() ? nullptr : &*found;
}

/// The devices of this account and of those it writes to, as their accounts' lists name them. Storage thread.
class DeviceStore
{
public:
    explicit DeviceStore(Database &database) : m_database(database) { }

    [[nodiscard]] Result<QList<KnownDevice>> of(UserId user);
    /// Of a certified device; empty for any other.
    [[nodiscard]] Result<QByteArray> identityKey(UserId user, DeviceId device);
    [[nodiscard]] Result<void> replace(UserId user, const QList<KnownDevice> &devices);

private:
    Database &m_database;
};

} // namespace Parlance
