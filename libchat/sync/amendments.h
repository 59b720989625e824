// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/stores.h"
#include "sync/changeset.h"

/// What an entry of the log does to what others show, each inside a transaction of the caller.
namespace Parlance {

/// This entry is new, has another place, or was refused: what it changes, what changes it and what answers it are
/// shown accordingly. To be called for every one, since each may come before or after what it means.
[[nodiscard]] Result<void> settle(Stores &stores, const StoredMessage &entry, ChangeSet &changes);
/// This message is shown as everything stored says by now, and removed at least that far.
[[nodiscard]] Result<void> settleMessage(Stores &stores, ConversationId conversation, const MessageTarget &message,
                                         ChangeSet &changes, Removal atLeast = Removal::None);

} // namespace Parlance
