// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/searchcommand.h"

#include "app/cli/json.h"

#include <algorithm>

namespace Parlance {

SearchCommand::SearchCommand(const Options &options, Session &session, Printer &printer)
    : Command(session, printer), m_options(options)
{
}

void SearchCommand::start()
{
    if (!requireAccount())
        return;
    if (!m_options.name.isEmpty()) {
        findConversation(m_options.name, false,
                         [this](const ConversationRecord &conversation) { search({conversation}, conversation.id); });
        return;
    }
    await(account().conversations(),
          [this](const QList<ConversationRecord> &conversations) { search(conversations, std::nullopt); });
}

void SearchCommand::search(const QList<ConversationRecord> &conversations, std::optional<ConversationId> within)
{
    await(account().search(m_options.words, m_options.limit, within),
          [this, conversations](const QList<MessageRecord> &messages) {
              for (const MessageRecord &message : messages) {
                  const auto with = std::ranges::find(conversations, message.conversation, &ConversationRecord::id);
                  if (with != conversations.end() && !print(toJson(message, *with, account().info())))
                      return;
              }
              done();
          });
}

} // namespace Parlance
