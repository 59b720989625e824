// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/amendments.h"

namespace Parlance {

Result<void> settle(Stores &stores, const StoredMessage &entry, ChangeSet &changes)
{
    const MessageRecord &record = entry.record;
    changes.messages += entry.row;
    changes.conversations += record.conversation;
    if (record.kind != EntryKind::Message)
        return record.target.isValid() ? settleMessage(stores, record.conversation, record.target, changes)
                                       : Result<void>();
    const auto named = stores.amendments.isNamed(record.conversation, record.name());
    if (!named || !*named)
        return named.transform([](bool) { });
    return settleMessage(stores, record.conversation, record.name(), changes);
}

Result<void> settleMessage(Stores &stores, ConversationId conversation, const MessageTarget &message,
                           ChangeSet &changes, Removal atLeast)
{
    const auto amended = stores.amendments.refresh(conversation, message, atLeast);
    if (!amended)
        return std::unexpected(amended.error());
    if (!*amended)
        return {};
    changes.conversations += conversation;
    if ((*amended)->shown)
        changes.messages += (*amended)->row;
    else
        changes.vacated.emplaceBack(conversation, (*amended)->position);
    // They quote it.
    const auto replies = stores.amendments.replies(conversation, message);
    if (!replies)
        return std::unexpected(replies.error());
    changes.messages += QSet<qint64>(replies->begin(), replies->end());
    return {};
}

} // namespace Parlance
