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

    signal copyWanted(string text)
    signal detailsWanted(string id)
    signal resendWanted(string id)
    signal discardWanted(string id)

    MenuEntry {
        symbol: "copy"
        text: qsTr("Copy text")
        enabled: menu.row && !menu.row.unreadable
        onTriggered: menu.copyWanted(menu.row.text)
    }
    MenuEntry {
        symbol: "copy"
        text: qsTr("Copy message id")
        enabled: menu.row
        onTriggered: menu.copyWanted(menu.row.messageId)
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
}
