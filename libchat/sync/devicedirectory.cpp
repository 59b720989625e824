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
    const auto before = m_stores.devices.of(user);
    if (!before)
        return std::unexpected(before.error());
    QList<KnownDevice> now;
    for (const wire::Device &device : devices) {
        KnownDevice known{.record = {.id = DeviceId(device.device_id()),
                                     .name = toText(device.name()),
                                     .platform = toText(device.platform()),
                                     .created = device.created_ms(),
                                     .lastActive = device.last_active_ms()},
                          .keys = serialize(device.keys())};
        const auto same = std::ranges::find(*before, known.record.id, [](const KnownDevice &one) {
            return one.record.id;
        });
        // StaleDevices names one's own devices without what only their list shows.
        if (same != before->end() && known.record.name.isEmpty())
            known.record = same->record;
        now += known;
    }
    m_told += user;
    return m_stores.devices.replace(user, now);
}

} // namespace Parlance
