// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

#include <QSaveFile>

namespace Parlance {

enum class ExportFormat : std::uint8_t { Json, Html };

/// `export`: a whole conversation, a page of it in memory at a time. A file appears complete or not at all.
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
    void open();
    void writePage(quint64 after);
    [[nodiscard]] bool write(const QByteArray &bytes);
    [[nodiscard]] bool write(const MessageRecord &message);
    void close();
    void failFile();

    Options m_options;
    ConversationRecord m_conversation;
    std::unique_ptr<QSaveFile> m_file;
    QString m_lastDay; ///< html: the day of the message before
};

} // namespace Parlance
