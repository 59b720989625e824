// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// One thing that happened to a message, on the line of all of them.
Item {
    id: root

    required property string what
    required property string at
    property bool last: false

    implicitHeight: words.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: at !== "" ? qsTr("%1, %2").arg(what).arg(at) : what

    Rectangle {
        id: dot

        anchors.left: parent.left
        anchors.leftMargin: Theme.space4
        y: Math.round((first.height - height) / 2)
        width: 8
        height: 8
        radius: 4
        color: Theme.accent
    }
    Rectangle {
        anchors.horizontalCenter: dot.horizontalCenter
        anchors.top: dot.bottom
        anchors.topMargin: Theme.space4
        width: 1
        height: root.height - y + dot.y + Theme.space12 - Theme.space4
        visible: !root.last
        color: Theme.divider
    }
    Column {
        id: words

        anchors.left: dot.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.space12

        Label {
            id: first

            width: parent.width
            text: root.what
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: root.at
            color: Theme.secondary
            font.pixelSize: Theme.fontSecondary
            Accessible.ignored: true
        }
    }
}
