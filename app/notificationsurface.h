// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QObject>

#include <memory>

class QSystemTrayIcon;

namespace Parlance {

struct Notification
{
    QString key; ///< what it is about; another one with the same key takes its place
    QString title;
    QString body; ///< plain text
    bool canBeRead = false; ///< offer "Mark as read"
    bool canBeAnswered = false; ///< offer to write back at once, where that can be done
    QImage picture = {}; ///< of whom it is about; null: none is shown
};

/// Where notifications are shown: the desktop's service, or the tray icon. Main thread; nothing blocks. One file per
/// platform: notificationsurface_*.cpp.
class NotificationSurface : public QObject
{
    Q_OBJECT

public:
    /// The tray icon may be null and must outlive it.
    [[nodiscard]] static std::unique_ptr<NotificationSurface> create(QSystemTrayIcon *tray);

    using QObject::QObject;
    virtual void show(const Notification &notification) = 0;
    virtual void withdraw(const QString &key) = 0;

Q_SIGNALS:
    void activated(const QString &key);
    void readAsked(const QString &key);
    void answered(const QString &key, const QString &text);
};

} // namespace Parlance
