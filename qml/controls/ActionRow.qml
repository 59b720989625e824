// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// A line that does something, or leads somewhere.
T.ItemDelegate {
    id: control

    property string symbol: ""
    property string help: ""
    property bool dangerous: false
    property bool leads: false
    property bool selected: false
    property int inset: 0

    readonly property color ink: dangerous ? Theme.dangerText : selected ? Theme.accentText : Theme.text

    implicitHeight: Math.max(Theme.control + Theme.space8, words.implicitHeight + 2 * Theme.space8)
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.5
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: help

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Icon {
            id: icon

            anchors.left: parent.left
            anchors.leftMargin: Theme.space16 + control.inset / 2
            anchors.verticalCenter: parent.verticalCenter
            visible: control.symbol !== ""
            symbol: control.symbol
            color: control.dangerous || control.selected ? control.ink : Theme.secondary
        }
        Column {
            id: words

            anchors.left: icon.visible ? icon.right : parent.left
            anchors.right: arrow.visible ? arrow.left : parent.right
            anchors.leftMargin: icon.visible ? Theme.space12 : Theme.space16
            anchors.rightMargin: Theme.space16
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            Label {
                width: parent.width
                text: control.text
                color: control.ink
                font.weight: control.selected ? Theme.weightStrong : Theme.weightNormal
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                visible: text !== ""
                text: control.help
                color: Theme.secondary
                font.pixelSize: Theme.fontSecondary
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.rightMargin: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            visible: control.leads
            symbol: "chevron-right"
            directional: true
            size: Theme.icon - 4
        }
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: control.inset
            anchors.rightMargin: control.inset
            radius: control.inset > 0 ? Theme.radius : 0
            color: control.down ? Theme.pressed : control.selected ? Theme.accentSoft : control.hovered ? Theme.hover : "transparent"

            Behavior on color {
                ColorAnimation {
                    duration: Theme.quick
                }
            }
            FocusFrame {
                anchors.margins: 0
                radius: Math.max(parent.radius, Theme.radiusSmall)
                visible: control.visualFocus
            }
        }
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
