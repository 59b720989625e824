// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/privatefile.h"

#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace Parlance {

bool isPrivate(const QString &file)
{
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    return (QFileInfo(file).permissions() & others) == 0;
}

void syncFolder(const QString &folder)
{
    // A file system that cannot do it has no better answer: what matters was synced with the file itself.
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    (void)::fsync(descriptor);
    ::close(descriptor);
}

} // namespace Parlance
