// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Above the composer: what is answered or edited, and the way out of it.
Item {
    id: root

    required property ComposerAim aim

    signal leaveWanted

    implicitHeight: Theme.control + Theme.space8
    Accessible.role: Accessible.Grouping
    Accessible.name: title.text

    Rectangle {
        id: bar

        x: Theme.mirrored ? root.width - width : 0
        y: Theme.space4
        width: 3
        height: root.height - Theme.space8
        radius: 1.5
        color: root.aim.editing ? Theme.accent : Theme.hues[root.aim.hue]
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: parent.left
        anchors.right: close.left
        anchors.leftMargin: Theme.space8 + 3
        anchors.rightMargin: Theme.space8

        Label {
            id: title

            width: parent.width
            text: root.aim.editing ? qsTr("Edit message") : qsTr("Reply to %1").arg(root.aim.author)
            color: root.aim.editing ? Theme.accentText : Theme.text
            font.pixelSize: Theme.fontSecondary
            font.weight: Theme.weightStrong
        }
        PreviewLine {
            width: parent.width
            words: root.aim.text
            color: Theme.secondary
            font.pixelSize: Theme.fontSecondary
        }
    }
    IconButton {
        id: close

        objectName: "leaveAim"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        symbol: "close"
        text: root.aim.editing ? qsTr("Leave it as it is") : qsTr("Write without an answer")
        shortcut: "Esc"
        onClicked: root.leaveWanted()
    }
}
