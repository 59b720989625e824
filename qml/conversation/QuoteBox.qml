// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// What a message answers: a bar in its author's hue, the name, a line of it. A click goes there.
T.AbstractButton {
    id: root

    required property string author
    required property int hue
    required property color ink
    property real widest: 560

    readonly property color hueColor: Theme.hues[hue]

    implicitWidth: Math.min(widest, Math.ceil(Math.max(name.implicitWidth, words.implicitWidth)) + Theme.space16 + 3)
    implicitHeight: lines.implicitHeight + Theme.space8
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Go to what it answers, by %1: %2").arg(author).arg(text)

    contentItem: Item {
        Rectangle {
            x: Theme.mirrored ? parent.width - width : 0
            width: 3
            height: parent.height
            radius: 1.5
            color: root.hueColor
        }
        Column {
            id: lines

            anchors.verticalCenter: parent.verticalCenter
            x: Theme.mirrored ? Theme.space8 : Theme.space8 + 3
            width: parent.width - Theme.space16 - 3

            Label {
                id: name

                width: parent.width
                text: root.author
                color: root.ink
                font.pixelSize: Theme.fontSecondary
                font.weight: Theme.weightStrong
                Accessible.ignored: true
            }
            PreviewLine {
                id: words

                width: parent.width
                words: root.text
                color: root.ink
                font.pixelSize: Theme.fontSecondary
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.down ? Theme.pressed : Theme.hover
    }

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
