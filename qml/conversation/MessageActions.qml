// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// What can be done with a message, beside it while it is pointed at.
Row {
    id: root

    required property bool usable

    signal reactWanted
    signal replyWanted
    signal menuWanted

    IconButton {
        visible: root.usable
        implicitWidth: 28
        implicitHeight: 28
        symbol: "emoji"
        text: qsTr("React")
        focusPolicy: Qt.NoFocus
        onClicked: root.reactWanted()
    }
    IconButton {
        visible: root.usable
        implicitWidth: 28
        implicitHeight: 28
        symbol: "reply"
        directional: true
        text: qsTr("Reply")
        focusPolicy: Qt.NoFocus
        onClicked: root.replyWanted()
    }
    IconButton {
        implicitWidth: 28
        implicitHeight: 28
        symbol: "more"
        text: qsTr("Actions for this message")
        focusPolicy: Qt.NoFocus
        onClicked: root.menuWanted()
    }
}
