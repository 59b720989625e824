// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/messagejson.h"

#include <QJsonArray>

namespace Parlance {

QString stateName(MessageState state)
{
    switch (state) {
    case MessageState::Queued:
        return QStringLiteral("queued");
    case MessageState::Sent:
        return QStringLiteral("sent");
    case MessageState::Delivered:
        return QStringLiteral("delivered");
    case MessageState::Read:
        return QStringLiteral("read");
    case MessageState::Failed:
        return QStringLiteral("failed");
    case MessageState::Received:
        return QStringLiteral("received");
    }
    return {};
}

QJsonObject toJson(const MessageRecord &message, const ConversationRecord &conversation, const AccountInfo &account)
{
    const bool isSetting = message.kind == EntryKind::DisappearingTime;
    QJsonObject json{{QStringLiteral("event"), isSetting ? QStringLiteral("disappearing") : QStringLiteral("message")}};
    json[u"id"] = message.id.toString();
    json[u"conversation"] = static_cast<qint64>(message.conversation.value());
    json[u"with"] = conversation.peerUsername;
    json[u"seq"] = static_cast<qint64>(message.sequence);
    json[u"from"] = message.mine ? account.username : conversation.peerUsername;
    json[u"at"] = message.at;
    json[u"state"] = stateName(message.state);
    if (isSetting || message.disappearsAfter > 0)
        json[u"disappears_after"] = static_cast<qint64>(message.disappearsAfter);
    if (message.disappearsAt > 0)
        json[u"disappears_at"] = message.disappearsAt;
    if (isSetting)
        return json;
    json[u"text"] = message.text;
    if (message.unreadable)
        json[u"unreadable"] = true;
    if (message.missing > 0)
        json[u"missing"] = static_cast<qint64>(message.missing);
    if (message.lost)
        json[u"lost"] = true;
    if (message.late)
        json[u"late"] = true;
    if (message.edited)
        json[u"edited"] = true;
    if (message.forwarded && !message.isDeleted())
        json[u"forwarded"] = true;
    if (message.isDeleted())
        json[u"deleted"] = true;
    const auto nameOf = [&](UserId user) {
        return user == account.user ? account.username : conversation.peerUsername;
    };
    if (message.target.isValid()) {
        json[u"reply_to"] = message.target.id.toString();
        json[u"reply_to_from"] = nameOf(message.target.author);
    }
    if (!message.reactions.isEmpty()) {
        QJsonArray reactions;
        for (const ReactionRecord &reaction : message.reactions)
            reactions.append(QJsonObject{
                {QStringLiteral("from"), nameOf(reaction.author)}, {QStringLiteral("emoji"), reaction.emoji}});
        json[u"reactions"] = reactions;
    }
    if (message.state == MessageState::Failed)
        json[u"error"] = errorName(message.failure);
    return json;
}

QJsonObject amendmentJson(const MessageRecord &entry, const ConversationRecord &conversation,
                          const AccountInfo &account)
{
    const bool isEdit = entry.kind == EntryKind::Edit;
    const bool isReaction = entry.kind == EntryKind::Reaction;
    QJsonObject json{{QStringLiteral("event"),
                      isEdit           ? QStringLiteral("edit")
                          : isReaction ? QStringLiteral("reaction")
                                       : QStringLiteral("deletion")}};
    json[u"id"] = entry.id.toString();
    json[u"conversation"] = static_cast<qint64>(entry.conversation.value());
    json[u"with"] = conversation.peerUsername;
    json[u"seq"] = static_cast<qint64>(entry.sequence);
    json[u"from"] = entry.mine ? account.username : conversation.peerUsername;
    json[u"message"] = entry.target.id.toString();
    if (isEdit)
        json[u"text"] = entry.text;
    if (isReaction)
        json[u"emoji"] = entry.text;
    json[u"at"] = entry.at;
    return json;
}

QJsonObject toJson(const SavedEntry &entry, const ConversationRecord &conversation, const AccountInfo &account)
{
    const MessageRecord &record = entry.record;
    const bool isLine = record.kind == EntryKind::Message || record.kind == EntryKind::DisappearingTime;
    QJsonObject json = isLine ? toJson(record, conversation, account) : amendmentJson(record, conversation, account);
    if (record.disappearsAt > 0)
        json[u"disappears_at"] = record.disappearsAt;
    const auto add = [&](QLatin1StringView name, const QByteArray &bytes) {
        if (!bytes.isEmpty())
            json[name] = QString::fromLatin1(bytes.toBase64());
    };
    add(QLatin1StringView("sealed"), entry.sealed);
    add(QLatin1StringView("wiped"), entry.wiped);
    add(QLatin1StringView("mark"), entry.mark);
    return json;
}

} // namespace Parlance
