// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

/// Accounts, their devices and lists as they go in and out of the relay's store: values as in storerecords.h.
namespace Parlance {

struct UserRecord
{
    UserId id;
    QString username;
    QString passwordHash; ///< As libsodium's crypto_pwhash_str writes it; empty when the account is gone.
    quint64 deviceListVersion = 0; ///< 0: no list was published yet.
    bool disabled = false;
    bool gone = false; ///< Deleted. The row stays, so that nobody can take over the name.
    bool presenceHidden = false;
    qint64 createdMs = 0;
    qint64 lastSeenMs = 0;
};

struct DeviceRecord
{
    UserId user;
    DeviceId id;
    QString name;
    QString platform;
    QByteArray keys; ///< A serialized wire::DeviceKeys; the store does not look inside.
    qint64 createdMs = 0;
    qint64 lastActiveMs = 0;
    bool listed = false; ///< The account's device list names it: it is linked, and has marks.
    quint64 generation = 0; ///< Of its last connection: LogStore::arrive.
    QByteArray grantHeld; ///< What the device is known to have on its disk; empty: nothing.
    QByteArray grantGiven; ///< What it was given last.
    quint64 mailboxHead = 0; ///< The number of the newest message there was for it from another device.
};

struct NewDevice
{
    QString name;
    QString platform;
    QByteArray keys;
};

struct NewUser
{
    QString username;
    QString passwordHash;
    NewDevice device;
    std::optional<QString> inviteToken; ///< Absent: registration is open, or an operator makes the account.
};

struct Enrolled
{
    UserId user;
    DeviceId device;
    QByteArray grant; ///< Of its first connection, as in Arrived.
};

/// What a device knows of its own state, by which a copy of it is told from it.
struct DeviceState
{
    quint64 generation = 0; ///< Counted up with each connection.
    QByteArray grant; ///< The last one it stored; empty: none.
};

/// What a known device is when it comes back.
struct Arrived
{
    bool listed = false;
    QByteArray grant; ///< For this connection: what it has to show on the next.
};

struct OneTimePreKeyRecord
{
    quint32 id = 0;
    QByteArray key;
};

struct AccountKeyRecord
{
    QByteArray key; ///< Ed25519 public key.
    QByteArray succession; ///< The signature of the key before it; empty for one that begins anew.

    bool operator==(const AccountKeyRecord &other) const = default;
};

struct DeviceBundle
{
    DeviceRecord device;
    std::optional<OneTimePreKeyRecord> oneTimePreKey; ///< Present when it was asked for and one was left.
};

struct UserDevices
{
    UserId user;
    std::vector<AccountKeyRecord> accountKeys; ///< Oldest first; the last one is in force.
    QByteArray deviceList; ///< A serialized wire::SignedDeviceList, or empty.
    std::vector<DeviceBundle> devices; ///< In the order of their ids.

    [[nodiscard]] QByteArray keyInForce() const { return accountKeys.empty() ? QByteArray() : accountKeys.back().key; }
};

/// A device list whose signature was found good, as a device publishes it.
struct DeviceListUpdate
{
    quint64 version = 0;
    std::vector<DeviceId> devices; ///< Each once, the publishing one among them.
    QByteArray deviceList; ///< As UserDevices::deviceList.
    QByteArray keyInForce; ///< The account's key when the list was looked at; empty when there was none.
    std::optional<AccountKeyRecord> newKey; ///< Comes into force with this list, and has signed it.
};

enum class ListOutcome : std::uint8_t {
    Published, ///< or it was already
    NotNext, ///< another list, or another key, came first
    UnknownDevice, ///< it names a device the account does not have
};

} // namespace Parlance
