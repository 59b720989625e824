// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// When, and how far it has come; in words for those who point at it.
Row {
    id: root

    required property string timeText
    required property bool mine
    required property int messageState
    required property string stateText
    required property bool late
    property bool edited: false
    property string leftText: "" ///< of the time of a message that disappears
    property color ink: Theme.secondary

    signal historyWanted

    spacing: 3

    HoverHandler {
        id: hover
    }
    Tip {
        target: root
        text: root.late ? qsTr("It came late and was put in its place. %1").arg(root.stateText) : root.stateText
        shown: hover.hovered
    }
    Icon {
        visible: root.late
        anchors.verticalCenter: parent.verticalCenter
        symbol: "late"
        size: Theme.tick - 3
        color: root.ink
    }
    Label {
        id: edited

        objectName: "edited"
        visible: root.edited
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("edited")
        color: root.ink
        font.pixelSize: Theme.fontMeta
        font.underline: pointer.hovered
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Edited: show what it said before")
        Accessible.onPressAction: root.historyWanted()

        HoverHandler {
            id: pointer

            cursorShape: Qt.PointingHandCursor
        }
        TapHandler {
            onTapped: root.historyWanted()
        }
    }
    Icon {
        objectName: "timer"
        visible: root.leftText !== ""
        anchors.verticalCenter: parent.verticalCenter
        symbol: "timer"
        size: Theme.tick - 3
        color: root.ink
    }
    Label {
        objectName: "leftText"
        visible: root.leftText !== ""
        anchors.verticalCenter: parent.verticalCenter
        leftPadding: Theme.mirrored ? Theme.space4 : 0
        rightPadding: Theme.mirrored ? 0 : Theme.space4
        text: root.leftText
        color: root.ink
        font.pixelSize: Theme.fontMeta
        Accessible.ignored: true
    }
    Label {
        anchors.verticalCenter: parent.verticalCenter
        text: root.timeText
        color: root.ink
        font.pixelSize: Theme.fontMeta
        Accessible.ignored: true
    }
    TickIcon {
        objectName: "tick"
        visible: root.mine
        anchors.verticalCenter: parent.verticalCenter
        messageState: root.messageState
        ink: root.ink
    }
}
