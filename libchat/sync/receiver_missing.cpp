// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/receiver.h"

#include "core/logging.h"
#include "sync/gaps.h"

namespace Parlance {

// The relay says what it delivered to this device before. What lies between that and what is stored here is missing,
// but for what this device itself wrote.
Result<bool> Receiver::isAfterHole(const wire::Deliver &delivery, Sequence delivered, ChangeSet &changes)
{
    const ConversationId conversation(delivery.conversation_id());
    if (m_holes.contains(conversation))
        return true;
    const Sequence previous = delivery.previous_sequence();
    if (previous <= delivered)
        return false;
    const auto present = m_stores.messages.countBetween(conversation, delivered, previous);
    if (!present)
        return std::unexpected(present.error());
    if (*present >= previous - delivered)
        return false;
    // One of ours may be in there: accepted, and the answer lost. It is looked through once that is known.
    const auto unsure = m_stores.outbox.countSealed(conversation);
    if (!unsure || *unsure > 0)
        return unsure.transform([](quint64) { return false; });
    if (m_askedAgain.contains(conversation) && m_askedAgain.value(conversation) == delivered) {
        qCWarning(lcSync) << "conversation" << conversation.value() << "has a hole after" << delivered
                          << "that the relay cannot fill";
        return noteGap(m_stores, conversation, {.first = delivered + 1, .last = previous}, GapReason::Skipped,
                       m_clock.nowMs(), changes)
            .transform([](bool) { return false; });
    }
    m_askedAgain.insert(conversation, delivered);
    m_holes += conversation;
    return true;
}

Result<void> Receiver::lookThrough(ChangeSet &changes)
{
    const auto conversations = m_stores.conversations.notLookedThrough();
    if (!conversations)
        return std::unexpected(conversations.error());
    m_notLookedThrough += QSet<ConversationId>(conversations->begin(), conversations->end());
    return noteAllHoles(changes);
}

// A relay that drops some and says that there was nothing in between is found out by the numbers alone.
Result<void> Receiver::noteAllHoles(ChangeSet &changes)
{
    for (auto one = m_notLookedThrough.begin(); one != m_notLookedThrough.end();) {
        const auto looked = noteHoles(m_stores, *one, m_clock.nowMs(), changes);
        if (!looked)
            return std::unexpected(looked.error());
        one = *looked ? m_notLookedThrough.erase(one) : std::next(one);
    }
    return {};
}

// It came and could not be opened: the author is asked for it, and a new session makes the next one open.
Result<void> Receiver::missed(const Incoming &message, ChangeSet &changes)
{
    const auto certified = m_directory.isCertified(message.sender);
    if (!certified)
        return std::unexpected(certified.error());
    if (*certified)
        m_unopened.insert({message.sender.user, message.sender.device});
    return noteMissing(message, GapReason::Unopened, changes);
}

Result<void> Receiver::noteMissing(const Incoming &message, GapReason reason, ChangeSet &changes)
{
    return noteGap(m_stores, message.conversation, {.first = message.sequence, .last = message.sequence}, reason,
                   m_clock.nowMs(), changes)
        .transform([](bool) { });
}

Result<void> Receiver::expired(const wire::Expired &expired, ChangeSet &changes)
{
    const auto self = m_stores.account.info();
    if (!self)
        return std::unexpected(self.error());
    const ConversationId conversation(expired.conversation_id());
    const auto delivered = m_stores.conversations.delivered(conversation);
    if (!delivered || !*delivered)
        return delivered.transform([](const auto &) { });
    const Sequence first = expired.first_sequence();
    const Sequence last = expired.last_sequence();
    if (first == 0 || last < first || last >= firstQueuedPosition)
        return {};
    const qint64 now = m_clock.nowMs();
    for (const quint64 id : expired.device_ids()) {
        if (DeviceId(id) == self->device)
            continue;
        const auto user = userOf(DeviceId(id), conversation);
        if (!user)
            return std::unexpected(user.error());
        auto noted = m_stores.deliveries.addExpiry(
            conversation, {.user = *user, .device = DeviceId(id), .range = {.first = first, .last = last}, .at = now});
        if (!noted)
            return noted;
        changes.conversations += conversation;
        if (auto heard = m_directory.heardOf({.user = *user, .device = DeviceId(id)}, changes); !heard)
            return heard;
    }
    if (!std::ranges::contains(expired.device_ids(), self->device.value()))
        return {};
    const auto missing = noteGap(
        m_stores, conversation, {.first = first, .last = last}, GapReason::Expired, now, changes);
    const auto head = m_stores.conversations.raise(conversation, Mark::Head, last);
    if (!missing || !head)
        return std::unexpected(!missing ? missing.error() : head.error());
    // What is missing is on record, nothing more is wanted of the relay. Told again, it has missed that.
    return moveOn(conversation, std::max(last, **delivered));
}

/// Whose device it is, as far as the lists say; the peer's when none does.
Result<UserId> Receiver::userOf(DeviceId device, ConversationId conversation)
{
    const auto self = m_stores.account.info();
    const auto peer = m_stores.conversations.peerOf(conversation);
    if (!self || !peer)
        return std::unexpected(!self ? self.error() : peer.error());
    const auto own = m_directory.isCertified({.user = self->user, .device = device});
    return own.transform([&](bool mine) { return mine ? self->user : *peer; });
}

} // namespace Parlance
