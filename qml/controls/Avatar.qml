// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// A person: initials on the hue of the account, and a dot while online. Oneself is a note.
Rectangle {
    id: root

    required property string initials
    required property int hue
    property bool online: false
    property bool oneself: false
    property int size: 40
    property color ground: Theme.surface

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: oneself ? Theme.accent : Theme.hues[hue % Theme.hues.length]
    Accessible.ignored: true

    Icon {
        objectName: "noteIcon"
        anchors.centerIn: parent
        visible: root.oneself
        symbol: "note"
        size: Math.round(root.size * 0.55)
        color: Theme.textOnAccent
    }
    Label {
        anchors.centerIn: parent
        visible: !root.oneself
        text: root.initials
        color: Theme.textOnHue
        font.pixelSize: Math.round(root.size * 0.38)
        font.weight: Theme.weightStrong
        Accessible.ignored: true
    }
    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: -2
        width: Math.min(18, Math.round(root.size * 0.26) + 4)
        height: width
        radius: width / 2
        color: root.ground
        scale: root.online ? 1 : 0
        visible: scale > 0

        Behavior on scale {
            NumberAnimation {
                duration: Theme.gentle
                easing.type: Easing.OutCubic
            }
        }

        Rectangle {
            anchors.fill: parent
            anchors.margins: 2
            radius: width / 2
            color: Theme.positive
        }
    }
}
