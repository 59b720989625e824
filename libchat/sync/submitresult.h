// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/codec.h"
#include "storage/stores.h"
#include "sync/changeset.h"

/// What it does to the database that the relay took a message, or never will; each inside a transaction of the caller.
namespace Parlance {

/// Makes room at this sequence: a placeholder gives way. False for what cannot be a message's place.
[[nodiscard]] Result<bool> takePlace(Stores &stores, ConversationId conversation, Sequence sequence, qint64 at,
                                     ChangeSet &changes);
/// A message of one's own that waits goes to the place that was made for it, and leaves the outbox.
[[nodiscard]] Result<void> moveToPlace(Stores &stores, const StoredMessage &message, Sequence sequence, qint64 at,
                                       ChangeSet &changes);

/// The relay gave this message a number, was put back from a copy, and gave it another one when it was said again: all
/// devices are told of the second, so it goes there. False, and nothing changed, for any other message.
[[nodiscard]] Result<bool> moveFromSkipped(Stores &stores, const StoredMessage &message, Sequence sequence, qint64 at,
                                           ChangeSet &changes);

/// It has a sequence now, and leaves the outbox. What is no message's place any more cannot be believed: it fails.
[[nodiscard]] Result<void> acceptMessage(Stores &stores, const OutboxRow &row, const wire::Accepted &accepted,
                                         ChangeSet &changes);
/// It will never be taken: it leaves the outbox and stays in the history, with the reason.
[[nodiscard]] Result<void> failMessage(Stores &stores, const OutboxRow &row, ErrorCode reason, ChangeSet &changes);

} // namespace Parlance
