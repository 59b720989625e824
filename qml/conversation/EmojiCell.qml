// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// One emoji to pick.
T.AbstractButton {
    id: cell

    required property string emoji
    required property string words

    property bool focused: false

    signal pickedMore

    implicitWidth: 40
    implicitHeight: 40
    text: words
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: words

    contentItem: Label {
        text: cell.emoji
        font.family: Theme.emojiFamily
        font.pixelSize: 24
        elide: Text.ElideNone
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
    background: Rectangle {
        radius: Theme.radius
        color: cell.down ? Theme.pressed : cell.hovered || cell.focused ? Theme.hover : "transparent"
        border.width: cell.focused ? Theme.focusWidth : 0
        border.color: Theme.accent
    }

    TapHandler {
        acceptedModifiers: Qt.ShiftModifier
        gesturePolicy: TapHandler.WithinBounds
        onTapped: cell.pickedMore()
    }
    Tip {
        target: cell
        text: cell.words
        shown: cell.hovered
    }
}
