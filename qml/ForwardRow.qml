// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// Somebody something can be forwarded to, with a mark when picked.
T.ItemDelegate {
    id: row

    required property string title
    required property string subtitle
    required property string initials
    required property int hue
    required property bool picked
    required property bool oneself

    property bool current: false

    implicitHeight: Theme.row - Theme.space8
    focusPolicy: Qt.NoFocus
    opacity: enabled ? 1 : 0.5
    Accessible.role: Accessible.ListItem
    Accessible.name: [title, subtitle].filter(part => part !== "").join(", ")
    Accessible.checkable: true
    Accessible.checked: picked
    Accessible.onPressAction: click()

    contentItem: Item {
        Avatar {
            id: avatar

            anchors.left: parent.left
            anchors.leftMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            size: 36
            initials: row.initials
            hue: row.hue
            oneself: row.oneself
        }
        Column {
            anchors.left: avatar.right
            anchors.right: mark.left
            anchors.leftMargin: Theme.space12
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            Label {
                width: parent.width
                text: row.title
                font.weight: Theme.weightStrong
            }
            Label {
                width: parent.width
                visible: text !== ""
                text: row.subtitle
                color: Theme.secondary
                font.pixelSize: Theme.fontSecondary
            }
        }
        CheckMark {
            id: mark

            objectName: "checkMark"
            anchors.right: parent.right
            anchors.rightMargin: Theme.space16
            anchors.verticalCenter: parent.verticalCenter
            checked: row.picked
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: row.down ? Theme.pressed : row.current ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
    }
}
