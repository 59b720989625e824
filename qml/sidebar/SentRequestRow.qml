// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Somebody who has not answered yet.
Item {
    id: row

    required property string userId
    required property string name
    required property string username
    required property string initials
    required property int hue

    signal withdrawn

    implicitHeight: Theme.row - Theme.space8
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1 has not answered yet").arg(name)

    Avatar {
        id: avatar

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        opacity: 0.6
        initials: row.initials
        hue: row.hue
    }
    Column {
        anchors.left: avatar.right
        anchors.right: withdraw.left
        anchors.leftMargin: Theme.space12
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Label {
            width: parent.width
            text: row.name
            font.weight: Theme.weightStrong
        }
        Label {
            width: parent.width
            text: qsTr("Has not answered yet")
            color: Theme.secondary
            font.pixelSize: Theme.fontSecondary
        }
    }
    IconButton {
        id: withdraw

        anchors.right: parent.right
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        symbol: "close"
        text: qsTr("Withdraw the request to %1").arg(row.name)
        onClicked: row.withdrawn()
    }
}
