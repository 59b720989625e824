// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/export/messagejson.h"

#include <QJsonObject>

/// The objects of docs/cli.md. Names in them are a promise to scripts: they are added to, never changed.
namespace Parlance {

[[nodiscard]] QString stateName(ConnectionState state);
[[nodiscard]] QString statusName(const ContactRecord &contact);

[[nodiscard]] QJsonObject acceptedJson(const MessageRecord &message, const QString &to);
[[nodiscard]] QJsonObject queuedJson(const MessageRecord &message, const QString &to);
[[nodiscard]] QJsonObject toJson(const ContactRecord &contact);
[[nodiscard]] QJsonObject toJson(const AccountInfo &account);
[[nodiscard]] QJsonObject toJson(const ConnectionStatus &connection);
/// `event` "marks": how far both sides have a conversation.
[[nodiscard]] QJsonObject marksJson(const ConversationRecord &conversation);

} // namespace Parlance
