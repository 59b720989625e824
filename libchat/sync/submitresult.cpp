// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/submitresult.h"

#include "core/logging.h"
#include "sync/amendments.h"
#include "sync/anchors.h"
#include "sync/gaps.h"

namespace Parlance {

namespace {

Result<std::optional<StoredMessage>> messageOf(Stores &stores, const OutboxRow &row)
{
    return stores.account.info().and_then([&](const AccountInfo &self) {
        return stores.messages.find(row.conversation, self.user, row.message);
    });
}

/// The message of this row; nothing when it is not there, or already has its place.
Result<std::optional<StoredMessage>> waitingMessage(Stores &stores, const OutboxRow &row)
{
    auto message = messageOf(stores, row);
    if (message && *message && (*message)->record.sequence != 0)
        message->reset();
    return message;
}

} // namespace

Result<bool> takePlace(Stores &stores, ConversationId conversation, Sequence sequence, qint64 at, ChangeSet &changes)
{
    if (sequence == 0 || sequence >= firstQueuedPosition)
        return false;
    if (auto closed = closeGap(stores, conversation, {.first = sequence, .last = sequence}, at, changes); !closed)
        return std::unexpected(closed.error());
    const auto there = stores.messages.at(conversation, sequence);
    if (!there)
        return std::unexpected(there.error());
    if (!*there)
        return true;
    if (!(*there)->record.unreadable)
        return false;
    changes.vacated.emplaceBack(conversation, sequence);
    return stores.messages.remove(**there).transform([] { return true; });
}

Result<void> moveToPlace(Stores &stores, const StoredMessage &message, Sequence sequence, qint64 at, ChangeSet &changes)
{
    const MessageRecord &record = message.record;
    changes.vacated.emplaceBack(record.conversation, record.position);
    changes.outbox = true;
    if (auto done = stores.outbox.remove(record.conversation, record.id); !done)
        return done;
    if (auto done = stores.messages.accept(message.row, sequence, at); !done)
        return done;
    if (auto settled = settle(stores, message, changes); !settled)
        return settled;
    return stores.conversations.raise(record.conversation, Mark::Head, sequence).transform([](MarkMove) { });
}

Result<bool> moveFromSkipped(Stores &stores, const StoredMessage &message, Sequence sequence, qint64 at,
                             ChangeSet &changes)
{
    const MessageRecord &record = message.record;
    if (record.sequence == 0 || record.unreadable || sequence <= record.sequence)
        return false;
    const auto wasSkipped = stores.gaps.isSkipped(record.conversation, record.sequence);
    const auto isSkipped = stores.gaps.isSkipped(record.conversation, sequence);
    if (!wasSkipped || !isSkipped)
        return std::unexpected(!wasSkipped ? wasSkipped.error() : isSkipped.error());
    if (!*wasSkipped || *isSkipped)
        return false;
    const auto possible = takePlace(stores, record.conversation, sequence, at, changes);
    if (!possible || !*possible)
        return possible;
    // The place it leaves is nobody's, like the others around it.
    const SequenceRange left{.first = record.sequence, .last = record.sequence};
    return moveToPlace(stores, message, sequence, at, changes).and_then([&] {
        return noteGap(stores, record.conversation, left, GapReason::Restored, at, changes).transform([](bool) {
            return true;
        });
    });
}

Result<void> acceptMessage(Stores &stores, const OutboxRow &row, const wire::Accepted &accepted, ChangeSet &changes)
{
    const auto message = messageOf(stores, row);
    if (!message)
        return std::unexpected(message.error());
    changes.outbox = true;
    const Sequence sequence = accepted.sequence();
    if (!*message || (*message)->record.sequence != 0) {
        const auto moved = *message ? moveFromSkipped(stores, **message, sequence, accepted.accepted_at_ms(), changes)
                                    : Result<bool>(false);
        return moved.and_then([&](bool) { return stores.outbox.remove(row.conversation, row.message); });
    }
    const auto possible = takePlace(stores, row.conversation, sequence, accepted.accepted_at_ms(), changes);
    if (!possible)
        return std::unexpected(possible.error());
    if (!*possible) {
        qCWarning(lcSync).noquote() << "message" << row.message.toString() << "was accepted at an impossible place"
                                    << sequence;
        return noteWrongOrder(stores, row.conversation, changes).and_then([&] {
            return failMessage(stores, row, ErrorCode::Rejected, changes);
        });
    }
    return moveToPlace(stores, **message, sequence, accepted.accepted_at_ms(), changes);
}

Result<void> failMessage(Stores &stores, const OutboxRow &row, ErrorCode reason, ChangeSet &changes)
{
    const auto message = waitingMessage(stores, row);
    if (!message)
        return std::unexpected(message.error());
    qCInfo(lcSync).noquote() << "message" << row.message.toString() << "failed:" << errorName(reason);
    changes.outbox = true;
    if (auto done = stores.outbox.remove(row.conversation, row.message); !done || !*message)
        return done;
    if ((*message)->record.kind == EntryKind::DisappearingTime)
        changes.vacated.emplaceBack((*message)->record.conversation, (*message)->record.position);
    return stores.messages.fail((*message)->row, reason).and_then([&] { return settle(stores, **message, changes); });
}

} // namespace Parlance
