// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dbusnotifications.h"

#include "core/logging.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace Parlance {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString openAction = QStringLiteral("default");
const QString readAction = QStringLiteral("read");
// KDE's addition to the specification, which others have taken over (KNotifications, knotificationreplyaction.h).
const QString replyAction = QStringLiteral("inline-reply");

/// The picture of a hint as the specification lays it out: (iiibiiay).
struct PictureHint
{
    int width;
    int height;
    int bytesPerLine;
    bool alpha;
    int bitsPerSample;
    int channels;
    QByteArray pixels;
};

QDBusArgument &operator<<(QDBusArgument &argument, const PictureHint &picture)
{
    argument.beginStructure();
    argument << picture.width << picture.height << picture.bytesPerLine << picture.alpha << picture.bitsPerSample
             << picture.channels << picture.pixels;
    argument.endStructure();
    return argument;
}

QVariant pictureHint(const QImage &picture)
{
    const QImage rgba = picture.convertToFormat(QImage::Format_RGBA8888);
    QDBusArgument argument;
    argument << PictureHint{
        .width = rgba.width(),
        .height = rgba.height(),
        .bytesPerLine = static_cast<int>(rgba.bytesPerLine()),
        .alpha = true,
        .bitsPerSample = 8,
        .channels = 4,
        .pixels = QByteArray(reinterpret_cast<const char *>(rgba.constBits()),
                             static_cast<qsizetype>(rgba.sizeInBytes()))};
    return QVariant::fromValue(argument);
}

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
    listen("NotificationReplied", SLOT(onNotificationReplied(uint, QString)));
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
        if (reply.isValid()) {
            m_escapes = reply.value().contains(u"body-markup");
            m_acts = reply.value().contains(u"actions");
            m_answers = reply.value().contains(replyAction);
        }
        watcher->deleteLater();
    });
}

QStringList DBusNotifications::actionsOf(const Notification &notification) const
{
    if (!m_acts)
        return {};
    QStringList actions{openAction, tr("Open")};
    if (notification.canBeAnswered && m_answers)
        actions << replyAction << tr("Answer");
    if (notification.canBeRead)
        actions << readAction << tr("Mark as read");
    return actions;
}

void DBusNotifications::show(const Notification &notification)
{
    Shown &shown = m_shown[notification.key];
    shown.withdrawn = false;
    QVariantMap hints{
        {QStringLiteral("category"), QStringLiteral("im.received")},
        {QStringLiteral("desktop-entry"), QStringLiteral("chat.parlance.Parlance")},
    };
    if (!notification.picture.isNull())
        hints.insert(QStringLiteral("image-data"), pictureHint(notification.picture));
    if (notification.canBeAnswered && m_answers) {
        hints.insert(QStringLiteral("x-kde-reply-placeholder-text"), tr("Write a message"));
        hints.insert(QStringLiteral("x-kde-reply-submit-button-text"), tr("Send"));
    }
    constexpr int asTheServiceLikes = -1;
    QDBusMessage message = call(QStringLiteral("Notify"));
    message << QStringLiteral("Parlance") << shown.id << QStringLiteral("chat.parlance.Parlance") << notification.title
            << (m_escapes ? notification.body.toHtmlEscaped() : notification.body) << actionsOf(notification) << hints
            << asTheServiceLikes;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key = notification.key] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid())
            noteShown(key, reply.value());
        else
            qCInfo(lcApp) << "The notification service refused:" << reply.error().message();
        watcher->deleteLater();
    });
}

void DBusNotifications::noteShown(const QString &key, uint id)
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
    const QString key = keyOf(id);
    if (key.isEmpty() || action == replyAction) // what was written comes by itself
        return;
    if (action == readAction)
        Q_EMIT readAsked(key);
    else
        Q_EMIT activated(key);
}

void DBusNotifications::onNotificationReplied(uint id, const QString &text)
{
    if (const QString key = keyOf(id); !key.isEmpty())
        Q_EMIT answered(key, text);
}

QString DBusNotifications::keyOf(uint id) const
{
    for (auto shown = m_shown.cbegin(); shown != m_shown.cend(); ++shown) {
        if (shown->id == id)
            return shown.key();
    }
    return {};
}

void DBusNotifications::onNotificationClosed(uint id, uint /*reason*/)
{
    m_shown.removeIf([id](const auto &shown) { return shown->id == id; });
}

void DBusNotifications::onActivationToken(uint id, const QString &token)
{
    // Lets a Wayland compositor raise our window (xdg-activation); QWindow takes it from the environment.
    if (!keyOf(id).isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

} // namespace Parlance
