// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// Appears when there is something to send.
T.Button {
    id: control

    property bool shown: false
    property string shortcut: ""

    implicitWidth: shown ? 40 : 0
    implicitHeight: 40
    text: qsTr("Send")
    enabled: shown
    visible: opacity > 0
    opacity: shown ? 1 : 0
    scale: shown ? 1 : 0.6
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text

    Behavior on implicitWidth {
        NumberAnimation {
            duration: Theme.quick
            easing.type: Easing.OutCubic
        }
    }
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
            symbol: "send"
            directional: true
            color: Theme.textOnAccent
        }
    }
    background: Rectangle {
        radius: height / 2
        color: Theme.accent

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: control.down ? Theme.pressed : control.hovered ? Theme.hover : "transparent"
        }
        FocusFrame {
            radius: parent.radius + 3
            visible: control.visualFocus
        }
    }
    Tip {
        target: control
        text: control.text
        shortcut: control.shortcut
        shown: control.hovered
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
