// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Parlance::Testing {

/// Which of these are in the memory of a running process: every readable page, by /proc. Linux.
[[nodiscard]] QList<QByteArray> foundInMemory(qint64 process, const QList<QByteArray> &needles);
/// Which of these are in a file of the folder, as UTF-8 or as UTF-16.
[[nodiscard]] QList<QByteArray> foundInFolder(const QString &folder, const QList<QByteArray> &needles);

} // namespace Parlance::Testing
