// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/sharedaccount.h"

#include "protocol/limits.h"
#include "sync/profilesettings.h"
#include "sync/trustchanges.h"

#include <QCborValue>

#include <ranges>

namespace Parlance {

namespace {

constexpr size_t partBytes = Limits::deviceBodyBytes / 2;
// More is no setting of ours, of whatever version.
constexpr int settingsMost = 64;
constexpr qsizetype settingNameLongest = 64;
constexpr size_t settingBytes = 4096;
constexpr std::uint32_t lastPlace = 1'000'000; // of a pinned conversation

Result<void> absorb(Stores &stores, const content::SharedContact &contact, ChangeSet &changes)
{
    const UserId user(contact.user_id());
    const QString name = toText(contact.display_name());
    auto trust = stores.trust.of(user);
    if (!trust)
        return std::unexpected(trust.error());
    if (!name.isEmpty() && name.size() <= Limits::displayNameLongest) {
        if (const auto named = stores.contacts.setDisplayName(user, name); !named)
            return std::unexpected(named.error());
    }
    const QByteArray key = toBytes(contact.account_key());
    if (!key.isEmpty()) {
        // The device that has known them longer is right about the key; what the relay says is measured by it.
        if (trust->accountKey != key) {
            *trust = {.accountKey = key, .list = {}};
            if (auto forgotten = stores.devices.replace(user, {}); !forgotten)
                return forgotten;
        }
        trust->verified = contact.verified();
        if (contact.history_above() < firstQueuedPosition)
            trust->historyAbove = std::max<Sequence>(trust->historyAbove, contact.history_above());
        if (auto saved = stores.trust.save(user, *trust); !saved)
            return saved;
    }
    return touchTrust(stores, user, changes);
}

/// As it was before devices told each other of changes: whatever has a version is newer (sync/listings.h).
Result<void> takeListing(Stores &stores, const content::SharedConversation &conversation, Sequence head)
{
    const ConversationId id(conversation.conversation_id());
    auto listing = stores.listing.of(id);
    if (!listing)
        return std::unexpected(listing.error());
    if (listing->place.version.number == 0) {
        listing->place.value = {.pinned = static_cast<int>(std::min(conversation.pinned(), lastPlace)),
                                .archived = conversation.archived(),
                                .archivedAt = conversation.archived() ? head : 0};
    }
    if (listing->markedUnread.version.number == 0)
        listing->markedUnread.value = conversation.marked_unread();
    if (listing->mute.version.number == 0)
        listing->mute.value.muted = conversation.muted();
    return stores.listing.save(id, *listing);
}

Result<void> absorb(Stores &stores, const content::SharedConversation &conversation, ChangeSet &changes)
{
    const ConversationId id(conversation.conversation_id());
    const auto known = stores.conversations.find(id);
    if (!known || !*known)
        return known.transform([](const auto &) { });
    changes.conversations += id;
    if (auto done = takeListing(stores, conversation, (*known)->head); !done)
        return done;
    if (conversation.disappearing_set_at() < firstQueuedPosition) {
        const auto learned = stores.disappearing.learn(
            id,
            {.seconds = std::min(conversation.disappearing_s(), Limits::disappearingLongestS),
             .sequence = conversation.disappearing_set_at()});
        if (!learned)
            return learned;
    }
    if (conversation.last_active_ms() > 0) {
        if (auto done = stores.conversations.setLearnedAt(id, conversation.last_active_ms()); !done)
            return done;
    }
    return (*known)->draft.isEmpty() ? stores.conversations.setDraft(id, toText(conversation.draft())) : Result<void>();
}

/// What was chosen on this device stays.
Result<void> absorb(Stores &stores, const content::SharedSetting &setting, ChangeSet &changes)
{
    const QString name = toText(setting.name());
    const QCborValue value = QCborValue::fromCbor(toBytes(setting.value()));
    if (name.isEmpty() || name.size() > settingNameLongest || setting.value().size() > settingBytes
        || value.isInvalid())
        return {};
    const QString key = SettingKeys::shared + name;
    const auto own = stores.settings.value(key);
    if (!own || own->isValid())
        return own.transform([](const auto &) { });
    changes.settings = true;
    return stores.settings.set(key, value.toVariant());
}

} // namespace

Result<QList<content::SharedAccount>> accountToShare(Stores &stores)
{
    const auto self = stores.account.info();
    const auto contacts = stores.contacts.all();
    const auto conversations = stores.conversations.all();
    const auto settings = stores.settings.startingWith(SettingKeys::shared);
    if (!self || !contacts || !conversations || !settings)
        return std::unexpected(!self                ? self.error()
                                   : !contacts      ? contacts.error()
                                   : !conversations ? conversations.error()
                                                    : settings.error());
    QList<content::SharedAccount> parts(1);
    const auto part = [&parts]() -> content::SharedAccount & {
        if (parts.last().ByteSizeLong() > partBytes)
            parts.emplaceBack();
        return parts.last();
    };
    parts.first().set_display_name(fromText(self->displayName));
    for (const ContactRecord &contact : *contacts) {
        const auto trust = stores.trust.of(contact.user);
        if (!trust)
            return std::unexpected(trust.error());
        content::SharedContact &shared = *part().add_contacts();
        shared.set_user_id(contact.user.value());
        shared.set_display_name(fromText(contact.name));
        shared.set_account_key(fromBytes(trust->accountKey));
        shared.set_verified(trust->verified);
        shared.set_history_above(trust->historyAbove);
    }
    for (const auto &[name, value] : *settings) {
        content::SharedSetting &shared = *part().add_settings();
        shared.set_name(fromText(name));
        shared.set_value(fromBytes(value));
    }
    for (const ConversationRecord &conversation : *conversations) {
        const auto time = stores.disappearing.setting(conversation.id);
        if (!time)
            return std::unexpected(time.error());
        content::SharedConversation &shared = *part().add_conversations();
        shared.set_last_active_ms(conversation.activity);
        shared.set_conversation_id(conversation.id.value());
        shared.set_muted(conversation.muted);
        shared.set_pinned(static_cast<std::uint32_t>(conversation.pinned));
        shared.set_archived(conversation.archived);
        shared.set_marked_unread(conversation.markedUnread);
        shared.set_draft(fromText(conversation.draft));
        shared.set_disappearing_s(time->seconds);
        shared.set_disappearing_set_at(time->sequence);
    }
    return parts;
}

Result<void> absorbSharedAccount(Stores &stores, const content::SharedAccount &shared, ChangeSet &changes)
{
    auto self = stores.account.info();
    if (!self)
        return std::unexpected(self.error());
    if (self->displayName.isEmpty() && !shared.display_name().empty()) {
        self->displayName = toText(shared.display_name()).left(Limits::displayNameLongest);
        changes.account = true;
        if (auto saved = stores.account.save(*self); !saved)
            return saved;
    }
    for (const content::SharedContact &contact : shared.contacts()) {
        if (auto done = absorb(stores, contact, changes); !done)
            return done;
    }
    for (const content::SharedConversation &conversation : shared.conversations()) {
        if (auto done = absorb(stores, conversation, changes); !done)
            return done;
    }
    for (const content::SharedSetting &setting : shared.settings() | std::views::take(settingsMost)) {
        if (auto done = absorb(stores, setting, changes); !done)
            return done;
    }
    return {};
}

} // namespace Parlance
