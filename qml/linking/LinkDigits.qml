// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Six digits to compare with those of another device.
Rectangle {
    id: root

    required property string digits

    implicitWidth: words.implicitWidth + 2 * Theme.space24
    implicitHeight: words.implicitHeight + 2 * Theme.space16
    radius: Theme.radius
    color: Theme.field
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("The digits: %1").arg(digits.split("").join(" "))

    Label {
        id: words

        anchors.centerIn: parent
        text: root.digits
        font.family: "monospace"
        font.pixelSize: 2 * Theme.fontPage
        font.weight: Theme.weightStrong
        font.letterSpacing: 2
        Accessible.ignored: true
    }
}
