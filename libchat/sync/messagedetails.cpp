// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/messagedetails.h"

namespace Parlance {

namespace {

using Expiries = QList<DeliveryStore::Expiry>;

/// Every linked device of both sides, this one first, then the account's others, then the peer's.
Result<QList<DeviceProgress>> devicesOf(Stores &stores, ConversationId conversation)
{
    const auto self = stores.account.info();
    const auto peer = stores.conversations.peerOf(conversation);
    const auto marks = stores.deliveries.marks(conversation);
    if (!self || !peer || !marks)
        return std::unexpected(!self ? self.error() : !peer ? peer.error() : marks.error());
    QList<DeviceProgress> devices;
    for (const UserId user : *peer == self->user ? QList{self->user} : QList{self->user, *peer}) {
        const auto known = stores.devices.of(user);
        if (!known)
            return std::unexpected(known.error());
        for (const KnownDevice &device : *known) {
            if (!device.record.linked)
                continue;
            const auto mark = std::ranges::find(*marks, device.record.id, &DeliveryStore::DeviceMark::device);
            devices += {.user = user,
                        .device = device.record.id,
                        .name = device.record.name,
                        .mine = user == self->user,
                        .current = device.record.id == self->device,
                        .through = mark == marks->end() ? 0 : mark->through};
        }
    }
    std::ranges::stable_sort(devices, {}, [](const DeviceProgress &one) { return one.current ? 0 : one.mine ? 1 : 2; });
    return devices;
}

quint64 expiredFor(const Expiries &expiries, DeviceId device)
{
    quint64 count = 0;
    for (const DeliveryStore::Expiry &expiry : expiries)
        count += expiry.device == device ? expiry.range.size() : 0;
    return count;
}

const DeliveryStore::Expiry *expiryOf(const Expiries &expiries, DeviceId device, Sequence sequence)
{
    const auto found = std::ranges::find_if(expiries, [&](const DeliveryStore::Expiry &one) {
        return one.device == device && one.range.first <= sequence && sequence <= one.range.last;
    });
    return found == expiries.end() ? nullptr : &*found;
}

Result<void> addDeliveries(Stores &stores, const Expiries &expiries, MessageDetails &details)
{
    const MessageRecord &message = details.message;
    const auto authors = std::ranges::count(details.devices, message.author, &DeviceProgress::user);
    for (DeviceProgress &device : details.devices) {
        const bool past = device.current || device.through >= message.sequence;
        const auto *expiry = expiryOf(expiries, device.device, message.sequence);
        const bool has = past && !expiry;
        device.missing = expiry ? 1 : 0;
        device.through = has ? message.sequence : 0;
        details.arrived += has ? 1 : 0;
        if (expiry) {
            details.events += {
                .kind = DeliveryEvent::Kind::Expired, .at = expiry->at, .device = device.name, .mine = device.mine};
        } else if (has && !device.current) {
            const auto at = stores.deliveries.heardAt(message.conversation, device.device, message.sequence);
            if (!at)
                return std::unexpected(at.error());
            // To the device that wrote it nothing was delivered: the author's only one, or one that never said so.
            if (device.user == message.author && (*at == 0 || authors == 1))
                continue;
            details.events += {
                .kind = DeliveryEvent::Kind::Delivered, .at = *at, .device = device.name, .mine = device.mine};
        }
    }
    return {};
}

/// From when to when it is there.
void addTime(MessageDetails &details)
{
    const MessageRecord &message = details.message;
    if (message.disappearsAfter == 0 || message.kind != EntryKind::Message)
        return;
    if (message.disappearsAt != 0)
        details.events += {.kind = DeliveryEvent::Kind::TimeBegan,
                           .at = message.disappearsAt - message.disappearsAfter * 1000LL,
                           .device = {}};
    details.events += {.kind = DeliveryEvent::Kind::Disappears, .at = message.disappearsAt, .device = {}};
}

} // namespace

Result<Completeness> completenessOf(Stores &stores, ConversationId conversation)
{
    const auto record = stores.conversations.find(conversation);
    auto devices = devicesOf(stores, conversation);
    const auto expiries = stores.deliveries.expiries(conversation);
    const auto delivered = stores.conversations.delivered(conversation);
    if (!record || !devices || !expiries || !delivered)
        return std::unexpected(!record         ? record.error()
                                   : !devices  ? devices.error()
                                   : !expiries ? expiries.error()
                                               : delivered.error());
    if (!*record)
        return failure(ErrorCode::UnknownConversation);
    Completeness result{.head = (*record)->head, .devices = *devices};
    for (DeviceProgress &device : result.devices) {
        device.missing = expiredFor(*expiries, device.device);
        if (!device.current)
            continue;
        // Of this one we know it exactly: by what is here, its own too, not by what is known to be missing.
        device.through = std::max(result.head, delivered->value_or(0));
        const auto held = stores.messages.countHeld(conversation, device.through);
        const auto nothing = stores.gaps.countVoid(conversation, device.through);
        if (!held || !nothing)
            return std::unexpected(!held ? held.error() : nothing.error());
        device.missing = device.through - *held - std::min(*nothing, device.through - *held);
    }
    return result;
}

Result<MessageDetails> messageDetailsOf(Stores &stores, ConversationId conversation, const MessageId &id)
{
    const auto self = stores.account.info();
    const auto peer = stores.conversations.peerOf(conversation);
    if (!self || !peer)
        return std::unexpected(!self ? self.error() : peer.error());
    std::optional<StoredMessage> found;
    for (const UserId author : {self->user, *peer}) {
        const auto message = stores.messages.find(conversation, author, id);
        if (!message)
            return std::unexpected(message.error());
        if (*message)
            found = **message;
    }
    if (!found || found->record.unreadable || found->record.removal >= Removal::Here)
        return failure(ErrorCode::NotFound, id.toString());
    MessageDetails details{.message = found->record, .events = {}, .devices = {}};
    if (found->record.edited) {
        auto versions = stores.amendments.versions(conversation, found->record.name());
        if (!versions)
            return std::unexpected(versions.error());
        details.versions = std::move(*versions);
    }
    const MessageRecord &message = details.message;
    if (message.mine && message.queuedSince != 0)
        details.events += {.kind = DeliveryEvent::Kind::Written, .at = message.queuedSince, .device = {}};
    if (message.sequence == 0) {
        addTime(details);
        return details;
    }
    details.events += {.kind = DeliveryEvent::Kind::Accepted, .at = message.at, .device = {}};
    auto devices = devicesOf(stores, conversation);
    const auto expiries = stores.deliveries.expiries(conversation);
    if (!devices || !expiries)
        return std::unexpected(!devices ? devices.error() : expiries.error());
    details.devices = *devices;
    if (auto added = addDeliveries(stores, *expiries, details); !added)
        return std::unexpected(added.error());
    if (message.mine && message.state == MessageState::Read) {
        const auto at = stores.deliveries.readAt(conversation, message.sequence);
        if (!at)
            return std::unexpected(at.error());
        details.events += {.kind = DeliveryEvent::Kind::Read, .at = *at, .device = {}};
    }
    addTime(details);
    std::ranges::stable_sort(details.events, {}, [](const DeliveryEvent &event) {
        return event.at == 0 ? std::numeric_limits<qint64>::max() : event.at;
    });
    return details;
}

} // namespace Parlance
