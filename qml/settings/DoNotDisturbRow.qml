// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// To be left alone for a while.
ActionRow {
    id: root

    required property DoNotDisturb doNotDisturb

    text: qsTr("Do not disturb")
    help: doNotDisturb.on ? doNotDisturb.untilText : qsTr("Off")
    leads: true
    onClicked: menu.openBelow(root)

    PopupMenu {
        id: menu

        objectName: "doNotDisturb"

        MenuEntry {
            text: qsTr("Turn off")
            enabled: root.doNotDisturb.on
            onTriggered: root.doNotDisturb.stop()
        }
        MenuEntry {
            text: qsTr("For 1 hour")
            onTriggered: root.doNotDisturb.start(60)
        }
        MenuEntry {
            text: qsTr("Until 8 in the morning")
            onTriggered: root.doNotDisturb.startUntilMorning()
        }
        MenuEntry {
            text: qsTr("Until I turn it off")
            onTriggered: root.doNotDisturb.start(0)
        }
    }
}
