// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/records.h"

#include <QByteArray>

/// A conversation as one page of HTML that needs no other file and runs no script. Everything that came from a person is
/// escaped, and each text sets its own direction.
namespace Parlance::HtmlPage {

[[nodiscard]] QByteArray begin(const ConversationRecord &conversation, const AccountInfo &account);
/// `lastDay` is carried from one message to the next: a new day gets a heading. Times are UTC.
[[nodiscard]] QByteArray message(const MessageRecord &message, const ConversationRecord &conversation,
                                 const AccountInfo &account, QString &lastDay);
[[nodiscard]] QByteArray end();

} // namespace Parlance::HtmlPage
