// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "sync/savedentry.h"

#include <QObject>

#include <functional>
#include <memory>

class QSaveFile;

namespace Parlance {

class Account;

enum class ExportFormat : std::uint8_t {
    Json, ///< a line for each entry, as docs/cli.md describes them; what ConversationImport takes back
    Html, ///< one page that needs no other file
};

/// Writes a whole conversation, oldest message first, a page of it in memory at a time; what arrives meanwhile is in it
/// where it comes after what was written. For the application and for parlance-cli. Lives on the account's thread, which is
/// the window's: a page is put into words, and the file brought to the disk, on a thread of the pool. Must be gone before the
/// account is; started once, finishes once.
class ConversationExport : public QObject
{
    Q_OBJECT

public:
    /// Takes a piece; false ends the export, without finished(): whoever refuses knows why.
    using Sink = std::function<bool(const QByteArray &)>;

    ConversationExport(Account &account, const ConversationRecord &conversation, ExportFormat format,
                       QObject *parent = nullptr);
    ~ConversationExport() override;

    void toSink(Sink sink);
    /// The file appears complete or not at all; one that was there stays as it was until then.
    void toFile(const QString &file);
    [[nodiscard]] qint64 messages() const { return m_messages; } ///< written so far, without those that cannot be read

Q_SIGNALS:
    void progressed();
    /// Code None when all is written; DiskFull or StorageUnwritable (detail: what the system says) when the file cannot be;
    /// else what kept the history from being read.
    void finished(const Parlance::Error &error);

private:
    class Words;

    void writePage(quint64 after);
    void write(const QList<SavedEntry> &page);
    void end();
    void failFile();

    Account &m_account;
    const ConversationRecord m_conversation;
    Sink m_sink;
    std::shared_ptr<QSaveFile> m_file;
    std::shared_ptr<Words> m_words;
    qint64 m_messages = 0;
};

} // namespace Parlance
