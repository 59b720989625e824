// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/logfile.h"

#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace Parlance {

// The new file takes the old one's number in one step, so that no line is lost or waits.
Result<void> logInto(const QString &file)
{
    const int opened = ::open(QFile::encodeName(file).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0640);
    const bool taken = opened >= 0 && ::dup2(opened, STDERR_FILENO) >= 0;
    const QString reason = taken ? QString() : qt_error_string(errno);
    if (opened >= 0)
        ::close(opened);
    if (!taken)
        return failure(ErrorCode::StorageUnwritable, QStringLiteral("%1: %2").arg(file, reason));
    return {};
}

} // namespace Parlance
