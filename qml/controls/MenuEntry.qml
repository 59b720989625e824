// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// One entry of a PopupMenu.
T.MenuItem {
    id: control

    property string symbol: ""
    property bool directional: false
    property bool dangerous: false
    property bool lastOfGroup: false
    /// One of several of which one is in force.
    property bool isChoice: false
    property bool chosen: false
    readonly property color ink: dangerous ? Theme.dangerText : Theme.text

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: visible ? Theme.control : 0
    width: ListView.view ? ListView.view.width : implicitWidth
    leftPadding: Theme.mirrored ? Theme.space16 : Theme.space12
    rightPadding: Theme.mirrored ? Theme.space12 : Theme.space16
    font.pixelSize: Theme.fontBody
    opacity: enabled ? 1 : 0.45
    Accessible.name: text
    Accessible.role: Accessible.MenuItem
    Accessible.checkable: isChoice
    Accessible.checked: chosen

    contentItem: Row {
        spacing: Theme.space12

        Icon {
            visible: symbol !== ""
            opacity: !control.isChoice || control.chosen ? 1 : 0
            anchors.verticalCenter: parent.verticalCenter
            symbol: control.isChoice ? "check" : control.symbol
            directional: control.directional
            size: Theme.icon - 2
            color: control.dangerous ? Theme.dangerText : Theme.secondary
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: control.text
            font: control.font
            color: control.ink
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: control.down ? Theme.accentSoft : control.highlighted ? Theme.pressed : "transparent"

        Divider {
            anchors.bottom: parent.bottom
            width: parent.width
            visible: control.lastOfGroup
        }
    }
}
