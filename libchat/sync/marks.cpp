// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/marks.h"

namespace Parlance {

namespace {

// History reads a longer list again as a whole; no need to name each.
constexpr int mostRows = 2001;

Result<void> raise(Stores &stores, ConversationId conversation, Mark mark, Sequence through, ChangeSet &changes)
{
    const auto move = stores.conversations.raise(conversation, mark, through);
    if (!move)
        return std::unexpected(move.error());
    if (!move->moved())
        return {};
    changes.conversations += conversation;
    const auto rows = stores.messages.mineBetween(conversation, move->from, move->to, mostRows);
    if (!rows)
        return std::unexpected(rows.error());
    for (const qint64 row : *rows)
        changes.messages += row;
    return {};
}

} // namespace

Result<void> raisePeerMarks(Stores &stores, ConversationId conversation, Sequence delivered, Sequence read,
                            ChangeSet &changes)
{
    if (auto done = raise(stores, conversation, Mark::PeerDelivered, std::max(delivered, read), changes); !done)
        return done;
    return raise(stores, conversation, Mark::PeerRead, read, changes);
}

Result<void> raiseOwnRead(Stores &stores, ConversationId conversation, Sequence through, ChangeSet &changes)
{
    const auto move = stores.conversations.raise(conversation, Mark::OwnRead, through);
    if (!move)
        return std::unexpected(move.error());
    if (move->moved())
        changes.conversations += conversation;
    return {};
}

} // namespace Parlance
