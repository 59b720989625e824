// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/logfile.h"

#include <QFile>

#include <cstdio>

namespace Parlance {

// Nobody asks for a new file there (signals.h): this is once, at the start.
Result<void> logInto(const QString &file)
{
    if (!std::freopen(QFile::encodeName(file).constData(), "a", stderr))
        return failure(ErrorCode::StorageUnwritable, file);
    return {};
}

} // namespace Parlance
