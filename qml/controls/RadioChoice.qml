// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// One of several choices, with what it means below it.
T.RadioButton {
    id: control

    property string help: ""

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.control, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    leftPadding: mirrored ? 0 : 20 + Theme.space12
    rightPadding: mirrored ? 20 + Theme.space12 : 0
    font.pixelSize: Theme.fontBody
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.description: help
    Accessible.role: Accessible.RadioButton

    contentItem: Column {
        spacing: 2

        Label {
            width: parent.width
            text: control.text
            font: control.font
            wrapMode: Text.Wrap
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
    indicator: Rectangle {
        x: control.mirrored ? control.width - width : 0
        y: control.topPadding
        width: 20
        height: 20
        radius: 10
        color: "transparent"
        border.width: control.checked ? 6 : 2
        border.color: control.checked ? Theme.accent : control.hovered ? Theme.secondary : Theme.faint

        Behavior on border.width {
            NumberAnimation {
                duration: Theme.quick
            }
        }

        FocusFrame {
            visible: control.visualFocus
            radius: 14
        }
    }
}
