// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <unistd.h>
#include <cstdio>

namespace Parlance::Testing {

namespace {

const QString notifications = QStringLiteral("org.freedesktop.Notifications");

} // namespace

NotificationService::NotificationService()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("notifications")))
    , m_registered(m_bus.registerService(notifications)
                   && m_bus.registerObject(
                       QStringLiteral("/org/freedesktop/Notifications"), this, QDBusConnection::ExportAllSlots))
{
}

uint NotificationService::Notify(const QString & /*program*/, uint replaces, const QString & /*icon*/,
                                 const QString &title, const QString & /*body*/, const QStringList & /*actions*/,
                                 const QVariantMap & /*hints*/, int /*timeout*/)
{
    m_titles << title;
    return replaces != 0 ? replaces : ++m_last;
}

void NotificationService::CloseNotification(uint /*id*/) { }

void NotificationService::settle()
{
    const QDBusPendingCall answer = QDBusConnection::sessionBus().asyncCall(QDBusMessage::createMethodCall(
        notifications, QStringLiteral("/org/freedesktop/Notifications"), notifications,
        QStringLiteral("GetCapabilities")));
    QTRY_VERIFY(answer.isFinished());
    QCoreApplication::processEvents();
}

LauncherWatch::LauncherWatch()
    : m_listening(QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("launcher"))
                      .connect({}, {}, QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"),
                               this, SLOT(onUpdate(QString, QVariantMap))))
{
}

void LauncherWatch::onUpdate(const QString &application, const QVariantMap &properties)
{
    m_application = application;
    m_properties = properties;
}

namespace {

class TrayWatcher : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost CONSTANT)

public:
    [[nodiscard]] static bool hasHost() { return true; }

public Q_SLOTS:
    // NOLINTNEXTLINE(readability-identifier-naming): the name of the specification
    void RegisterStatusNotifierItem(const QString & /*item*/) { }
};

} // namespace

int runTray(int &argc, char **argv)
{
    const pid_t parent = getppid();
    QCoreApplication program(argc, argv);
    TrayWatcher watcher;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), &watcher,
                            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties)
        || !bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher")))
        return EXIT_FAILURE;
    std::puts("ready");
    std::fflush(stdout);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &program, [parent] {
        if (getppid() != parent)
            QCoreApplication::quit();
    });
    constexpr int oftenMs = 500;
    look.start(oftenMs);
    return QCoreApplication::exec();
}

} // namespace Parlance::Testing

#include "desktop.moc"
