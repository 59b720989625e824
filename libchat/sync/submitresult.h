// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "protocol/codec.h"
#include "storage/stores.h"
#include "sync/changeset.h"

/// What the relay's answer to a message does to the database, each inside a transaction of the caller.
namespace Parlance {

/// It has a sequence now, and leaves the outbox. What is no message's place any more cannot be believed: it fails.
[[nodiscard]] Result<void> acceptMessage(Stores &stores, const OutboxRow &row, const wire::Accepted &accepted,
                                         ChangeSet &changes);
/// It will never be taken: it leaves the outbox and stays in the history, with the reason.
[[nodiscard]] Result<void> failMessage(Stores &stores, const OutboxRow &row, ErrorCode reason, ChangeSet &changes);

} // namespace Parlance
