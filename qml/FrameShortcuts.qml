// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

/// The keys that work everywhere in the main frame.
Item {
    id: root

    signal switcherWanted
    signal findWanted
    signal dayWanted
    signal searchWanted
    signal newConversationWanted
    signal settingsWanted
    signal shortcutsWanted
    signal neighbourWanted(int step)

    Shortcut {
        sequence: "Ctrl+K"
        enabled: root.enabled
        onActivated: root.switcherWanted()
    }
    Shortcut {
        sequence: "Ctrl+F"
        enabled: root.enabled
        onActivated: root.findWanted()
    }
    Shortcut {
        sequence: "Ctrl+G"
        enabled: root.enabled
        onActivated: root.dayWanted()
    }
    Shortcut {
        sequence: "Ctrl+Shift+F"
        enabled: root.enabled
        onActivated: root.searchWanted()
    }
    Shortcut {
        sequence: "Ctrl+N"
        enabled: root.enabled
        onActivated: root.newConversationWanted()
    }
    Shortcut {
        sequence: "Ctrl+,"
        enabled: root.enabled
        onActivated: root.settingsWanted()
    }
    Shortcut {
        sequences: ["Ctrl+/", "F1"]
        onActivated: root.shortcutsWanted()
    }
    Shortcut {
        sequence: "Alt+Up"
        enabled: root.enabled
        onActivated: root.neighbourWanted(-1)
    }
    Shortcut {
        sequence: "Alt+Down"
        enabled: root.enabled
        onActivated: root.neighbourWanted(1)
    }
}
