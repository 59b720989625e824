// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/export/savedfilereader.h"

#include "app/export/savedline.h"

#include <QFileInfo>

namespace Parlance {

Result<SavedFileReader::Part> SavedFileReader::next()
{
    if (auto opened = m_file.isOpen() ? Result<void>() : open(); !opened)
        return std::unexpected(opened.error());
    Part part;
    for (qint64 bytes = 0; bytes < bytesAtOnce && part.entries.size() < entriesAtOnce;) {
        const QByteArray line = m_file.readLine(savedLineBytes + 1);
        if (line.isEmpty()) {
            if (m_file.error() != QFile::NoError)
                return failure(ErrorCode::NotFound, m_file.errorString());
            part.isLast = true;
            break;
        }
        bytes += line.size();
        const bool ends = line.endsWith('\n') || m_file.atEnd();
        const bool begins = !std::exchange(m_inLine, !ends);
        if (begins && ends)
            take(line.trimmed(), part);
        else if (ends)
            ++part.unreadable;
    }
    return part;
}

Result<void> SavedFileReader::open()
{
    // Of a pipe or a device nobody knows whether it ends.
    if (QFileInfo(m_file.fileName()).exists() && !QFileInfo(m_file.fileName()).isFile())
        return failure(ErrorCode::NotFound, QStringLiteral("this is not a file"));
    if (!m_file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, m_file.errorString());
    return {};
}

void SavedFileReader::take(const QByteArray &line, Part &part) const
{
    if (line.isEmpty())
        return;
    const auto read = readSavedLine(line);
    if (!read) {
        ++part.unreadable;
        return;
    }
    if (!*read)
        return;
    part.messages += (*read)->isMessage ? 1 : 0;
    part.entries += **read;
}

} // namespace Parlance
