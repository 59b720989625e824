// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// How many are unread. Nothing at zero.
Rectangle {
    id: root

    required property int count
    property bool quiet: false

    visible: count > 0
    implicitHeight: words.implicitHeight + Theme.space4
    implicitWidth: Math.max(implicitHeight, words.implicitWidth + Theme.space12)
    radius: height / 2
    color: quiet ? Theme.secondary : Theme.accent

    Label {
        id: words

        anchors.centerIn: parent
        text: root.count > 999 ? qsTr("999+") : root.count.toLocaleString(Qt.locale(), "f", 0)
        color: root.quiet ? Theme.window : Theme.textOnAccent
        font.pixelSize: Theme.fontMeta
        font.weight: Theme.weightStrong
        Accessible.ignored: true
    }
}
