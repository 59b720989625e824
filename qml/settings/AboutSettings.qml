// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// What this program is, and what it has noted down about itself.
Column {
    id: root

    required property ChatApplication application

    spacing: Theme.space24

    Row {
        width: parent.width
        spacing: Theme.space16

        Image {
            id: logo

            source: "../../resources/parlance.svg"
            sourceSize: Qt.size(56, 56)
            mipmap: true
            Accessible.ignored: true
        }
        Column {
            width: parent.width - logo.width - parent.spacing
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space4

            Label {
                width: parent.width
                text: qsTr("Parlance %1").arg(root.application.version)
                font.pixelSize: Theme.fontTitle
                font.weight: Theme.weightStrong
            }
            Label {
                width: parent.width
                text: qsTr("Private chat you host yourself. Free software under the GNU General Public License, version 3 or later.")
                color: Theme.secondary
                font.pixelSize: Theme.fontSecondary
                wrapMode: Text.Wrap
            }
        }
    }
    SettingsGroup {
        width: parent.width
        title: qsTr("On this device")

        InfoRow {
            width: parent.width
            label: qsTr("Profile folder")
            value: root.application.profileFolder
            copyable: true
            onCopyWanted: text => root.application.copyToClipboard(text)
        }
    }
    LogView {
        width: parent.width
        log: root.application.log
        report: root.application.bugReport
        onCopyWanted: text => root.application.copyToClipboard(text)
    }
}
