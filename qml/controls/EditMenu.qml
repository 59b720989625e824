// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// The menu of a text field; the field does what is asked.
PopupMenu {
    id: menu

    property bool hasSelection: false
    property bool editable: true
    property bool secret: false
    property bool canPaste: true

    signal cutRequested
    signal copyRequested
    signal pasteRequested
    signal selectAllRequested

    MenuEntry {
        text: qsTr("Cut")
        enabled: menu.hasSelection && menu.editable && !menu.secret
        onTriggered: menu.cutRequested()
    }
    MenuEntry {
        text: qsTr("Copy")
        enabled: menu.hasSelection && !menu.secret
        onTriggered: menu.copyRequested()
    }
    MenuEntry {
        text: qsTr("Paste")
        enabled: menu.editable && menu.canPaste
        onTriggered: menu.pasteRequested()
    }
    MenuEntry {
        text: qsTr("Select all")
        onTriggered: menu.selectAllRequested()
    }
}
