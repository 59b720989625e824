// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/stores.h"
#include "sync/changeset.h"

/// Moving the marks of a conversation, and noting which messages look different for it.
namespace Parlance {

/// How far the peer's devices have it and how far the peer read, heard `now`. Never back; read means delivered too.
[[nodiscard]] Result<void> raisePeerMarks(Stores &stores, ConversationId conversation, Sequence delivered,
                                          Sequence read, qint64 now, ChangeSet &changes);
/// How far I read, here or on another device.
[[nodiscard]] Result<void> raiseOwnRead(Stores &stores, ConversationId conversation, Sequence through,
                                        ChangeSet &changes);

} // namespace Parlance
