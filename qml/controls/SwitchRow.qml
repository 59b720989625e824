// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// A line with a switch: what it is, what it means.
Item {
    id: root

    required property string text
    property string help: ""
    property string symbol: ""
    property bool checked: false

    signal toggled(bool on)

    implicitHeight: Math.max(Theme.control + Theme.space12, words.implicitHeight + 2 * Theme.space8)
    opacity: enabled ? 1 : 0.5

    HoverHandler {
        id: hover

        cursorShape: Qt.PointingHandCursor
    }
    TapHandler {
        onTapped: root.toggled(!root.checked)
    }
    Rectangle {
        anchors.fill: parent
        color: hover.hovered ? Theme.hover : "transparent"
    }
    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        visible: root.symbol !== ""
        symbol: root.symbol
    }
    Column {
        id: words

        anchors.left: icon.visible ? icon.right : parent.left
        anchors.right: control.left
        anchors.leftMargin: icon.visible ? Theme.space12 : Theme.space16
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Label {
            width: parent.width
            text: root.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: root.help
            color: Theme.secondary
            font.pixelSize: Theme.fontSecondary
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    ToggleSwitch {
        id: control

        anchors.right: parent.right
        anchors.rightMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        Accessible.description: root.help
        checked: root.checked
        onToggled: root.toggled(checked)
    }
    Binding {
        target: control
        property: "checked"
        value: root.checked
    }
}
