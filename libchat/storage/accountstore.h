// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/signingkey.h"
#include "protocol/stateposition.h"
#include "sql/database.h"
#include "storage/records.h"

namespace Parlance {

/// The secrets of an account, the same on each of its devices.
struct AccountSecrets
{
    SigningKeyPair accountKey; ///< signs the list of its devices
    QByteArray authorshipKey; ///< 32 bytes, HMAC-SHA256: by it the account knows its own messages again
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
    /// Another device than before begins without a state position, a resume token and a grant.
    [[nodiscard]] Result<void> save(const AccountInfo &info);

    /// Of the last State that was stored.
    [[nodiscard]] Result<StatePosition> statePosition();
    [[nodiscard]] Result<void> setStatePosition(StatePosition position);
    [[nodiscard]] Result<ResumeToken> resumeToken();
    [[nodiscard]] Result<void> setResumeToken(const ResumeToken &token);

    /// What this device is to the relay.
    [[nodiscard]] Result<std::optional<SigningKeyPair>> deviceKey();
    [[nodiscard]] Result<void> setDeviceKey(const SigningKeyPair &key);

    /// Which secrets: those in force, or those another device of the account announced and has not published yet.
    enum class Secrets : std::uint8_t { InForce = 1, Next = 2 };
    /// What every device of the account shares; nothing while this one is not linked.
    [[nodiscard]] Result<std::optional<AccountSecrets>> secrets(Secrets which = Secrets::InForce);
    [[nodiscard]] Result<void> setSecrets(const AccountSecrets &secrets, Secrets which = Secrets::InForce);
    [[nodiscard]] Result<void> forgetSecrets();

    /// The next number with which this device shows the relay that it is no copy of itself.
    [[nodiscard]] Result<quint64> nextGeneration();
    /// What the relay granted with the last connection, opaque: shown on the next one. Empty: nothing yet.
    [[nodiscard]] Result<QByteArray> grant();
    [[nodiscard]] Result<void> setGrant(const QByteArray &grant);

private:
    Database &m_database;
};

} // namespace Parlance
