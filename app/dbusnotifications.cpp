// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dbusnotifications.h"

#include "core/logging.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace Parlance {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString openAction = QStringLiteral("default");
const QString readAction = QStringLiteral("read");

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

DBusNotifications::DBusNotifications(const QDBusConnection &bus) : m_bus(bus)
{
    const auto listen = [this](const char *signal, const char *slot) {
        m_bus.connect(service, path, service, QString::fromLatin1(signal), this, slot);
    };
    listen("ActionInvoked", SLOT(onActionInvoked(uint, QString)));
    listen("NotificationClosed", SLOT(onNotificationClosed(uint, uint)));
    listen("ActivationToken", SLOT(onActivationToken(uint, QString)));
    askCapabilities();
}

DBusNotifications::~DBusNotifications()
{
    for (const Shown &shown : std::as_const(m_shown)) {
        if (shown.id != 0)
            close(shown.id);
    }
}

void DBusNotifications::askCapabilities()
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(QStringLiteral("GetCapabilities"))), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isValid())
            m_escapes = reply.value().contains(u"body-markup");
        watcher->deleteLater();
    });
}

void DBusNotifications::show(const Notification &notification)
{
    Shown &shown = m_shown[notification.key];
    shown.withdrawn = false;
    QStringList actions{openAction, tr("Open")};
    if (notification.canBeRead)
        actions << readAction << tr("Mark as read");
    const QVariantMap hints{
        {QStringLiteral("category"), QStringLiteral("im.received")},
        {QStringLiteral("desktop-entry"), QStringLiteral("chat.parlance.Parlance")},
    };
    constexpr int asTheServiceLikes = -1;
    QDBusMessage message = call(QStringLiteral("Notify"));
    message << QStringLiteral("Parlance") << shown.id << QStringLiteral("chat.parlance.Parlance") << notification.title
            << (m_escapes ? notification.body.toHtmlEscaped() : notification.body) << actions << hints
            << asTheServiceLikes;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key = notification.key] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid())
            answered(key, reply.value());
        else
            qCInfo(lcApp) << "The notification service refused:" << reply.error().message();
        watcher->deleteLater();
    });
}

void DBusNotifications::answered(const QString &key, uint id)
{
    const auto shown = m_shown.find(key);
    if (shown == m_shown.end())
        return;
    shown->id = id;
    if (shown->withdrawn)
        withdraw(key);
}

void DBusNotifications::withdraw(const QString &key)
{
    const auto shown = m_shown.find(key);
    if (shown == m_shown.end())
        return;
    if (shown->id == 0) {
        shown->withdrawn = true;
        return;
    }
    close(shown->id);
    m_shown.erase(shown);
}

void DBusNotifications::close(uint id)
{
    QDBusMessage message = call(QStringLiteral("CloseNotification"));
    message << id;
    m_bus.call(message, QDBus::NoBlock);
}

void DBusNotifications::onActionInvoked(uint id, const QString &action)
{
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown) {
        if (shown->id != id)
            continue;
        const QString key = shown.key();
        if (action == readAction)
            Q_EMIT readAsked(key);
        else
            Q_EMIT activated(key);
        return;
    }
}

void DBusNotifications::onNotificationClosed(uint id, uint /*reason*/)
{
    m_shown.removeIf([id](const auto &shown) { return shown->id == id; });
}

void DBusNotifications::onActivationToken(uint id, const QString &token)
{
    // Lets a Wayland compositor raise our window (xdg-activation); QWindow takes it from the environment.
    const auto isOurs = [id](const Shown &shown) { return shown.id == id; };
    if (std::ranges::any_of(m_shown, isOurs))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace Parlance
