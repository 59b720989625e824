// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/historyimport.h"

#include "e2ee/primitives.h"
#include "e2ee/savedmark.h"
#include "sync/supply.h"

namespace Parlance {

namespace {

/// When an entry is up. Where its time did not run yet when it was saved, it may have run out on another device meanwhile: once
/// it was read, the earliest there can be counts.
qint64 upAt(const ReturnedEntry &entry, const OpenContent &content, bool mine, const ConversationRecord &conversation)
{
    const bool stays = content.disappearsAfter == 0 || content.kind == EntryKind::DisappearingTime;
    if (stays || entry.disappearsAt != 0)
        return entry.disappearsAt;
    const bool wasRead = mine || entry.sequence <= conversation.ownRead;
    return wasRead ? entry.at + content.disappearsAfter * 1000LL : 0;
}

Result<OpenContent> returnedContent(const ReturnedEntry &entry)
{
    if (!entry.sealed.isEmpty())
        return readAuthored(entry.sealed);
    content::HistoryMessage bare;
    if (!bare.ParseFromString(fromBytes(entry.wiped)) || !bare.has_wiped())
        return failure(ErrorCode::MalformedInput, QStringLiteral("wiped"));
    return readWiped(bare.wiped());
}

} // namespace

Result<ImportCounts> HistoryImport::take(const QList<ReturnedEntry> &entries, ChangeSet &changes)
{
    const auto self = m_stores.account.info();
    const auto secrets = m_stores.account.secrets();
    if (!self || !secrets)
        return std::unexpected(!self ? self.error() : secrets.error());
    if (!*secrets)
        return failure(self->isSignedIn() ? ErrorCode::NotLinked : ErrorCode::NotSignedIn);
    m_self = *self;
    m_authorshipKey = (*secrets)->authorshipKey;
    for (const ReturnedEntry &entry : entries) {
        if (auto judged = judge(entry); !judged)
            return std::unexpected(judged.error());
    }
    for (const auto &[conversation, messages] : std::as_const(m_proved).asKeyValueRange()) {
        if (auto filled = fill(conversation, messages, changes); !filled)
            return std::unexpected(filled.error());
    }
    // It was said long ago: nobody is to be told of it as of news.
    changes.arrived.clear();
    return m_counts;
}

Result<void> HistoryImport::judge(const ReturnedEntry &entry)
{
    const auto conversation = conversationOf(entry);
    if (!conversation)
        return std::unexpected(conversation.error());
    if (!*conversation) {
        ++m_counts.foreign;
        return {};
    }
    const UserId author = authorOf(entry, **conversation);
    if (!isProved(entry, author)) {
        ++m_counts.unproved;
        return {};
    }
    const auto message = messageOf(entry, author, **conversation);
    if (message)
        m_proved[entry.conversation] += *message;
    else
        ++m_counts.unreadable;
    return {};
}

/// Null: it is not known, or not the one that was asked for.
Result<const ConversationRecord *> HistoryImport::conversationOf(const ReturnedEntry &entry)
{
    if (m_only && entry.conversation != *m_only)
        return nullptr;
    if (!m_last || m_last->id != entry.conversation) {
        auto found = m_stores.conversations.find(entry.conversation);
        if (!found)
            return std::unexpected(found.error());
        m_last = Known{.id = entry.conversation, .record = std::move(*found)};
    }
    return m_last->record ? &*m_last->record : nullptr;
}

UserId HistoryImport::authorOf(const ReturnedEntry &entry, const ConversationRecord &conversation) const
{
    return entry.from == m_self.username ? m_self.user
        : entry.from == conversation.peerUsername
        ? conversation.peer
        : UserId();
}

bool HistoryImport::isProved(const ReturnedEntry &entry, UserId author) const
{
    return author.isValid() && entry.id.isValid() && entry.sequence != 0 && entry.sequence < firstQueuedPosition
        && entry.sealed.isEmpty() != entry.wiped.isEmpty()
        && equalSecrets(
               entry.mark,
               savedMarkOf(m_authorshipKey,
                           {.conversation = entry.conversation,
                            .sequence = entry.sequence,
                            .id = entry.id,
                            .author = author,
                            .at = entry.at,
                            .disappearsAt = entry.disappearsAt,
                            .text = entry.text,
                            .sealed = entry.sealed,
                            .wiped = entry.wiped}));
}

/// Nothing when this version cannot read it.
std::optional<content::HistoryMessage> HistoryImport::messageOf(const ReturnedEntry &entry, UserId author,
                                                                const ConversationRecord &conversation) const
{
    const auto content = returnedContent(entry);
    if (!content)
        return std::nullopt;
    return toWire(
        {.sequence = entry.sequence,
         .author = author,
         .id = entry.id,
         .at = entry.at,
         .authored = content->authored,
         .kind = content->kind,
         .target = content->target,
         .removal = content->removal,
         .disappearsAfter = content->disappearsAfter,
         .disappearsAt = upAt(entry, *content, author == m_self.user, conversation)},
        m_now);
}

Result<void> HistoryImport::fill(ConversationId conversation, const QList<content::HistoryMessage> &messages,
                                 ChangeSet &changes)
{
    const auto filled = m_repair.returned(conversation, messages, changes);
    if (!filled)
        return std::unexpected(filled.error());
    for (qsizetype i = 0; i < messages.size(); ++i) {
        if (auto counted = count(conversation, messages[i], filled->at(i)); !counted)
            return counted;
    }
    return {};
}

Result<void> HistoryImport::count(ConversationId conversation, const content::HistoryMessage &message, bool filled)
{
    const auto there = m_stores.messages.find(
        conversation, UserId(message.author_user_id()), toMessageId(message.message_id()));
    if (!there)
        return std::unexpected(there.error());
    if (!*there || (*there)->record.unreadable) {
        ++m_counts.placeless;
        return {};
    }
    const MessageRecord &record = (*there)->record;
    const bool isMessage = record.kind == EntryKind::Message;
    if (!filled)
        m_counts.present += isMessage ? 1 : 0;
    else if (!isMessage)
        ++m_counts.changes;
    else
        ++(record.removal == Removal::None ? m_counts.added : m_counts.gone);
    return {};
}

} // namespace Parlance
