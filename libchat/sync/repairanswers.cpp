// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/repair.h"

#include "core/logging.h"
#include "e2ee/authorship.h"
#include "e2ee/primitives.h"
#include "sync/amendments.h"
#include "sync/anchors.h"
#include "sync/gaps.h"
#include "sync/opencontent.h"
#include "sync/submitresult.h"
#include "sync/supply.h"

/// What others ask for, and what they supply: who is believed, and where it goes.
namespace Parlance {

Result<void> Repair::requested(const DeviceAddress &from, const content::HistoryRequest &request, ChangeSet &changes)
{
    auto answer = supplyHistory(m_stores, from, request, m_clock.nowMs());
    if (!answer)
        return std::unexpected(answer.error());
    if (!*answer) {
        // An empty answer would count as the last word, and the notice may be read in a minute.
        return m_stores.deliveries.addOwed(
            {.conversation = ConversationId(request.conversation_id()), .user = from.user, .device = from.device});
    }
    content::DeviceContent content;
    *content.mutable_history_answer() = std::move(**answer);
    changes.afterCommit.emplace_back([this, from, content] { m_messenger.send(from, content); });
    return {};
}

Result<void> Repair::answered(const DeviceAddress &from, const content::HistoryAnswer &answer, ChangeSet &changes)
{
    const ConversationId conversation(answer.conversation_id());
    const auto known = m_stores.conversations.exists(conversation);
    if (!known || !*known)
        return known.transform([](bool) { });
    const auto mayHelp = isHelper(conversation, from);
    if (!mayHelp)
        return std::unexpected(mayHelp.error());
    if (!*mayHelp) {
        qCWarning(lcSync) << "device" << from.device.value() << "answers what it was not asked";
        return {};
    }
    m_underWay.remove({conversation, from.device});
    const auto taken = takeAll(
        from, conversation, {answer.messages().data(), static_cast<size_t>(answer.messages_size())}, changes);
    if (!taken)
        return std::unexpected(taken.error());
    qCInfo(lcSync) << "device" << from.device.value() << "supplied" << taken->count(true) << "messages of conversation"
                   << conversation.value();
    QList<SequenceRange> &without = m_without[{conversation, from.device}];
    for (const content::SequenceRange &range : answer.ranges())
        without += {.first = range.first(), .last = range.last()};
    changes.gaps += conversation;
    // No ranges: it gives nothing at all, now.
    const auto more = answer.ranges().empty()
        ? m_stores.gaps.setAsked(conversation, from.user, from.device, {.at = m_clock.nowMs(), .answered = true})
              .transform([] { return false; })
        : request(conversation, from, changes);
    return more.transform([](bool) { });
}

Result<QList<bool>> Repair::returned(ConversationId conversation, const QList<content::HistoryMessage> &messages,
                                     ChangeSet &changes)
{
    const auto self = m_stores.account.info();
    if (!self)
        return std::unexpected(self.error());
    std::vector<const content::HistoryMessage *> all;
    for (const content::HistoryMessage &message : messages)
        all.push_back(&message);
    const auto taken = takeAll({.user = self->user, .device = self->device}, conversation, all, changes);
    if (taken)
        qCInfo(lcSync) << "a file supplied" << taken->count(true) << "messages of conversation" << conversation.value();
    return taken;
}

/// For each, whether it filled a gap; what is here stays as it is.
Result<QList<bool>> Repair::takeAll(const DeviceAddress &from, ConversationId conversation,
                                    std::span<const content::HistoryMessage *const> messages, ChangeSet &changes)
{
    QList<bool> taken;
    QList<SequenceRange> late; ///< what others know to be missing here
    for (const content::HistoryMessage *message : messages) {
        const auto gap = m_stores.gaps.at(conversation, message->sequence());
        if (!gap)
            return std::unexpected(gap.error());
        const auto one = *gap ? take(from, **gap, *message, changes) : Result<bool>(false);
        if (!one)
            return std::unexpected(one.error());
        taken += *one;
        if (*one && (*gap)->reason != GapReason::Before)
            late += {.first = message->sequence(), .last = message->sequence()};
    }
    for (const SequenceRange &range : joined(late)) {
        if (auto noted = m_stores.gaps.addRegained(conversation, range); !noted)
            return std::unexpected(noted.error());
    }
    if (!late.isEmpty())
        changes.afterCommit.emplace_back([this, conversation] { tellHeld(conversation); });
    return taken;
}

Result<bool> Repair::believes(const DeviceAddress &from, ConversationId conversation,
                              const content::HistoryMessage &message)
{
    const auto self = m_stores.account.info();
    const auto peer = m_stores.conversations.peerOf(conversation);
    if (!self || !peer)
        return std::unexpected(!self ? self.error() : peer.error());
    const UserId author(message.author_user_id());
    if (author != self->user && author != *peer)
        return false;
    if (from.user == self->user || author == from.user)
        return true;
    // Of what this account wrote its own devices say when it disappeared, and nobody else.
    if (message.wiped().disappeared())
        return false;
    // What the peer says that we deleted: the entry by which we did so is here already, or comes first.
    if (message.has_wiped()) {
        const MessageTarget deleted = message.wiped().has_edited()
            ? readWiped(message.wiped()).target
            : MessageTarget{.author = author, .id = toMessageId(message.message_id())};
        return deleted.author == author ? m_stores.amendments.isDeleted(conversation, deleted) : Result<bool>(false);
    }
    // The peer gives back what this account wrote: it bears our mark, or it is not ours.
    const auto secrets = m_stores.account.secrets();
    if (!secrets)
        return std::unexpected(secrets.error());
    const auto authored = parseAuthored(toBytes(message.authored()));
    if (!authored || !*secrets)
        return false;
    return equalSecrets(toBytes(authored->authorship()),
                        authorshipOf((*secrets)->authorshipKey, conversation, toMessageId(message.message_id()),
                                     toBytes(authored->content())));
}

Result<OpenContent> Repair::contentOf(const DeviceAddress &from, const content::HistoryMessage &message)
{
    if (!message.has_wiped())
        return readAuthored(toBytes(message.authored()));
    // Only devices of this account say that something is not to be shown here.
    const auto self = m_stores.account.info();
    if (!self)
        return std::unexpected(self.error());
    OpenContent content = readWiped(message.wiped());
    if (content.removal == Removal::Here && from.user != self->user)
        return failure(ErrorCode::Untrustworthy, QStringLiteral("wiped"));
    return content;
}

/// When a message is up that somebody gave with what is left of its time: of this account's devices it counts as it is. The
/// peer's runs since they read, or wrote, it: no reason to lose what was not read here yet.
Result<qint64> Repair::disappearsAt(const DeviceAddress &from, const MessageRecord &record,
                                    const content::HistoryMessage &message)
{
    const qint64 left = message.disappears_in_ms();
    if (record.disappearsAfter == 0 || record.kind == EntryKind::DisappearingTime || left <= 0)
        return 0;
    const auto self = m_stores.account.info();
    const auto conversation = m_stores.conversations.find(record.conversation);
    if (!self || !conversation)
        return std::unexpected(!self ? self.error() : conversation.error());
    const bool runs = from.user == self->user || record.mine
        || (*conversation && record.sequence <= (*conversation)->ownRead);
    return runs ? m_clock.nowMs() + std::min<qint64>(left, record.disappearsAfter * 1000LL) : 0;
}

/// One message of an answer, for a place that is empty; false when it is not believed, or stands somewhere else.
Result<bool> Repair::take(const DeviceAddress &from, const Gap &gap, const content::HistoryMessage &message,
                          ChangeSet &changes)
{
    const ConversationId conversation = gap.conversation;
    const Sequence sequence = message.sequence();
    const MessageId id = toMessageId(message.message_id());
    const UserId author(message.author_user_id());
    if (!id.isValid())
        return false;
    const auto believed = believes(from, conversation, message);
    if (!believed)
        return believed;
    const auto content = contentOf(from, message);
    if (!*believed || !content) {
        qCWarning(lcSync) << "device" << from.device.value() << "supplied something that is not believed";
        return false;
    }
    const auto self = m_stores.account.info();
    const auto known = m_stores.messages.find(conversation, author, id);
    if (!self || !known)
        return std::unexpected(!self ? self.error() : known.error());
    if (*known) {
        const auto moved = moveFromSkipped(m_stores, **known, sequence, message.accepted_at_ms(), changes);
        if (!moved || *moved)
            return moved;
    }
    const bool waits = *known && author == self->user && (*known)->record.sequence == 0;
    if (*known && !waits && !(*known)->record.unreadable)
        return false; // it stands somewhere else already
    if (auto closed = closeGap(m_stores, conversation, {.first = sequence, .last = sequence}, m_clock.nowMs(), changes);
        !closed)
        return std::unexpected(closed.error());
    if (waits)
        return moveToPlace(m_stores, **known, sequence, message.accepted_at_ms(), changes).transform([] {
            return true;
        });
    const bool fromBefore = gap.reason == GapReason::Before;
    const bool mine = author == self->user;
    MessageRecord record{
        .id = id,
        .conversation = conversation,
        .sequence = sequence,
        .position = sequence,
        .author = author,
        .mine = mine,
        .text = content->text,
        .late = !fromBefore,
        .at = message.accepted_at_ms(),
        .kind = content->kind,
        .target = content->target,
        .forwarded = content->forwarded,
        .removal = content->removal,
        .disappearsAfter = content->disappearsAfter};
    const auto upAt = disappearsAt(from, record, message);
    if (!upAt)
        return std::unexpected(upAt.error());
    record.disappearsAt = *upAt;
    const auto row = m_stores.messages.insert(record, content->authored);
    if (!row)
        return std::unexpected(row.error());
    if (auto settled = settle(m_stores, {.row = *row, .record = record}, changes); !settled)
        return std::unexpected(settled.error());
    if (!mine && !fromBefore && content->kind == EntryKind::Message)
        changes.arrived += id;
    // What it names was held by its author: a relay that dropped several in a row is found out here.
    return checkAnchor(m_stores, conversation, sequence, content->anchor, m_clock.nowMs(), changes).transform([] {
        return true;
    });
}

} // namespace Parlance
