// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// The list of sections.
Rectangle {
    id: root

    required property OwnAccount account
    required property int current
    property bool leads: false

    readonly property list<string> titles: [qsTr("Account"), qsTr("Appearance"), qsTr("Notifications"), qsTr("Privacy"), qsTr("Devices"), qsTr("Network"), qsTr("About")]
    readonly property list<string> symbols: ["person", "palette", "bell", "shield", "device", "link", "info"]

    signal chosen(int index)

    color: Theme.window

    Column {
        width: parent.width
        topPadding: Theme.space16
        spacing: 2

        Item {
            width: parent.width
            height: 72

            Avatar {
                id: avatar

                anchors.left: parent.left
                anchors.leftMargin: Theme.space16
                anchors.verticalCenter: parent.verticalCenter
                size: 48
                initials: root.account.initials
                hue: root.account.hue
            }
            Column {
                anchors.left: avatar.right
                anchors.right: parent.right
                anchors.leftMargin: Theme.space12
                anchors.rightMargin: Theme.space12
                anchors.verticalCenter: parent.verticalCenter
                spacing: 2

                Label {
                    width: parent.width
                    text: root.account.name
                    font.weight: Theme.weightStrong
                }
                Label {
                    width: parent.width
                    text: qsTr("@%1").arg(root.account.username)
                    color: Theme.secondary
                    font.pixelSize: Theme.fontSecondary
                }
            }
        }
        Repeater {
            model: root.titles

            ActionRow {
                required property int index
                required property string modelData

                width: root.width
                text: modelData
                symbol: root.symbols[index]
                selected: root.current === index
                leads: root.leads
                inset: Theme.space8
                Accessible.role: Accessible.PageTab
                Accessible.selected: selected
                onClicked: root.chosen(index)
            }
        }
    }
    Divider {
        anchors.right: parent.right
        height: parent.height
        visible: !root.leads
    }
}
