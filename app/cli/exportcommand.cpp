// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/exportcommand.h"

#include "app/cli/htmlpage.h"
#include "app/cli/json.h"

#include <QJsonDocument>

namespace Parlance {

ExportCommand::ExportCommand(const Options &options, Session &session, Printer &printer)
    : Command(session, printer), m_options(options)
{
}

void ExportCommand::start()
{
    findConversation(m_options.name, m_options.sync, [this](const ConversationRecord &conversation) {
        m_conversation = conversation;
        open();
    });
}

void ExportCommand::open()
{
    if (!m_options.file.isEmpty()) {
        m_file = std::make_unique<QSaveFile>(m_options.file);
        if (!m_file->open(QIODevice::WriteOnly))
            return failFile();
    }
    if (m_options.format != ExportFormat::Html || write(HtmlPage::begin(m_conversation, account().info())))
        writePage(0);
}

void ExportCommand::writePage(quint64 after)
{
    const Page page{.before = std::nullopt, .after = after, .limit = 500};
    await(account().history(m_conversation.id, page), [this](const QList<MessageRecord> &messages) {
        for (const MessageRecord &message : messages) {
            if (!write(message))
                return;
        }
        if (messages.isEmpty())
            close();
        else
            writePage(messages.last().position);
    });
}

bool ExportCommand::write(const MessageRecord &message)
{
    if (m_options.format == ExportFormat::Html)
        return write(HtmlPage::message(message, m_conversation, account().info(), m_lastDay));
    return write(
        QJsonDocument(toJson(message, m_conversation, account().info())).toJson(QJsonDocument::Compact) + '\n');
}

bool ExportCommand::write(const QByteArray &bytes)
{
    if (!m_file)
        return printRaw(bytes);
    if (m_file->write(bytes) == bytes.size())
        return true;
    failFile();
    return false;
}

void ExportCommand::close()
{
    if (m_options.format == ExportFormat::Html && !write(HtmlPage::end()))
        return;
    if (m_file && !m_file->commit())
        return failFile();
    done();
}

void ExportCommand::failFile()
{
    fail(ErrorCode::StorageUnwritable,
         QStringLiteral("%1 cannot be written: %2.").arg(m_options.file, m_file->errorString()));
}

} // namespace Parlance
