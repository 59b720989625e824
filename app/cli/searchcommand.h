// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace Parlance {

/// `search`: messages with these words, newest first, from one conversation or all.
class SearchCommand final : public Command
{
public:
    struct Options
    {
        QString words;
        QString name; ///< empty: all conversations
        int limit = 50;
    };

    SearchCommand(const Options &options, Session &session, Printer &printer);
    void start() override;

private:
    void search(const QList<ConversationRecord> &conversations, std::optional<ConversationId> within);

    Options m_options;
};

} // namespace Parlance
