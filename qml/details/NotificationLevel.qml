// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// How loud a conversation is: everything, or quiet for a while or for good.
ActionRow {
    id: root

    required property Conversation conversation
    required property TimedMutes mutes

    symbol: conversation.muted ? "bell-off" : "bell"
    text: qsTr("Notifications")
    help: conversation.muted ? mutes.openText : qsTr("For all messages")
    leads: true
    onClicked: menu.openBelow(root)

    PopupMenu {
        id: menu

        objectName: "notificationLevel"

        MenuEntry {
            text: qsTr("For all messages")
            enabled: root.conversation.muted
            onTriggered: root.mutes.unmute(root.conversation.conversationId)
        }
        MenuEntry {
            text: qsTr("Mute for 1 hour")
            onTriggered: root.mutes.mute(root.conversation.conversationId, 60)
        }
        MenuEntry {
            text: qsTr("Mute for 8 hours")
            onTriggered: root.mutes.mute(root.conversation.conversationId, 8 * 60)
        }
        MenuEntry {
            text: qsTr("Mute for 1 week")
            onTriggered: root.mutes.mute(root.conversation.conversationId, 7 * 24 * 60)
        }
        MenuEntry {
            text: qsTr("Mute always")
            onTriggered: root.mutes.mute(root.conversation.conversationId, 0)
        }
    }
}
