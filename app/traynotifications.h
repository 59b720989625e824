// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/notificationsurface.h"

namespace Parlance {

/// Balloons of the tray icon: what every platform can do. They cannot be taken back.
class TrayNotifications : public NotificationSurface
{
    Q_OBJECT

public:
    explicit TrayNotifications(QSystemTrayIcon *tray);

    void show(const Notification &notification) override;
    void withdraw(const QString &key) override;

private:
    QSystemTrayIcon *m_tray;
    QString m_shown; ///< the key of the last one, which a click is about
};

} // namespace Parlance
