// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// How long messages of a conversation are there for after they were read.
ActionRow {
    id: root

    required property Conversation conversation

    readonly property int minute: 60
    readonly property int hour: 60 * minute
    readonly property int day: 24 * hour

    component Choice: MenuEntry {
        required property int seconds

        isChoice: true
        chosen: root.conversation.disappearsAfter === seconds
        onTriggered: chosen || root.conversation.setDisappearing(seconds)
    }

    symbol: "timer"
    text: qsTr("Disappearing messages")
    help: conversation.disappearingText
    leads: true
    enabled: conversation.canWrite
    onClicked: menu.openBelow(root)

    PopupMenu {
        id: menu

        objectName: "disappearingChoice"

        Choice {
            text: qsTr("Off")
            seconds: 0
        }
        Choice {
            text: qsTr("30 seconds after reading")
            seconds: 30
        }
        Choice {
            text: qsTr("5 minutes after reading")
            seconds: 5 * root.minute
        }
        Choice {
            text: qsTr("1 hour after reading")
            seconds: root.hour
        }
        Choice {
            text: qsTr("8 hours after reading")
            seconds: 8 * root.hour
        }
        Choice {
            text: qsTr("1 day after reading")
            seconds: root.day
        }
        Choice {
            text: qsTr("1 week after reading")
            seconds: 7 * root.day
        }
        Choice {
            text: qsTr("4 weeks after reading")
            seconds: 28 * root.day
        }
    }
}
