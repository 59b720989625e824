// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/stores.h"
#include "sync/changeset.h"

/// Anchors show that two devices hold the same conversation, whatever the relay tells each of them: docs/protocol.md,
/// "Anchor". Each function runs inside a transaction of the caller.
namespace Parlance {

struct Anchor
{
    Sequence sequence = 0; ///< 0: none
    MessageId id;
};

/// For the next message written in this conversation.
[[nodiscard]] Result<Anchor> newestAnchor(Stores &stores, ConversationId conversation);
/// What the message at `place` names. Nothing there is a gap from now on; something else there is told to the person.
[[nodiscard]] Result<void> checkAnchor(Stores &stores, ConversationId conversation, Sequence place,
                                       const Anchor &anchor, qint64 now, ChangeSet &changes);
/// The relay says of this conversation what cannot be: the person is told.
[[nodiscard]] Result<void> noteWrongOrder(Stores &stores, ConversationId conversation, ChangeSet &changes);

} // namespace Parlance
