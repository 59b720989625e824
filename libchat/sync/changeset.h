// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QList>
#include <QSet>

#include <functional>
#include <vector>

namespace Parlance {

/// What one transaction touches, noted while it works: after the commit it is read back as Changes and told once.
struct ChangeSet
{
    QSet<qint64> messages; ///< rows
    QList<std::pair<ConversationId, quint64>> vacated;
    QSet<ConversationId> conversations;
    QSet<UserId> contacts;
    QList<MessageId> arrived;
    bool everything = false;
    bool account = false; ///< AccountInfo
    bool outbox = false;
    bool listings = false; ///< how a conversation is listed: other devices are to be told
    bool settings = false; ///< another device handed over some
    QSet<ConversationId> gaps; ///< in which something is missing, or is no longer, or somebody may be asked again
    /// What may only happen once it is on disk: acknowledging, answering, sending. Run in order, after the changes were
    /// told; not at all when the transaction fails.
    std::vector<std::function<void()>> afterCommit;
};

} // namespace Parlance
