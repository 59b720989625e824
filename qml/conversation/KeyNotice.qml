// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Something about the keys of whom one talks to that has to be read before going on.
Rectangle {
    id: root

    required property PeerKeys keys

    readonly property int side: Math.max(Theme.space16, Math.round((width - Theme.readingWidth) / 2))
    readonly property color ink: keys.alarming ? Theme.dangerText : Theme.warning

    signal compareWanted

    implicitHeight: visible ? column.implicitHeight + Theme.space12 + Theme.space8 : 0
    visible: keys.noticeText !== ""
    color: keys.alarming ? Theme.dangerSoft : Theme.warningSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: keys.noticeText

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: root.side
        y: Theme.space12
        symbol: "warning"
        size: Theme.icon - 2
        color: root.ink
    }
    Column {
        id: column

        anchors.left: icon.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.space8
        anchors.rightMargin: root.side
        y: Theme.space12
        spacing: Theme.space4

        Paragraph {
            width: parent.width
            text: root.keys.noticeText
            color: Theme.text
            font.pixelSize: Theme.fontSecondary
            Accessible.ignored: true
        }
        Flow {
            width: parent.width
            spacing: Theme.space4
            x: Theme.mirrored ? Theme.space12 : -Theme.space12

            ActionButton {
                implicitHeight: Theme.control - Theme.space4
                leftPadding: Theme.space12
                rightPadding: Theme.space12
                kind: ActionButton.Plain
                visible: root.keys.comparable
                text: qsTr("Compare safety number")
                font.pixelSize: Theme.fontSecondary
                onClicked: root.compareWanted()
            }
            ActionButton {
                implicitHeight: Theme.control - Theme.space4
                leftPadding: Theme.space12
                rightPadding: Theme.space12
                kind: ActionButton.Plain
                text: qsTr("OK, I have read it")
                font.pixelSize: Theme.fontSecondary
                onClicked: root.keys.acknowledge()
            }
        }
    }
}
