// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Where there is no tray: what closing the window shall mean. Asked once.
ModalDialog {
    id: dialog

    required property ChatApplication application

    title: qsTr("Minimise or quit?")
    // What Esc does is harmless.
    rejectText: qsTr("Minimise")
    acceptText: qsTr("Quit")
    enterAccepts: true
    onConfirmed: application.closeWithoutTray(true)
    onRejected: application.closeWithoutTray(false)

    contentItem: Paragraph {
        text: qsTr("This desktop has no tray for Parlance to stay in. Minimised, it goes on receiving messages. Once it has quit, nothing arrives until you start it again. The settings, under Notifications, keep your choice.")
    }
}
