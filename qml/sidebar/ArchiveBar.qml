// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Above the conversations that are put away: what they are, and the way back.
Item {
    id: root

    signal backWanted

    implicitHeight: visible ? Theme.control + Theme.space8 : 0
    height: implicitHeight

    IconButton {
        id: back

        anchors.left: parent.left
        anchors.leftMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        symbol: "back"
        directional: true
        text: qsTr("Back to all conversations")
        shortcut: "Esc"
        onClicked: root.backWanted()
    }
    Label {
        anchors.left: back.right
        anchors.leftMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Archived")
        font.weight: Theme.weightStrong
        Accessible.role: Accessible.Heading
    }
}
