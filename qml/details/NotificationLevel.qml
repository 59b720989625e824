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
            isChoice: true
            chosen: !root.conversation.muted
            onTriggered: chosen || root.mutes.unmute(root.conversation.conversationId)
        }
        MenuEntry {
            text: qsTr("Mute for 1 hour")
            isChoice: true
            onTriggered: root.mutes.mute(root.conversation.conversationId, 60)
        }
        MenuEntry {
            text: qsTr("Mute for 8 hours")
            isChoice: true
            onTriggered: root.mutes.mute(root.conversation.conversationId, 8 * 60)
        }
        MenuEntry {
            text: qsTr("Mute for 1 week")
            isChoice: true
            onTriggered: root.mutes.mute(root.conversation.conversationId, 7 * 24 * 60)
        }
        MenuEntry {
            text: qsTr("Mute always")
            isChoice: true
            onTriggered: root.mutes.mute(root.conversation.conversationId, 0)
        }
    }
}
