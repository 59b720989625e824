// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tray.h"

namespace Parlance {

QIcon trayIcon(int unread, bool offline)
{
    // What is new matters more than the connection, which the tooltip and the menu tell too.
    const QString name = unread > 0 ? QStringLiteral("tray-unread")
        : offline                   ? QStringLiteral("tray-offline")
                                    : QStringLiteral("tray");
    return QIcon(QStringLiteral(":/qt/qml/Parlance/resources/%1.svg").arg(name));
}

Tray::Tray(QObject *parent)
    : QObject(parent)
    , m_status(m_menu.addAction(QString()))
    , m_open(m_menu.addAction(QString()))
    , m_settings(m_menu.addAction(QString()))
    , m_doNotDisturb(m_menu.addAction(QString()))
    , m_quit(m_menu.addAction(QString()))
{
    m_status->setEnabled(false);
    m_status->setVisible(false);
    m_menu.insertSeparator(m_quit);
    m_doNotDisturb->setCheckable(true);
    connect(m_open, &QAction::triggered, this, &Tray::openAsked);
    connect(m_settings, &QAction::triggered, this, &Tray::settingsAsked);
    connect(m_doNotDisturb, &QAction::triggered, this, &Tray::doNotDisturbAsked);
    connect(m_quit, &QAction::triggered, this, &Tray::quitAsked);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openAsked();
    });
    retranslate();
    m_icon.show();
}

bool Tray::isVisible() const
{
    return QSystemTrayIcon::isSystemTrayAvailable() && m_icon.isVisible();
}

void Tray::setUnread(int unread)
{
    if (std::exchange(m_unread, unread) != unread)
        update();
}

void Tray::setOffline(bool offline)
{
    if (std::exchange(m_offline, offline) != offline)
        update();
}

void Tray::setDoNotDisturb(bool on)
{
    m_doNotDisturb->setChecked(on);
}

void Tray::setStatusText(const QString &text)
{
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
}

void Tray::retranslate()
{
    m_open->setText(tr("Open Parlance"));
    m_settings->setText(tr("Settings"));
    m_doNotDisturb->setText(tr("Do not disturb"));
    m_quit->setText(tr("Quit"));
    update();
}

void Tray::update()
{
    m_icon.setIcon(trayIcon(m_unread, m_offline));
    QStringList words{QStringLiteral("Parlance")};
    if (m_unread > 0)
        words << tr("%n unread message(s)", nullptr, m_unread);
    if (m_offline)
        words << tr("not connected");
    m_icon.setToolTip(words.join(QStringLiteral(", ")));
}

} // namespace Parlance
