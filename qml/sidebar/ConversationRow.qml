// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// One conversation of the list.
T.ItemDelegate {
    id: row

    required property string conversationId
    required property string title
    required property string initials
    required property int hue
    required property string preview
    required property int previewKind
    required property string timeText
    required property int unread
    required property bool muted
    required property bool online
    required property bool blocked
    required property bool verified
    required property int lastState
    required property bool pinned
    required property bool archived
    required property bool markedUnread
    required property bool oneself
    required property string summary

    property bool selected: false
    property bool focused: false

    signal menuWanted(point at)

    implicitHeight: Theme.row
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: summary
    Accessible.selected: selected
    Accessible.onPressAction: click()

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: eventPoint => row.menuWanted(eventPoint.position)
    }
    TapHandler {
        acceptedDevices: PointerDevice.TouchScreen
        onLongPressed: row.menuWanted(point.position)
    }

    contentItem: Item {
        Avatar {
            id: avatar

            anchors.left: parent.left
            anchors.leftMargin: Theme.space16
            anchors.verticalCenter: parent.verticalCenter
            initials: row.initials
            hue: row.hue
            online: row.online
            oneself: row.oneself
            ground: row.selected ? Theme.raised : Theme.window
        }
        Item {
            id: title

            objectName: "title"
            anchors.left: avatar.right
            anchors.right: time.left
            anchors.leftMargin: Theme.space12
            anchors.rightMargin: Theme.space8
            // The lines stand where they stand in every row, however tall the letters of another script are.
            anchors.baseline: parent.verticalCenter
            anchors.baselineOffset: -Math.round(0.36 * Theme.fontBody)
            implicitHeight: name.implicitHeight
            baselineOffset: name.baselineOffset

            Row {
                spacing: Theme.space4
                width: parent.width

                Label {
                    id: name

                    width: Math.min(implicitWidth, title.width - (row.verified ? shield.width + Theme.space4 : 0))
                    text: row.title
                    font.weight: Theme.weightStrong
                }
                Icon {
                    id: shield

                    anchors.verticalCenter: parent.verticalCenter
                    visible: row.verified
                    symbol: "shield"
                    size: Theme.tick
                    color: Theme.positive
                }
            }
        }
        Label {
            id: time

            anchors.right: parent.right
            anchors.rightMargin: Theme.space16
            anchors.baseline: title.baseline
            text: row.timeText
            color: Theme.secondary
            font.pixelSize: Theme.fontMeta
        }
        RowPreview {
            objectName: "preview"
            anchors.left: title.left
            anchors.right: marks.left
            anchors.rightMargin: Theme.space8
            anchors.baseline: parent.verticalCenter
            anchors.baselineOffset: Math.round(1.25 * Theme.fontSecondary)
            text: row.preview
            kind: row.previewKind
            lastState: row.lastState
        }
        Row {
            id: marks

            anchors.right: parent.right
            anchors.rightMargin: Theme.space16
            anchors.top: parent.verticalCenter
            anchors.topMargin: 2
            spacing: Theme.space4

            Icon {
                visible: row.pinned
                symbol: "pin"
                size: Theme.tick
            }
            Icon {
                visible: row.blocked
                symbol: "block"
                size: Theme.tick
            }
            Icon {
                visible: row.muted && !row.blocked
                symbol: "bell-off"
                size: Theme.tick
            }
            Badge {
                count: row.unread
                quiet: row.muted
            }
            Rectangle {
                objectName: "unreadDot"
                anchors.verticalCenter: parent.verticalCenter
                visible: row.markedUnread && row.unread === 0
                width: Theme.space12
                height: width
                radius: width / 2
                color: row.muted ? Theme.secondary : Theme.accent
            }
        }
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: Theme.space8
            anchors.rightMargin: Theme.space8
            anchors.topMargin: 1
            anchors.bottomMargin: 1
            radius: Theme.radius
            color: row.selected ? Theme.raised : row.down ? Theme.pressed : row.hovered ? Theme.hover : "transparent"

            Behavior on color {
                ColorAnimation {
                    duration: Theme.quick
                }
            }

            Rectangle {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: 3
                height: row.selected ? 28 : 0
                radius: 2
                color: Theme.accent

                Behavior on height {
                    NumberAnimation {
                        duration: Theme.gentle
                        easing.type: Easing.OutCubic
                    }
                }
            }
            FocusFrame {
                anchors.margins: 0
                radius: parent.radius
                visible: row.focused
            }
        }
    }
}
