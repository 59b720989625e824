// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/failpoint.h"

#ifdef PARLANCE_FAIL_POINTS

#include <QByteArray>
#include <QList>

#include <atomic>
#include <cstdio>
#include <cstdlib>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#endif

namespace Parlance {

namespace {

struct Armed
{
    QByteArray name; ///< empty: none
    int times = 1;
};

Armed readArmed()
{
    const QList<QByteArray> parts = qgetenv("PARLANCE_FAIL_AT").split(':');
    Armed armed{.name = parts.first(), .times = parts.size() > 1 ? parts.last().toInt() : 1};
    const bool known = armed.name.isEmpty() || std::ranges::contains(failPointNames, std::string_view(armed.name));
    if (known && armed.times > 0 && parts.size() <= 2)
        return armed;
    std::fputs("PARLANCE_FAIL_AT names no fail point\n", stderr);
    std::_Exit(EXIT_FAILURE);
}

} // namespace

void failPoint(FailPoint point)
{
    static const Armed armed = readArmed();
    static std::atomic<int> passed = 0;
    if (point.name() != std::string_view(armed.name) || ++passed != armed.times)
        return;
    std::fprintf(stderr, "failing at %s\n", armed.name.constData());
#ifdef Q_OS_WIN
    TerminateProcess(GetCurrentProcess(), EXIT_FAILURE);
#else
    (void)std::raise(SIGKILL);
#endif
}

} // namespace Parlance

#endif
