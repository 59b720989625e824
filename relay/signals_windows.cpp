// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/signals.h"

#include <QMetaObject>

#include <windows.h>
#include <atomic>

namespace Parlance {

namespace {

std::atomic<StopSignals *> receiver = nullptr;

// Called by the system on a thread of its own. For closing and logging off, the process is ended once this returns, so it
// stays until the main thread has ended the process by itself.
BOOL WINAPI handleConsoleEvent(DWORD event)
{
    StopSignals *const signals = receiver.load();
    if (!signals)
        return FALSE;
    QMetaObject::invokeMethod(signals, &StopSignals::stopRequested, Qt::QueuedConnection);
    if (event == CTRL_CLOSE_EVENT || event == CTRL_LOGOFF_EVENT || event == CTRL_SHUTDOWN_EVENT)
        Sleep(INFINITE);
    return TRUE;
}

} // namespace

struct StopSignals::Private
{
};

StopSignals::StopSignals(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    receiver = this;
    SetConsoleCtrlHandler(handleConsoleEvent, TRUE);
}

StopSignals::~StopSignals()
{
    receiver = nullptr;
    SetConsoleCtrlHandler(handleConsoleEvent, FALSE);
}

void StopSignals::takeHangUps() { }

} // namespace Parlance
