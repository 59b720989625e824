// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "e2ee/signatures.h"
#include "protocol/codec.h"

#include <QList>

/// Which devices an account has: a list signed by its account key, and the chain of those keys. This is what keeps a relay
/// from adding, dropping or swapping a device. Pure functions, any thread.
namespace Parlance {

/// A device as its account vouches for it.
struct CertifiedDevice
{
    DeviceId id;
    QByteArray authenticationKey; ///< Ed25519, 32 bytes
    QByteArray identityKey; ///< of the ratchet, 33 bytes
    qint64 created = 0;
    QString name;
    QString platform;

    bool operator==(const CertifiedDevice &) const = default;
};

struct DeviceList
{
    UserId user;
    quint64 version = 0;
    QList<CertifiedDevice> devices;

    [[nodiscard]] const CertifiedDevice *find(DeviceId id) const;
    bool operator==(const DeviceList &) const = default;
};

/// What was learned of an account before; all empty for one that is new here.
struct KnownAccount
{
    QByteArray accountKey;
    quint64 listVersion = 0;
    QByteArray list; ///< as it was signed
};

/// How the key in force relates to the one known.
enum class KeyChange : std::uint8_t {
    None, ///< the same, or the first one seen
    Renewed, ///< signed by the known key, or by one that was
    Replaced, ///< begun anew: another person may be behind it
};

struct CheckedDevices
{
    QByteArray accountKey;
    KeyChange change = KeyChange::None;
    DeviceList list;
    QByteArray signedList;
};

/// What the relay says of an account's devices, checked against what is known. Untrustworthy (detail: "signature",
/// "older", "two lists of one version", "withheld", "malformed") when it contradicts the account's own signatures; nothing
/// of it may then be used. An account that never had a list gives an empty one.
[[nodiscard]] Result<CheckedDevices> checkDevices(const wire::Devices &devices, const KnownAccount &known);

/// A list that was checked before; Untrustworthy (detail "malformed") for anything else.
[[nodiscard]] Result<DeviceList> parseDeviceList(const QByteArray &bytes);
[[nodiscard]] wire::SignedDeviceList signDeviceList(const DeviceList &list, const SigningKeyPair &accountKey);
/// A new account key; with `previous`, signed by it.
[[nodiscard]] wire::AccountKey accountKeyFor(UserId user, const QByteArray &key, const SigningKeyPair *previous);

} // namespace Parlance
