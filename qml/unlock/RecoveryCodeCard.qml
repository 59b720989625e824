// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Dialogs
import Parlance

/// The recovery code to read, to copy and to save.
Column {
    id: root

    required property Protection protection

    readonly property list<string> groups: protection.recoveryCode.split("-")

    signal copyWanted(string text)

    spacing: Theme.space12

    Rectangle {
        width: parent.width
        height: grid.implicitHeight + 2 * Theme.space16
        radius: Theme.radius
        color: Theme.field
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Recovery code: %1").arg(root.protection.recoveryCode)

        Grid {
            id: grid

            anchors.centerIn: parent
            columns: 4
            columnSpacing: Theme.space24
            rowSpacing: Theme.space12
            // A code reads the same way everywhere.
            layoutDirection: Qt.LeftToRight
            LayoutMirroring.enabled: false

            Repeater {
                model: root.groups

                Label {
                    required property string modelData

                    text: modelData
                    font.pixelSize: Theme.fontTitle
                    font.weight: Theme.weightStrong
                    font.features: {
                        "tnum": 1,
                        "zero": 1
                    }
                    Accessible.ignored: true
                }
            }
        }
    }
    Row {
        width: parent.width
        spacing: Theme.space8

        ActionButton {
            objectName: "copyCode"
            symbol: "copy"
            text: qsTr("Copy")
            onClicked: root.copyWanted(root.protection.recoveryCode)
        }
        ActionButton {
            objectName: "saveCode"
            text: qsTr("Save to a file…")
            onClicked: file.open()
        }
    }
    ErrorLine {
        width: parent.width
        text: root.protection.errorText
    }
    FileDialog {
        id: file

        title: qsTr("Save the recovery code")
        fileMode: FileDialog.SaveFile
        currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
        defaultSuffix: "txt"
        nameFilters: [qsTr("Text (*.txt)")]
        onAccepted: root.protection.saveRecoveryCode(selectedFile)
    }
}
