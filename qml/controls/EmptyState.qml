// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Nothing here yet: one sentence and one button.
Column {
    id: root

    required property string text
    property string symbol: ""
    property string actionText: ""

    signal actionTriggered

    spacing: Theme.space16

    SymbolDisc {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: root.symbol !== ""
        symbol: root.symbol
    }
    Paragraph {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(root.width, 320)
        text: root.text
        horizontalAlignment: Text.AlignHCenter
    }
    ActionButton {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: text !== ""
        text: root.actionText
        kind: ActionButton.Primary
        onClicked: root.actionTriggered()
    }
}
