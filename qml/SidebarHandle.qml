// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// The edge of the sidebar: drag it, or move it with the arrow keys.
Item {
    id: root

    required property int size

    signal resized(int size)
    signal released

    function resizeTo(width: real) {
        resized(Math.round(Math.max(Theme.sidebarNarrowest, Math.min(Theme.sidebarWidest, width))));
    }

    implicitWidth: 1
    activeFocusOnTab: true
    Accessible.role: Accessible.Separator
    Accessible.name: qsTr("Width of the sidebar")
    Accessible.focusable: true

    Keys.onLeftPressed: root.resizeTo(size + (Theme.mirrored ? 16 : -16))
    Keys.onRightPressed: root.resizeTo(size + (Theme.mirrored ? -16 : 16))
    onActiveFocusChanged: activeFocus || released()

    Rectangle {
        anchors.centerIn: parent
        width: root.activeFocus || drag.pressed ? 3 : 1
        height: parent.height
        color: root.activeFocus || drag.pressed ? Theme.accent : Theme.divider
    }
    MouseArea {
        id: drag

        property int from: 0
        property real start: 0

        anchors.fill: parent
        anchors.margins: -4
        cursorShape: Qt.SplitHCursor
        preventStealing: true
        onPressed: mouse => {
            from = root.size;
            start = mapToItem(null, mouse.x, 0).x;
        }
        onPositionChanged: mouse => root.resizeTo(from + (mapToItem(null, mouse.x, 0).x - start) * (Theme.mirrored ? -1 : 1))
        onReleased: root.released()
    }
}
