// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportcommand.h"

namespace Parlance {

ExportCommand::ExportCommand(const Options &options, Session &session, Printer &printer)
    : Command(session, printer), m_options(options)
{
}

void ExportCommand::start()
{
    findConversation(m_options.name, m_options.sync,
                     [this](const ConversationRecord &conversation) { write(conversation); });
}

void ExportCommand::write(const ConversationRecord &conversation)
{
    m_export = std::make_unique<ConversationExport>(account(), conversation, m_options.format);
    connect(m_export.get(), &ConversationExport::finished, this, &ExportCommand::end);
    if (m_options.file.isEmpty())
        m_export->toSink([this](const QByteArray &bytes) { return printRaw(bytes); });
    else
        m_export->toFile(m_options.file);
}

void ExportCommand::end(const Error &error)
{
    const bool file = error.code == ErrorCode::StorageUnwritable || error.code == ErrorCode::DiskFull;
    if (error.code == ErrorCode::None)
        done();
    else if (file && !m_options.file.isEmpty())
        fail(error.code, QStringLiteral("%1 cannot be written: %2.").arg(m_options.file, error.detail));
    else
        fail(error);
}

} // namespace Parlance
