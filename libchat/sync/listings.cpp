// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/listings.h"

#include "core/logging.h"

namespace Parlance {

namespace {

/// In one message from device to device.
constexpr qsizetype mostListings = 200;
/// Greater numbers nobody counted.
constexpr quint64 greatestVersion = 1ULL << 53;
constexpr quint32 farthestPlace = 1'000'000; // of a pinned conversation
/// Longer away than this: the relay may have dropped what other devices told. Well below what relays keep messages for.
constexpr qint64 longAbsenceMs = 3LL * 24 * 60 * 60 * 1000;
/// When this device, which it names, was last connected.
const QString heardKey = QStringLiteral("listings/heard");

/// What changed has the next version.
template <typename T>
void stamp(const Versioned<T> &before, Versioned<T> &now, DeviceId device)
{
    if (now.value != before.value)
        now.version = {.number = before.version.number + 1, .device = device};
}

/// The linked ones but this one.
Result<QList<DeviceId>> otherDevices(Stores &stores)
{
    const auto self = stores.account.info();
    const auto devices = self ? stores.devices.of(self->user) : std::unexpected(self.error());
    if (!devices)
        return std::unexpected(devices.error());
    QList<DeviceId> others;
    for (const KnownDevice &device : *devices) {
        if (device.record.linked && device.record.id != self->device)
            others += device.record.id;
    }
    return others;
}

Result<void> noteUntold(Stores &stores, const QList<DeviceId> &devices, ConversationId conversation)
{
    for (const DeviceId device : devices) {
        if (auto added = stores.listing.addUntold({.device = device, .conversation = conversation}); !added)
            return added;
    }
    return {};
}

// ---- on the wire -----------------------------------------------------------------------------------------------------

void write(const ListingVersion &version, content::ListingVersion &to)
{
    to.set_number(version.number);
    to.set_device_id(version.device.value());
}

void write(ConversationId conversation, const Listing &listing, content::Listing &to)
{
    to.set_conversation_id(conversation.value());
    if (const auto &place = listing.place; place.version.number > 0) {
        write(place.version, *to.mutable_place()->mutable_version());
        to.mutable_place()->set_pinned(static_cast<quint32>(place.value.pinned));
        to.mutable_place()->set_archived(place.value.archived);
        to.mutable_place()->set_archived_at(place.value.archivedAt);
    }
    if (const auto &mark = listing.markedUnread; mark.version.number > 0) {
        write(mark.version, *to.mutable_mark()->mutable_version());
        to.mutable_mark()->set_unread(mark.value);
    }
    if (const auto &mute = listing.mute; mute.version.number > 0) {
        write(mute.version, *to.mutable_mute()->mutable_version());
        to.mutable_mute()->set_muted(mute.value.muted);
        to.mutable_mute()->set_until_ms(mute.value.until);
    }
}

template <typename Part>
ListingVersion versionOf(const Part &part)
{
    const ListingVersion version{.number = part.version().number(), .device = DeviceId(part.version().device_id())};
    return version.number < greatestVersion && version.device.isValid() ? version : ListingVersion();
}

template <typename T>
void take(Versioned<T> &known, const Versioned<T> &said)
{
    if (said.version > known.version)
        known = said;
}

void merge(Listing &known, const content::Listing &said)
{
    const auto &place = said.place();
    take(known.place,
         {.value = {.pinned = static_cast<int>(std::min(place.pinned(), farthestPlace)),
                    .archived = place.archived(),
                    .archivedAt = place.archived_at()},
          .version = versionOf(place)});
    take(known.markedUnread, {.value = said.mark().unread(), .version = versionOf(said.mark())});
    take(known.mute,
         {.value = {.muted = said.mute().muted(), .until = std::max<qint64>(said.mute().until_ms(), 0)},
          .version = versionOf(said.mute())});
}

} // namespace

Result<void> changeListing(Stores &stores, ConversationId conversation,
                           const std::function<Result<void>(ListingStore &)> &change, ChangeSet &changes)
{
    const auto before = stores.listing.of(conversation);
    if (!before)
        return std::unexpected(before.error());
    if (auto done = change(stores.listing); !done)
        return done;
    auto now = stores.listing.of(conversation);
    // As a rule nothing does: this is asked for every message that comes.
    if (!now || *now == *before)
        return now.transform([](const Listing &) { });
    const auto self = stores.account.info();
    if (!self)
        return std::unexpected(self.error());
    stamp(before->place, now->place, self->device);
    stamp(before->markedUnread, now->markedUnread, self->device);
    stamp(before->mute, now->mute, self->device);
    changes.conversations += conversation;
    changes.listings = true;
    const auto others = otherDevices(stores);
    if (!others)
        return std::unexpected(others.error());
    return stores.listing.save(conversation, *now).and_then([&] { return noteUntold(stores, *others, conversation); });
}

// ---- in --------------------------------------------------------------------------------------------------------------

Result<void> Listings::absorb(DeviceId from, const content::ListingsChanged &changed, ChangeSet &changes)
{
    for (const content::Listing &said : changed.listings()) {
        const ConversationId conversation(said.conversation_id());
        const auto known = m_stores.listing.of(conversation);
        if (!known)
            return std::unexpected(known.error());
        Listing merged = *known;
        merge(merged, said);
        if (!conversation.isValid() || merged == *known)
            continue;
        changes.conversations += conversation;
        if (auto saved = m_stores.listing.save(conversation, merged); !saved)
            return saved;
        // It may have been put away where a message was not known yet that is here.
        const auto wake = [conversation](ListingStore &listing) { return listing.wakeForNewest(conversation); };
        if (auto woken = changeListing(m_stores, conversation, wake, changes); !woken)
            return woken;
    }
    if (!changed.asks())
        return {};
    const auto all = m_stores.listing.versioned();
    if (!all)
        return std::unexpected(all.error());
    changes.listings = true;
    for (const ConversationId conversation : *all) {
        if (auto noted = noteUntold(m_stores, {from}, conversation); !noted)
            return noted;
    }
    return {};
}

// ---- out -------------------------------------------------------------------------------------------------------------

void Listings::resume()
{
    if (std::exchange(m_resumed, true))
        return;
    const auto asked = m_history.write([this](ChangeSet &) { return askAfterAbsence(); });
    if (!asked)
        qCWarning(lcSync) << "cannot ask how conversations are listed elsewhere:" << asked.error().detail;
    tell();
}

void Listings::reset()
{
    m_resumed = false;
    m_beingTold.clear();
}

Result<void> Listings::askAfterAbsence()
{
    const auto self = m_stores.account.info();
    const auto heard = m_stores.settings.value(heardKey);
    const auto others = otherDevices(m_stores);
    if (!self || !heard || !others)
        return std::unexpected(!self ? self.error() : !heard ? heard.error() : others.error());
    const QVariantList before = heard->toList();
    const bool isKnown = before.size() == 2 && DeviceId(before.first().toULongLong()) == self->device;
    const qint64 now = m_clock.nowMs();
    if (!isKnown || now - before.last().toLongLong() > longAbsenceMs) {
        if (auto noted = noteUntold(m_stores, *others, ConversationId()); !noted)
            return noted;
    }
    return m_stores.settings.set(heardKey, QVariantList{self->device.value(), now});
}

void Listings::tell()
{
    const auto self = m_stores.account.info();
    const auto untold = m_stores.listing.untold();
    if (!m_messenger.isReady() || !self || !self->linked || !untold)
        return;
    QMap<DeviceId, QList<ConversationId>> byDevice;
    for (const auto &[device, conversation] : *untold) {
        if (QList<ConversationId> &some = byDevice[device]; some.size() < mostListings)
            some += conversation;
    }
    for (const auto &[device, conversations] : byDevice.asKeyValueRange()) {
        if (!m_beingTold.contains(device))
            tellDevice({.user = self->user, .device = device}, conversations);
    }
}

void Listings::tellDevice(const DeviceAddress &device, const QList<ConversationId> &conversations)
{
    content::DeviceContent content;
    content::ListingsChanged &changed = *content.mutable_listings_changed();
    QList<Said> said;
    for (const ConversationId conversation : conversations) {
        const auto listing = m_stores.listing.of(conversation);
        if (!listing)
            return;
        said += {.conversation = conversation, .listing = *listing};
        if (conversation.isValid())
            write(conversation, *listing, *changed.add_listings());
        else
            changed.set_asks(true);
    }
    m_beingTold += device.device;
    m_messenger.send(device, content, [this, device, said](const Result<void> &sent) {
        m_beingTold.remove(device.device);
        // A device that is on the account's list no more needs not know.
        const auto key = m_stores.devices.identityKey(device.user, device.device);
        if (!sent && (!key || !key->isEmpty()))
            return;
        const auto written = m_history.write([&](ChangeSet &) { return noteTold(device.device, said); });
        if (written)
            tell();
        else
            qCWarning(lcSync) << "cannot note who was told how conversations are listed:" << written.error().detail;
    });
}

/// What changed since is still to be told.
Result<void> Listings::noteTold(DeviceId device, const QList<Said> &said)
{
    for (const auto &[conversation, told] : said) {
        const auto now = m_stores.listing.of(conversation);
        if (!now)
            return std::unexpected(now.error());
        if (*now != told)
            continue;
        if (auto removed = m_stores.listing.removeUntold({.device = device, .conversation = conversation}); !removed)
            return removed;
    }
    return {};
}

} // namespace Parlance
