// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/export/conversationexport.h"

namespace Parlance {

/// `export`: a whole conversation.
class ExportCommand final : public Command
{
public:
    struct Options
    {
        QString name;
        ExportFormat format = ExportFormat::Json;
        QString file; ///< empty: standard output
        bool sync = false;
    };

    ExportCommand(const Options &options, Session &session, Printer &printer);
    void start() override;

private:
    void write(const ConversationRecord &conversation);
    void end(const Error &error);

    Options m_options;
    std::unique_ptr<ConversationExport> m_export;
};

} // namespace Parlance
