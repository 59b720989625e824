// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// What two people compare to know that nobody stands between them.
Column {
    id: root

    required property PeerKeys keys
    required property string name

    property bool open: false

    ActionRow {
        width: parent.width
        symbol: "shield"
        text: qsTr("Safety number")
        help: root.keys.verified ? qsTr("Verified") : root.keys.known ? qsTr("Not compared yet") : qsTr("There will be one with the first message")
        leads: !root.open
        enabled: root.keys.known
        onClicked: root.open = !root.open
    }
    Column {
        width: parent.width
        visible: root.open && root.keys.known
        topPadding: Theme.space4
        bottomPadding: Theme.space12
        spacing: Theme.space12

        Paragraph {
            x: Theme.space16
            width: parent.width - 2 * Theme.space16
            text: qsTr("Compare it with what %1 sees, when you meet or on the phone. If both are the same, nobody stands between you.").arg(root.name)
            font.pixelSize: Theme.fontSecondary
        }
        Grid {
            id: digits

            anchors.horizontalCenter: parent.horizontalCenter
            columns: 4
            columnSpacing: Theme.space16
            rowSpacing: Theme.space4
            // Both read it in the same order, whatever their languages.
            layoutDirection: Qt.LeftToRight
            LayoutMirroring.enabled: false
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Safety number: %1").arg(root.keys.groups.join(" "))

            Repeater {
                model: root.keys.groups

                Label {
                    required property string modelData

                    text: modelData
                    font.family: "monospace"
                    font.pixelSize: Theme.fontTitle
                    Accessible.ignored: true
                }
            }
        }
        Banner {
            width: parent.width
            kind: Banner.Trouble
            symbol: "warning"
            text: root.keys.errorText
        }
        SwitchRow {
            width: parent.width
            text: qsTr("Mark as verified")
            help: root.keys.verified ? qsTr("You compared it. If the key changes, you are told") : ""
            checked: root.keys.verified
            onToggled: on => root.keys.setVerified(on)
        }
        SquareCode {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 192
            height: 192
            text: root.keys.code
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Square code of the safety number")
        }
    }
}
