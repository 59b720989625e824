// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace Parlance {

/// Tells whoever started the program and waits for word of it how it stands. On Linux that is systemd, as described in
/// sd_notify(3) and sd_watchdog_enabled(3): datagrams to the socket named by NOTIFY_SOCKET. Elsewhere, and without one,
/// nothing is told. Main thread.
class ServiceManager : public QObject
{
    Q_OBJECT

public:
    explicit ServiceManager(QObject *parent = nullptr);

    void ready(); ///< it serves; from now on pulseWanted() comes in time, if somebody watches
    void alive(); ///< the answer to pulseWanted(): without it the service is started anew
    void stopping();

Q_SIGNALS:
    void pulseWanted();

private:
    void tell(const QByteArray &state) const;

    QByteArray m_socket;
    QTimer m_pulse;
};

} // namespace Parlance
