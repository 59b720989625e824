// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "protocol/codec.h"

namespace Parlance {

/// An Ed25519 key pair, as libsodium keeps it.
struct KeyPair
{
    QByteArray publicKey;
    QByteArray secretKey;

    [[nodiscard]] static KeyPair make();
    /// The signature over the label and the bytes.
    [[nodiscard]] std::string sign(std::string_view label, const std::string &bytes) const;
};

/// What the devices of an account share: its key, and its device list as it was published last.
class AccountSigner
{
public:
    AccountSigner() : m_key(KeyPair::make()) { }

    /// As it is going to be published next.
    wire::DeviceList list;
    void add(DeviceId device, const QByteArray &authenticationKey);
    void remove(DeviceId device);

    /// The list with the next version, signed; with the key while it is new.
    [[nodiscard]] wire::PublishKeys next(UserId user);
    /// A new key, that the one before names as its successor or that begins anew.
    void renew(UserId user, bool succeeds);
    [[nodiscard]] const KeyPair &key() const { return m_key; }

private:
    KeyPair m_key;
    std::string m_succession;
    bool m_isNew = true;
};

/// The list signed by this key, whatever it says.
[[nodiscard]] wire::SignedDeviceList signedBy(const KeyPair &key, const wire::DeviceList &list);
/// What a key signs of the one that follows it.
[[nodiscard]] std::string successionBy(const KeyPair &key, UserId user, const QByteArray &next);

} // namespace Parlance
