// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// The ground of what lies above the page: menus, dialogs, pickers. Its shadow is a few plain rectangles, which every
/// renderer can draw.
Item {
    property alias radius: ground.radius

    Repeater {
        model: 12

        Rectangle {
            required property int index

            anchors.fill: parent
            anchors.margins: -index - 1
            anchors.topMargin: 4 - index
            anchors.bottomMargin: -6 - index
            radius: ground.radius + index
            color: Theme.shadow
        }
    }
    Rectangle {
        id: ground

        anchors.fill: parent
        radius: Theme.radius
        color: Theme.raised
        border.width: 1
        border.color: Theme.divider
    }
}
