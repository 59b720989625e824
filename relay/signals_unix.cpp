// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/signals.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>
#include <array>
#include <cerrno>
#include <csignal>

namespace Parlance {

namespace {

// A signal handler may do little more than write to a descriptor (POSIX, "async-signal-safe"); the event loop reads it.
std::array<int, 2> selfPipe{-1, -1};

constexpr char stop = 's';
constexpr char hangUp = 'h';

extern "C" void writeToSelfPipe(int signal)
{
    const int savedError = errno;
    const char byte = signal == SIGHUP ? hangUp : stop;
    [[maybe_unused]] const auto written = ::write(selfPipe[1], &byte, 1);
    errno = savedError;
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigaction(signal, &action, nullptr);
}

} // namespace

struct StopSignals::Private
{
    std::unique_ptr<QSocketNotifier> notifier;
};

StopSignals::StopSignals(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    if (::pipe(selfPipe.data()) != 0)
        qFatal("no pipe for signals: out of file descriptors");
    for (const int end : selfPipe) {
        ::fcntl(end, F_SETFL, O_NONBLOCK);
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    d->notifier = std::make_unique<QSocketNotifier>(selfPipe[0], QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        bool stops = false;
        bool hangsUp = false;
        while (::read(selfPipe[0], &byte, 1) > 0)
            (byte == hangUp ? hangsUp : stops) = true;
        if (hangsUp)
            Q_EMIT hungUp();
        if (stops)
            Q_EMIT stopRequested();
    });
    handle(SIGTERM, writeToSelfPipe);
    handle(SIGINT, writeToSelfPipe);
    // A client that goes away while we write must not end the relay.
    handle(SIGPIPE, SIG_IGN);
}

void StopSignals::takeHangUps()
{
    handle(SIGHUP, writeToSelfPipe);
}

StopSignals::~StopSignals()
{
    handle(SIGHUP, SIG_DFL);
    handle(SIGTERM, SIG_DFL);
    handle(SIGINT, SIG_DFL);
    d->notifier.reset();
    for (int &end : selfPipe) {
        ::close(end);
        end = -1;
    }
}

} // namespace Parlance
