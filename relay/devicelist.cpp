// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/devicelist.h"

#include "protocol/limits.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <array>

namespace Parlance {

namespace {

bool isSigned(const std::string &message, const std::string &signature, const std::string &key)
{
    return signature.size() == crypto_sign_BYTES && key.size() == crypto_sign_PUBLICKEYBYTES
        && crypto_sign_verify_detached(reinterpret_cast<const unsigned char *>(signature.data()),
                                       reinterpret_cast<const unsigned char *>(message.data()), message.size(),
                                       reinterpret_cast<const unsigned char *>(key.data()))
        == 0;
}

/// What the key before signs of the one that follows it.
std::string successionOf(UserId user, const std::string &key)
{
    std::array<char, sizeof(quint64)> id{};
    qToBigEndian<quint64>(user.value(), id.data());
    return std::string(Limits::accountKeyLabel) + std::string(id.data(), id.size()) + key;
}

/// Nothing when the key that is in force stays so.
std::expected<std::optional<AccountKeyRecord>, Refusal> newKeyIn(const wire::PublishKeys &command, UserId user,
                                                                 const std::string &keyInForce)
{
    const std::string &key = command.account_key().key();
    const std::string &succession = command.account_key().succession();
    if (!command.has_account_key() || key == keyInForce)
        return std::nullopt;
    if (key.size() != crypto_sign_PUBLICKEYBYTES)
        return std::unexpected(invalidField("account_key", crypto_sign_PUBLICKEYBYTES));
    if (!succession.empty() && !isSigned(successionOf(user, key), succession, keyInForce))
        return std::unexpected(invalidField("account_key"));
    return AccountKeyRecord{.key = toBytes(key), .succession = toBytes(succession)};
}

std::optional<Refusal> checkContent(const wire::DeviceList &list, UserId user, DeviceId publisher)
{
    if (list.user_id() != user.value())
        return invalidField("device_list");
    if (list.devices_size() > Limits::devicesPerUser)
        return invalidField("device_list", Limits::devicesPerUser);
    std::vector<quint64> ids;
    for (const wire::CertifiedDevice &device : list.devices()) {
        if (std::ranges::contains(ids, device.device_id()))
            return invalidField("device_list");
        ids.push_back(device.device_id());
    }
    // Whoever could take itself off would be gone before it heard of it.
    if (!std::ranges::contains(ids, publisher.value()))
        return invalidField("device_list");
    return {};
}

} // namespace

std::expected<DeviceListUpdate, Refusal> checkDeviceList(const wire::PublishKeys &command, UserId user,
                                                         DeviceId publisher, const QByteArray &keyInForce)
{
    wire::SignedDeviceList signedList;
    signedList.set_list(command.device_list().list());
    signedList.set_signature(command.device_list().signature());
    if (signedList.list().size() > Limits::deviceListBytes)
        return std::unexpected(invalidField("device_list", Limits::deviceListBytes));
    wire::DeviceList list;
    if (!list.ParseFromString(signedList.list()))
        return std::unexpected(invalidField("device_list"));
    if (const auto refusal = checkContent(list, user, publisher))
        return std::unexpected(*refusal);
    const auto newKey = newKeyIn(command, user, fromBytes(keyInForce));
    if (!newKey)
        return std::unexpected(newKey.error());
    const QByteArray signer = *newKey ? (*newKey)->key : keyInForce;
    if (signer.isEmpty())
        return std::unexpected(invalidField("account_key"));
    if (!isSigned(std::string(Limits::deviceListLabel) + signedList.list(), signedList.signature(), fromBytes(signer)))
        return std::unexpected(invalidField("device_list"));
    DeviceListUpdate update{
        .version = list.version(),
        .devices = {},
        .deviceList = serialize(signedList),
        .keyInForce = keyInForce,
        .newKey = *newKey};
    for (const wire::CertifiedDevice &device : list.devices())
        update.devices.emplace_back(device.device_id());
    return update;
}

} // namespace Parlance
