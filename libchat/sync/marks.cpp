// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/marks.h"

namespace Parlance {

namespace {

// History reads a longer list again as a whole; no need to name each.
constexpr int mostRows = 2001;

/// True when it moved.
Result<bool> raise(Stores &stores, ConversationId conversation, Mark mark, Sequence through, ChangeSet &changes)
{
    const auto move = stores.conversations.raise(conversation, mark, through);
    if (!move)
        return std::unexpected(move.error());
    if (!move->moved())
        return false;
    changes.conversations += conversation;
    const auto rows = stores.messages.mineBetween(conversation, move->from, move->to, mostRows);
    if (!rows)
        return std::unexpected(rows.error());
    for (const qint64 row : *rows)
        changes.messages += row;
    return true;
}

} // namespace

Result<void> raisePeerMarks(Stores &stores, ConversationId conversation, Sequence delivered, Sequence read, qint64 now,
                            ChangeSet &changes)
{
    if (auto done = raise(stores, conversation, Mark::PeerDelivered, std::max(delivered, read), changes); !done)
        return std::unexpected(done.error());
    const auto moved = raise(stores, conversation, Mark::PeerRead, read, changes);
    if (!moved)
        return std::unexpected(moved.error());
    return *moved ? stores.deliveries.noteRead(conversation, read, now) : Result<void>();
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
