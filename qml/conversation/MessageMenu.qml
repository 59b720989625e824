// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// What can be done with a message.
PopupMenu {
    id: menu

    property MessageRow row: null

    // The keys step onto what is merely hidden.
    readonly property bool mayRepeat: row?.failed ?? false
    readonly property bool usable: row?.usable ?? false
    readonly property bool mayChange: usable && (row?.mine ?? false)
    readonly property bool mayCollect: menu.row && !menu.row.missing && !menu.row.unreadable && !menu.row.deleted
    readonly property bool mayHide: (usable || (row?.deleted ?? false)) && row?.messageState !== MessageListModel.Queued

    signal replyWanted(string id)
    signal reactWanted(MessageRow row)
    signal editWanted(string id)
    signal deleteForEveryoneWanted(string id)
    signal deleteForMeWanted(string id)
    signal forwardWanted(string id)
    signal selectWanted(string id)
    signal copyWanted(string text)
    signal detailsWanted(string id)
    signal resendWanted(string id)
    signal discardWanted(string id)

    MenuEntry {
        symbol: "reply"
        directional: true
        text: qsTr("Reply")
        visible: menu.usable
        enabled: menu.usable
        onTriggered: menu.replyWanted(menu.row.messageId)
    }
    MenuEntry {
        symbol: "emoji"
        text: qsTr("React")
        visible: menu.usable
        enabled: menu.usable
        onTriggered: menu.reactWanted(menu.row)
    }
    MenuEntry {
        symbol: "forward-message"
        directional: true
        text: qsTr("Forward")
        visible: menu.mayCollect
        enabled: menu.mayCollect
        onTriggered: menu.forwardWanted(menu.row.messageId)
    }
    MenuEntry {
        symbol: "compose"
        text: qsTr("Edit")
        visible: menu.mayChange
        enabled: menu.mayChange
        onTriggered: menu.editWanted(menu.row.messageId)
    }
    MenuEntry {
        symbol: "copy"
        text: qsTr("Copy text")
        enabled: menu.row && !menu.row.unreadable && !menu.row.deleted
        onTriggered: menu.copyWanted(menu.row.text)
    }
    MenuEntry {
        symbol: "copy"
        text: qsTr("Copy message id")
        enabled: menu.row
        onTriggered: menu.copyWanted(menu.row.messageId)
    }
    MenuEntry {
        symbol: "check"
        text: qsTr("Select")
        visible: menu.mayCollect
        enabled: menu.mayCollect
        onTriggered: menu.selectWanted(menu.row.messageId)
    }
    MenuEntry {
        symbol: "info"
        text: qsTr("Details")
        enabled: menu.row && !menu.row.unreadable
        onTriggered: menu.detailsWanted(menu.row.messageId)
    }
    MenuEntry {
        symbol: "retry"
        text: qsTr("Try again")
        visible: menu.mayRepeat
        enabled: menu.mayRepeat
        onTriggered: menu.resendWanted(menu.row.messageId)
    }
    MenuEntry {
        symbol: "trash"
        text: qsTr("Discard")
        dangerous: true
        visible: menu.mayRepeat
        enabled: menu.mayRepeat
        onTriggered: menu.discardWanted(menu.row.messageId)
    }
    MenuEntry {
        symbol: "trash"
        text: qsTr("Delete for you")
        dangerous: true
        visible: menu.mayHide
        enabled: menu.mayHide
        onTriggered: menu.deleteForMeWanted(menu.row.messageId)
    }
    MenuEntry {
        symbol: "trash"
        text: qsTr("Delete for everyone")
        dangerous: true
        visible: menu.mayChange
        enabled: menu.mayChange
        onTriggered: menu.deleteForEveryoneWanted(menu.row.messageId)
    }
}
