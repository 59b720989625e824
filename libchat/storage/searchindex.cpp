// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/searchindex.h"

#include "sql/rows.h"
#include "storage/searchtext.h"

#include <algorithm>

namespace Parlance {

namespace {

constexpr qsizetype indexedBeginning = 2; // characters; "prefix" of the table message_words
constexpr qsizetype mostWords = 32; // rare ones, if there are more: then there is not much to put together

struct WaitingText
{
    qint64 row = 0;
    ConversationId conversation;
    QString text;
};

Result<QList<qint64>> rowNumbers(Result<Query> query)
{
    return rowsOf<qint64>(std::move(query), [](const Query &row) { return row.integer(0); });
}

} // namespace

Result<void> SearchIndex::add(qint64 row, ConversationId conversation, const QString &text)
{
    if (text.isEmpty())
        return {};
    return m_database.execute(QStringLiteral("INSERT INTO message_words (rowid, words, conversation) VALUES (?, ?, ?)"),
                              row, indexedText(text), QString::number(conversation.value()));
}

Result<void> SearchIndex::forget(qint64 row, ConversationId conversation, const QString &text)
{
    const auto waiting = waitingBelow();
    if (!waiting || text.isEmpty() || row < *waiting)
        return waiting.transform([](qint64) { });
    // An index without content has to be told what it is to forget (sqlite.org/fts5.html section 6.3).
    return m_database.execute(
        QStringLiteral(
            "INSERT INTO message_words (message_words, rowid, words, conversation) VALUES ('delete', ?, ?, ?)"),
        row, indexedText(text), QString::number(conversation.value()));
}

Result<void> SearchIndex::replace(qint64 row, ConversationId conversation, const QString &before, const QString &after)
{
    const auto waiting = waitingBelow();
    if (!waiting || before == after || row < *waiting)
        return waiting.transform([](qint64) { });
    return forget(row, conversation, before).and_then([&] { return add(row, conversation, after); });
}

Result<QList<qint64>> SearchIndex::rowsWith(const QString &words, std::optional<ConversationId> conversation, int limit)
{
    const auto wanted = queryFor(words);
    if (!wanted || wanted->isEmpty())
        return wanted.transform([](const QString &) { return QList<qint64>(); });
    QString query = QStringLiteral("words : (%1)").arg(*wanted);
    if (conversation)
        query += QStringLiteral(" AND conversation : \"%1\"").arg(conversation->value());
    auto rows = rowNumbers(m_database.query(
        QStringLiteral("SELECT rowid FROM message_words WHERE message_words MATCH ? ORDER BY rowid DESC LIMIT ?"),
        query, limit));
    if (!rows || rows->size() < limit)
        return rows;
    const auto first = rowNumbers(m_database.query(
        QStringLiteral("SELECT rowid FROM message_words WHERE message_words MATCH ? ORDER BY rowid LIMIT ?"), query,
        limit));
    if (!first)
        return first;
    const qint64 oldest = rows->constLast();
    for (const qint64 row : *first) {
        if (row < oldest)
            rows->append(row);
    }
    return rows;
}

// FTS5 puts the rows of all words with a beginning together before it gives the first. Words it is told one by one it goes
// through as far as it is asked to, and so it is where the beginning is in an index of its own.
Result<QString> SearchIndex::queryFor(const QString &words)
{
    QStringList wanted;
    const QList<QStringList> runs = searchRuns(words);
    for (QStringList run : runs) {
        const QString last = run.takeLast();
        const QString before = run.isEmpty() ? QString() : run.join(u' ') + u' ';
        const auto ends = wordsFrom(last);
        if (!ends)
            return std::unexpected(ends.error());
        QStringList phrases;
        for (const QString &end : *ends)
            phrases += QStringLiteral("\"%1%2\"").arg(before, end);
        if (phrases.isEmpty())
            phrases += QStringLiteral("\"%1%2\"*").arg(before, last);
        wanted += u'(' + phrases.join(QStringLiteral(" OR ")) + u')';
    }
    return wanted.join(QStringLiteral(" AND "));
}

Result<QStringList> SearchIndex::wordsFrom(const QString &beginning)
{
    QStringList words;
    QString from = beginning;
    while (beginning.size() > indexedBeginning && words.size() <= mostWords) {
        // Looked up one by one: reading on would go through all places of a word to the next.
        auto query = m_database.query(QStringLiteral("SELECT term FROM indexed_word WHERE term >= ? LIMIT 1"), from);
        if (!query)
            return std::unexpected(query.error());
        if (!query->next())
            return query->error().transform([&] { return words; });
        const QString word = query->text(0);
        if (!word.startsWith(beginning))
            return words;
        words += word;
        from = word + QChar(1);
    }
    return QStringList();
}

Result<bool> SearchIndex::indexWaiting(int limit)
{
    const auto below = waitingBelow();
    if (!below || *below == 0)
        return below.transform([](qint64) { return false; });
    auto waiting = rowsOf<WaitingText>(
        m_database.query(
            QStringLiteral("SELECT row, conversation, iif(edit = 0, text, (SELECT text FROM message AS other"
                           " WHERE other.row = message.edit)) FROM message"
                           " WHERE row < ? AND kind = 0 AND removal = 0 ORDER BY row DESC LIMIT ?"),
            *below, limit),
        [](const Query &row) {
            return WaitingText{
                .row = row.integer(0), .conversation = ConversationId(row.number(1)), .text = row.text(2)};
        });
    if (!waiting)
        return std::unexpected(waiting.error());
    // FTS5 writes a segment for each row that is below the one before it, so each step goes upwards.
    std::ranges::reverse(*waiting);
    for (const WaitingText &one : *waiting) {
        if (auto added = add(one.row, one.conversation, one.text); !added)
            return std::unexpected(added.error());
    }
    const bool more = waiting->size() == limit;
    return m_database
        .execute(QStringLiteral("UPDATE words_waiting SET below = ?"), more ? waiting->constFirst().row : 0)
        .transform([more] { return more; });
}

Result<qint64> SearchIndex::waitingBelow()
{
    auto query = m_database.query(QStringLiteral("SELECT below FROM words_waiting"));
    if (!query)
        return std::unexpected(query.error());
    if (!query->next())
        return query->error().transform([] { return qint64(0); });
    return query->integer(0);
}

} // namespace Parlance
