// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import Parlance

/// Saving a conversation to a file, and how that goes.
Column {
    id: root

    required property ConversationFiles files

    property int format: ConversationFiles.Html

    function choose(format: int) {
        root.format = format;
        file.selectedFile = root.files.suggestedFile(format);
        file.open();
    }

    ActionRow {
        width: parent.width
        symbol: "log"
        text: qsTr("Save this conversation…")
        help: root.files.text
        enabled: !root.files.busy
        onClicked: menu.openBelow(this)
    }
    ActionRow {
        width: parent.width
        visible: root.files.busy
        symbol: "close"
        text: qsTr("Stop saving")
        onClicked: root.files.cancel()
    }
    Banner {
        width: parent.width
        kind: Banner.Trouble
        symbol: "warning"
        text: root.files.errorText
        mostLines: 8
        dismissible: true
        onDismissed: root.files.clear()
    }
    PopupMenu {
        id: menu

        objectName: "saveConversation"

        MenuEntry {
            text: qsTr("As a page to read (HTML)")
            onTriggered: root.choose(ConversationFiles.Html)
        }
        MenuEntry {
            text: qsTr("As data for programs (JSON)")
            onTriggered: root.choose(ConversationFiles.Json)
        }
    }
    FileDialog {
        id: file

        title: qsTr("Save this conversation")
        fileMode: FileDialog.SaveFile
        defaultSuffix: root.format === ConversationFiles.Html ? "html" : "jsonl"
        nameFilters: root.format === ConversationFiles.Html ? [qsTr("Page (*.html)")] : [qsTr("JSON lines (*.jsonl)")]
        onAccepted: root.files.save(selectedFile, root.format)
    }
}
