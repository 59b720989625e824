// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/repair.h"

#include "core/logging.h"
#include "sync/gaps.h"
#include "sync/trustchanges.h"

/// Who can help again, and who has missed something: what makes a device ask anew.
namespace Parlance {

namespace {

/// A device that was heard of has had its mail. If it has not answered by then, it may have died over it.
constexpr qint64 answerMs = 30'000;

content::DeviceContent offerOf(ConversationId conversation, const QList<SequenceRange> &ranges)
{
    content::DeviceContent content;
    auto *offer = content.mutable_history_offer();
    offer->set_conversation_id(conversation.value());
    for (const SequenceRange &range : ranges) {
        auto *one = offer->add_ranges();
        one->set_first(range.first);
        one->set_last(range.last);
    }
    return content;
}

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
    const auto mayHelp = isHelper(conversation, from);
    if (!mayHelp || !*mayHelp)
        return mayHelp.transform([](bool) { });
    for (const content::SequenceRange &range : offer.ranges()) {
        // Nobody can offer what does not exist yet.
        const SequenceRange one{.first = range.first(), .last = std::min<Sequence>(range.last(), **delivered)};
        const auto noted = noteGap(m_stores, conversation, one, GapReason::Expired, m_clock.nowMs(), changes);
        if (!noted)
            return std::unexpected(noted.error());
    }
    m_without.remove({conversation, from.device});
    return askAgain(m_stores, conversation, changes);
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
    const auto left = std::make_shared<qsizetype>(others->devices.size());
    for (const DeviceAddress &other : others->devices) {
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
    const auto mayHelp = isHelper(conversation, from);
    if (!mayHelp || !*mayHelp)
        return mayHelp.transform([](bool) { });
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
    const auto concerned = gapsThatCouldBeFilledBy(m_stores, from.user);
    if (!concerned)
        return std::unexpected(concerned.error());
    for (const ConversationId conversation : *concerned) {
        m_without.remove({conversation, from.device});
        m_underWay.remove({conversation, from.device});
        changes.gaps += conversation;
        auto done = m_stores.gaps.setAsked(conversation, from.user, from.device, {}).and_then([&] {
            return setLost(m_stores, conversation, false, changes);
        });
        if (!done)
            return done;
    }
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
    const qint64 since = m_clock.nowMs() - asked->at;
    if (asked->at != 0 && !asked->answered && (since >= answerMs || since < 0)) {
        changes.gaps += conversation;
        if (auto done = m_stores.gaps.setAsked(conversation, device.user, device.device, {}); !done)
            return done;
    }
    return offerTo(device, conversation, changes);
}

/// Devices that were back while this one was away, or was cut off before the relay had what it offers.
void Repair::offerWaiting()
{
    const auto waiting = m_stores.deliveries.waitForOffers().value_or(QList<DeliveryStore::Place>());
    if (waiting.isEmpty())
        return;
    const auto written = m_history.write([&](ChangeSet &changes) -> Result<void> {
        for (const auto &[conversation, user, device] : waiting) {
            if (auto done = offerTo({.user = user, .device = device}, conversation, changes); !done)
                return done;
        }
        return {};
    });
    if (!written)
        qCWarning(lcSync) << "cannot offer what was missed:" << written.error().detail;
}

Result<QList<SequenceRange>> Repair::toOffer(const DeviceAddress &device, ConversationId conversation)
{
    const auto expiries = m_stores.deliveries.expiries(conversation);
    if (!expiries)
        return std::unexpected(expiries.error());
    QList<SequenceRange> ranges;
    for (const DeliveryStore::Expiry &expiry : *expiries) {
        if (expiry.device == device.device && !expiry.offered)
            ranges += expiry.range;
    }
    return ranges;
}

Result<void> Repair::offerTo(const DeviceAddress &device, ConversationId conversation, ChangeSet &changes)
{
    const auto ranges = toOffer(device, conversation);
    if (!ranges || ranges->isEmpty())
        return ranges.transform([](const auto &) { });
    changes.afterCommit.emplace_back([this, device, conversation] { sendOffer(device, conversation); });
    return {};
}

void Repair::sendOffer(const DeviceAddress &device, ConversationId conversation)
{
    const Pair pair{conversation, device.device};
    if (m_offering.contains(pair)) {
        m_offering[pair] = true;
        return;
    }
    // As it is now: what was under way a moment ago may have been taken.
    const auto ranges = toOffer(device, conversation);
    if (!ranges || ranges->isEmpty())
        return;
    m_offering.insert(pair, false);
    m_messenger.send(device, offerOf(conversation, *ranges),
                     [this, device, conversation, ranges = *ranges](const Result<void> &sent) {
                         wasOffered(device, conversation, ranges, sent);
                     });
}

/// Offered is what the relay has: after a crash, a lost connection or a full mailbox it is offered when the device is heard
/// of again.
void Repair::wasOffered(const DeviceAddress &device, ConversationId conversation, const QList<SequenceRange> &ranges,
                        const Result<void> &sent)
{
    const bool more = m_offering.take({conversation, device.device});
    if (!sent)
        return;
    const auto written = m_history.write([&](ChangeSet &changes) {
        return m_stores.deliveries.setOffered(conversation, device.device, ranges).and_then([&] {
            return more ? offerTo(device, conversation, changes) : Result<void>();
        });
    });
    if (!written)
        qCWarning(lcSync) << "cannot note what was offered:" << written.error().detail;
}

void Repair::offerOwed()
{
    if (!m_started)
        return;
    for (const DeliveryStore::Place &owed : m_stores.deliveries.owed().value_or(QList<DeliveryStore::Place>())) {
        const auto offer = owedOffer(owed);
        if (!offer || !*offer)
            continue;
        m_messenger.send({.user = owed.user, .device = owed.device}, **offer, [this, owed](const Result<void> &sent) {
            // A device that is gone asks no more.
            if (sent || m_messenger.isReady())
                forgetOwed(owed);
        });
    }
}

/// Nothing while the notice stands.
Result<std::optional<content::DeviceContent>> Repair::owedOffer(const DeliveryStore::Place &owed)
{
    const auto trust = m_stores.trust.of(owed.user);
    const auto head = m_stores.conversations.headWith(owed.user);
    if (!trust || !head)
        return std::unexpected(!trust ? trust.error() : head.error());
    if (isKeyNews(trust->notice))
        return std::nullopt;
    QList<SequenceRange> ranges;
    if (*head > trust->historyAbove)
        ranges += {.first = trust->historyAbove + 1, .last = *head};
    return offerOf(owed.conversation, ranges);
}

void Repair::forgetOwed(const DeliveryStore::Place &owed)
{
    const auto written = m_history.write([&](ChangeSet &) { return m_stores.deliveries.forgetOwed(owed); });
    if (!written)
        qCWarning(lcSync) << "cannot note who was told to ask again:" << written.error().detail;
}

} // namespace Parlance
