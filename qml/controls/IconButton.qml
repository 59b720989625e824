// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// A button with an icon; its text is the tooltip and what a screen reader says.
T.Button {
    id: control

    required property string symbol
    property bool directional: false
    property string shortcut: ""
    property bool tipped: true ///< not while something it has opened is in the tooltip's place
    property color ink: checked ? Theme.accentText : Theme.secondary

    implicitWidth: Theme.control
    implicitHeight: Theme.control
    opacity: enabled ? 1 : 0.4
    focusPolicy: Qt.TabFocus
    Accessible.name: text
    Accessible.role: Accessible.Button

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            symbol: control.symbol
            directional: control.directional
            color: control.hovered && !control.checked && control.ink === Theme.secondary ? Theme.text : control.ink
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.down ? Theme.pressed : control.checked ? Theme.accentSoft : control.hovered ? Theme.hover : "transparent"

        Behavior on color {
            ColorAnimation {
                duration: Theme.quick
            }
        }
        FocusFrame {
            visible: control.visualFocus
        }
    }

    Tip {
        target: control
        text: control.text
        shortcut: control.shortcut
        shown: control.tipped && control.hovered && !control.down
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
