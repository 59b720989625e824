// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/memory.h"

#include <QFile>
#include <QString>

namespace Parlance::Bench {

using namespace Qt::StringLiterals;

Memory Memory::of(qint64 processId)
{
    Memory memory;
    QFile file(u"/proc/%1/smaps_rollup"_s.arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return memory;
    const auto lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const auto parts = line.simplified().split(' ');
        if (parts.first() == "Rss:")
            memory.resident = parts.value(1).toDouble();
        if (parts.first() == "Pss:")
            memory.proportional = parts.value(1).toDouble();
    }
    return memory;
}

} // namespace Parlance::Bench
