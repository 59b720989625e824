// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/amendments.h"

namespace Parlance {

Result<void> settle(Stores &stores, qint64 row, ChangeSet &changes)
{
    const auto entry = stores.messages.read(row);
    if (!entry)
        return std::unexpected(entry.error());
    if (!*entry)
        return {};
    changes.messages += row;
    if ((*entry)->kind != EntryKind::Message)
        return (*entry)->target.isValid()
            ? settleMessage(stores, (*entry)->conversation, (*entry)->target, changes)
            : Result<void>();
    const auto named = stores.amendments.isNamed((*entry)->conversation, (*entry)->name());
    if (!named || !*named)
        return named.transform([](bool) { });
    return settleMessage(stores, (*entry)->conversation, (*entry)->name(), changes);
}

Result<void> settleMessage(Stores &stores, ConversationId conversation, const MessageTarget &message,
                           ChangeSet &changes)
{
    const auto amended = stores.amendments.refresh(conversation, message);
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
