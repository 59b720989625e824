// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/handlers/handlers.h"

#include "relay/connection.h"
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

} // namespace

void fetchDevices(Connection &connection, quint64 request, const wire::FetchDevices &command)
{
    if (command.bundles_for_size() > Limits::devicesPerUser) {
        connection.refuse(request, invalidField("bundles_for", Limits::devicesPerUser));
        return;
    }
    const UserId asker = connection.identity().user;
    const UserId user(command.user_id());
    if (user != asker && !connection.identity().isLinked) {
        connection.refuse(request, {.code = wire::FAILURE_CODE_NOT_LINKED});
        return;
    }
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
            return asker == user ? reader.devicesOf(user) : reader.linkedDevicesOf(user);
        },
        std::move(answer));
}

} // namespace Parlance::Handlers
