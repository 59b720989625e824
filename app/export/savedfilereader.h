// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "sync/savedentry.h"

#include <QFile>

namespace Parlance {

/// Reads a conversation that was saved as JSON, a part at a time, whatever the file is: no more than a line and the entries of
/// one part are in memory. Used by one thread at a time, and not by one that must not wait for a disk.
class SavedFileReader
{
public:
    struct Part
    {
        QList<ReturnedEntry> entries; ///< at most entriesAtOnce
        int messages = 0; ///< lines that were messages
        int unreadable = 0; ///< lines that are none of ours
        bool isLast = false;
    };
    static constexpr qsizetype entriesAtOnce = 200; ///< a transaction of them keeps nobody waiting
    static constexpr qint64 bytesAtOnce = 1024 * 1024;

    explicit SavedFileReader(const QString &file) : m_file(file) { }

    /// What comes next. NotFound (detail: what the system says) when the file is not there or cannot be read.
    [[nodiscard]] Result<Part> next();

private:
    [[nodiscard]] Result<void> open();
    void take(const QByteArray &line, Part &part) const;

    QFile m_file;
    bool m_inLine = false; ///< in the middle of one that is too long
};

} // namespace Parlance
