// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/stores.h"
#include "sync/changeset.h"

/// What a person is told about keys; each inside a transaction of the caller.
namespace Parlance {

/// The key is news: nothing is sealed for it, asked of it or given to it before somebody has read of it.
[[nodiscard]] inline bool isKeyNews(TrustNotice notice)
{
    return notice == TrustNotice::KeyRenewed || notice == TrustNotice::KeyReplaced;
}

/// Whoever shows this user, or a conversation with them, is to read it again.
[[nodiscard]] Result<void> touchTrust(Stores &stores, UserId user, ChangeSet &changes);
/// Something to tell. What waits to be read already stays when it is the graver.
[[nodiscard]] Result<void> noteTrust(Stores &stores, UserId user, TrustNotice notice, ChangeSet &changes);
/// The same about one's own account. What the relay shows now counts: another notice, or none, takes the place of one before.
[[nodiscard]] Result<void> noteOwnTrust(Stores &stores, TrustNotice notice, ChangeSet &changes);
/// It was read; what waited for that may be sent.
[[nodiscard]] Result<void> acknowledgeTrust(Stores &stores, UserId user, ChangeSet &changes);

} // namespace Parlance
