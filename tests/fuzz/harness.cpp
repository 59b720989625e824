// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "harness.h"

#include "tests/base/goldenframe.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QtEndian>

#include <cstdio>
#include <cstdlib>

namespace Parlance::Fuzz {

void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "\nDoes not hold: %s\n", what);
    std::abort();
}

void begin(int &argc, char **argv)
{
    // Never destroyed: at the end of the process that would be after what it reaches for.
    [[maybe_unused]] static auto *const application = new QCoreApplication(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
}

quint8 Input::byte()
{
    if (m_rest.isEmpty())
        return 0;
    const auto value = static_cast<quint8>(m_rest.front());
    m_rest = m_rest.sliced(1);
    return value;
}

quint16 Input::number()
{
    const quint16 high = byte();
    return static_cast<quint16>(high << 8 | byte());
}

QByteArray Input::field()
{
    const qsizetype wanted = number();
    const qsizetype size = std::min(wanted, m_rest.size());
    const QByteArray bytes(m_rest.constData(), size);
    m_rest = m_rest.sliced(size);
    return bytes;
}

QByteArray Input::rest()
{
    const QByteArray bytes(m_rest.constData(), m_rest.size());
    m_rest.clear();
    return bytes;
}

QByteArray field(const QByteArray &bytes)
{
    const QByteArray kept = bytes.left(std::numeric_limits<quint16>::max());
    QByteArray size(sizeof(quint16), '\0');
    qToBigEndian(static_cast<quint16>(kept.size()), size.data());
    return size + kept;
}

QByteArrayList goldenBytes(const QString &prefix)
{
    QByteArrayList all;
    const QList<GoldenFrame> frames = goldenFrames(prefix);
    for (const GoldenFrame &frame : frames)
        all += frame.bytes;
    return all;
}

QString scratchFile(const QString &name)
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    static const QTemporaryDir folder(
        (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/parlance-fuzz-XXXXXX"));
    return folder.filePath(name);
}

} // namespace Parlance::Fuzz
