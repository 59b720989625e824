// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// Back to the newest message, with how many are unread there.
T.Button {
    id: control

    required property int unread
    property bool shown: false

    implicitWidth: 44
    implicitHeight: 44
    text: unread > 0 ? qsTr("To the newest message, %n unread", "", unread) : qsTr("To the newest message")
    visible: opacity > 0
    opacity: shown ? 1 : 0
    scale: shown ? 1 : 0.8
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.quick
        }
    }
    Behavior on scale {
        NumberAnimation {
            duration: Theme.quick
            easing.type: Easing.OutCubic
        }
    }

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            symbol: "chevron-down"
            color: control.hovered ? Theme.text : Theme.secondary
        }
        Badge {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.verticalCenter: parent.top
            count: control.unread
        }
    }
    background: Card {
        radius: 22

        Rectangle {
            anchors.fill: parent
            radius: 22
            color: control.down ? Theme.pressed : control.hovered ? Theme.hover : "transparent"
        }
        FocusFrame {
            radius: 25
            visible: control.visualFocus
        }
    }
    Tip {
        target: control
        text: control.text
        shown: control.hovered
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
