// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/devicedirectory.h"

namespace Parlance {

Result<std::optional<QList<DeviceAddress>>> DeviceDirectory::recipients(const AccountInfo &self, UserId peer)
{
    QList<DeviceAddress> recipients;
    const auto theirs = m_stores.devices.of(peer);
    if (!theirs)
        return std::unexpected(theirs.error());
    if (theirs->isEmpty() && !m_told.contains(peer))
        return std::optional<QList<DeviceAddress>>();
    const auto mine = m_stores.devices.of(self.user);
    if (!mine)
        return std::unexpected(mine.error());
    for (const KnownDevice &device : *theirs)
        recipients += DeviceAddress{.user = peer, .device = device.record.id};
    for (const KnownDevice &device : *mine) {
        if (device.record.id != self.device)
            recipients += DeviceAddress{.user = self.user, .device = device.record.id};
    }
    return recipients;
}

void DeviceDirectory::fetch(UserId peer, std::function<void(const Result<void> &)> done)
{
    wire::ClientFrame command;
    command.mutable_fetch_devices()->set_user_id(peer.value());
    m_connection.request(
        std::move(command),
        [this, done](const wire::RelayFrame &answer, ChangeSet &changes) -> Result<void> {
            if (!answer.has_devices())
                return failure(ErrorCode::ProtocolViolation, QStringLiteral("devices"));
            changes.afterCommit.emplace_back([done] { done({}); });
            return store(answer.devices());
        },
        [done](const Error &error) { done(std::unexpected(error)); });
}

Result<void> DeviceDirectory::store(const wire::Devices &devices)
{
    return store(UserId(devices.user_id()), devices.devices());
}

Result<void> DeviceDirectory::store(UserId user, const google::protobuf::RepeatedPtrField<wire::Device> &devices)
{
    QList<KnownDevice> known;
    for (const wire::Device &device : devices) {
        known += {.record = {.id = DeviceId(device.device_id()),
                             .name = toText(device.name()),
                             .platform = toText(device.platform()),
                             .created = device.created_ms(),
                             .lastActive = device.last_active_ms()},
                  .keys = serialize(device.keys())};
    }
    m_told += user;
    return m_stores.devices.replace(user, known);
}

} // namespace Parlance
