// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// One thing that was found.
T.ItemDelegate {
    id: row

    required property string title
    required property string subtitle
    required property string styled
    required property string timeText
    required property string initials
    required property int hue
    required property bool oneself

    property bool current: false

    implicitHeight: Theme.row - Theme.space4
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: [title, subtitle, timeText].filter(part => part !== "").join(", ")
    Accessible.onPressAction: click()

    contentItem: Item {
        Avatar {
            id: avatar

            anchors.left: parent.left
            anchors.leftMargin: Theme.space16
            anchors.verticalCenter: parent.verticalCenter
            size: 36
            initials: row.initials
            hue: row.hue
            oneself: row.oneself
        }
        Column {
            id: words

            anchors.left: avatar.right
            anchors.right: time.left
            anchors.leftMargin: Theme.space12
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            Label {
                id: name

                width: parent.width
                text: row.title
                font.weight: Theme.weightStrong
            }
            Label {
                width: parent.width
                visible: text !== ""
                text: row.styled
                textFormat: Text.StyledText
                color: Theme.secondary
                font.pixelSize: Theme.fontSecondary
                wrapMode: Text.Wrap
                maximumLineCount: 2
                Accessible.name: row.subtitle
            }
        }
        Label {
            id: time

            anchors.right: parent.right
            anchors.rightMargin: Theme.space16
            y: words.y + name.baselineOffset - baselineOffset
            text: row.timeText
            color: Theme.secondary
            font.pixelSize: Theme.fontMeta
        }
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: Theme.space8
            anchors.rightMargin: Theme.space8
            radius: Theme.radius
            color: row.down ? Theme.pressed : row.current ? Theme.accentSoft : row.hovered ? Theme.hover : "transparent"
        }
    }
}
