// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// A button with words. Primary is the one thing to do on a page.
T.Button {
    id: control

    enum Kind {
        Secondary,
        Primary,
        Plain,
        Danger
    }

    property int kind: ActionButton.Secondary
    property string symbol: ""
    property bool directional: false
    property bool busy: false

    readonly property bool filled: kind === ActionButton.Primary || kind === ActionButton.Danger
    readonly property color ground: kind === ActionButton.Primary ? Theme.accent : kind === ActionButton.Danger ? Theme.danger : kind === ActionButton.Plain ? "transparent" : Theme.field
    readonly property color ink: kind === ActionButton.Primary ? Theme.textOnAccent : kind === ActionButton.Danger ? Theme.textOnDanger : kind === ActionButton.Plain ? Theme.accentText : Theme.text

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Theme.control
    leftPadding: Theme.space16
    rightPadding: Theme.space16
    font.pixelSize: Theme.fontBody
    font.weight: Theme.weightStrong
    opacity: enabled || busy ? 1 : 0.5
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.role: Accessible.Button

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        implicitWidth: label.implicitWidth + (mark.visible ? mark.width + Theme.space8 : 0)
        implicitHeight: label.implicitHeight

        Item {
            id: mark

            anchors.right: label.left
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.icon - 2
            height: width
            visible: control.symbol !== "" || control.busy

            Icon {
                visible: !control.busy
                symbol: control.symbol
                directional: control.directional
                size: parent.width
                color: control.ink
            }
            Spinner {
                visible: control.busy
                size: parent.width
                color: control.ink
            }
        }
        Label {
            id: label

            anchors.centerIn: parent
            anchors.horizontalCenterOffset: mark.visible ? (mark.width + Theme.space8) / 2 : 0
            width: Math.min(implicitWidth, parent.width - (mark.visible ? mark.width + Theme.space8 : 0))
            text: control.text
            font: control.font
            color: control.ink
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: control.ground

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: control.down ? Theme.pressed : control.hovered ? Theme.hover : "transparent"

            Behavior on color {
                ColorAnimation {
                    duration: Theme.quick
                }
            }
        }
        FocusFrame {
            visible: control.visualFocus
        }
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
