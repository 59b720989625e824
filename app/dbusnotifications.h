// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/notificationsurface.h"

#include <QDBusConnection>
#include <QHash>

namespace Parlance {

/// The Desktop Notifications Specification 1.2 (specifications.freedesktop.org/notification-spec), over the session bus.
class DBusNotifications : public NotificationSurface
{
    Q_OBJECT

public:
    explicit DBusNotifications(const QDBusConnection &bus);
    ~DBusNotifications() override;

    void show(const Notification &notification) override;
    void withdraw(const QString &key) override;

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onNotificationClosed(uint id, uint reason);
    void onActivationToken(uint id, const QString &token);
    void onNotificationReplied(uint id, const QString &text);

private:
    struct Shown
    {
        uint id = 0; ///< 0 until the service answered
        bool withdrawn = false; ///< before it answered
    };

    void askCapabilities();
    void noteShown(const QString &key, uint id);
    [[nodiscard]] QString keyOf(uint id) const; ///< "": not one of ours
    [[nodiscard]] QStringList actionsOf(const Notification &notification) const;
    void close(uint id);

    QDBusConnection m_bus;
    QHash<QString, Shown> m_shown;
    bool m_escapes = true; ///< the body is markup there
    bool m_acts = true; ///< it shows buttons
    bool m_answers = false; ///< it has a field to answer in: "inline-reply", as KDE's
};

} // namespace Parlance
