// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// The keys that put the marks of a format around what is selected, which stays selected.
Item {
    id: root

    required property ComposerArea editor

    function wrap(begin: string, end: string) {
        const start = editor.selectionStart;
        const held = editor.getText(start, editor.selectionEnd);
        editor.remove(start, editor.selectionEnd);
        editor.insert(start, begin + held + end);
        editor.select(start + begin.length, start + begin.length + held.length);
    }

    function wrapCode() {
        const lines = editor.getText(editor.selectionStart, editor.selectionEnd).includes("\n");
        wrap(lines ? "```\n" : "`", lines ? "\n```" : "`");
    }

    Shortcut {
        sequence: "Ctrl+B"
        enabled: root.editor.activeFocus
        onActivated: root.wrap("**", "**")
    }
    Shortcut {
        sequence: "Ctrl+I"
        enabled: root.editor.activeFocus
        onActivated: root.wrap("*", "*")
    }
    Shortcut {
        sequence: "Ctrl+Shift+X"
        enabled: root.editor.activeFocus
        onActivated: root.wrap("~~", "~~")
    }
    Shortcut {
        sequence: "Ctrl+Shift+M"
        enabled: root.editor.activeFocus
        onActivated: root.wrapCode()
    }
}
