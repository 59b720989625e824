// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// The program's own log, and a report to paste where help is asked for.
Column {
    id: root

    required property LogModel log
    required property BugReport report

    signal copyWanted(string text)

    spacing: Theme.space8

    Item {
        width: parent.width
        height: Math.max(level.implicitHeight, heading.implicitHeight)

        Label {
            id: heading

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Log")
            color: Theme.secondary
            font.pixelSize: Theme.fontSecondary
            font.weight: Theme.weightStrong
            Accessible.role: Accessible.Heading
        }
        SegmentedChoice {
            id: level

            anchors.right: parent.right
            width: Math.min(360, parent.width - heading.width - Theme.space16)
            name: qsTr("Lines to show")
            choices: [qsTr("All"), qsTr("Notes"), qsTr("Warnings")]
            current: root.log.minimumLevel
            onChosen: index => root.log.minimumLevel = index
        }
    }
    Rectangle {
        width: parent.width
        height: 280
        radius: Theme.radius
        color: Theme.surface
        border.width: 1
        border.color: Theme.divider

        ListView {
            id: lines

            anchors.fill: parent
            anchors.margins: Theme.space8
            clip: true
            model: root.log
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Log")
            onCountChanged: positionViewAtEnd()

            T.ScrollBar.vertical: ThinScrollBar {}

            delegate: LogLine {
                width: ListView.view.width
            }
        }
    }
    Item {
        width: parent.width
        height: Math.max(buttons.height, words.implicitHeight)

        Label {
            id: words

            anchors.left: parent.left
            anchors.right: buttons.left
            anchors.rightMargin: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            text: root.report.text !== "" ? root.report.text : qsTr("A bug report holds versions, settings, sizes and these lines, but no message, name, address or key.")
            color: Theme.secondary
            font.pixelSize: Theme.fontSecondary
            wrapMode: Text.Wrap
        }
        Column {
            id: buttons

            anchors.right: parent.right
            spacing: Theme.space8

            ActionButton {
                anchors.right: parent.right
                symbol: "log"
                text: qsTr("Save bug report")
                busy: root.report.busy
                enabled: !root.report.busy
                onClicked: root.report.save()
            }
            ActionButton {
                anchors.right: parent.right
                symbol: "copy"
                text: qsTr("Copy bug report")
                enabled: !root.report.busy
                onClicked: root.report.copy()
            }
        }
    }
    Connections {
        target: root.report

        function onCopyWanted(text: string) {
            root.copyWanted(text);
        }
    }
    ErrorLine {
        width: parent.width
        text: root.report.errorText
    }
}
