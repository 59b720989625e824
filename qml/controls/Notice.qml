// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// A line for a moment at the lower edge: something was done and there is nothing to decide.
Rectangle {
    id: root

    property string text: ""

    function show(words: string) {
        text = words;
        moment.restart();
    }

    implicitWidth: Math.min(words.implicitWidth + 2 * Theme.space16, 420)
    implicitHeight: words.implicitHeight + 2 * Theme.space12
    radius: Theme.radius
    color: Theme.dark ? Theme.raised : Theme.text
    border.width: Theme.dark ? 1 : 0
    border.color: Theme.divider
    opacity: moment.running ? 1 : 0
    visible: opacity > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.gentle
        }
    }

    Timer {
        id: moment

        interval: 3000 + 40 * root.text.length
    }
    Label {
        id: words

        anchors.centerIn: parent
        width: Math.min(implicitWidth, 420 - 2 * Theme.space16)
        text: root.text
        color: Theme.dark ? Theme.text : Theme.window
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
