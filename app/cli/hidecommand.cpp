// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/hidecommand.h"

namespace Parlance {

HideCommand::HideCommand(const QString &name, const MessageId &message, Session &session, Printer &printer)
    : Command(session, printer), m_name(name), m_message(message)
{
}

void HideCommand::start()
{
    findConversation(m_name, false, [this](const ConversationRecord &conversation) {
        await(account().deleteForMe(conversation.id, {.id = m_message}), [this] { done(); });
    });
}

} // namespace Parlance
