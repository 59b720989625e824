// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/traynotifications.h"

#include <QSystemTrayIcon>

namespace Parlance {

TrayNotifications::TrayNotifications(QSystemTrayIcon *tray) : m_tray(tray)
{
    if (!m_tray)
        return;
    connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
        if (!m_shown.isEmpty())
            Q_EMIT activated(m_shown);
    });
}

void TrayNotifications::show(const Notification &notification)
{
    if (!m_tray || !m_tray->isVisible())
        return;
    m_shown = notification.key;
    m_tray->showMessage(notification.title, notification.body, m_tray->icon());
}

void TrayNotifications::withdraw(const QString &key)
{
    if (m_shown == key)
        m_shown.clear();
}

} // namespace Parlance
