// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/handlers/handlers.h"

#include "core/logging.h"
#include "relay/connection.h"
#include "relay/devicelist.h"
#include "relay/handlers/newdevice.h"

namespace Parlance::Handlers {

namespace {

/// What of a PublishKeys is for the store.
struct Publication
{
    QByteArray keys; ///< Empty: unchanged.
    std::vector<OneTimePreKeyRecord> preKeys;
    std::optional<DeviceListUpdate> list;
};

struct Published
{
    ListOutcome list = ListOutcome::Published;
    int preKeysLeft = 0;
};

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

std::optional<Refusal> checkListRate(Connection &connection)
{
    RelayCore &core = connection.core();
    const auto retryAfterMs = core.deviceLists.take(connection.identity().user, core.clock.monotonicMs());
    if (!retryAfterMs)
        return {};
    return Refusal{.code = wire::FAILURE_CODE_RATE_LIMITED, .retryAfterMs = *retryAfterMs};
}

Refusal refusalOf(ListOutcome outcome)
{
    switch (outcome) {
    case ListOutcome::UnknownDevice:
        return {.code = wire::FAILURE_CODE_UNKNOWN_DEVICE, .field = "device_list"};
    case ListOutcome::Published:
    case ListOutcome::NotNext:
        break;
    }
    return {.code = wire::FAILURE_CODE_CONFLICT, .field = "device_list"};
}

Result<Published> publish(LogStore &store, const Identity &identity, const Publication &publication)
{
    Published published;
    if (publication.list) {
        const auto outcome = store.publishDeviceList(identity.user, identity.device, *publication.list);
        if (!outcome)
            return std::unexpected(outcome.error());
        published.list = *outcome;
        if (*outcome != ListOutcome::Published)
            return published;
    }
    const auto left = store.publishKeys(identity.user, identity.device, publication.keys, publication.preKeys);
    if (!left)
        return std::unexpected(left.error());
    published.preKeysLeft = *left;
    return published;
}

void write(Connection &connection, quint64 request, Publication publication)
{
    const std::optional<quint64> version = publication.list ? std::optional(publication.list->version) : std::nullopt;
    connection.write(
        [identity = connection.identity(), publication = std::move(publication)](LogStore &store) {
            return publish(store, identity, publication);
        },
        [request, version](Connection &self, const Result<Published> &published) {
            if (!published) {
                self.refuse(request, published.error());
                return;
            }
            if (published->list != ListOutcome::Published) {
                self.refuse(request, refusalOf(published->list));
                return;
            }
            if (version) {
                // Before the hub tells it, so that whoever has the answer may do what it is linked for.
                self.linked();
                qCInfo(lcRelay).noquote() << self.identity().username << "has device list" << *version;
            }
            wire::RelayFrame frame;
            frame.mutable_keys_published()->set_one_time_prekeys_left(static_cast<quint32>(published->preKeysLeft));
            self.answer(request, std::move(frame));
        });
}

void checkListAndWrite(Connection &connection, quint64 request, const wire::PublishKeys &command,
                       Publication publication)
{
    connection.read(
        [user = connection.identity().user](LogReader &reader) { return reader.devicesOf(user); },
        [request, command,
         publication = std::move(publication)](Connection &self, const Result<UserDevices> &devices) mutable {
            if (!devices) {
                self.refuse(request, devices.error());
                return;
            }
            auto update = checkDeviceList(command, self.identity().user, self.identity().device, devices->keyInForce());
            if (!update) {
                self.refuse(request, update.error());
                return;
            }
            publication.list = std::move(*update);
            write(self, request, std::move(publication));
        });
}

} // namespace

void publishKeys(Connection &connection, quint64 request, const wire::PublishKeys &command)
{
    std::optional<Refusal> refusal = checkPreKeys(command);
    if (!refusal && command.has_keys())
        refusal = checkKeys(command.keys());
    if (!refusal && command.has_account_key() && !command.has_device_list())
        refusal = invalidField("account_key");
    if (!refusal && command.has_device_list())
        refusal = checkListRate(connection);
    if (refusal) {
        connection.refuse(request, *refusal);
        return;
    }
    Publication publication{
        .keys = command.has_keys() ? toStored(command.keys()) : QByteArray(), .preKeys = {}, .list = {}};
    for (const wire::OneTimePreKey &key : command.one_time_prekeys())
        publication.preKeys.push_back({.id = key.id(), .key = toBytes(key.key())});
    if (command.has_device_list())
        checkListAndWrite(connection, request, command, std::move(publication));
    else
        write(connection, request, std::move(publication));
}

} // namespace Parlance::Handlers
