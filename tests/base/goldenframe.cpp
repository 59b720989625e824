// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "goldenframe.h"

#include <QDir>
#include <QFile>

namespace Parlance {

namespace {

GoldenFrame load(const QString &file, const QString &name)
{
    GoldenFrame frame{.name = name, .meaning = {}, .bytes = {}};
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return frame;
    const auto lines = in.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith('#'))
            frame.meaning += line.sliced(1).toStdString() + '\n';
        else
            frame.bytes += QByteArray::fromHex(line);
    }
    return frame;
}

} // namespace

QList<GoldenFrame> goldenFrames(const QString &prefix)
{
    const QDir folder(QStringLiteral(FRAMES_FOLDER));
    QList<GoldenFrame> frames;
    const auto files = folder.entryInfoList({prefix + QStringLiteral("*.hex")}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files)
        frames << load(file.filePath(), file.completeBaseName());
    return frames;
}

} // namespace Parlance
