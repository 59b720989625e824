// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/repair.h"

#include "core/logging.h"
#include "sync/gaps.h"
#include "sync/trustchanges.h"

namespace Parlance {

namespace {

/// How long one device may take before the next is asked too; one that is away answers when it returns.
constexpr int patienceMs = 4000;
/// An answer that did not come in this time is asked for again: the question waits in the mailbox of a device that is away.
constexpr qint64 askAgainMs = 3600LL * 1000;
constexpr qsizetype rangesPerRequest = 64;
/// Requests that the relay has not taken yet. Whoever has not answered counts no longer: somebody who is away keeps nobody
/// else from being asked.
constexpr qsizetype requestsAtOnce = 16;

/// A clock that was put back is no reason to wait for it.
bool isDue(qint64 askedAt, qint64 now)
{
    return askedAt == 0 || now < askedAt || now - askedAt >= askAgainMs;
}

} // namespace

Repair::Repair(Stores &stores, History &history, DeviceMessenger &messenger, const Clock &clock, QObject *parent)
    : QObject(parent), m_stores(stores), m_history(history), m_messenger(messenger), m_clock(clock)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Repair::ask);
}

void Repair::start()
{
    m_started = true;
    postAsk();
    for (const ConversationId conversation : m_stores.gaps.conversationsRegained().value_or(QList<ConversationId>()))
        tellHeld(conversation);
    offerWaiting();
    offerOwed();
}

void Repair::reset()
{
    m_started = false;
    m_hasMore = false;
    m_next.stop();
    m_without.clear();
    m_underWay.clear();
    m_quiet.clear();
    m_offering.clear();
}

RepairStatus Repair::status()
{
    RepairStatus status;
    status.missing = m_stores.gaps.missing().value_or(0);
    status.lost = m_stores.gaps.lost().value_or(0);
    if (status.missing > 0)
        status.known = m_stores.conversations.heads().value_or(0);
    return status;
}

// ---- asking ----------------------------------------------------------------------------------------------------------

void Repair::askSoon(const QSet<ConversationId> &conversations)
{
    for (const ConversationId conversation : conversations)
        m_quiet.remove(conversation);
    postAsk();
}

void Repair::postAsk()
{
    if (m_started && !std::exchange(m_posted, true))
        QMetaObject::invokeMethod(this, &Repair::ask, Qt::QueuedConnection);
}

void Repair::ask()
{
    m_posted = false;
    if (!m_started)
        return;
    m_next.stop();
    std::optional<qint64> next;
    const auto written = m_history.write([&](ChangeSet &changes) -> Result<void> {
        const auto asked = askAll(changes);
        if (!asked)
            return std::unexpected(asked.error());
        next = *asked;
        return {};
    });
    if (!written)
        qCWarning(lcSync) << "cannot ask for what is missing:" << written.error().detail;
    else if (next)
        m_next.start(static_cast<int>(std::clamp<qint64>(*next - m_clock.nowMs(), 1, askAgainMs)));
}

/// When somebody is to be asked next; nothing when nobody is.
Result<std::optional<qint64>> Repair::askAll(ChangeSet &changes)
{
    const auto conversations = m_stores.gaps.conversations();
    if (!conversations)
        return std::unexpected(conversations.error());
    const qint64 now = m_clock.nowMs();
    qsizetype room = requestsAtOnce - m_underWay.size();
    std::optional<qint64> next;
    m_hasMore = false;
    for (const ConversationId conversation : *conversations) {
        qint64 at = m_quiet.value(conversation);
        if (at <= now || at - now > askAgainMs) {
            if (room <= 0) {
                m_hasMore = true;
                break;
            }
            const auto asked = askFor(conversation, changes);
            if (!asked)
                return std::unexpected(asked.error());
            room -= asked->sent ? 1 : 0;
            at = asked->lookAgainAt;
            m_quiet.insert(conversation, at);
        }
        next = std::min(next.value_or(at), at);
    }
    return next;
}

/// Own devices first. Those of a peer whose key changed are left alone until somebody has looked at that.
Result<Repair::Helpers> Repair::helpers(ConversationId conversation)
{
    const auto self = m_stores.account.info();
    const auto peer = m_stores.conversations.peerOf(conversation);
    if (!self || !peer)
        return std::unexpected(!self ? self.error() : peer.error());
    const auto trust = m_stores.trust.of(*peer);
    const auto contact = m_stores.contacts.find(*peer);
    if (!trust || !contact)
        return std::unexpected(!trust ? trust.error() : contact.error());
    // With oneself there is nobody else to ask.
    const bool asksPeer = *peer != self->user && !isKeyNews(trust->notice) && trust->listVersion != 0;
    Helpers helpers{.devices = {}, .peerIsToCome = !asksPeer && *contact && (*contact)->isReachable()};
    for (const UserId user : asksPeer ? QList{self->user, *peer} : QList{self->user}) {
        const auto devices = m_stores.devices.of(user);
        if (!devices)
            return std::unexpected(devices.error());
        for (const KnownDevice &device : *devices) {
            if (device.record.linked && device.record.id != self->device)
                helpers.devices += DeviceAddress{.user = user, .device = device.record.id};
        }
    }
    return helpers;
}

Result<bool> Repair::isHelper(ConversationId conversation, const DeviceAddress &device)
{
    return helpers(conversation).transform([&](const Helpers &all) { return all.devices.contains(device); });
}

Result<Repair::Asked> Repair::askFor(ConversationId conversation, ChangeSet &changes)
{
    const auto candidates = helpers(conversation);
    if (!candidates)
        return std::unexpected(candidates.error());
    const qint64 now = m_clock.nowMs();
    Asked result{.sent = false, .lookAgainAt = now + askAgainMs};
    bool waits = candidates->peerIsToCome;
    for (const DeviceAddress &helper : candidates->devices) {
        const auto asked = m_stores.gaps.asked(conversation, helper.user, helper.device);
        if (!asked)
            return std::unexpected(asked.error());
        if (asked->answered)
            continue;
        const auto underWay = m_underWay.constFind({conversation, helper.device});
        qint64 at = asked->at;
        if (underWay != m_underWay.constEnd()) {
            at = std::min(underWay->at, now);
        } else if (isDue(at, now)) {
            const auto sent = request(conversation, helper, changes);
            if (!sent)
                return std::unexpected(sent.error());
            if (*sent)
                return Asked{.sent = true, .lookAgainAt = now + patienceMs};
            continue;
        }
        waits = true;
        if (now - at < patienceMs) {
            result.lookAgainAt = at + patienceMs;
            return result;
        }
        result.lookAgainAt = std::min(result.lookAgainAt, std::max(at + askAgainMs, now + patienceMs));
    }
    // Nobody who could help is left to be heard.
    if (waits)
        return result;
    return setLost(m_stores, conversation, true, changes).transform([&] { return result; });
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
    if (m_hasMore && m_underWay.isEmpty())
        postAsk();
    const auto written = m_history.write([&](ChangeSet &) {
        return m_stores.gaps.setAsked(conversation, helper.user, helper.device, {.at = at, .answered = false});
    });
    if (!written)
        qCWarning(lcSync) << "cannot note who was asked:" << written.error().detail;
}

} // namespace Parlance
