// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountsigner.h"

#include "protocol/limits.h"

#include <QtEndian>

#include <sodium.h>

#include <array>

namespace Parlance {

KeyPair KeyPair::make()
{
    KeyPair pair{.publicKey = QByteArray(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized),
                 .secretKey = QByteArray(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized)};
    crypto_sign_keypair(reinterpret_cast<unsigned char *>(pair.publicKey.data()),
                        reinterpret_cast<unsigned char *>(pair.secretKey.data()));
    return pair;
}

std::string KeyPair::sign(std::string_view label, const std::string &bytes) const
{
    const std::string message = std::string(label) + bytes;
    std::string signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
                         reinterpret_cast<const unsigned char *>(message.data()), message.size(),
                         reinterpret_cast<const unsigned char *>(secretKey.constData()));
    return signature;
}

void AccountSigner::add(DeviceId device, const QByteArray &authenticationKey)
{
    wire::CertifiedDevice &added = *list.add_devices();
    added.set_device_id(device.value());
    added.set_authentication_key(fromBytes(authenticationKey));
}

void AccountSigner::remove(DeviceId device)
{
    wire::DeviceList before;
    before.Swap(&list);
    list.set_user_id(before.user_id());
    list.set_version(before.version());
    for (const wire::CertifiedDevice &one : before.devices()) {
        if (one.device_id() != device.value())
            *list.add_devices() = one;
    }
}

wire::PublishKeys AccountSigner::next(UserId user)
{
    list.set_user_id(user.value());
    list.set_version(list.version() + 1);
    wire::PublishKeys command;
    *command.mutable_device_list() = signedBy(m_key, list);
    if (std::exchange(m_isNew, false)) {
        command.mutable_account_key()->set_key(fromBytes(m_key.publicKey));
        command.mutable_account_key()->set_succession(m_succession);
    }
    return command;
}

void AccountSigner::renew(UserId user, bool succeeds)
{
    const KeyPair before = std::exchange(m_key, KeyPair::make());
    m_succession = succeeds ? successionBy(before, user, m_key.publicKey) : std::string();
    m_isNew = true;
}

wire::SignedDeviceList signedBy(const KeyPair &key, const wire::DeviceList &list)
{
    wire::SignedDeviceList signedList;
    signedList.set_list(list.SerializeAsString());
    signedList.set_signature(key.sign(Limits::deviceListLabel, signedList.list()));
    return signedList;
}

std::string successionBy(const KeyPair &key, UserId user, const QByteArray &next)
{
    std::array<char, sizeof(quint64)> id{};
    qToBigEndian<quint64>(user.value(), id.data());
    return key.sign(Limits::accountKeyLabel, std::string(id.data(), id.size()) + fromBytes(next));
}

} // namespace Parlance
