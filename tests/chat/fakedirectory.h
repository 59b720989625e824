// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2ee/devicelist.h"

#include <QHash>

#include <functional>
#include <optional>
#include <vector>

namespace Parlance {

/// Accounts, their keys and their lists of devices, as a relay keeps them. Answers what a device asks and publishes without a
/// test having to say so.
class FakeDirectory
{
public:
    /// To PublishKeys, and to FetchDevices for whom it knows; nothing for other commands.
    [[nodiscard]] std::optional<wire::RelayFrame> answer(const wire::ClientFrame &command);
    [[nodiscard]] wire::RelayFrame devices(UserId user) const;
    void fill(wire::Devices &devices, UserId user) const;

    /// The account has these devices from now on, on a list signed by its own key; Alice's own key is her program's.
    void setDevices(UserId user, const QList<DeviceId> &devices, const SigningKeyPair *key = nullptr);
    [[nodiscard]] const SigningKeyPair &keyOf(UserId user);
    /// The same with devices as they are given, under a key that `previous` signs, unless it is in force already; without
    /// `previous` nothing vouches for it.
    void setList(UserId user, const QList<CertifiedDevice> &devices, const SigningKeyPair &key,
                 const SigningKeyPair *previous = nullptr);
    [[nodiscard]] static CertifiedDevice deviceNumber(DeviceId id); ///< as setDevices() makes it

    /// Before a command is answered.
    std::function<void(const wire::ClientFrame &)> asked;
    /// What a dishonest relay makes of the answer.
    std::function<void(wire::Devices &)> tamper;
    std::optional<quint64> mailboxThrough = 0; ///< what waits for the device that asks for its account's list
    bool silent = false; ///< FetchDevices is for the test to answer
    UserId publisher; ///< whose device it is that asks

    /// The account begins anew, with a key that nothing vouches for.
    void replaceKey(UserId user);

private:
    struct Account
    {
        std::vector<wire::AccountKey> keys;
        wire::SignedDeviceList list;
        SigningKeyPair key; ///< of those this class made a key for
    };
    QHash<UserId, Account> m_accounts;
};

} // namespace Parlance
