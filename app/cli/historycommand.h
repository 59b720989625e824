// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace Parlance {

/// `history`: the newest messages of a conversation, oldest first.
class HistoryCommand final : public Command
{
public:
    struct Options
    {
        QString name;
        std::optional<quint64> before;
        qint64 limit = 50;
        bool sync = false;
    };

    HistoryCommand(const Options &options, Session &session, Printer &printer);
    void start() override;

private:
    void collect();
    void show();

    Options m_options;
    ConversationRecord m_conversation;
    QList<QList<MessageRecord>> m_pages; ///< newest page first
};

} // namespace Parlance
