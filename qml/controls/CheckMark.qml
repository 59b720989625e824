// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Whether something of several is picked. Only shows it; what it belongs to says so to a screen reader.
Rectangle {
    id: root

    required property bool checked

    implicitWidth: 20
    implicitHeight: 20
    radius: width / 2
    color: checked ? Theme.accent : "transparent"
    border.width: checked ? 0 : 1.5
    border.color: Theme.secondary

    Icon {
        anchors.centerIn: parent
        visible: root.checked
        symbol: "check"
        size: 14
        color: Theme.textOnAccent
    }
}
