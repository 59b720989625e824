// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/traynotifications.h"

namespace Parlance {

std::unique_ptr<NotificationSurface> NotificationSurface::create(QSystemTrayIcon *tray)
{
    return std::make_unique<TrayNotifications>(tray);
}

} // namespace Parlance
