// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/savedline.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace Parlance {

namespace {

constexpr std::array knownEvents{
    QLatin1StringView("message"),  QLatin1StringView("disappearing"), QLatin1StringView("edit"),
    QLatin1StringView("deletion"), QLatin1StringView("reaction"),
};

std::unexpected<Error> malformed(QLatin1StringView member)
{
    return failure(ErrorCode::MalformedInput, member);
}

/// Nothing when it is there and is no number, or a negative one.
std::optional<qint64> numberIn(const QJsonObject &line, QLatin1StringView member)
{
    const QJsonValue value = line.value(member);
    if (value.isUndefined())
        return 0;
    const qint64 number = value.toInteger(-1);
    return number < 0 ? std::nullopt : std::optional(number);
}

/// Nothing when it is there and is not written as it has to be.
std::optional<QByteArray> bytesIn(const QJsonObject &line, QLatin1StringView member)
{
    const QJsonValue value = line.value(member);
    if (value.isUndefined())
        return QByteArray();
    const QByteArray text = value.toString().toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    // Written another way, the same bytes would be another line.
    const QByteArray bytes = decoded ? *decoded : QByteArray();
    return !bytes.isEmpty() && bytes.toBase64() == text ? std::optional(bytes) : std::nullopt;
}

Result<ReturnedEntry> entryIn(const QJsonObject &line)
{
    const auto conversation = numberIn(line, QLatin1StringView("conversation"));
    const auto sequence = numberIn(line, QLatin1StringView("seq"));
    const auto at = numberIn(line, QLatin1StringView("at"));
    const auto disappearsAt = numberIn(line, QLatin1StringView("disappears_at"));
    if (!conversation || !sequence || !at || !disappearsAt)
        return malformed(QLatin1StringView("number"));
    const auto sealed = bytesIn(line, QLatin1StringView("sealed"));
    const auto wiped = bytesIn(line, QLatin1StringView("wiped"));
    const auto mark = bytesIn(line, QLatin1StringView("mark"));
    if (!sealed || !wiped || !mark)
        return malformed(QLatin1StringView("bytes"));
    const QString id = line.value(u"id").toString();
    const bool isReaction = line.value(u"event").toString() == u"reaction";
    ReturnedEntry entry{
        .conversation = ConversationId(static_cast<quint64>(*conversation)),
        .sequence = static_cast<Sequence>(*sequence),
        .id = MessageId::fromString(id),
        .from = line.value(u"from").toString(),
        .at = *at,
        .disappearsAt = *disappearsAt,
        .text = line.value(isReaction ? u"emoji" : u"text").toString(),
        .sealed = *sealed,
        .wiped = *wiped,
        .mark = *mark,
        .isMessage = line.value(u"event").toString() == u"message"};
    if (!entry.conversation.isValid() || !entry.id.isValid() || entry.id.toString() != id || entry.from.isEmpty())
        return malformed(QLatin1StringView("name"));
    return entry;
}

} // namespace

Result<std::optional<ReturnedEntry>> readSavedLine(const QByteArray &line)
{
    const QJsonDocument document = line.size() > savedLineBytes ? QJsonDocument() : QJsonDocument::fromJson(line);
    const QJsonObject object = document.object();
    const QString event = object.value(u"event").toString();
    if (event.isEmpty())
        return malformed(QLatin1StringView("event"));
    if (!std::ranges::contains(knownEvents, event))
        return std::optional<ReturnedEntry>();
    const auto entry = entryIn(object);
    if (!entry)
        return std::unexpected(entry.error());
    const bool isEmpty = entry->sequence == 0 || object.value(u"unreadable").toBool();
    return isEmpty ? std::optional<ReturnedEntry>() : std::optional(*entry);
}

} // namespace Parlance
