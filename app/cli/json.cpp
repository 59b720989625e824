// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json.h"

#include "app/cli/devicejson.h"

namespace Parlance {

namespace {

QJsonValue number(quint64 value)
{
    return static_cast<qint64>(value);
}

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QJsonObject event(const char *name)
{
    return {{key("event"), QString::fromLatin1(name)}};
}

} // namespace

QString stateName(ConnectionState state)
{
    switch (state) {
    case ConnectionState::SignedOut:
        return QStringLiteral("signed-out");
    case ConnectionState::Stopped:
        return QStringLiteral("stopped");
    case ConnectionState::Waiting:
        return QStringLiteral("waiting");
    case ConnectionState::Connecting:
        return QStringLiteral("connecting");
    case ConnectionState::Authenticating:
        return QStringLiteral("authenticating");
    case ConnectionState::CatchingUp:
        return QStringLiteral("catching-up");
    case ConnectionState::Online:
        return QStringLiteral("online");
    }
    return {};
}

QString statusName(const ContactRecord &contact)
{
    if (contact.gone)
        return QStringLiteral("gone");
    if (contact.blocked)
        return QStringLiteral("blocked");
    switch (contact.status) {
    case ContactStatus::None:
        return QStringLiteral("none");
    case ContactStatus::RequestSent:
        return QStringLiteral("request-sent");
    case ContactStatus::RequestReceived:
        return QStringLiteral("request-received");
    case ContactStatus::Accepted:
        return QStringLiteral("accepted");
    }
    return {};
}

QJsonObject acceptedJson(const MessageRecord &message, const QString &to)
{
    QJsonObject json = event("accepted");
    json[key("id")] = message.id.toString();
    json[key("conversation")] = number(message.conversation.value());
    json[key("with")] = to;
    json[key("seq")] = number(message.sequence);
    json[key("at")] = message.at;
    return json;
}

QJsonObject queuedJson(const MessageRecord &message, const QString &to)
{
    QJsonObject json = acceptedJson(message, to);
    json[key("event")] = QStringLiteral("queued");
    return json;
}

QJsonObject toJson(const ContactRecord &contact)
{
    QJsonObject json = event("contact");
    json[key("username")] = contact.username;
    json[key("name")] = contact.name;
    json[key("status")] = statusName(contact);
    if (contact.conversation.isValid())
        json[key("conversation")] = number(contact.conversation.value());
    return json;
}

QJsonObject toJson(const AccountInfo &account)
{
    QJsonObject json = event("account");
    json[key("username")] = account.username;
    json[key("user")] = number(account.user.value());
    json[key("device")] = number(account.device.value());
    json[key("relay")] = account.relay.url();
    json[key("pin")] = account.relay.pin;
    json[key("linked")] = account.linked;
    if (account.notice != TrustNotice::None)
        json[key("notice")] = noticeName(account.notice);
    return json;
}

QJsonObject toJson(const ConnectionStatus &connection)
{
    QJsonObject json = event("connection");
    json[key("state")] = stateName(connection.state);
    json[key("since")] = connection.since;
    json[key("queued")] = connection.queued;
    if (connection.error.code != ErrorCode::None)
        json[key("error")] = errorName(connection.error.code);
    if (connection.state == ConnectionState::Waiting)
        json[key("retry_at")] = connection.retryAt;
    return json;
}

QJsonObject marksJson(const ConversationRecord &conversation)
{
    QJsonObject json = event("marks");
    json[key("conversation")] = number(conversation.id.value());
    json[key("with")] = conversation.peerUsername;
    json[key("head")] = number(conversation.head);
    json[key("read")] = number(conversation.ownRead);
    json[key("peer_delivered")] = number(conversation.peerDelivered);
    json[key("peer_read")] = number(conversation.peerRead);
    json[key("unread")] = conversation.unread;
    if (conversation.disappearsAfter > 0)
        json[key("disappears_after")] = number(conversation.disappearsAfter);
    if (conversation.notice != TrustNotice::None)
        json[key("notice")] = noticeName(conversation.notice);
    if (conversation.self)
        json[key("self")] = true;
    if (conversation.pinned > 0)
        json[key("pinned")] = conversation.pinned;
    if (conversation.archived)
        json[key("archived")] = true;
    if (conversation.markedUnread)
        json[key("marked_unread")] = true;
    if (conversation.muted)
        json[key("muted")] = true;
    if (conversation.muted && conversation.mutedUntil > 0)
        json[key("muted_until")] = conversation.mutedUntil;
    return json;
}

} // namespace Parlance
