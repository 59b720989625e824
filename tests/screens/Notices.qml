// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// What is said beside what one does: lines below a header, and the line for a moment.
Column {
    id: root

    readonly property string trouble: "The relay cannot be reached. What you write is kept here and sent as soon as there is a connection. Look whether this computer is connected to the network."

    anchors.fill: parent
    spacing: Theme.space16
    Component.onCompleted: notice.show("Forwarded to Bob, Bob from work and Bob upstairs, who will see it as soon as their devices are there")

    Banner {
        width: parent.width
        text: "Fetching what you missed…"
    }
    Banner {
        width: parent.width
        kind: Banner.Caution
        symbol: "offline"
        text: "No connection. Trying again in 8 s."
        actionText: "Try now"
    }
    Banner {
        width: parent.width
        kind: Banner.Trouble
        symbol: "warning"
        text: root.trouble
        dismissible: true
    }
    Banner {
        width: Theme.sidebarNarrowest
        kind: Banner.Trouble
        symbol: "warning"
        text: "Something is wrong with the key or the devices of your account."
        actionText: "Show"
    }
    EmptyState {
        anchors.horizontalCenter: parent.horizontalCenter
        width: parent.width
        symbol: "search"
        text: "Nothing was found for “accordion”."
        actionText: "New conversation"
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.space16

        Repeater {
            model: [ActionButton.Secondary, ActionButton.Primary, ActionButton.Plain, ActionButton.Danger]

            ActionButton {
                required property int modelData

                kind: modelData
                symbol: "retry"
                text: "Try again"
            }
        }
        ActionButton {
            kind: ActionButton.Primary
            busy: true
            enabled: false
            text: "Joining…"
        }
    }
    Notice {
        id: notice

        anchors.horizontalCenter: parent.horizontalCenter
    }
}
