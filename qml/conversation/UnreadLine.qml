// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Where the unread messages begin.
Item {
    id: root

    property int side: Theme.space16

    implicitHeight: words.implicitHeight

    Label {
        id: words

        anchors.horizontalCenter: parent.horizontalCenter
        topPadding: Theme.space12
        bottomPadding: Theme.space8
        leftPadding: Theme.space12
        rightPadding: Theme.space12
        text: qsTr("New messages")
        color: Theme.accentText
        font.pixelSize: Theme.fontMeta
        font.weight: Theme.weightStrong
    }
    Rectangle {
        anchors.left: parent.left
        anchors.right: words.left
        anchors.leftMargin: root.side
        anchors.verticalCenter: words.verticalCenter
        anchors.verticalCenterOffset: 2
        height: 1
        color: Theme.accent
        opacity: 0.4
    }
    Rectangle {
        anchors.left: words.right
        anchors.right: parent.right
        anchors.rightMargin: root.side
        anchors.verticalCenter: words.verticalCenter
        anchors.verticalCenterOffset: 2
        height: 1
        color: Theme.accent
        opacity: 0.4
    }
}
