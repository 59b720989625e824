// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Somebody who is blocked.
Item {
    id: row

    required property string userId
    required property string name
    required property string username
    required property string initials
    required property int hue

    property bool busy: false

    signal unblockWanted

    implicitHeight: Theme.row - Theme.space8
    Accessible.role: Accessible.ListItem
    Accessible.name: name

    Avatar {
        id: avatar

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        size: 36
        initials: row.initials
        hue: row.hue
    }
    Column {
        anchors.left: avatar.right
        anchors.right: unblock.left
        anchors.leftMargin: Theme.space12
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            text: row.name
        }
        Label {
            width: parent.width
            text: qsTr("@%1").arg(row.username)
            color: Theme.secondary
            font.pixelSize: Theme.fontSecondary
        }
    }
    ActionButton {
        id: unblock

        anchors.right: parent.right
        anchors.rightMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Unblock")
        enabled: !row.busy
        Accessible.name: qsTr("Unblock %1").arg(row.name)
        onClicked: row.unblockWanted()
    }
}
