// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/compose.h"

#include "core/durationwords.h"
#include "e2ee/authorship.h"
#include "protocol/codec.h"
#include "protocol/limits.h"
#include "sync/amendments.h"
#include "sync/anchors.h"
#include "sync/targets.h"

namespace Parlance {

namespace {

/// What a version says that does not know it: in the language of the protocol, since nobody knows theirs.
QString fallbackFor(quint32 seconds)
{
    return seconds == 0
        ? QStringLiteral("Messages no longer disappear.")
        : QStringLiteral("From now on messages disappear %1 after they are read. "
                         "Your version of Parlance cannot do that yet, and keeps them.")
              .arg(durationInWords(seconds));
}

void say(const MessageRecord &entry, content::Content &content)
{
    switch (entry.kind) {
    case EntryKind::Message:
        content.mutable_text()->set_body(fromText(entry.text));
        if (entry.target.isValid())
            write(entry.target, *content.mutable_text()->mutable_reply_to());
        content.mutable_text()->set_forwarded(entry.forwarded);
        break;
    case EntryKind::Edit:
        content.mutable_text()->set_body(fromText(entry.text));
        write(entry.target, *content.mutable_text()->mutable_edits());
        break;
    case EntryKind::Deletion:
        write(entry.target, *content.mutable_deletion()->mutable_target());
        break;
    case EntryKind::Reaction:
        content.mutable_reaction()->set_emoji(fromText(entry.text));
        write(entry.target, *content.mutable_reaction()->mutable_target());
        break;
    case EntryKind::DisappearingTime:
        content.mutable_disappearing_time()->set_seconds(entry.disappearsAfter);
        content.set_fallback(fromText(fallbackFor(entry.disappearsAfter)));
        return;
    }
    content.set_disappears_after_s(entry.disappearsAfter);
}

/// What is sealed: the content, and the mark by which this account knows it again.
Result<QByteArray> author(Stores &stores, const AccountInfo &self, const MessageRecord &message, qint64 now)
{
    const auto secrets = stores.account.secrets();
    const auto trust = stores.trust.of(self.user);
    const auto anchor = newestAnchor(stores, message.conversation);
    if (!secrets || !trust || !anchor)
        return std::unexpected(!secrets ? secrets.error() : !trust ? trust.error() : anchor.error());
    if (!*secrets)
        return failure(ErrorCode::NotLinked);
    content::Content content;
    content.set_written_at_ms(now);
    content.set_author_name(fromText(self.displayName));
    say(message, content);
    content.set_device_list_version(trust->listVersion);
    if (anchor->sequence != 0) {
        content.mutable_anchor()->set_sequence(anchor->sequence);
        content.mutable_anchor()->set_message_id(fromBytes(anchor->id.toBytes()));
    }
    const QByteArray bytes = serialize(content);
    content::Authored authored;
    authored.set_content(fromBytes(bytes));
    authored.set_authorship(
        fromBytes(authorshipOf((*secrets)->authorshipKey, message.conversation, message.id, bytes)));
    return serialize(authored);
}

Result<AccountInfo> writerTo(Stores &stores, ConversationId conversation)
{
    const auto peer = stores.conversations.peerOf(conversation);
    if (!peer)
        return std::unexpected(peer.error());
    if (auto allowed = mayWrite(stores, *peer); !allowed)
        return std::unexpected(allowed.error());
    return stores.account.info();
}

Result<StoredMessage> failedMessage(Stores &stores, ConversationId conversation, const MessageId &id)
{
    const auto self = stores.account.info();
    if (!self)
        return std::unexpected(self.error());
    const auto message = stores.messages.find(conversation, self->user, id);
    if (!message)
        return std::unexpected(message.error());
    if (!*message || (*message)->record.state != MessageState::Failed || (*message)->record.kind != EntryKind::Message)
        return failure(ErrorCode::NotFound, id.toString());
    return **message;
}

Result<MessageRecord> queued(Stores &stores, qint64 row, const QByteArray &content, ChangeSet &changes)
{
    const auto record = stores.messages.read(row);
    if (!record)
        return std::unexpected(record.error());
    changes.outbox = true;
    return settle(stores, {.row = row, .record = **record}, changes)
        .and_then([&] { return stores.outbox.add((*record)->conversation, (*record)->id, content); })
        .transform([&] { return **record; });
}

Result<void> checkText(const Writing &writing)
{
    const bool isText = writing.kind == EntryKind::Message || writing.kind == EntryKind::Edit;
    if (isText && writing.text.trimmed().isEmpty())
        return failure(ErrorCode::FieldInvalid, QStringLiteral("text"));
    if (isText && writing.text.toUtf8().size() > Limits::textBytes)
        return failure(ErrorCode::TooLarge, QStringLiteral("text"), Limits::textBytes);
    if (writing.kind == EntryKind::Reaction && !writing.text.isEmpty() && !Limits::isReaction(writing.text))
        return failure(ErrorCode::FieldInvalid, QStringLiteral("emoji"));
    if (writing.kind == EntryKind::DisappearingTime && writing.disappearsAfter > Limits::disappearingLongestS)
        return failure(ErrorCode::FieldInvalid, QStringLiteral("time"), Limits::disappearingLongestS);
    return {};
}

/// What an entry is about, by its full name, and how long it stays.
struct Aim
{
    MessageTarget target = {};
    quint32 disappearsAfter = 0;
};

/// What changes a message, or answers it with one sign, stays as long as that.
Result<Aim> aimOf(Stores &stores, ConversationId conversation, const Writing &writing)
{
    if (writing.kind == EntryKind::DisappearingTime)
        return Aim{.disappearsAfter = writing.disappearsAfter};
    const auto time = stores.disappearing.timeFor(conversation);
    if (!time)
        return std::unexpected(time.error());
    if (writing.kind == EntryKind::Message && !writing.target.id.isValid())
        return Aim{.disappearsAfter = *time};
    const auto found = findMessage(stores, conversation, writing.target);
    if (!found)
        return std::unexpected(found.error());
    const MessageRecord &message = found->record;
    const bool isOwnersAlone = writing.kind == EntryKind::Edit || writing.kind == EntryKind::Deletion;
    if (message.isDeleted() || message.state == MessageState::Failed || (isOwnersAlone && !message.mine))
        return failure(ErrorCode::NotFound, message.id.toString());
    return Aim{.target = message.name(),
               .disappearsAfter = writing.kind == EntryKind::Message ? *time
                   : writing.kind == EntryKind::Deletion             ? 0
                                                                     : message.disappearsAfter};
}

} // namespace

Result<void> mayWrite(Stores &stores, UserId peer)
{
    const auto self = stores.account.info();
    const auto contact = stores.contacts.find(peer);
    if (!self || !contact)
        return std::unexpected(!self ? self.error() : contact.error());
    if (!self->isSignedIn())
        return failure(ErrorCode::NotSignedIn);
    if (!self->linked)
        return failure(ErrorCode::NotLinked);
    if (peer == self->user)
        return {};
    if (!*contact)
        return failure(ErrorCode::NotAContact);
    if ((*contact)->blocked)
        return failure(ErrorCode::Blocked);
    if ((*contact)->gone)
        return failure(ErrorCode::UnknownUser);
    if ((*contact)->status != ContactStatus::Accepted)
        return failure(ErrorCode::NotAContact);
    return {};
}

Result<StoredMessage> findMessage(Stores &stores, ConversationId conversation, const MessageTarget &message)
{
    const auto self = stores.account.info();
    const auto peer = stores.conversations.peerOf(conversation);
    if (!self || !peer)
        return std::unexpected(!self ? self.error() : peer.error());
    const auto authors = message.author.isValid() ? QList{message.author} : QList{self->user, *peer};
    for (const UserId author : authors) {
        const auto found = stores.messages.find(conversation, author, message.id);
        if (!found)
            return std::unexpected(found.error());
        if (*found && (*found)->record.kind == EntryKind::Message && !(*found)->record.unreadable
            && (*found)->record.removal < Removal::Here)
            return **found;
    }
    return failure(ErrorCode::NotFound, message.id.toString());
}

Result<MessageRecord> compose(Stores &stores, ConversationId conversation, const Writing &writing, qint64 now,
                              ChangeSet &changes)
{
    if (auto good = checkText(writing); !good)
        return std::unexpected(good.error());
    const auto self = writerTo(stores, conversation);
    if (!self)
        return std::unexpected(self.error());
    const auto aim = aimOf(stores, conversation, writing);
    const auto position = stores.messages.nextQueuedPosition(conversation);
    if (!aim || !position)
        return std::unexpected(!aim ? aim.error() : position.error());
    const MessageRecord message{
        .id = MessageId::create(),
        .conversation = conversation,
        .position = *position,
        .author = self->user,
        .mine = true,
        .text = writing.text,
        .at = now,
        .queuedSince = now,
        .kind = writing.kind,
        .target = aim->target,
        .forwarded = writing.forwarded,
        .disappearsAfter = aim->disappearsAfter};
    const auto authored = author(stores, *self, message, now);
    if (!authored)
        return std::unexpected(authored.error());
    const auto row = stores.messages.insert(message, *authored);
    if (!row)
        return std::unexpected(row.error());
    // Message and draft in one commit: there is no moment at which neither is stored. What is forwarded was never a draft.
    if (writing.kind == EntryKind::Message && !writing.forwarded) {
        if (auto taken = stores.conversations.takeDraft(conversation, writing.text); !taken)
            return std::unexpected(taken.error());
    }
    return queued(stores, *row, *authored, changes);
}

Result<MessageRecord> composeAgain(Stores &stores, ConversationId conversation, const MessageId &id, qint64 now,
                                   ChangeSet &changes)
{
    const auto self = writerTo(stores, conversation);
    if (!self)
        return std::unexpected(self.error());
    const auto message = failedMessage(stores, conversation, id);
    if (!message)
        return std::unexpected(message.error());
    const auto position = stores.messages.nextQueuedPosition(conversation);
    if (!position)
        return std::unexpected(position.error());
    changes.vacated.emplaceBack(conversation, message->record.position);
    if (auto done = stores.messages.requeue(message->row, *position, now); !done)
        return std::unexpected(done.error());
    const auto authored = author(stores, *self, message->record, now);
    if (!authored)
        return std::unexpected(authored.error());
    if (auto done = stores.messages.setAuthored(message->row, *authored); !done)
        return std::unexpected(done.error());
    return queued(stores, message->row, *authored, changes);
}

Result<void> discard(Stores &stores, ConversationId conversation, const MessageId &id, ChangeSet &changes)
{
    const auto message = failedMessage(stores, conversation, id);
    if (!message)
        return std::unexpected(message.error());
    changes.vacated.emplaceBack(conversation, message->record.position);
    changes.conversations += conversation;
    return stores.messages.remove(*message);
}

} // namespace Parlance
