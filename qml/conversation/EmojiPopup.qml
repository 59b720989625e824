// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// The emoji picker, made when it is first asked for.
Loader {
    id: root

    required property Item anchor
    required property Settings settings

    readonly property bool shown: (item as EmojiPicker)?.visible ?? false

    signal picked(string emoji)
    /// Before it fades: what is opened next takes the keyboard, and keeps it.
    signal aboutToClose

    function toggle() {
        active = true;
        shown ? (item as EmojiPicker).close() : (item as EmojiPicker).open();
    }

    active: false
    sourceComponent: EmojiPicker {
        parent: root.anchor
        settings: root.settings
        onPicked: emoji => root.picked(emoji)
        onAboutToHide: root.aboutToClose()
    }
}
