// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/history.h"

#include <algorithm>
#include <tuple>

namespace Parlance {

namespace {

// More than this is not worth listing: whoever shows it reads again.
constexpr qsizetype mostMessages = 2000;

} // namespace

Result<void> History::write(const Work &work)
{
    ChangeSet changes;
    Result<Changes> told;
    const auto outcome = [&]() -> Result<void> {
        Transaction transaction(m_stores.database);
        if (!transaction.begun())
            return transaction.begun();
        if (auto done = work(changes); !done)
            return done;
        if (auto done = m_beforeCommit ? m_beforeCommit(changes) : Result<void>(); !done)
            return done;
        told = readBack(changes);
        if (!told)
            return std::unexpected(told.error());
        return transaction.commit();
    }();
    if (!outcome) {
        if (isStorageError(outcome.error()))
            Q_EMIT failed(outcome.error());
        return outcome;
    }
    if (!told->isEmpty() || changes.account || changes.outbox)
        Q_EMIT committed(*told, changes.account, changes.outbox);
    if (!changes.gaps.isEmpty())
        Q_EMIT gapsChanged(changes.gaps);
    if (changes.listings)
        Q_EMIT listingsChanged();
    for (const auto &next : changes.afterCommit)
        next();
    return {};
}

Result<Changes> History::readBack(const ChangeSet &changes)
{
    Changes result;
    result.vacated = changes.vacated;
    result.arrived = changes.arrived;
    result.settings = changes.settings;
    result.everything = changes.everything || changes.messages.size() > mostMessages;
    if (!result.everything) {
        if (auto read = readMessages(changes, result); !read)
            return std::unexpected(read.error());
    }
    for (const ConversationId id : changes.conversations) {
        auto conversation = m_stores.conversations.find(id);
        if (!conversation)
            return std::unexpected(conversation.error());
        if (*conversation)
            result.conversations += **conversation;
    }
    for (const UserId id : changes.contacts) {
        auto contact = m_stores.contacts.find(id);
        if (!contact)
            return std::unexpected(contact.error());
        if (*contact)
            result.contacts += **contact;
    }
    return result;
}

Result<void> History::readMessages(const ChangeSet &changes, Changes &result)
{
    for (const qint64 row : changes.messages) {
        auto message = m_stores.messages.read(row);
        if (!message)
            return std::unexpected(message.error());
        if (!*message)
            continue;
        // It was deleted before it came.
        if ((*message)->isDeleted())
            result.arrived.removeAll((*message)->id);
        if ((*message)->removal >= Removal::Here)
            continue;
        // A setting that was refused is no line any more.
        const bool isRow = (*message)->kind == EntryKind::Message
            || ((*message)->kind == EntryKind::DisappearingTime && (*message)->state != MessageState::Failed);
        (isRow ? result.messages : result.amendments) += **message;
    }
    const auto place = [](const MessageRecord &message) {
        return std::tuple(message.conversation.value(), message.position);
    };
    std::ranges::sort(result.messages, {}, place);
    std::ranges::sort(result.amendments, {}, place);
    return {};
}

} // namespace Parlance
