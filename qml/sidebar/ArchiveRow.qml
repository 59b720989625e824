// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// The end of the list: the way to the conversations that are put away.
T.ItemDelegate {
    id: row

    required property int count

    text: qsTr("Archived (%L1)").arg(count)
    implicitHeight: count > 0 ? Theme.control + Theme.space8 : 0
    visible: count > 0
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text

    Keys.onReturnPressed: click()
    Keys.onEnterPressed: click()

    contentItem: Item {
        Icon {
            id: icon

            anchors.left: parent.left
            anchors.leftMargin: Theme.space24 + 2
            anchors.verticalCenter: parent.verticalCenter
            symbol: "archive"
        }
        Label {
            anchors.left: icon.right
            anchors.right: parent.right
            anchors.leftMargin: Theme.space16 + 2
            anchors.rightMargin: Theme.space16
            anchors.verticalCenter: parent.verticalCenter
            text: row.text
            color: Theme.secondary
            Accessible.ignored: true
        }
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: Theme.space8
            anchors.rightMargin: Theme.space8
            radius: Theme.radius
            color: row.down ? Theme.pressed : row.hovered ? Theme.hover : "transparent"

            FocusFrame {
                anchors.margins: 0
                radius: parent.radius
                visible: row.visualFocus
            }
        }
    }
}
