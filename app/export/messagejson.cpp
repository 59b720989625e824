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

} // namespace Parlance
