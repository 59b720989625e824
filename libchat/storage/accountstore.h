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
    /// All but the notice, which is TrustStore's. Another device than before begins without a state position, a resume token
    /// and a grant.
    [[nodiscard]] Result<void> save(const AccountInfo &info);

    /// Of the last State that was stored.
    [[nodiscard]] Result<StatePosition> statePosition();
    [[nodiscard]] Result<void> setStatePosition(StatePosition position);
    [[nodiscard]] Result<ResumeToken> resumeToken();
    [[nodiscard]] Result<void> setResumeToken(const ResumeToken &token);

    /// What this device is to the relay.
    [[nodiscard]] Result<std::optional<SigningKeyPair>> deviceKey();
    [[nodiscard]] Result<void> setDeviceKey(const SigningKeyPair &key);

    /// What every device of the account shares; nothing before this one was given them.
    [[nodiscard]] Result<std::optional<AccountSecrets>> secrets();
    /// In force from now on, and nothing else is known.
    [[nodiscard]] Result<void> setSecrets(const AccountSecrets &secrets);
    [[nodiscard]] Result<void> forgetSecrets();
    /// No longer in force: no list is believed for their sake, and all they are good for is to vouch for the key that follows.
    [[nodiscard]] Result<void> retireSecrets();

    /// Secrets that a device of the account announced and that no list believed here is signed with yet.
    struct NextSecrets
    {
        AccountSecrets secrets;
        bool begunHere = false; ///< this device begins the account with them: nothing before vouches for them
    };
    /// Several devices may announce some at once, and what came late may never be in force: the last few are kept.
    [[nodiscard]] Result<void> announce(const NextSecrets &next);
    /// Those with this account key.
    [[nodiscard]] Result<std::optional<NextSecrets>> announced(const QByteArray &accountKey);
    /// In force from now on. Those before are forgotten, and those that were announced before these.
    [[nodiscard]] Result<void> putInForce(const QByteArray &accountKey);

    /// The next number with which this device shows the relay that it is no copy of itself.
    [[nodiscard]] Result<quint64> nextGeneration();
    /// What the relay granted with the last connection, opaque: shown on the next one. Empty: nothing yet.
    [[nodiscard]] Result<QByteArray> grant();
    [[nodiscard]] Result<void> setGrant(const QByteArray &grant);

private:
    Database &m_database;
};

} // namespace Parlance
