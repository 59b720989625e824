// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/stores.h"

/// What is where: read from the database, for a person to look at. Storage thread.
namespace Parlance {

[[nodiscard]] Result<Completeness> completenessOf(Stores &stores, ConversationId conversation);
/// NotFound, also for a placeholder.
[[nodiscard]] Result<MessageDetails> messageDetailsOf(Stores &stores, ConversationId conversation, const MessageId &id);

} // namespace Parlance
