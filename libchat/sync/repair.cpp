// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/repair.h"

#include "core/logging.h"
#include "e2ee/authorship.h"
#include "e2ee/primitives.h"
#include "sync/gaps.h"
#include "sync/opencontent.h"
#include "sync/submitresult.h"
#include "sync/supply.h"

namespace Parlance {

namespace {

/// How long one device may take before the next is asked too; one that is away answers when it returns.
constexpr int patienceMs = 4000;
/// An answer that did not come in this time is asked for again: the question waits in the mailbox of a device that is away.
constexpr qint64 askAgainMs = 3600LL * 1000;
constexpr qsizetype rangesPerRequest = 64;
constexpr int conversationsAtOnce = 16;

} // namespace

Repair::Repair(Stores &stores, History &history, DeviceMessenger &messenger, const Clock &clock, QObject *parent)
    : QObject(parent), m_stores(stores), m_history(history), m_messenger(messenger), m_clock(clock)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &Repair::ask);
}

void Repair::start()
{
    m_started = true;
    askSoon();
    for (const ConversationId conversation : m_stores.gaps.conversationsRegained().value_or(QList<ConversationId>()))
        tellHeld(conversation);
}

void Repair::reset()
{
    m_started = false;
    m_patience.stop();
    m_without.clear();
    m_underWay.clear();
}

RepairStatus Repair::status()
{
    RepairStatus status;
    status.missing = m_stores.gaps.missing().value_or(0);
    if (status.missing > 0)
        status.known = m_stores.conversations.heads().value_or(0);
    return status;
}

// ---- asking ----------------------------------------------------------------------------------------------------------

void Repair::askSoon()
{
    if (m_started && !std::exchange(m_posted, true))
        QMetaObject::invokeMethod(this, &Repair::ask, Qt::QueuedConnection);
}

void Repair::ask()
{
    m_posted = false;
    if (!m_started)
        return;
    const auto written = m_history.write([this](ChangeSet &changes) -> Result<void> {
        const auto conversations = m_stores.gaps.conversations();
        if (!conversations)
            return std::unexpected(conversations.error());
        for (const ConversationId conversation :
             conversations->first(std::min<qsizetype>(conversations->size(), conversationsAtOnce))) {
            if (auto done = askFor(conversation, changes); !done)
                return done;
        }
        return {};
    });
    if (!written)
        qCWarning(lcSync) << "cannot ask for what is missing:" << written.error().detail;
}

/// Own devices first. Those of a peer whose key changed are left alone until somebody has looked at that.
Result<QList<DeviceAddress>> Repair::helpers(ConversationId conversation)
{
    const auto self = m_stores.account.info();
    const auto peer = m_stores.conversations.peerOf(conversation);
    if (!self || !peer)
        return std::unexpected(!self ? self.error() : peer.error());
    const auto trust = m_stores.trust.of(*peer);
    if (!trust)
        return std::unexpected(trust.error());
    const bool asksPeer = trust->notice != TrustNotice::KeyRenewed && trust->notice != TrustNotice::KeyReplaced;
    QList<DeviceAddress> helpers;
    for (const UserId user : {self->user, *peer}) {
        if (user == *peer && !asksPeer)
            continue;
        const auto devices = m_stores.devices.of(user);
        if (!devices)
            return std::unexpected(devices.error());
        for (const KnownDevice &device : *devices) {
            if (device.record.linked && device.record.id != self->device)
                helpers += DeviceAddress{.user = user, .device = device.record.id};
        }
    }
    return helpers;
}

Result<void> Repair::askFor(ConversationId conversation, ChangeSet &changes)
{
    const auto candidates = helpers(conversation);
    if (!candidates)
        return std::unexpected(candidates.error());
    const qint64 now = m_clock.nowMs();
    bool waits = false;
    for (const DeviceAddress &helper : *candidates) {
        const auto asked = m_stores.gaps.asked(conversation, helper.user, helper.device);
        if (!asked)
            return std::unexpected(asked.error());
        if (asked->answered)
            continue;
        waits = true;
        const qint64 at = std::max(asked->at, m_underWay.value({conversation, helper.device}).at);
        if (at == 0 || now - at >= askAgainMs) {
            const auto sent = request(conversation, helper, changes);
            if (!sent)
                return std::unexpected(sent.error());
            if (*sent) {
                changes.afterCommit.emplace_back([this] { m_patience.start(); });
                return {};
            }
        } else if (now - at < patienceMs) {
            changes.afterCommit.emplace_back([this] {
                if (!m_patience.isActive())
                    m_patience.start();
            });
            return {};
        }
    }
    // Nobody who could help is left to be heard.
    return waits ? Result<void>() : setLost(m_stores, conversation, true, changes);
}

/// False when this device has said of everything that it does not have it.
Result<bool> Repair::request(ConversationId conversation, const DeviceAddress &helper, ChangeSet &changes)
{
    const auto gaps = m_stores.gaps.of(conversation);
    if (!gaps)
        return std::unexpected(gaps.error());
    QList<SequenceRange> wanted;
    for (const Gap &gap : *gaps)
        wanted += gap.range;
    wanted = without(wanted, m_without.value({conversation, helper.device}));
    const qint64 now = m_clock.nowMs();
    if (wanted.isEmpty())
        return m_stores.gaps.setAsked(conversation, helper.user, helper.device, {.at = now, .answered = true})
            .transform([] { return false; });
    content::DeviceContent content;
    auto *request = content.mutable_history_request();
    request->set_conversation_id(conversation.value());
    std::ranges::reverse(wanted);
    for (const SequenceRange &range : wanted.first(std::min(wanted.size(), rangesPerRequest))) {
        auto *one = request->add_ranges();
        one->set_first(range.first);
        one->set_last(range.last);
    }
    changes.afterCommit.emplace_back([this, conversation, helper, content, now] {
        const quint64 number = ++m_lastRequest;
        m_underWay.insert({conversation, helper.device}, {.number = number, .at = now});
        m_messenger.send(helper, content, [this, conversation, helper, number](const Result<void> &sent) {
            wasSent(conversation, helper, number, sent);
        });
    });
    // Asked is who was told: a crash or a lost connection before that leaves somebody who has yet to be asked.
    return m_stores.gaps.setAsked(conversation, helper.user, helper.device, {}).transform([] { return true; });
}

void Repair::wasSent(ConversationId conversation, const DeviceAddress &helper, quint64 number, const Result<void> &sent)
{
    const auto found = m_underWay.constFind({conversation, helper.device});
    if (found == m_underWay.constEnd() || found->number != number)
        return; // answered already, or asked anew
    const qint64 at = found->at;
    m_underWay.erase(found);
    if (!sent && !m_messenger.isReady())
        return;
    const auto written = m_history.write([&](ChangeSet &) {
        return m_stores.gaps.setAsked(conversation, helper.user, helper.device, {.at = at, .answered = false});
    });
    if (!written)
        qCWarning(lcSync) << "cannot note who was asked:" << written.error().detail;
}

// ---- what others say -------------------------------------------------------------------------------------------------

Result<void> Repair::requested(const DeviceAddress &from, const content::HistoryRequest &request, ChangeSet &changes)
{
    auto answer = supplyHistory(m_stores, from, request);
    if (!answer)
        return std::unexpected(answer.error());
    content::DeviceContent content;
    *content.mutable_history_answer() = std::move(*answer);
    changes.afterCommit.emplace_back([this, from, content] { m_messenger.send(from, content); });
    return {};
}

Result<void> Repair::answered(const DeviceAddress &from, const content::HistoryAnswer &answer, ChangeSet &changes)
{
    const ConversationId conversation(answer.conversation_id());
    const auto known = m_stores.conversations.exists(conversation);
    if (!known || !*known)
        return known.transform([](bool) { });
    const auto candidates = helpers(conversation);
    if (!candidates)
        return std::unexpected(candidates.error());
    if (!candidates->contains(from)) {
        qCWarning(lcSync) << "device" << from.device.value() << "answers what it was not asked";
        return {};
    }
    m_underWay.remove({conversation, from.device});
    int taken = 0;
    QList<SequenceRange> late; ///< what others know to be missing here
    for (const content::HistoryMessage &message : answer.messages()) {
        const auto gap = m_stores.gaps.at(conversation, message.sequence());
        const auto one = take(from, conversation, message, changes);
        if (!gap || !one)
            return std::unexpected(!gap ? gap.error() : one.error());
        taken += *one ? 1 : 0;
        if (*one && *gap && (*gap)->reason == GapReason::Expired)
            late += {.first = message.sequence(), .last = message.sequence()};
    }
    for (const SequenceRange &range : joined(late)) {
        if (auto noted = m_stores.gaps.addRegained(conversation, range); !noted)
            return noted;
    }
    if (!late.isEmpty())
        changes.afterCommit.emplace_back([this, conversation] { tellHeld(conversation); });
    qCInfo(lcSync) << "device" << from.device.value() << "supplied" << taken << "messages of conversation"
                   << conversation.value();
    QList<SequenceRange> &without = m_without[{conversation, from.device}];
    for (const content::SequenceRange &range : answer.ranges())
        without += {.first = range.first(), .last = range.last()};
    changes.gaps = true;
    // No ranges: it gives nothing at all, now.
    const auto more = answer.ranges().empty()
        ? m_stores.gaps.setAsked(conversation, from.user, from.device, {.at = m_clock.nowMs(), .answered = true})
              .transform([] { return false; })
        : request(conversation, from, changes);
    return more.transform([](bool) { });
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

/// One message of an answer; false when it is not wanted, or not believed.
Result<bool> Repair::take(const DeviceAddress &from, ConversationId conversation,
                          const content::HistoryMessage &message, ChangeSet &changes)
{
    const Sequence sequence = message.sequence();
    const MessageId id = toMessageId(message.message_id());
    const UserId author(message.author_user_id());
    const auto gap = m_stores.gaps.at(conversation, sequence);
    if (!gap)
        return std::unexpected(gap.error());
    if (!*gap || !id.isValid())
        return false;
    const auto believed = believes(from, conversation, message);
    if (!believed)
        return believed;
    const auto content = readAuthored(toBytes(message.authored()));
    if (!*believed || !content) {
        qCWarning(lcSync) << "device" << from.device.value() << "supplied something that is not believed";
        return false;
    }
    const auto self = m_stores.account.info();
    const auto known = m_stores.messages.find(conversation, author, id);
    if (!self || !known)
        return std::unexpected(!self ? self.error() : known.error());
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
    const bool fromBefore = (*gap)->reason == GapReason::Before;
    const bool mine = author == self->user;
    const auto row = m_stores.messages.insert(
        {.id = id,
         .conversation = conversation,
         .sequence = sequence,
         .position = sequence,
         .author = author,
         .mine = mine,
         .text = content->text,
         .late = !fromBefore,
         .at = message.accepted_at_ms()},
        content->authored);
    if (!row)
        return std::unexpected(row.error());
    changes.messages += *row;
    changes.conversations += conversation;
    if (!mine && !fromBefore)
        changes.arrived += id;
    return true;
}

} // namespace Parlance
