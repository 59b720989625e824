// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Says what was set in a conversation, between its messages.
Item {
    id: root

    required property string text
    property int side: Theme.space16

    implicitHeight: words.implicitHeight + 2 * Theme.space4

    Row {
        anchors.centerIn: parent
        spacing: Theme.space8

        Icon {
            id: icon

            anchors.verticalCenter: parent.verticalCenter
            symbol: "timer"
            size: Theme.tick
        }
        Label {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - 2 * root.side - icon.width - Theme.space8)
            text: root.text
            color: Theme.secondary
            font.pixelSize: Theme.fontSecondary
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
