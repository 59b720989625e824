// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/export/conversationimport.h"

namespace Parlance {

/// `import`: what `export --format json` wrote, into what is missing here.
class ImportCommand final : public Command
{
public:
    ImportCommand(QString file, bool sync, Session &session, Printer &printer);
    void start() override;

private:
    void read();
    void end(const Error &error);
    void tell(const ImportCounts &counts);

    QString m_file;
    bool m_sync;
    std::unique_ptr<ConversationImport> m_import;
};

} // namespace Parlance
