// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reactionchips.h"

namespace Parlance {

ReactionChips ReactionChips::of(const QList<ReactionRecord> &reactions, UserId peer)
{
    ReactionChips chips;
    for (const ReactionRecord &reaction : reactions) {
        if (reaction.author != peer)
            chips.own = reaction.emoji;
        if (const auto at = chips.emoji.indexOf(reaction.emoji); at >= 0) {
            ++chips.counts[at];
        } else {
            chips.emoji += reaction.emoji;
            chips.counts += 1;
        }
    }
    return chips;
}

} // namespace Parlance
