// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sql/database.h"
#include "storage/records.h"

namespace Parlance {

/// What is known of somebody's account key and list of devices. All empty for somebody who is new here.
struct TrustRecord
{
    QByteArray accountKey;
    quint64 listVersion = 0;
    QByteArray list; ///< as it was signed
    bool verified = false;
    TrustNotice notice = TrustNotice::None;
    Sequence historyAbove = 0; ///< the head of the conversation when a key began that nothing vouches for
};

/// Which keys were believed, of contacts and of one's own account. Storage thread.
class TrustStore
{
public:
    explicit TrustStore(Database &database) : m_database(database) { }

    [[nodiscard]] Result<TrustRecord> of(UserId user);
    [[nodiscard]] Result<void> save(UserId user, const TrustRecord &trust);
    /// False when nothing is known of this user yet.
    [[nodiscard]] Result<bool> setVerified(UserId user, bool verified);
    [[nodiscard]] Result<void> setNotice(UserId user, TrustNotice notice);
    [[nodiscard]] Result<void> forget(UserId user);

private:
    Database &m_database;
};

} // namespace Parlance
