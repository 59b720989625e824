// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/repair.h"
#include "sync/savedentry.h"

namespace Parlance {

/// Takes back what this account saved to a file. The mark is the proof that a device of this account wrote the line; then it
/// says as much as a device of one's own that answers a request for history, and goes the same way, into gaps alone. Used
/// once, inside a transaction of the caller. Storage thread.
class HistoryImport
{
public:
    /// `only`: what belongs to another conversation is left out.
    HistoryImport(Stores &stores, Repair &repair, std::optional<ConversationId> only, qint64 now)
        : m_stores(stores), m_repair(repair), m_only(only), m_now(now)
    {
    }

    /// NotLinked on a device without the account's keys, which can prove nothing.
    [[nodiscard]] Result<ImportCounts> take(const QList<ReturnedEntry> &entries, ChangeSet &changes);

private:
    struct Known
    {
        ConversationId id;
        std::optional<ConversationRecord> record;
    };
    [[nodiscard]] Result<void> judge(const ReturnedEntry &entry);
    [[nodiscard]] Result<const ConversationRecord *> conversationOf(const ReturnedEntry &entry);
    [[nodiscard]] UserId authorOf(const ReturnedEntry &entry, const ConversationRecord &conversation) const;
    [[nodiscard]] bool isProved(const ReturnedEntry &entry, UserId author) const;
    [[nodiscard]] std::optional<content::HistoryMessage> messageOf(const ReturnedEntry &entry, UserId author,
                                                                   const ConversationRecord &conversation) const;
    [[nodiscard]] Result<void> fill(ConversationId conversation, const QList<content::HistoryMessage> &messages,
                                    ChangeSet &changes);
    [[nodiscard]] Result<void> count(ConversationId conversation, const content::HistoryMessage &message, bool filled);

    Stores &m_stores;
    Repair &m_repair;
    const std::optional<ConversationId> m_only;
    const qint64 m_now;
    AccountInfo m_self;
    QByteArray m_authorshipKey;
    std::optional<Known> m_last; ///< the conversation asked for last: a file is about one
    QMap<ConversationId, QList<content::HistoryMessage>> m_proved;
    ImportCounts m_counts;
};

} // namespace Parlance
