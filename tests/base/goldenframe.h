// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <string>

namespace Parlance {

/// A file of tests/data/frames: what a message means (in protobuf's text format, on the lines that begin with #) and the
/// bytes it travels as (in hexadecimal, on the others). Such a file is never edited: what was sent once must be readable
/// for ever.
struct GoldenFrame
{
    QString name; ///< side-command[-variant], e.g. client-submit
    std::string meaning;
    QByteArray bytes;
};

/// All whose name begins so.
[[nodiscard]] QList<GoldenFrame> goldenFrames(const QString &prefix);

} // namespace Parlance
