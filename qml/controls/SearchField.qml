// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// A field that filters what is below it. Esc empties it, then leaves it.
LineField {
    id: field

    property string shortcut: ""

    signal abandoned

    leftPadding: Theme.mirrored ? Theme.space12 + clear.width : Theme.space32 + Theme.space4
    rightPadding: Theme.mirrored ? Theme.space32 + Theme.space4 : Theme.space12 + clear.width
    implicitHeight: Theme.control
    label: placeholderText
    inputMethodHints: Qt.ImhNoPredictiveText

    Keys.onEscapePressed: field.length > 0 ? field.clear() : field.abandoned()

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.space8 + 2
        anchors.verticalCenter: parent.verticalCenter
        symbol: "search"
        size: Theme.icon - 2
    }
    IconButton {
        id: clear

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: field.length > 0
        implicitWidth: Theme.control - Theme.space4
        implicitHeight: Theme.control - Theme.space4
        symbol: "close"
        text: qsTr("Clear the search")
        focusPolicy: Qt.NoFocus
        onClicked: field.clear()
    }
}
