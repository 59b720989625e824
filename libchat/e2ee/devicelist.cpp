// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2ee/devicelist.h"

#include "protocol/limits.h"

#include <QtEndian>

#include <algorithm>

namespace Parlance {

namespace {

constexpr qsizetype accountKeyBytes = 32;
constexpr qsizetype identityKeyBytes = 33;

QByteArray keyMessage(UserId user, const QByteArray &key)
{
    QByteArray message(sizeof(quint64), '\0');
    qToBigEndian<quint64>(user.value(), message.data());
    return message + key;
}

std::unexpected<Error> untrustworthy(const QString &why)
{
    return failure(ErrorCode::Untrustworthy, why);
}

/// Whether each key from the known one to the last is signed by the one before it.
KeyChange changeSince(UserId user, const QByteArray &known, const wire::Devices &devices)
{
    const auto &keys = devices.account_keys();
    if (known.isEmpty() || toBytes(keys.rbegin()->key()) == known)
        return KeyChange::None;
    const auto at = std::ranges::find(keys, known, [](const wire::AccountKey &key) { return toBytes(key.key()); });
    if (at == keys.end())
        return KeyChange::Replaced;
    for (auto one = at; std::next(one) != keys.end(); ++one) {
        const wire::AccountKey &next = *std::next(one);
        if (!verify(toBytes(one->key()), Limits::accountKeyLabel, keyMessage(user, toBytes(next.key())),
                    toBytes(next.succession())))
            return KeyChange::Replaced;
    }
    return KeyChange::Renewed;
}

} // namespace

const CertifiedDevice *DeviceList::find(DeviceId id) const
{
    const auto found = std::ranges::find(devices, id, &CertifiedDevice::id);
    return found == devices.end() ? nullptr : &*found;
}

Result<DeviceList> parseDeviceList(const QByteArray &bytes)
{
    wire::DeviceList list;
    if (bytes.size() > Limits::deviceListBytes
        || !list.ParseFromArray(bytes.constData(), static_cast<int>(bytes.size())))
        return untrustworthy(QStringLiteral("malformed"));
    DeviceList result{.user = UserId(list.user_id()), .version = list.version(), .devices = {}};
    for (const wire::CertifiedDevice &device : list.devices()) {
        result.devices += {.id = DeviceId(device.device_id()),
                           .authenticationKey = toBytes(device.authentication_key()),
                           .identityKey = toBytes(device.identity_key()),
                           .created = device.created_ms(),
                           .name = toText(device.name()).left(Limits::deviceNameLongest),
                           .platform = toText(device.platform()).left(Limits::deviceNameLongest)};
        const CertifiedDevice &last = result.devices.last();
        if (!last.id.isValid() || last.authenticationKey.size() != accountKeyBytes
            || last.identityKey.size() != identityKeyBytes)
            return untrustworthy(QStringLiteral("malformed"));
    }
    return result;
}

Result<CheckedDevices> checkDevices(const wire::Devices &devices, const KnownAccount &known)
{
    const UserId user(devices.user_id());
    if (devices.account_keys().empty() || !devices.has_device_list()) {
        if (!known.accountKey.isEmpty())
            return untrustworthy(QStringLiteral("withheld"));
        return CheckedDevices{.accountKey = {}, .list = {.user = user, .devices = {}}, .signedList = {}};
    }
    CheckedDevices checked{.accountKey = toBytes(devices.account_keys().rbegin()->key()),
                           .list = {},
                           .signedList = toBytes(devices.device_list().list())};
    if (checked.accountKey.size() != accountKeyBytes)
        return untrustworthy(QStringLiteral("malformed"));
    if (!verify(checked.accountKey, Limits::deviceListLabel, checked.signedList,
                toBytes(devices.device_list().signature())))
        return untrustworthy(QStringLiteral("signature"));
    auto list = parseDeviceList(checked.signedList);
    if (!list)
        return std::unexpected(list.error());
    if (list->user != user)
        return untrustworthy(QStringLiteral("signature"));
    if (list->version < known.listVersion)
        return untrustworthy(QStringLiteral("older"));
    if (list->version == known.listVersion && checked.signedList != known.list)
        return untrustworthy(QStringLiteral("two lists of one version"));
    checked.change = changeSince(user, known.accountKey, devices);
    checked.list = std::move(*list);
    return checked;
}

wire::SignedDeviceList signDeviceList(const DeviceList &list, const SigningKeyPair &accountKey)
{
    wire::DeviceList plain;
    plain.set_user_id(list.user.value());
    plain.set_version(list.version);
    for (const CertifiedDevice &device : list.devices) {
        auto *one = plain.add_devices();
        one->set_device_id(device.id.value());
        one->set_authentication_key(fromBytes(device.authenticationKey));
        one->set_identity_key(fromBytes(device.identityKey));
        one->set_created_ms(device.created);
        one->set_name(fromText(device.name));
        one->set_platform(fromText(device.platform));
    }
    const QByteArray bytes = serialize(plain);
    wire::SignedDeviceList result;
    result.set_list(fromBytes(bytes));
    result.set_signature(fromBytes(sign(accountKey, Limits::deviceListLabel, bytes)));
    return result;
}

wire::AccountKey accountKeyFor(UserId user, const QByteArray &key, const SigningKeyPair *previous)
{
    wire::AccountKey result;
    result.set_key(fromBytes(key));
    if (previous)
        result.set_succession(fromBytes(sign(*previous, Limits::accountKeyLabel, keyMessage(user, key))));
    return result;
}

} // namespace Parlance
