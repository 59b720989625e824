// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/historycommand.h"

#include "app/cli/json.h"

#include <algorithm>
#include <ranges>

namespace Parlance {

namespace {

constexpr qint64 pageSize = 500;

} // namespace

HistoryCommand::HistoryCommand(const Options &options, Session &session, Printer &printer)
    : Command(session, printer), m_options(options)
{
}

void HistoryCommand::start()
{
    findConversation(m_options.name, m_options.sync, [this](const ConversationRecord &conversation) {
        m_conversation = conversation;
        collect();
    });
}

void HistoryCommand::collect()
{
    const Page page{.before = m_options.before,
                    .after = std::nullopt,
                    .limit = static_cast<int>(std::min(m_options.limit, pageSize))};
    await(account().history(m_conversation.id, page),
          [this, wanted = page.limit](const QList<MessageRecord> &messages) {
              m_options.limit -= messages.size();
              if (!messages.isEmpty()) {
                  m_options.before = messages.first().position;
                  m_pages.append(messages);
              }
              if (messages.size() < wanted || m_options.limit <= 0)
                  show();
              else
                  collect();
          });
}

void HistoryCommand::show()
{
    for (const QList<MessageRecord> &page : std::views::reverse(m_pages)) {
        for (const MessageRecord &message : page) {
            if (!print(toJson(message, m_conversation, account().info())))
                return;
        }
    }
    done();
}

} // namespace Parlance
