// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Nothing for a moment, then quiet outlines of messages.
Column {
    id: root

    property bool loading: false

    padding: Theme.space24
    spacing: Theme.space12
    visible: wait.elapsed
    Accessible.ignored: true

    Timer {
        id: wait

        property bool elapsed: false

        interval: Theme.placeholderAfter
        running: root.loading
        onTriggered: elapsed = true
        onRunningChanged: elapsed = elapsed && root.loading
    }
    Repeater {
        model: [0.5, 0.36, 0.44, 0.3]

        Rectangle {
            required property int index
            required property real modelData

            x: index % 2 === 1 ? root.width - width - Theme.space24 : Theme.space24
            width: root.width * modelData
            height: 40
            radius: Theme.radiusLarge
            color: Theme.hover
        }
    }
}
