// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// A card of lines that belong together, with a heading.
Column {
    id: root

    property string title: ""
    property string help: ""
    default property alias lines: lines.data

    spacing: Theme.space8

    Label {
        width: parent.width
        visible: text !== ""
        text: root.title
        color: Theme.secondary
        font.pixelSize: Theme.fontSecondary
        font.weight: Theme.weightStrong
        Accessible.role: Accessible.Heading
    }
    Rectangle {
        width: parent.width
        height: lines.implicitHeight + 2 * Theme.space4
        radius: Theme.radius
        color: Theme.surface
        border.width: 1
        border.color: Theme.divider

        Column {
            id: lines

            x: 1
            y: Theme.space4
            width: parent.width - 2
        }
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: root.help
        color: Theme.secondary
        font.pixelSize: Theme.fontSecondary
        wrapMode: Text.Wrap
    }
}
