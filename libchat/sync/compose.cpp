// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/compose.h"

#include "e2ee/authorship.h"
#include "protocol/codec.h"
#include "protocol/limits.h"
#include "sync/anchors.h"

namespace Parlance {

namespace {

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
    content.mutable_text()->set_body(fromText(message.text));
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
    if (!*message || (*message)->record.state != MessageState::Failed)
        return failure(ErrorCode::NotFound, id.toString());
    return **message;
}

Result<MessageRecord> queued(Stores &stores, qint64 row, const QByteArray &content, ChangeSet &changes)
{
    const auto record = stores.messages.read(row);
    if (!record)
        return std::unexpected(record.error());
    changes.messages += row;
    changes.conversations += (*record)->conversation;
    changes.outbox = true;
    return stores.outbox.add((*record)->conversation, (*record)->id, content).transform([&] { return **record; });
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

Result<MessageRecord> compose(Stores &stores, ConversationId conversation, const QString &text, qint64 now,
                              ChangeSet &changes)
{
    if (text.trimmed().isEmpty())
        return failure(ErrorCode::FieldInvalid, QStringLiteral("text"));
    if (text.toUtf8().size() > Limits::textBytes)
        return failure(ErrorCode::TooLarge, QStringLiteral("text"), Limits::textBytes);
    const auto self = writerTo(stores, conversation);
    if (!self)
        return std::unexpected(self.error());
    const auto position = stores.messages.nextQueuedPosition(conversation);
    if (!position)
        return std::unexpected(position.error());
    const MessageRecord message{
        .id = MessageId::create(),
        .conversation = conversation,
        .position = *position,
        .author = self->user,
        .mine = true,
        .text = text,
        .at = now,
        .queuedSince = now};
    const auto authored = author(stores, *self, message, now);
    if (!authored)
        return std::unexpected(authored.error());
    const auto row = stores.messages.insert(message, *authored);
    if (!row)
        return std::unexpected(row.error());
    // Message and draft in one commit: there is no moment at which neither is stored.
    if (auto taken = stores.conversations.takeDraft(conversation, text); !taken)
        return std::unexpected(taken.error());
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
