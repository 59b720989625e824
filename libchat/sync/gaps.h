// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/stores.h"
#include "sync/changeset.h"

/// What is missing, and the placeholders that stand for it in the timeline: one for each gap, at its end. Each function
/// runs inside a transaction of the caller.
namespace Parlance {

/// Of this range, what is neither here nor known to be missing is missing from now on. True when there was something.
[[nodiscard]] Result<bool> noteGap(Stores &stores, ConversationId conversation, const SequenceRange &range,
                                   GapReason reason, qint64 now, ChangeSet &changes);
/// Messages of this run are here now, or about to be: the gaps they were in shrink, split or close.
[[nodiscard]] Result<void> closeGap(Stores &stores, ConversationId conversation, const SequenceRange &run, qint64 now,
                                    ChangeSet &changes);
/// The relay was put back from a copy and gives these numbers no more. What of them is not here is asked for; there may be
/// nothing.
[[nodiscard]] Result<void> noteSkipped(Stores &stores, ConversationId conversation, const SequenceRange &range,
                                       qint64 now, ChangeSet &changes);
/// Everybody who could have it was asked (or may be asked again): the placeholders say so.
[[nodiscard]] Result<void> setLost(Stores &stores, ConversationId conversation, bool lost, ChangeSet &changes);

/// Something new is missing here, or somebody new can help: everybody may be asked again.
[[nodiscard]] Result<void> askAgain(Stores &stores, ConversationId conversation, ChangeSet &changes);
/// The conversations with something missing that this user's devices may have: all of them for one's own account.
[[nodiscard]] Result<QList<ConversationId>> gapsThatCouldBeFilledBy(Stores &stores, UserId user);
/// This user's devices are others now, or may be asked for the first time.
[[nodiscard]] Result<void> askAgainAbout(Stores &stores, UserId user, ChangeSet &changes);
/// Numbers are dense: of what was delivered here, whatever place is empty and not on record is missing, whether the relay
/// says so or not. False when that cannot be told yet: what this device sent may be in there, and the answer on its way.
[[nodiscard]] Result<bool> noteHoles(Stores &stores, ConversationId conversation, qint64 now, ChangeSet &changes);

/// The same numbers in as few ranges as there can be, oldest first.
[[nodiscard]] QList<SequenceRange> joined(QList<SequenceRange> ranges);
/// `ranges` without what lies in `taken`; oldest first.
[[nodiscard]] QList<SequenceRange> without(QList<SequenceRange> ranges, const QList<SequenceRange> &taken);

} // namespace Parlance
