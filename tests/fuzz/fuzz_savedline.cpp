// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A line of a saved conversation that is read back: a file that anybody may have written.

#include "app/export/messagejson.h"
#include "app/export/savedline.h"
#include "harness.h"

#include <QJsonDocument>

using namespace Parlance;

namespace {

/// As it would be saved, had it been what it says.
QByteArray written(const ReturnedEntry &entry)
{
    SavedEntry saved{.record = {}, .sealed = entry.sealed, .wiped = entry.wiped, .mark = entry.mark};
    saved.record.id = entry.id;
    saved.record.conversation = entry.conversation;
    saved.record.sequence = entry.sequence;
    saved.record.at = entry.at;
    saved.record.disappearsAt = entry.disappearsAt;
    saved.record.text = entry.text;
    ConversationRecord conversation;
    conversation.peerUsername = entry.from;
    return QJsonDocument(toJson(saved, conversation, {})).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArrayList Fuzz::seeds()
{
    ReturnedEntry entry{
        .conversation = ConversationId(3),
        .sequence = 12,
        .id = MessageId::fromString(QStringLiteral("7f3c2d1e-0000-4000-8000-000000000001")),
        .from = QStringLiteral("bob"),
        .at = 1'767'225'600'000,
        .disappearsAt = 0,
        .text = QStringLiteral("Hello \"Alice\"\n👍"),
        .sealed = "what was sealed",
        .wiped = {},
        .mark = QByteArray(32, 'm')};
    QByteArrayList all{written(entry)};
    entry.disappearsAt = 1'767'225'660'000;
    std::swap(entry.sealed, entry.wiped);
    all << written(entry) << written(entry).replace("\"message\"", "\"reaction\"").replace("\"text\"", "\"emoji\"");
    return all << "{\"event\":\"message\",\"seq\":0,\"unreadable\":true}" << "[]" << "{\"event\":\"later\"}";
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray line = Fuzz::bytesOf(data, size);
    const auto read = readSavedLine(line);
    if (!read || !*read)
        return 0;
    const ReturnedEntry &entry = **read;
    Fuzz::require(line.size() <= savedLineBytes, "a line that is too long is refused");
    Fuzz::require(entry.sequence != 0 && entry.conversation.isValid() && entry.id.isValid(), "an entry has its names");
    Fuzz::require(entry.at >= 0 && entry.disappearsAt >= 0, "no time is before 1970");
    if (!entry.isMessage)
        return 0;
    const auto again = readSavedLine(written(entry));
    Fuzz::require(again && *again && **again == entry, "writing and reading changes nothing");
    return 0;
}
