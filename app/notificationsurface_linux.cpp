// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dbusnotifications.h"
#include "app/traynotifications.h"

#include <QDBusConnection>

namespace Parlance {

std::unique_ptr<NotificationSurface> NotificationSurface::create(QSystemTrayIcon *tray)
{
    if (QDBusConnection::sessionBus().isConnected())
        return std::make_unique<DBusNotifications>(QDBusConnection::sessionBus());
    return std::make_unique<TrayNotifications>(tray);
}

} // namespace Parlance
