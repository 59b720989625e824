// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Somebody asks for a conversation.
Item {
    id: row

    required property string userId
    required property string name
    required property string username
    required property string initials
    required property int hue

    property bool busy: false

    signal accepted
    signal declined
    signal blockWanted

    implicitHeight: words.implicitHeight + actions.implicitHeight + Theme.space8 + 2 * Theme.space8
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1 asks for a conversation").arg(name)

    Avatar {
        id: avatar

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.verticalCenter: words.verticalCenter
        initials: row.initials
        hue: row.hue
    }
    Column {
        id: words

        anchors.left: avatar.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.space12
        anchors.rightMargin: Theme.space16
        y: Theme.space8
        spacing: 2

        Label {
            width: parent.width
            text: row.name
            font.weight: Theme.weightStrong
        }
        Label {
            width: parent.width
            text: qsTr("@%1 would like to talk to you").arg(row.username)
            color: Theme.secondary
            font.pixelSize: Theme.fontSecondary
        }
    }
    Row {
        id: actions

        anchors.left: words.left
        anchors.top: words.bottom
        anchors.topMargin: Theme.space8
        spacing: Theme.space8

        ActionButton {
            implicitHeight: Theme.control - Theme.space4
            kind: ActionButton.Primary
            text: qsTr("Accept")
            enabled: !row.busy
            Accessible.name: qsTr("Accept %1").arg(row.name)
            onClicked: row.accepted()
        }
        ActionButton {
            implicitHeight: Theme.control - Theme.space4
            text: qsTr("Decline")
            enabled: !row.busy
            Accessible.name: qsTr("Decline %1").arg(row.name)
            onClicked: row.declined()
        }
        IconButton {
            implicitHeight: Theme.control - Theme.space4
            implicitWidth: Theme.control - Theme.space4
            symbol: "block"
            text: qsTr("Block %1").arg(row.name)
            enabled: !row.busy
            onClicked: row.blockWanted()
        }
    }
}
