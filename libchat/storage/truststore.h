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
    quint64 announcedVersion = 0; ///< of the list that the relay says there is
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
    /// The relay says that somebody who is known has this list. What is newer than the one here is wanted().
    [[nodiscard]] Result<void> announce(UserId user, quint64 version);
    struct WantedList
    {
        UserId user;
        quint64 version = 0;
    };
    /// Of the contacts that can be written to, and of one's own account, there also while a notice stands.
    [[nodiscard]] Result<QList<WantedList>> wanted();
    [[nodiscard]] Result<void> forget(UserId user);

private:
    Database &m_database;
};

} // namespace Parlance
