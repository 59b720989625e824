// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/trustchanges.h"

#include "sync/gaps.h"

namespace Parlance {

Result<void> touchTrust(Stores &stores, UserId user, ChangeSet &changes)
{
    const auto conversation = stores.conversations.withPeer(user);
    if (!conversation)
        return std::unexpected(conversation.error());
    changes.contacts += user;
    if (*conversation)
        changes.conversations += **conversation;
    return {};
}

Result<void> noteTrust(Stores &stores, UserId user, TrustNotice notice, ChangeSet &changes)
{
    const auto trust = stores.trust.of(user);
    if (!trust)
        return std::unexpected(trust.error());
    if (trust->notice != TrustNotice::None)
        return {};
    return stores.trust.setNotice(user, notice).and_then([&] { return touchTrust(stores, user, changes); });
}

Result<void> noteOwnTrust(Stores &stores, TrustNotice notice, ChangeSet &changes)
{
    const auto self = stores.account.info();
    if (!self)
        return std::unexpected(self.error());
    if (self->notice == notice)
        return {};
    changes.account = true;
    return stores.trust.setNotice(self->user, notice);
}

Result<void> acknowledgeTrust(Stores &stores, UserId user, ChangeSet &changes)
{
    // While it stood, nobody of theirs was asked for what is missing here.
    return stores.trust.setNotice(user, TrustNotice::None)
        .and_then([&] { return askAgainAbout(stores, user, changes); })
        .and_then([&] { return touchTrust(stores, user, changes); });
}

} // namespace Parlance
