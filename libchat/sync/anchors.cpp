// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/anchors.h"

#include "core/logging.h"
#include "sync/gaps.h"
#include "sync/trustchanges.h"

namespace Parlance {

namespace {

enum class Verdict : std::uint8_t { Agrees, Missing, Contradicts };

Result<Verdict> judge(Stores &stores, ConversationId conversation, const Anchor &anchor)
{
    // Of what the relay gave before it was put back from a copy, another number may count by now.
    const auto skipped = stores.gaps.isSkipped(conversation, anchor.sequence);
    if (!skipped || *skipped)
        return skipped.transform([](bool) { return Verdict::Agrees; });
    const auto self = stores.account.info();
    const auto peer = stores.conversations.peerOf(conversation);
    if (!self || !peer)
        return std::unexpected(!self ? self.error() : peer.error());
    for (const UserId author : {self->user, *peer}) {
        const auto found = stores.messages.find(conversation, author, anchor.id);
        if (!found)
            return std::unexpected(found.error());
        // One of ours may be accepted already, and the answer still on its way.
        if (*found && ((*found)->record.sequence == anchor.sequence || (*found)->record.sequence == 0))
            return Verdict::Agrees;
        if (*found) {
            // It was given another number since, and that has not come here yet.
            const auto before = stores.gaps.isSkipped(conversation, (*found)->record.sequence);
            return before.transform([](bool wasGivenBefore) {
                return wasGivenBefore ? Verdict::Missing : Verdict::Contradicts;
            });
        }
    }
    const auto there = stores.messages.at(conversation, anchor.sequence);
    if (!there)
        return std::unexpected(there.error());
    return *there && !(*there)->record.unreadable ? Verdict::Contradicts : Verdict::Missing;
}

/// And with it whatever else is empty before it, unless something of ours may be in there.
Result<void> noteMissing(Stores &stores, ConversationId conversation, Sequence sequence, qint64 now, ChangeSet &changes)
{
    const auto whole = stores.conversations.wholeThrough(conversation);
    const auto mine = stores.outbox.countSealed(conversation);
    if (!whole || !mine)
        return std::unexpected(!whole ? whole.error() : mine.error());
    const Sequence first = *mine == 0 ? std::min(*whole + 1, sequence) : sequence;
    return noteGap(stores, conversation, {.first = first, .last = sequence}, GapReason::Skipped, now, changes)
        .transform([](bool) { });
}

} // namespace

Result<Anchor> newestAnchor(Stores &stores, ConversationId conversation)
{
    return stores.messages.newestPlaced(conversation).transform([](const std::optional<StoredMessage> &newest) {
        return newest ? Anchor{.sequence = newest->record.sequence, .id = newest->record.id} : Anchor();
    });
}

Result<void> checkAnchor(Stores &stores, ConversationId conversation, Sequence place, const Anchor &anchor, qint64 now,
                         ChangeSet &changes)
{
    if (anchor.sequence == 0)
        return {};
    const auto verdict = anchor.sequence < place
        ? judge(stores, conversation, anchor)
        : Result<Verdict>(Verdict::Contradicts);
    if (!verdict)
        return std::unexpected(verdict.error());
    switch (*verdict) {
    case Verdict::Agrees:
        return {};
    case Verdict::Missing:
        return noteMissing(stores, conversation, anchor.sequence, now, changes);
    case Verdict::Contradicts:
        qCWarning(lcSync) << "the author of message" << place << "of conversation" << conversation.value()
                          << "holds another one at" << anchor.sequence;
        return noteWrongOrder(stores, conversation, changes);
    }
    return {};
}

Result<void> noteWrongOrder(Stores &stores, ConversationId conversation, ChangeSet &changes)
{
    const auto self = stores.account.info();
    const auto peer = stores.conversations.peerOf(conversation);
    if (!self || !peer)
        return std::unexpected(!self ? self.error() : peer.error());
    // What is said of one's own key is another matter; with oneself the log tells.
    return *peer == self->user ? Result<void>() : noteTrust(stores, *peer, TrustNotice::OrderContradicts, changes);
}

} // namespace Parlance
