// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/savedentry.h"

#include <QJsonObject>

/// A message as docs/cli.md describes it, for parlance-cli and for conversations that are saved.
namespace Parlance {

[[nodiscard]] QString stateName(MessageState state);

/// `event` "message", the same wherever a message is written.
[[nodiscard]] QJsonObject toJson(const MessageRecord &message, const ConversationRecord &conversation,
                                 const AccountInfo &account);

/// `event` "edit", "deletion" or "reaction": what somebody did to a message.
[[nodiscard]] QJsonObject amendmentJson(const MessageRecord &entry, const ConversationRecord &conversation,
                                        const AccountInfo &account);
/// A line of a saved conversation: one of these two, with what proves it to this account.
[[nodiscard]] QJsonObject toJson(const SavedEntry &entry, const ConversationRecord &conversation,
                                 const AccountInfo &account);

} // namespace Parlance
