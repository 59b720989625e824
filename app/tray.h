// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace Parlance {

/// The icon beside the clock: unread badge, offline state, menu. Main thread.
class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(QObject *parent = nullptr);

    /// There is a place for it, and it is there.
    [[nodiscard]] bool isVisible() const;
    [[nodiscard]] QSystemTrayIcon *icon() { return &m_icon; }

    void setUnread(int unread);
    void setOffline(bool offline);
    void setDoNotDisturb(bool on);
    void setStatusText(const QString &text); ///< the menu's first line; "" for none
    void retranslate(); ///< the language is another one

Q_SIGNALS:
    void openAsked();
    void settingsAsked();
    void quitAsked();
    void doNotDisturbAsked(bool on);

private:
    void update();

    QSystemTrayIcon m_icon;
    QMenu m_menu;
    QAction *m_status;
    QAction *m_open;
    QAction *m_settings;
    QAction *m_doNotDisturb;
    QAction *m_quit;
    int m_unread = 0;
    bool m_offline = false;
};

/// The program's icon as the tray shows it: grey when offline, with a dot when there is something unread.
[[nodiscard]] QIcon trayIcon(int unread, bool offline);

} // namespace Parlance
