// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/gaps.h"

#include "core/logging.h"

namespace Parlance {

namespace {

// RFC 9562 section 5.5: names the placeholder of a sequence number, the same each time it is made.
const QUuid placeholderNamespace(QStringLiteral("6d0ad0a3-5a3c-4a55-9f1e-0d6a1f3f5c3b"));

MessageId placeholderId(ConversationId conversation, Sequence sequence)
{
    return MessageId(
        QUuid::createUuidV5(placeholderNamespace, QStringLiteral("%1/%2").arg(conversation.value()).arg(sequence)));
}

Result<void> addPlaceholder(Stores &stores, const Gap &gap, qint64 now, ChangeSet &changes)
{
    if (auto added = stores.gaps.add(gap); !added)
        return added;
    changes.conversations += gap.conversation;
    const auto there = stores.messages.at(gap.conversation, gap.range.last);
    const auto peer = stores.conversations.peerOf(gap.conversation);
    const auto self = stores.account.info();
    if (!there || !peer || !self)
        return std::unexpected(!there ? there.error() : !peer ? peer.error() : self.error());
    if (*there) {
        // What came and could not be opened stands there by itself.
        changes.messages += (*there)->row;
        return {};
    }
    // There may never have been anything.
    if (gap.reason == GapReason::Restored)
        return {};
    const auto row = stores.messages.insert(
        {.id = placeholderId(gap.conversation, gap.range.last),
         .conversation = gap.conversation,
         .sequence = gap.range.last,
         .position = gap.range.last,
         .author = *peer,
         .mine = *peer == self->user,
         .text = {},
         .unreadable = true,
         .at = now});
    if (!row)
        return std::unexpected(row.error());
    changes.messages += *row;
    return {};
}

Result<void> removePlaceholder(Stores &stores, const Gap &gap, ChangeSet &changes)
{
    if (auto removed = stores.gaps.remove(gap.conversation, gap.range.first); !removed)
        return removed;
    changes.conversations += gap.conversation;
    const auto there = stores.messages.at(gap.conversation, gap.range.last);
    if (!there)
        return std::unexpected(there.error());
    if (!*there || !(*there)->record.unreadable)
        return {};
    changes.vacated.emplaceBack(gap.conversation, gap.range.last);
    return stores.messages.remove(**there);
}

/// What somebody says who is blocked is passed over, and leaves its place empty.
Result<bool> hearsPeer(Stores &stores, ConversationId conversation)
{
    const auto peer = stores.conversations.peerOf(conversation);
    const auto contact = peer.and_then([&](UserId user) { return stores.contacts.find(user); });
    return contact.transform([](const auto &known) { return !known || !known->blocked; });
}

} // namespace

QList<SequenceRange> joined(QList<SequenceRange> ranges)
{
    std::ranges::sort(ranges, {}, &SequenceRange::first);
    QList<SequenceRange> result;
    for (const SequenceRange &range : std::as_const(ranges)) {
        if (!result.isEmpty() && range.first <= result.last().last + 1)
            result.last().last = std::max(result.last().last, range.last);
        else
            result += range;
    }
    return result;
}

QList<SequenceRange> without(QList<SequenceRange> ranges, const QList<SequenceRange> &taken)
{
    for (const SequenceRange &hole : taken) {
        QList<SequenceRange> rest;
        for (const SequenceRange &range : std::as_const(ranges)) {
            if (hole.last < range.first || hole.first > range.last) {
                rest += range;
                continue;
            }
            if (range.first < hole.first)
                rest += {.first = range.first, .last = hole.first - 1};
            if (hole.last < range.last)
                rest += {.first = hole.last + 1, .last = range.last};
        }
        ranges = rest;
    }
    return ranges;
}

Result<bool> noteGap(Stores &stores, ConversationId conversation, const SequenceRange &range, GapReason reason,
                     qint64 now, ChangeSet &changes)
{
    if (range.first == 0 || range.last < range.first || range.last >= firstQueuedPosition)
        return false;
    const auto known = stores.gaps.of(conversation);
    const auto present = stores.messages.runsBetween(conversation, range.first, range.last);
    if (!known || !present)
        return std::unexpected(!known ? known.error() : present.error());
    QList<SequenceRange> taken = *present;
    for (const Gap &gap : *known)
        taken += gap.range;
    const auto missing = without({range}, taken);
    for (const SequenceRange &one : missing) {
        const Gap gap{.conversation = conversation, .range = one, .reason = reason};
        if (auto added = addPlaceholder(stores, gap, now, changes); !added)
            return std::unexpected(added.error());
    }
    if (missing.isEmpty())
        return false;
    changes.gaps += conversation;
    return stores.gaps.forgetAsked(conversation).transform([] { return true; });
}

Result<void> closeGap(Stores &stores, ConversationId conversation, const SequenceRange &run, qint64 now,
                      ChangeSet &changes)
{
    const auto known = stores.gaps.of(conversation);
    if (!known)
        return std::unexpected(known.error());
    for (const Gap &gap : *known) {
        const auto rest = without({gap.range}, {run});
        if (rest == QList{gap.range})
            continue;
        changes.gaps += conversation;
        if (auto removed = removePlaceholder(stores, gap, changes); !removed)
            return removed;
        for (const SequenceRange &one : rest) {
            Gap smaller = gap;
            smaller.range = one;
            if (auto added = addPlaceholder(stores, smaller, now, changes); !added)
                return added;
        }
    }
    return {};
}

Result<void> noteSkipped(Stores &stores, ConversationId conversation, const SequenceRange &range, qint64 now,
                         ChangeSet &changes)
{
    if (range.first == 0 || range.last < range.first || range.last >= firstQueuedPosition)
        return {};
    const auto isNew = stores.gaps.addSkipped(conversation, range);
    if (!isNew || !*isNew)
        return isNew.transform([](bool) { });
    qCWarning(lcSync) << "the relay was put back from a copy: conversation" << conversation.value() << "goes on after"
                      << range.last;
    return closeGap(stores, conversation, range, now, changes)
        .and_then([&] { return noteGap(stores, conversation, range, GapReason::Restored, now, changes); })
        .transform([](bool) {});
}

Result<void> setLost(Stores &stores, ConversationId conversation, bool lost, ChangeSet &changes)
{
    const auto gaps = stores.gaps.of(conversation);
    if (!gaps)
        return std::unexpected(gaps.error());
    bool changed = false;
    for (const Gap &gap : *gaps) {
        if (gap.lost == lost)
            continue;
        changed = true;
        const auto placeholder = stores.messages.at(conversation, gap.range.last);
        if (!placeholder)
            return std::unexpected(placeholder.error());
        if (*placeholder)
            changes.messages += (*placeholder)->row;
    }
    if (!changed)
        return {};
    changes.gaps += conversation;
    changes.conversations += conversation;
    return stores.gaps.setLost(conversation, lost);
}

Result<void> askAgain(Stores &stores, ConversationId conversation, ChangeSet &changes)
{
    changes.gaps += conversation;
    return stores.gaps.forgetAsked(conversation).and_then([&] {
        return setLost(stores, conversation, false, changes);
    });
}

Result<QList<ConversationId>> gapsThatCouldBeFilledBy(Stores &stores, UserId user)
{
    const auto self = stores.account.info();
    const auto missing = stores.gaps.allConversations();
    if (!self || !missing || user == self->user)
        return self ? missing : std::unexpected(self.error());
    return stores.conversations.withPeer(user).transform([&](const std::optional<ConversationId> &with) {
        return with && missing->contains(*with) ? QList{*with} : QList<ConversationId>();
    });
}

Result<void> askAgainAbout(Stores &stores, UserId user, ChangeSet &changes)
{
    const auto conversations = gapsThatCouldBeFilledBy(stores, user);
    if (!conversations)
        return std::unexpected(conversations.error());
    for (const ConversationId conversation : *conversations) {
        if (auto done = askAgain(stores, conversation, changes); !done)
            return done;
    }
    return {};
}

Result<bool> noteHoles(Stores &stores, ConversationId conversation, qint64 now, ChangeSet &changes)
{
    const auto delivered = stores.conversations.delivered(conversation);
    const auto whole = stores.conversations.wholeThrough(conversation);
    if (!delivered || !whole)
        return std::unexpected(!delivered ? delivered.error() : whole.error());
    const Sequence through = delivered->value_or(0);
    if (through <= *whole)
        return true;
    const auto present = stores.messages.countBetween(conversation, *whole, through);
    if (!present)
        return std::unexpected(present.error());
    if (*present < through - *whole) {
        const auto mine = stores.outbox.countSealed(conversation);
        const auto hears = hearsPeer(stores, conversation);
        if (!mine || !hears)
            return std::unexpected(!mine ? mine.error() : hears.error());
        if (*mine > 0 || !*hears)
            return false;
        const auto noted = noteGap(
            stores, conversation, {.first = *whole + 1, .last = through}, GapReason::Skipped, now, changes);
        if (!noted)
            return noted;
    }
    return stores.conversations.setWholeThrough(conversation, through).transform([] { return true; });
}

} // namespace Parlance
