// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person types to search, against the index it is looked up in: any text is a query, and finds itself.

#include "sql/database.h"
#include "storage/migrations.h"
#include "storage/searchindex.h"
#include "storage/searchtext.h"
#include "harness.h"

using namespace Parlance;

namespace {

Database &profile()
{
    static const std::unique_ptr<Database> database = [] {
        auto opened = Database::open(QStringLiteral(":memory:"));
        if (!opened || !migrate(**opened, clientMigrations))
            qFatal("no profile");
        return std::move(*opened);
    }();
    return *database;
}

} // namespace

QByteArrayList Fuzz::seeds()
{
    return {};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = Fuzz::textOf(data, size);
    if (searchRuns(text).isEmpty())
        return 0;
    constexpr ConversationId here(5);
    constexpr qint64 row = 1;
    const QList<qint64> itself{row};
    const auto emptied = profile().execute(
        QStringLiteral("INSERT INTO message_words (message_words) VALUES ('delete-all')"));
    SearchIndex index(profile());
    Fuzz::require(emptied && index.add(row, here, text), "any text can be indexed");
    Fuzz::require(index.rowsWith(text, here, 2) == itself, "a text is found by its own words, in its conversation");
    Fuzz::require(index.rowsWith(text, {}, 2) == itself, "and in all of them");
    Fuzz::require(index.rowsWith(text, ConversationId(6), 2) == QList<qint64>(), "but in no other");
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
