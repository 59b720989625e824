// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "sync/savedentry.h"

#include <QObject>

#include <memory>

namespace Parlance {

class Account;
class SavedFileReader;

/// Takes back what was saved as JSON, a part at a time: read and taken apart on a thread of the pool, stored by the account's,
/// so nobody waits and no file is too large. What was taken before it failed, or before this object went, stays. For the
/// application and for parlance-cli. Lives on the account's thread and must be gone before the account is; started once,
/// finishes once.
class ConversationImport : public QObject
{
    Q_OBJECT

public:
    /// `only`: nothing of another conversation.
    ConversationImport(Account &account, const QString &file, std::optional<ConversationId> only,
                       QObject *parent = nullptr);
    ~ConversationImport() override;

    void start();
    [[nodiscard]] qint64 messages() const { return m_messages; } ///< looked at so far
    [[nodiscard]] const ImportCounts &counts() const { return m_counts; } ///< so far
    /// Whether it was the file that could not be read, and not the profile that could not be written.
    [[nodiscard]] bool fileFailed() const { return m_fileFailed; }

Q_SIGNALS:
    void progressed();
    /// Code None when all of it was looked at; NotFound (detail: what the system says) when the file cannot be read; else what
    /// Account::importHistory() says.
    void finished(const Parlance::Error &error);

private:
    void readNext();
    void store(const QList<ReturnedEntry> &entries, bool isLast);

    Account &m_account;
    const std::optional<ConversationId> m_only;
    const std::shared_ptr<SavedFileReader> m_reader; ///< kept by the thread that reads, too
    ImportCounts m_counts;
    qint64 m_messages = 0;
    bool m_fileFailed = false;
};

} // namespace Parlance
