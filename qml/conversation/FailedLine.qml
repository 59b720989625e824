// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Why a message was not sent, and what can be done about it.
Item {
    id: root

    required property string text
    property int side: Theme.space16

    signal resendWanted
    signal discardWanted

    implicitHeight: words.implicitHeight + actions.implicitHeight + Theme.space4

    Label {
        id: words

        anchors.right: parent.right
        anchors.rightMargin: root.side
        y: Theme.space4
        width: Math.min(implicitWidth, Math.floor(root.width * 0.72))
        text: root.text
        color: Theme.dangerText
        font.pixelSize: Theme.fontSecondary
        wrapMode: Text.Wrap
    }
    Row {
        id: actions

        anchors.right: parent.right
        anchors.rightMargin: root.side - Theme.space12
        anchors.top: words.bottom

        ActionButton {
            implicitHeight: Theme.control - Theme.space8
            leftPadding: Theme.space12
            rightPadding: Theme.space12
            kind: ActionButton.Plain
            symbol: "retry"
            text: qsTr("Try again")
            font.pixelSize: Theme.fontSecondary
            onClicked: root.resendWanted()
        }
        ActionButton {
            implicitHeight: Theme.control - Theme.space8
            leftPadding: Theme.space12
            rightPadding: Theme.space12
            kind: ActionButton.Plain
            symbol: "trash"
            text: qsTr("Discard")
            font.pixelSize: Theme.fontSecondary
            onClicked: root.discardWanted()
        }
    }
}
