// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/stateposition.h"
#include "sql/database.h"
#include "storage/records.h"

namespace Parlance {

/// The key pair that is this device to the relay (Ed25519, as libsodium stores it).
struct DeviceKeyPair
{
    QByteArray publicKey; ///< 32 bytes
    QByteArray secretKey; ///< 64 bytes
};

struct ResumeToken
{
    QString token;
    qint64 expires = 0;
};

/// Who this database belongs to, and how the relay knows this device. Storage thread.
class AccountStore
{
public:
    explicit AccountStore(Database &database) : m_database(database) { }

    /// A default AccountInfo while nobody has joined. Kept, without a device, after this device was revoked.
    [[nodiscard]] Result<AccountInfo> info();
    /// Another device than before begins without a state position and without a resume token.
    [[nodiscard]] Result<void> save(const AccountInfo &info);

    /// Of the last State that was stored.
    [[nodiscard]] Result<StatePosition> statePosition();
    [[nodiscard]] Result<void> setStatePosition(StatePosition position);
    [[nodiscard]] Result<ResumeToken> resumeToken();
    [[nodiscard]] Result<void> setResumeToken(const ResumeToken &token);

    [[nodiscard]] Result<std::optional<DeviceKeyPair>> deviceKey();
    [[nodiscard]] Result<void> setDeviceKey(const DeviceKeyPair &key);

private:
    Database &m_database;
};

} // namespace Parlance
