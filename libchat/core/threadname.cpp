// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/threadname.h"

#include <QString>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <pthread.h>
#endif

namespace Parlance {

void nameThisThread(const char *name)
{
#if defined(Q_OS_WIN)
    SetThreadDescription(GetCurrentThread(), QString::fromUtf8(name).toStdWString().c_str());
#elif defined(Q_OS_DARWIN)
    pthread_setname_np(name);
#else
    // Of a longer one it would take nothing.
    pthread_setname_np(pthread_self(), QByteArray(name).left(15).constData());
#endif
}

} // namespace Parlance
