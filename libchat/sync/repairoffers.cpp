// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/repair.h"

#include "core/logging.h"
#include "sync/gaps.h"

/// Who can help again, and who has missed something: what makes a device ask anew.
namespace Parlance {

namespace {

/// A device that was heard of has had its mail. If it has not answered by then, it may have died over it.
constexpr qint64 answerMs = 30'000;

} // namespace

Result<void> Repair::offered(const DeviceAddress &from, const content::HistoryOffer &offer, ChangeSet &changes)
{
    const ConversationId conversation(offer.conversation_id());
    const auto delivered = m_stores.conversations.delivered(conversation);
    const auto known = m_stores.conversations.exists(conversation);
    if (!delivered || !known)
        return std::unexpected(!delivered ? delivered.error() : known.error());
    if (!*known || !*delivered)
        return {};
    const auto candidates = helpers(conversation);
    if (!candidates)
        return std::unexpected(candidates.error());
    if (!candidates->contains(from))
        return {};
    for (const content::SequenceRange &range : offer.ranges()) {
        // Nobody can offer what does not exist yet.
        const SequenceRange one{.first = range.first(), .last = std::min<Sequence>(range.last(), **delivered)};
        const auto noted = noteGap(m_stores, conversation, one, GapReason::Expired, m_clock.nowMs(), changes);
        if (!noted)
            return std::unexpected(noted.error());
    }
    m_without.remove({conversation, from.device});
    changes.gaps = true;
    return m_stores.gaps.forgetAsked(conversation).and_then([&] {
        return setLost(m_stores, conversation, false, changes);
    });
}

void Repair::tellHeld(ConversationId conversation)
{
    const auto ranges = m_stores.gaps.regained(conversation);
    const auto others = helpers(conversation);
    if (!ranges || !others || ranges->isEmpty())
        return;
    content::DeviceContent content;
    auto *held = content.mutable_history_held();
    held->set_conversation_id(conversation.value());
    for (const SequenceRange &range : joined(*ranges)) {
        auto *one = held->add_ranges();
        one->set_first(range.first);
        one->set_last(range.last);
    }
    const auto left = std::make_shared<qsizetype>(others->size());
    for (const DeviceAddress &other : *others) {
        m_messenger.send(other, content, [this, conversation, left, told = *ranges](const Result<void> &) {
            // Who cannot be told at all is passed over; after a lost connection all are told on the next.
            if (--*left == 0 && m_messenger.isReady())
                wasToldHeld(conversation, told);
        });
    }
}

void Repair::wasToldHeld(ConversationId conversation, const QList<SequenceRange> &ranges)
{
    const auto written = m_history.write([&](ChangeSet &) -> Result<void> {
        for (const SequenceRange &range : ranges) {
            if (auto done = m_stores.gaps.forgetRegained(conversation, range); !done)
                return done;
        }
        return {};
    });
    if (!written)
        qCWarning(lcSync) << "cannot note who was told:" << written.error().detail;
}

Result<void> Repair::held(const DeviceAddress &from, const content::HistoryHeld &held, ChangeSet &changes)
{
    const ConversationId conversation(held.conversation_id());
    const auto known = m_stores.conversations.exists(conversation);
    if (!known || !*known)
        return known.transform([](bool) { });
    // A device tells about itself alone; who may not help here is no device of this conversation.
    const auto candidates = helpers(conversation);
    if (!candidates || !candidates->contains(from))
        return candidates.transform([](const auto &) { });
    changes.conversations += conversation;
    for (const content::SequenceRange &range : held.ranges()) {
        const SequenceRange one{.first = range.first(), .last = range.last()};
        if (one.first == 0 || one.last < one.first || one.last >= firstQueuedPosition)
            continue;
        if (auto noted = m_stores.deliveries.supplied(conversation, from.device, one); !noted)
            return noted;
    }
    return {};
}

Result<void> Repair::sessionRenewed(const DeviceAddress &from, ChangeSet &changes)
{
    const auto self = m_stores.account.info();
    if (!self)
        return std::unexpected(self.error());
    const auto with = m_stores.conversations.withPeer(from.user);
    if (!with)
        return std::unexpected(with.error());
    const auto concerned = from.user == self->user ? m_stores.gaps.conversations()
        : *with                                    ? Result<QList<ConversationId>>(QList{**with})
                                                   : Result<QList<ConversationId>>();
    if (!concerned)
        return std::unexpected(concerned.error());
    for (const ConversationId conversation : *concerned) {
        m_without.remove({conversation, from.device});
        m_underWay.remove({conversation, from.device});
        auto done = m_stores.gaps.setAsked(conversation, from.user, from.device, {}).and_then([&] {
            return setLost(m_stores, conversation, false, changes);
        });
        if (!done)
            return done;
    }
    changes.gaps = true;
    return {};
}

void Repair::askAnew(const DeviceAddress &device)
{
    const auto written = m_history.write([&](ChangeSet &changes) { return sessionRenewed(device, changes); });
    if (!written)
        qCWarning(lcSync) << "cannot ask anew for what is missing:" << written.error().detail;
}

Result<void> Repair::heardOf(const DeviceAddress &device, ConversationId conversation, ChangeSet &changes)
{
    const auto asked = m_stores.gaps.asked(conversation, device.user, device.device);
    if (!asked)
        return std::unexpected(asked.error());
    if (asked->at != 0 && !asked->answered && m_clock.nowMs() - asked->at >= answerMs) {
        changes.gaps = true;
        if (auto done = m_stores.gaps.setAsked(conversation, device.user, device.device, {}); !done)
            return done;
    }
    return offerTo(device, conversation, changes);
}

Result<void> Repair::offerTo(const DeviceAddress &device, ConversationId conversation, ChangeSet &changes)
{
    const auto expiries = m_stores.deliveries.expiries(conversation);
    if (!expiries)
        return std::unexpected(expiries.error());
    content::DeviceContent content;
    auto *offer = content.mutable_history_offer();
    offer->set_conversation_id(conversation.value());
    for (const DeliveryStore::Expiry &expiry : *expiries) {
        if (expiry.device != device.device || expiry.offered)
            continue;
        auto *range = offer->add_ranges();
        range->set_first(expiry.range.first);
        range->set_last(expiry.range.last);
    }
    if (offer->ranges().empty())
        return {};
    changes.afterCommit.emplace_back([this, device, content] { m_messenger.send(device, content); });
    return m_stores.deliveries.setOffered(conversation, device.device);
}

} // namespace Parlance
