// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// What can be done with a conversation of the list.
PopupMenu {
    id: menu

    required property ConversationActions actions
    required property TimedMutes mutes

    property ConversationRow row: null

    readonly property string conversationId: row?.conversationId ?? ""
    readonly property bool unread: (row?.unread ?? 0) > 0 || (row?.markedUnread ?? false)

    MenuEntry {
        symbol: "pin"
        text: menu.row?.pinned ? qsTr("Unpin") : qsTr("Pin to the top")
        onTriggered: menu.actions.setPinned(menu.conversationId, !menu.row?.pinned)
    }
    MenuEntry {
        symbol: "unread"
        text: menu.unread ? qsTr("Mark as read") : qsTr("Mark as unread")
        onTriggered: menu.unread ? menu.actions.markRead(menu.conversationId) : menu.actions.markUnread(menu.conversationId)
    }
    MenuEntry {
        symbol: menu.row?.muted ? "bell" : "bell-off"
        text: menu.row?.muted ? qsTr("Unmute") : qsTr("Mute")
        onTriggered: menu.row?.muted ? menu.mutes.unmute(menu.conversationId) : menu.mutes.mute(menu.conversationId, 0)
    }
    MenuEntry {
        symbol: "archive"
        text: menu.row?.archived ? qsTr("Take out of the archive") : qsTr("Archive")
        onTriggered: menu.actions.setArchived(menu.conversationId, !menu.row?.archived)
    }
}
