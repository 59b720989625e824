// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// Who it is, and whether they are there.
Rectangle {
    id: root

    required property Conversation conversation

    property bool narrow: false
    property bool detailsOpen: false

    signal backWanted
    signal detailsToggled
    signal findWanted
    signal dayWanted

    implicitHeight: Theme.header
    color: Theme.surface

    IconButton {
        id: back

        anchors.left: parent.left
        anchors.leftMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        visible: root.narrow
        width: visible ? implicitWidth : 0
        symbol: "back"
        directional: true
        text: qsTr("Back to the conversations")
        shortcut: "Esc"
        onClicked: root.backWanted()
    }
    T.AbstractButton {
        id: person

        readonly property string about: root.conversation.keys.verified ? qsTr("verified, %1").arg(status.text) : status.text

        anchors.left: back.right
        anchors.right: more.left
        anchors.leftMargin: Theme.space8
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        height: parent.height - Theme.space8
        text: root.conversation.title
        focusPolicy: Qt.TabFocus
        Accessible.role: Accessible.Button
        Accessible.name: text
        Accessible.description: root.conversation.disappearsAfter > 0 ? qsTr("%1; messages disappear: %2").arg(about).arg(root.conversation.disappearingText) : about
        onClicked: root.detailsToggled()

        contentItem: Item {
            Avatar {
                id: avatar

                anchors.left: parent.left
                anchors.leftMargin: Theme.space8
                anchors.verticalCenter: parent.verticalCenter
                size: 36
                initials: root.conversation.initials
                hue: root.conversation.hue
                online: root.conversation.online
                oneself: root.conversation.oneself
            }
            Column {
                anchors.left: avatar.right
                anchors.right: parent.right
                anchors.leftMargin: Theme.space12
                anchors.verticalCenter: parent.verticalCenter

                Row {
                    width: parent.width
                    spacing: Theme.space4

                    Label {
                        width: Math.min(implicitWidth, parent.width - (shield.visible ? shield.width + Theme.space4 : 0) - (timer.visible ? timer.width + Theme.space4 : 0))
                        text: root.conversation.title
                        font.weight: Theme.weightStrong
                        Accessible.ignored: true
                    }
                    Icon {
                        id: shield

                        objectName: "verified"
                        anchors.verticalCenter: parent.verticalCenter
                        visible: root.conversation.keys.verified
                        symbol: "shield"
                        size: Theme.tick
                        color: Theme.positive
                    }
                    Icon {
                        id: timer

                        objectName: "disappears"
                        anchors.verticalCenter: parent.verticalCenter
                        visible: root.conversation.disappearsAfter > 0
                        symbol: "timer"
                        size: Theme.tick
                    }
                }
                Label {
                    id: status

                    width: parent.width
                    visible: text !== ""
                    text: root.conversation.typing ? qsTr("typing…") : root.conversation.presenceText
                    color: root.conversation.typing ? Theme.accentText : Theme.secondary
                    font.pixelSize: Theme.fontSecondary
                    Accessible.ignored: true
                }
            }
        }
        background: Rectangle {
            radius: Theme.radius
            color: person.down ? Theme.pressed : person.hovered ? Theme.hover : "transparent"

            FocusFrame {
                anchors.margins: 0
                radius: parent.radius
                visible: person.visualFocus
            }
        }
    }
    IconButton {
        id: more

        anchors.right: panel.left
        anchors.verticalCenter: parent.verticalCenter
        symbol: "more"
        text: qsTr("More for this conversation")
        checked: menu.visible
        tipped: !menu.visible
        onClicked: menu.openBelow(more)

        HeaderMenu {
            id: menu

            onFindWanted: root.findWanted()
            onDayWanted: root.dayWanted()
        }
    }
    IconButton {
        id: panel

        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        symbol: "panel"
        directional: true
        text: root.detailsOpen ? qsTr("Hide details") : qsTr("Show details")
        checked: root.detailsOpen
        onClicked: root.detailsToggled()
    }
    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
