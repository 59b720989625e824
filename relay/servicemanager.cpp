// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relay/servicemanager.h"

#include "core/logging.h"

#include <QCoreApplication>

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <cstddef>
#include <cstring>
#endif

namespace Parlance {

ServiceManager::ServiceManager(QObject *parent) : QObject(parent), m_socket(qgetenv("NOTIFY_SOCKET"))
{
    connect(&m_pulse, &QTimer::timeout, this, &ServiceManager::pulseWanted);
    const qint64 watchdogUs = qgetenv("WATCHDOG_USEC").toLongLong();
    const QByteArray watched = qgetenv("WATCHDOG_PID");
    // What was meant for us is not meant for programs we might start.
    for (const char *name : {"NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID"})
        qunsetenv(name);
    const bool meansUs = watched.isEmpty() || watched.toLongLong() == QCoreApplication::applicationPid();
    if (m_socket.isEmpty() || watchdogUs <= 0 || !meansUs)
        return;
    // Twice in the time allowed, as the manual asks for.
    m_pulse.setInterval(std::chrono::milliseconds(std::max<qint64>(watchdogUs / 2000, 1)));
}

void ServiceManager::ready()
{
    tell("READY=1");
    if (m_pulse.interval() > 0)
        m_pulse.start();
}

void ServiceManager::alive()
{
    tell("WATCHDOG=1");
}

void ServiceManager::stopping()
{
    m_pulse.stop();
    tell("STOPPING=1");
}

#ifdef Q_OS_LINUX

void ServiceManager::tell(const QByteArray &state) const
{
    sockaddr_un address = {};
    if (m_socket.isEmpty() || m_socket.size() >= static_cast<qsizetype>(sizeof(address.sun_path)))
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_socket.constData(), static_cast<size_t>(m_socket.size()));
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0'; // an abstract name (unix(7))
    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const auto size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + static_cast<size_t>(m_socket.size()));
    const bool told = descriptor >= 0
        && ::sendto(descriptor, state.constData(), static_cast<size_t>(state.size()), MSG_NOSIGNAL,
                    reinterpret_cast<const sockaddr *>(&address), size)
            == state.size();
    if (!told)
        qCWarning(lcRelay) << "the service manager cannot be told" << state << "at" << m_socket;
    if (descriptor >= 0)
        ::close(descriptor);
}

#else

void ServiceManager::tell(const QByteArray & /*state*/) const { }

#endif

} // namespace Parlance
