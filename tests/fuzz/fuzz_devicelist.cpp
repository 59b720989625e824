// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a relay tells of an account's devices: which of it is believed.

#include "e2ee/devicelist.h"
#include "protocol/limits.h"
#include "harness.h"

using namespace Parlance;

namespace {

constexpr UserId alice(1);

struct Account
{
    SigningKeyPair key = *createSigningKey();
    DeviceList list{
        .user = alice,
        .version = 3,
        .devices = {{.id = DeviceId(11),
                     .authenticationKey = QByteArray(32, 'a'),
                     .identityKey = QByteArray(33, 'i'),
                     .created = 1,
                     .name = QStringLiteral("desk"),
                     .platform = QStringLiteral("Linux")}}};
};

const Account &account()
{
    static const Account one;
    return one;
}

wire::Devices honest()
{
    wire::Devices devices;
    devices.set_user_id(alice.value());
    *devices.add_account_keys() = accountKeyFor(alice, account().key.publicKey, nullptr);
    *devices.mutable_device_list() = signDeviceList(account().list, account().key);
    return devices;
}

/// A relay says anything at all.
void listen(const QByteArray &bytes)
{
    wire::Devices devices;
    if (!devices.ParseFromArray(bytes.constData(), static_cast<int>(bytes.size())))
        return;
    const auto checked = checkDevices(
        devices,
        {.accountKey = account().key.publicKey,
         .listVersion = account().list.version,
         .list = toBytes(honest().device_list().list())});
    const bool isReplaced = checked && checked->change == KeyChange::Replaced;
    Fuzz::require(!checked || isReplaced || checked->list == account().list,
                  "nothing is believed in a known account's name that its key did not sign");
}

/// The account itself (whose owner may be anybody) signs anything at all.
void listenToOwner(const QByteArray &list)
{
    wire::Devices devices = honest();
    devices.mutable_device_list()->set_list(fromBytes(list));
    devices.mutable_device_list()->set_signature(fromBytes(sign(account().key, Limits::deviceListLabel, list)));
    const auto checked = checkDevices(devices, {});
    if (!checked)
        return;
    Fuzz::require(checked->list.user == alice, "a list is believed about its own account only");
    Fuzz::require(list.size() <= Limits::deviceListBytes, "a list beyond the limit is refused");
    for (const CertifiedDevice &device : checked->list.devices) {
        Fuzz::require(device.id.isValid() && device.authenticationKey.size() == 32 && device.identityKey.size() == 33,
                      "a device on a list has its keys");
        Fuzz::require(device.name.size() <= Limits::deviceNameLongest, "a name is within its limit");
    }
    const auto again = parseDeviceList(toBytes(signDeviceList(checked->list, account().key).list()));
    Fuzz::require(again && *again == checked->list, "a list is written as it was read");
}

} // namespace

QByteArrayList Fuzz::seeds()
{
    return {'\0' + serialize(honest()), '\x01' + toBytes(honest().device_list().list())};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    Fuzz::Input input(data, size);
    const bool byOwner = input.byte() % 2 == 1;
    const QByteArray bytes = input.rest();
    if (byOwner)
        listenToOwner(bytes);
    else
        listen(bytes);
    return 0;
}
