// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/processmemory.h"

#include <QDirIterator>
#include <QFile>

namespace Parlance::Testing {

namespace {

void search(const QByteArray &bytes, const QList<QByteArray> &needles, QList<QByteArray> &found)
{
    for (const QByteArray &needle : needles) {
        const QString text = QString::fromUtf8(needle);
        const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        if (!found.contains(needle) && (bytes.contains(needle) || bytes.contains(wide)))
            found += needle;
    }
}

} // namespace

QList<QByteArray> foundInMemory(qint64 process, const QList<QByteArray> &needles)
{
    QList<QByteArray> found;
    QFile maps(QStringLiteral("/proc/%1/maps").arg(process));
    QFile memory(QStringLiteral("/proc/%1/mem").arg(process));
    if (!maps.open(QFile::ReadOnly) || !memory.open(QFile::ReadOnly | QFile::Unbuffered))
        qFatal("cannot read the memory of process %lld", static_cast<long long>(process));
    qint64 bytesRead = 0;
    const auto lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const auto parts = line.simplified().split(' ');
        // What is not writable is programs and libraries.
        if (parts.size() < 2 || !parts[1].startsWith("rw"))
            continue;
        const auto ends = parts[0].split('-');
        const qint64 begin = ends[0].toLongLong(nullptr, 16);
        const qint64 end = ends[1].toLongLong(nullptr, 16);
        if (!memory.seek(begin))
            continue;
        const QByteArray bytes = memory.read(end - begin);
        bytesRead += bytes.size();
        search(bytes, needles, found);
    }
    if (bytesRead == 0)
        qFatal("no memory was read");
    return found;
}

QList<QByteArray> foundInFolder(const QString &folder, const QList<QByteArray> &needles)
{
    QList<QByteArray> found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QFile::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        search(file.readAll(), needles, found);
        ++count;
    }
    if (count == 0)
        qFatal("no file in %s", qPrintable(folder));
    return found;
}

} // namespace Parlance::Testing
