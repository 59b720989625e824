// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import Parlance

/// What can be done in a conversation as a whole.
PopupMenu {
    id: menu

    signal findWanted
    signal dayWanted

    MenuEntry {
        symbol: "search"
        text: qsTr("Find in this conversation")
        onTriggered: menu.findWanted()
    }
    MenuEntry {
        symbol: "calendar"
        text: qsTr("Go to a day…")
        onTriggered: menu.dayWanted()
    }
}
