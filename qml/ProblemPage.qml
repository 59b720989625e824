// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// The profile cannot be used: what happened, what is safe, what to do.
Rectangle {
    id: root

    required property ChatApplication application

    color: Theme.window
    Accessible.role: Accessible.AlertMessage
    Accessible.name: application.problem

    Connections {
        target: root.application.bugReport

        function onCopyWanted(text: string) {
            root.application.copyToClipboard(text);
        }
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(440, parent.width - 2 * Theme.space24)
        spacing: Theme.space16

        Icon {
            anchors.left: parent.left
            symbol: "warning"
            size: 40
            color: Theme.dangerText
        }
        Label {
            width: parent.width
            text: qsTr("Parlance cannot open your profile")
            font.pixelSize: Theme.fontPage
            font.weight: Theme.weightStrong
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Paragraph {
            width: parent.width
            text: root.application.problem
            color: Theme.text
        }
        Label {
            width: parent.width
            text: root.application.profileFolder
            color: Theme.secondary
            font.pixelSize: Theme.fontSecondary
            wrapMode: Text.WrapAnywhere
        }
        Row {
            anchors.left: parent.left
            spacing: Theme.space8

            ActionButton {
                kind: ActionButton.Primary
                text: qsTr("Quit")
                onClicked: root.application.quit()
            }
            ActionButton {
                symbol: "copy"
                text: qsTr("Copy bug report")
                enabled: !root.application.bugReport.busy
                onClicked: root.application.bugReport.copy()
            }
        }
    }
}
