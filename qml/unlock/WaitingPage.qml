// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// The system's key store takes its time, probably because it has a question of its own.
QuietPage {
    id: root

    required property Protection protection

    title: qsTr("Waiting for the key store")
    text: qsTr("Your system may be asking for a password in a window of its own. Answer it there, and Parlance opens by itself.")

    ActionButton {
        objectName: "instead"
        width: parent.width
        text: qsTr("Go on without the key store")
        focus: true
        onClicked: root.protection.stopWaiting()
    }
}
