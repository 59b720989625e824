// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "sql/database.h"

#include <QList>

#include <optional>

namespace Parlance {

/// The full-text index over what messages say (table message_words), by the rows of the messages. What an older program
/// indexed otherwise is indexed anew in steps, newest first; until then it is not found. Storage thread, inside the caller's
/// transaction when it writes.
class SearchIndex
{
public:
    explicit SearchIndex(Database &database) : m_database(database) { }

    [[nodiscard]] Result<void> add(qint64 row, ConversationId conversation, const QString &text);
    /// Of a message that is removed: `text` is what it said.
    [[nodiscard]] Result<void> forget(qint64 row, ConversationId conversation, const QString &text);
    /// It says something else now.
    [[nodiscard]] Result<void> replace(qint64 row, ConversationId conversation, const QString &before,
                                       const QString &after);

    /// Rows with all these words, in that conversation or in any; in no order that means anything. Where more than `limit`
    /// have them, the `limit` that were stored last and the `limit` that were stored first are looked at: a device that was
    /// linked was given its history newest first, so what is recent stands at either end, and nothing need be sorted.
    [[nodiscard]] Result<QList<qint64>> rowsWith(const QString &words, std::optional<ConversationId> conversation,
                                                 int limit);

    /// Indexes up to `limit` of the messages that wait for it. False when none is left.
    [[nodiscard]] Result<bool> indexWaiting(int limit);

private:
    /// As an FTS5 query (sqlite.org/fts5.html section 3). Empty when there is nothing to look for.
    [[nodiscard]] Result<QString> queryFor(const QString &words);
    /// All words of the index that begin so. None when FTS5 is to look for them itself: it does that well, there are too many,
    /// or there is none.
    [[nodiscard]] Result<QStringList> wordsFrom(const QString &beginning);
    /// Rows below this one wait.
    [[nodiscard]] Result<qint64> waitingBelow();

    Database &m_database;
};

} // namespace Parlance
