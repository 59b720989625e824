// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// How much of the history is still on its way from other devices.
Item {
    id: root

    required property string text

    implicitHeight: text !== "" ? words.implicitHeight + 2 * Theme.space8 : 0
    visible: text !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        symbol: "recent"
        size: Theme.tick
    }
    Label {
        id: words

        anchors.left: icon.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.space8
        anchors.rightMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        color: Theme.secondary
        font.pixelSize: Theme.fontSecondary
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
