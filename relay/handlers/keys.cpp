// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/handlers/handlers.h"

#include "relay/connection.h"
#include "relay/handlers/newdevice.h"
#include "relay/towire.h"

namespace Parlance::Handlers {

namespace {

void answerWithDevices(Connection &connection, quint64 request, const Result<UserDevices> &devices)
{
    if (!devices) {
        connection.refuse(request, devices.error());
        return;
    }
    wire::RelayFrame frame;
    toWire(*devices, *frame.mutable_devices());
    connection.answer(request, std::move(frame));
}

std::optional<Refusal> checkPreKeys(const wire::PublishKeys &command)
{
    if (command.one_time_prekeys_size() > Limits::oneTimePreKeys)
        return invalidField("one_time_prekeys", Limits::oneTimePreKeys);
    for (const wire::OneTimePreKey &key : command.one_time_prekeys()) {
        if (key.key().empty() || key.key().size() > Limits::keyBytes)
            return invalidField("one_time_prekeys", Limits::keyBytes);
    }
    return {};
}

} // namespace

void fetchDevices(Connection &connection, quint64 request, const wire::FetchDevices &command)
{
    if (command.bundles_for_size() > Limits::devicesPerUser) {
        connection.refuse(request, invalidField("bundles_for", Limits::devicesPerUser));
        return;
    }
    const UserId asker = connection.identity().user;
    const UserId user(command.user_id());
    auto answer = [request](Connection &self, const Result<UserDevices> &devices) {
        answerWithDevices(self, request, devices);
    };
    std::vector<DeviceId> wanted;
    for (const quint64 device : command.bundles_for())
        wanted.emplace_back(device);
    if (!wanted.empty()) {
        connection.write([asker, user, wanted](LogStore &store) { return store.takeBundles(asker, user, wanted); },
                         std::move(answer));
        return;
    }
    connection.read(
        [asker, user](LogReader &reader) -> Result<UserDevices> {
            if (auto may = reader.mayAddress(asker, user); !may)
                return std::unexpected(may.error());
            return reader.devicesOf(user);
        },
        std::move(answer));
}

void publishKeys(Connection &connection, quint64 request, const wire::PublishKeys &command)
{
    std::optional<Refusal> refusal = checkPreKeys(command);
    if (!refusal && command.has_keys())
        refusal = checkKeys(command.keys());
    if (!refusal)
        refusal = checkAccountKey(command.account_key());
    if (refusal) {
        connection.refuse(request, *refusal);
        return;
    }
    std::vector<OneTimePreKeyRecord> preKeys;
    for (const wire::OneTimePreKey &key : command.one_time_prekeys())
        preKeys.push_back({.id = key.id(), .key = toBytes(key.key())});
    connection.write(
        [identity = connection.identity(), preKeys = std::move(preKeys),
         keys = command.has_keys() ? serialize(command.keys()) : QByteArray(),
         accountKey = toBytes(command.account_key())](LogStore &store) {
            return store.publishKeys(identity.user, identity.device, keys, accountKey, preKeys);
        },
        [request](Connection &self, const Result<int> &left) {
            if (!left) {
                self.refuse(request, left.error());
                return;
            }
            wire::RelayFrame frame;
            frame.mutable_keys_published()->set_one_time_prekeys_left(static_cast<quint32>(*left));
            self.answer(request, std::move(frame));
        });
}

} // namespace Parlance::Handlers
