// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/interrupts.h"

#ifdef Q_OS_WIN
#include <windows.h>
#include <atomic>
#else
#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>
#include <csignal>
#endif

namespace Parlance {

#ifdef Q_OS_WIN

namespace {

std::atomic<Interrupts *> instance = nullptr;

// Runs on a thread of the system's.
BOOL WINAPI handle(DWORD)
{
    Interrupts *target = instance;
    return target && QMetaObject::invokeMethod(target, &Interrupts::requested, Qt::QueuedConnection);
}

} // namespace

Interrupts::Interrupts(QObject *parent) : QObject(parent)
{
    instance = this;
    SetConsoleCtrlHandler(handle, TRUE);
}

Interrupts::~Interrupts()
{
    SetConsoleCtrlHandler(handle, FALSE);
    instance = nullptr;
}

#else

namespace {

// A handler may do little more than write(2): the other end wakes the event loop (signal-safety(7)).
int wakeUp[2] = {-1, -1};

void handle(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakeUp[1], &byte, 1);
}

} // namespace

Interrupts::Interrupts(QObject *parent) : QObject(parent)
{
    if (::pipe(wakeUp) != 0)
        return;
    for (const int end : wakeUp)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    ::fcntl(wakeUp[1], F_SETFL, O_NONBLOCK);
    auto *notifier = new QSocketNotifier(wakeUp[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(wakeUp[0], &byte, 1) == 1)
            Q_EMIT requested();
    });
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        std::signal(signal, handle);
    // A reader that went away is an error of write(2), told like any other.
    std::signal(SIGPIPE, SIG_IGN);
}

Interrupts::~Interrupts()
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        std::signal(signal, SIG_DFL);
    for (int &end : wakeUp) {
        ::close(end);
        end = -1;
    }
}

#endif

} // namespace Parlance
