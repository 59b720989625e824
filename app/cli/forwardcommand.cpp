// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/forwardcommand.h"

namespace Parlance {

ForwardCommand::ForwardCommand(const QString &name, const QList<MessageId> &messages, const QString &to,
                               SendCommand::Until until, Session &session, Printer &printer)
    : Command(session, printer), m_name(name), m_messages(messages), m_to(to), m_until(until)
{
}

void ForwardCommand::start()
{
    findConversation(m_name, false, [this](const ConversationRecord &conversation) { read(conversation.id); });
}

void ForwardCommand::read(ConversationId conversation)
{
    if (m_messages.isEmpty())
        return send();
    const MessageId id = m_messages.takeFirst();
    await(account().messageDetails(conversation, id), [this, conversation, id](const MessageDetails &details) {
        // An edit and a reaction have ids too, and are no messages; what was deleted says nothing.
        const MessageRecord &message = details.message;
        if (message.kind != EntryKind::Message || message.isDeleted())
            return fail({.code = ErrorCode::NotFound, .detail = id.toString()});
        m_texts += message.text;
        read(conversation);
    });
}

void ForwardCommand::send()
{
    const auto say = [](Account &account, ConversationId conversation, const QString &text) {
        return account.forward(conversation, text);
    };
    m_send = new SendCommand(m_to, say, m_texts, m_until, session(), printer());
    m_send->setParent(this);
    connect(m_send, &Command::finished, this, &ForwardCommand::finish);
    m_send->start();
}

void ForwardCommand::stop()
{
    if (m_send)
        m_send->stop();
    else
        Command::stop();
}

} // namespace Parlance
