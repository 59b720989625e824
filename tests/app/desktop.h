// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

/// The parts of a desktop that a program talks to over the session bus, as far as tests want them.
namespace Parlance::Testing {

/// org.freedesktop.Notifications: remembers what it was shown.
class NotificationService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    NotificationService();
    [[nodiscard]] bool isRegistered() const { return m_registered; }
    [[nodiscard]] const QStringList &titles() const { return m_titles; }
    /// Until what is on its way over the bus has arrived.
    static void settle();

public Q_SLOTS:
    // NOLINTBEGIN(readability-identifier-naming): the names of the specification
    QStringList GetCapabilities() { return {QStringLiteral("body"), QStringLiteral("actions")}; }
    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int timeout);
    void CloseNotification(uint id);
    // NOLINTEND(readability-identifier-naming)

private:
    QDBusConnection m_bus;
    bool m_registered;
    uint m_last = 0;
    QStringList m_titles;
};

/// com.canonical.Unity.LauncherEntry: what a launcher would show.
class LauncherWatch : public QObject
{
    Q_OBJECT

public:
    LauncherWatch();
    [[nodiscard]] bool isListening() const { return m_listening; }
    [[nodiscard]] QString application() const { return m_application; }
    [[nodiscard]] qint64 count() const { return m_properties.value(QStringLiteral("count")).toLongLong(); }
    [[nodiscard]] bool isVisible() const { return m_properties.value(QStringLiteral("count-visible")).toBool(); }

private Q_SLOTS:
    void onUpdate(const QString &application, const QVariantMap &properties);

private:
    bool m_listening;
    QString m_application;
    QVariantMap m_properties;
};

/// org.kde.StatusNotifierWatcher, the tray: says "ready" on standard output and runs until whoever started it is gone.
[[nodiscard]] int runTray(int &argc, char **argv);

} // namespace Parlance::Testing
