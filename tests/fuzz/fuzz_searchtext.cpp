// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person types to search, against the index it is looked up in: any text is a query, and finds itself.

#include "sql/database.h"
#include "storage/searchtext.h"
#include "harness.h"

using namespace Parlance;

namespace {

Database &index()
{
    static const std::unique_ptr<Database> database = [] {
        auto opened = Database::open(QStringLiteral(":memory:"));
        if (!opened
            // As migrations.h makes it.
            || !(*opened)->executeScript(QStringLiteral(
                "CREATE VIRTUAL TABLE message_words USING fts5 (words, content = '', prefix = '1 2',"
                " tokenize = \"unicode61 remove_diacritics 0 categories 'L* N* M* Co'\")")))
            qFatal("no index");
        return std::move(*opened);
    }();
    return *database;
}

/// How many rows the query finds.
qint64 found(const QString &query)
{
    auto rows = index().query(QStringLiteral("SELECT count(*) FROM message_words WHERE message_words MATCH ?"), query);
    Fuzz::require(rows.has_value(), "any text makes a query");
    Fuzz::require(rows->next() && rows->error().has_value(), "any query can be run");
    return rows->integer(0);
}

} // namespace

QByteArrayList Fuzz::seeds()
{
    return {};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = Fuzz::textOf(data, size);
    const QString query = searchQuery(text);
    if (query.isEmpty())
        return 0;
    const auto emptied = index().execute(
        QStringLiteral("INSERT INTO message_words (message_words) VALUES ('delete-all')"));
    const auto filled = index().execute(
        QStringLiteral("INSERT INTO message_words (rowid, words) VALUES (1, ?)"), indexedText(text));
    Fuzz::require(emptied && filled, "any text can be indexed");
    Fuzz::require(found(query) == 1, "a text is found by its own words");
    const QList<TextPlace> places = placesOf(text, text);
    Fuzz::require(!places.isEmpty(), "what was found is highlighted");
    qsizetype end = 0;
    for (const TextPlace &place : places) {
        Fuzz::require(place.start >= end && place.length > 0, "places are in order and not over one another");
        end = place.start + place.length;
    }
    Fuzz::require(end <= text.size(), "places are within the text");
    return 0;
}
