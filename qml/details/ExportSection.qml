// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtCore
import QtQuick
import QtQuick.Dialogs
import Parlance

/// Saving a conversation to a file and taking it back from one, and how that goes.
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
        enabled: !root.files.busy
        onClicked: menu.openBelow(this)
    }
    ActionRow {
        width: parent.width
        symbol: "log"
        text: qsTr("Import messages from a file…")
        enabled: !root.files.busy
        onClicked: saved.open()
    }
    ActionRow {
        width: parent.width
        visible: root.files.busy
        symbol: "close"
        text: root.files.importing ? qsTr("Stop importing") : qsTr("Stop saving")
        onClicked: root.files.cancel()
    }
    Paragraph {
        id: outcome

        width: parent.width
        leftPadding: Theme.space16
        rightPadding: Theme.space16
        bottomPadding: Theme.space8
        visible: text !== ""
        text: root.files.text
        Accessible.role: Accessible.StaticText
        Accessible.name: text
        onTextChanged: {
            // Of how far it is nobody wants to hear every time.
            if (outcome.text !== "" && !root.files.busy)
                Accessible.announce(outcome.text);
        }
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
    FileDialog {
        id: saved

        objectName: "importFile"
        title: qsTr("Import messages from a file")
        fileMode: FileDialog.OpenFile
        currentFolder: StandardPaths.writableLocation(StandardPaths.DocumentsLocation)
        nameFilters: [qsTr("JSON lines (*.jsonl)"), qsTr("All files (*)")]
        onAccepted: root.files.load(selectedFile)
    }
}
