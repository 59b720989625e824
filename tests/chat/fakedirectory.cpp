// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fakedirectory.h"

namespace Parlance {

namespace {

constexpr quint32 manyPreKeys = 100;

} // namespace

CertifiedDevice FakeDirectory::deviceNumber(DeviceId id)
{
    const auto byte = static_cast<char>(id.value());
    return {.id = id,
            .authenticationKey = QByteArray(32, byte),
            .identityKey = '\x05' + QByteArray(32, byte),
            .created = 1,
            .name = QStringLiteral("device %1").arg(id.value()),
            .platform = QStringLiteral("Linux")};
}

std::optional<wire::RelayFrame> FakeDirectory::answer(const wire::ClientFrame &command)
{
    if (asked)
        asked(command);
    wire::RelayFrame frame;
    if (command.has_publish_keys()) {
        Account &account = m_accounts[publisher];
        if (command.publish_keys().has_account_key())
            account.keys.push_back(command.publish_keys().account_key());
        if (command.publish_keys().has_device_list())
            account.list = command.publish_keys().device_list();
        frame.mutable_keys_published()->set_one_time_prekeys_left(manyPreKeys);
    } else if (command.has_list_devices()) {
        frame = devices(publisher);
        if (tamper)
            tamper(*frame.mutable_devices());
        if (mailboxThrough)
            frame.mutable_devices()->set_mailbox_through(*mailboxThrough);
    } else if (command.has_fetch_devices() && (!silent || UserId(command.fetch_devices().user_id()) == publisher)) {
        frame = devices(UserId(command.fetch_devices().user_id()));
        if (tamper)
            tamper(*frame.mutable_devices());
    } else {
        return std::nullopt;
    }
    frame.set_request_id(command.request_id());
    return frame;
}

wire::RelayFrame FakeDirectory::devices(UserId user) const
{
    wire::RelayFrame frame;
    fill(*frame.mutable_devices(), user);
    return frame;
}

void FakeDirectory::fill(wire::Devices &devices, UserId user) const
{
    devices.set_user_id(user.value());
    const auto account = m_accounts.constFind(user);
    if (account == m_accounts.constEnd())
        return;
    for (const wire::AccountKey &key : account->keys)
        *devices.add_account_keys() = key;
    *devices.mutable_device_list() = account->list;
    const auto list = parseDeviceList(toBytes(account->list.list()));
    for (const CertifiedDevice &listed : list.value_or(DeviceList()).devices) {
        wire::Device &device = *devices.add_devices();
        device.set_device_id(listed.id.value());
        device.set_name(fromText(listed.name));
        device.mutable_keys()->set_authentication_key(fromBytes(listed.authenticationKey));
        device.mutable_keys()->set_identity_key(fromBytes(listed.identityKey));
    }
}

const SigningKeyPair &FakeDirectory::keyOf(UserId user)
{
    Account &account = m_accounts[user];
    if (account.keys.empty()) {
        account.key = *createSigningKey();
        account.keys.push_back(accountKeyFor(user, account.key.publicKey, nullptr));
    }
    return account.key;
}

void FakeDirectory::replaceKey(UserId user)
{
    Account &account = m_accounts[user];
    account.key = *createSigningKey();
    account.keys.push_back(accountKeyFor(user, account.key.publicKey, nullptr));
    auto list = parseDeviceList(toBytes(account.list.list())).value_or(DeviceList());
    ++list.version;
    account.list = signDeviceList(list, account.key);
}

void FakeDirectory::setList(UserId user, const QList<CertifiedDevice> &devices, const SigningKeyPair &key,
                            const SigningKeyPair *previous)
{
    Account &account = m_accounts[user];
    if (account.keys.empty() || toBytes(account.keys.back().key()) != key.publicKey)
        account.keys.push_back(accountKeyFor(user, key.publicKey, previous));
    const auto before = parseDeviceList(toBytes(account.list.list())).value_or(DeviceList());
    account.list = signDeviceList({.user = user, .version = before.version + 1, .devices = devices}, key);
}

void FakeDirectory::setDevices(UserId user, const QList<DeviceId> &devices, const SigningKeyPair *key)
{
    const SigningKeyPair signer = key ? *key : keyOf(user);
    Account &account = m_accounts[user];
    const auto before = parseDeviceList(toBytes(account.list.list())).value_or(DeviceList());
    DeviceList list{.user = user, .version = before.version + 1, .devices = {}};
    for (const DeviceId id : devices)
        list.devices += before.find(id) ? *before.find(id) : deviceNumber(id);
    account.list = signDeviceList(list, signer);
}

} // namespace Parlance
