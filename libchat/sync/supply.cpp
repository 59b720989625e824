// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/supply.h"

#include "protocol/limits.h"
#include "sync/targets.h"
#include "sync/trustchanges.h"

namespace Parlance {

namespace {

/// An answer is one message from device to device; what does not fit is asked for again.
constexpr qsizetype answerBytes = Limits::deviceBodyBytes - 8192;
constexpr int mostRanges = 64;

struct Permission
{
    enum class Kind : std::uint8_t { No, NotYet, Yes };
    Kind kind = Kind::No;
    Sequence above = 0;
    bool own = false; ///< it is for a device of this account
    UserId self;
};

Result<Permission> mayHave(Stores &stores, const DeviceAddress &to, ConversationId conversation)
{
    const auto self = stores.account.info();
    const auto peer = stores.conversations.peerOf(conversation);
    if (!self)
        return std::unexpected(self.error());
    if (!peer)
        return peer.error().code == ErrorCode::UnknownConversation
            ? Result<Permission>(Permission())
            : std::unexpected(peer.error());
    // Neither a device of one's own nor one of the peer has a claim to anything once its account's list names it no more.
    const auto identity = stores.devices.identityKey(to.user, to.device);
    if (!identity || identity->isEmpty())
        return identity.transform([](const QByteArray &) { return Permission(); });
    if (to.user == self->user)
        return Permission{.kind = Permission::Kind::Yes, .own = true, .self = self->user};
    const auto contact = stores.contacts.find(to.user);
    const auto trust = stores.trust.of(to.user);
    if (!contact || !trust)
        return std::unexpected(!contact ? contact.error() : trust.error());
    const bool known = to.user == *peer && *contact && !(*contact)->blocked;
    return Permission{.kind = !known                 ? Permission::Kind::No
                          : isKeyNews(trust->notice) ? Permission::Kind::NotYet
                                                     : Permission::Kind::Yes,
                      .above = trust->historyAbove,
                      .self = self->user};
}

/// What was deleted has a place and no content; what was deleted for this account alone is nobody else's business. Nobody is
/// believed who says that what somebody else wrote has disappeared.
bool canBeGiven(const SuppliedMessage &message, const Permission &to)
{
    return !message.authored.isEmpty() || message.removal == Removal::Everyone
        || (message.removal == Removal::Here && to.own)
        || (message.removal == Removal::Disappeared && (to.own || message.author == to.self));
}

/// What is up counts as gone, even if nobody has looked since.
SuppliedMessage asItIs(SuppliedMessage message, qint64 now)
{
    if (message.disappearsAt == 0 || message.disappearsAt > now)
        return message;
    message.authored.clear();
    message.removal = Removal::Disappeared;
    message.disappearsAfter = 0;
    message.disappearsAt = 0;
    return message;
}

} // namespace

content::HistoryMessage toWire(const SuppliedMessage &stored, qint64 now)
{
    const SuppliedMessage message = asItIs(stored, now);
    content::HistoryMessage result;
    result.set_sequence(message.sequence);
    result.set_author_user_id(message.author.value());
    result.set_message_id(fromBytes(message.id.toBytes()));
    result.set_accepted_at_ms(message.at);
    if (message.disappearsAt != 0)
        result.set_disappears_in_ms(std::max<qint64>(1, message.disappearsAt - now));
    if (!message.authored.isEmpty()) {
        result.set_authored(fromBytes(message.authored));
        return result;
    }
    auto *wiped = result.mutable_wiped();
    wiped->set_hidden(message.removal == Removal::Here);
    wiped->set_disappeared(message.removal == Removal::Disappeared);
    wiped->set_disappears_after_s(message.disappearsAfter);
    if (message.kind == EntryKind::Edit)
        write(message.target, *wiped->mutable_edited());
    return result;
}

Result<std::optional<content::HistoryAnswer>> supplyHistory(Stores &stores, const DeviceAddress &to,
                                                            const content::HistoryRequest &request, qint64 now)
{
    const ConversationId conversation(request.conversation_id());
    content::HistoryAnswer answer;
    answer.set_conversation_id(request.conversation_id());
    const auto permission = mayHave(stores, to, conversation);
    if (!permission)
        return std::unexpected(permission.error());
    if (permission->kind == Permission::Kind::NotYet)
        return std::nullopt;
    if (permission->kind == Permission::Kind::No || request.ranges_size() > mostRanges)
        return answer;
    qsizetype bytes = 0;
    for (const content::SequenceRange &range : request.ranges()) {
        if (range.first() == 0 || range.last() < range.first() || range.last() >= firstQueuedPosition)
            continue;
        Sequence covered = range.last() + 1;
        while (covered > range.first() && bytes < answerBytes) {
            const auto page = stores.messages.suppliedBelow(conversation, range.first(), covered);
            if (!page)
                return std::unexpected(page.error());
            if (page->isEmpty())
                covered = range.first();
            for (const SuppliedMessage &stored : *page) {
                const SuppliedMessage message = asItIs(stored, now);
                const qsizetype size = message.authored.size() + 64;
                if (bytes > 0 && bytes + size > answerBytes) {
                    bytes = answerBytes; // full
                    break;
                }
                covered = message.sequence;
                if (!canBeGiven(message, *permission) || message.sequence <= permission->above)
                    continue;
                bytes += size;
                *answer.add_messages() = toWire(message, now);
            }
        }
        if (covered > range.last())
            break;
        auto *done = answer.add_ranges();
        done->set_first(covered);
        done->set_last(range.last());
    }
    return answer;
}

} // namespace Parlance
