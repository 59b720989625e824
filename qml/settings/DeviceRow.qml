// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// One device of the account.
Item {
    id: row

    required property string deviceId
    required property string name
    required property string platform
    required property string createdText
    required property string lastActiveText
    required property bool current
    required property bool linked

    property bool busy: false

    signal revokeWanted

    implicitHeight: Math.max(Theme.row, words.implicitHeight + 2 * Theme.space12)
    Accessible.role: Accessible.ListItem
    Accessible.name: [name, platform, linked ? "" : qsTr("not linked"), lastActiveText].filter(part => part !== "").join(", ")

    Icon {
        id: icon

        anchors.left: parent.left
        anchors.leftMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        symbol: "device"
        size: 24
        color: row.current ? Theme.accentText : Theme.secondary
    }
    Column {
        id: words

        anchors.left: icon.right
        anchors.right: revoke.visible ? revoke.left : parent.right
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Label {
            width: parent.width
            text: row.current ? qsTr("%1 (this device)").arg(row.name) : row.name
            font.weight: Theme.weightStrong
        }
        Label {
            width: parent.width
            // The platform's name is in Latin letters, and the line would go by its first letter.
            text: (Theme.mirrored ? "\u200F" : "") + [row.platform, row.current ? "" : row.lastActiveText, row.createdText].filter(part => part !== "").join(" · ")
            color: Theme.secondary
            font.pixelSize: Theme.fontSecondary
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            visible: !row.linked
            text: qsTr("Not linked: it cannot read anything")
            color: Theme.warning
            font.pixelSize: Theme.fontSecondary
            wrapMode: Text.Wrap
        }
    }
    ActionButton {
        id: revoke

        anchors.right: parent.right
        anchors.rightMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        visible: !row.current
        text: qsTr("Sign out…")
        enabled: !row.busy
        Accessible.name: qsTr("Sign out %1").arg(row.name)
        onClicked: row.revokeWanted()
    }
}
