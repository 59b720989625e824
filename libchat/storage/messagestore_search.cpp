// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/messagestore.h"

#include "storage/searchindex.h"

#include <algorithm>

/// From the rows that the index names to messages.
namespace Parlance {

Result<QList<MessageRecord>> MessageStore::search(const QString &words, int limit,
                                                  std::optional<ConversationId> conversation)
{
    const auto rows = SearchIndex(m_database).rowsWith(words, conversation, limit);
    if (!rows)
        return std::unexpected(rows.error());
    struct Hit
    {
        qint64 row = 0;
        qint64 at = 0;
    };
    QList<Hit> hits;
    for (const qint64 row : *rows) {
        auto query = m_database.query(QStringLiteral("SELECT at FROM message WHERE row = ?"), row);
        if (!query)
            return std::unexpected(query.error());
        if (query->next())
            hits += Hit{.row = row, .at = query->integer(0)};
    }
    std::ranges::stable_sort(hits, std::ranges::greater(), &Hit::at);
    hits.resize(std::min<qsizetype>(hits.size(), limit));
    QList<MessageRecord> found;
    for (const Hit &hit : std::as_const(hits)) {
        auto message = read(hit.row);
        if (!message)
            return std::unexpected(message.error());
        if (*message)
            found += **message;
    }
    return found;
}

Result<QList<MessagePlace>> MessageStore::searchIn(ConversationId conversation, const QString &words, int limit)
{
    const auto rows = SearchIndex(m_database).rowsWith(words, conversation, limit);
    if (!rows)
        return std::unexpected(rows.error());
    QList<MessagePlace> found;
    for (const qint64 row : *rows) {
        auto query = m_database.query(QStringLiteral("SELECT id, position FROM message WHERE row = ?"), row);
        if (!query)
            return std::unexpected(query.error());
        if (query->next())
            found += {.id = MessageId::fromBytes(query->bytes(0)), .position = query->number(1)};
    }
    std::ranges::sort(found, {}, &MessagePlace::position);
    return found.last(std::min<qsizetype>(found.size(), limit));
}

} // namespace Parlance
