// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Asks somebody for a conversation by username, or begins notes to oneself.
ModalDialog {
    id: dialog

    required property Contacts contacts

    signal done(string name, bool accepted)

    title: qsTr("New conversation")
    acceptText: qsTr("Send request")
    acceptEnabled: name.text.trim() !== ""
    busy: contacts.busy
    closesAtOnce: false
    onConfirmed: contacts.request(name.text.trim().replace("@", ""))
    onAboutToShow: name.clear()
    onOpened: name.forceActiveFocus()
    onClosed: contacts.clearError()

    contentItem: Column {
        spacing: Theme.space16

        Paragraph {
            width: parent.width
            text: qsTr("Enter the person's username on your relay. You can write as soon as they accept.")
        }
        FormField {
            width: parent.width
            label: qsTr("Username")
            problem: dialog.contacts.errorText

            LineField {
                id: name

                objectName: "contactName"
                width: parent.width
                label: qsTr("Username")
                placeholderText: qsTr("bob")
                maximumLength: 33
                inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
                invalid: dialog.contacts.errorText !== ""
                onAccepted: dialog.acceptEnabled && dialog.confirm()
                onTextEdited: dialog.contacts.clearError()
            }
        }
        // Its symbol stands below the words above it.
        ActionRow {
            x: -Theme.space16
            width: parent.width + 2 * Theme.space16
            inset: Theme.space4
            symbol: "note"
            text: qsTr("Note to self")
            help: qsTr("What you write there is on all of your devices, and nowhere else")
            enabled: !dialog.contacts.busy
            onClicked: dialog.contacts.openNotes()
        }
    }

    Connections {
        target: dialog.contacts

        function onNotesOpened() {
            dialog.close();
        }

        function onRequested(name: string, accepted: bool) {
            dialog.done(name, accepted);
            dialog.accept();
        }
    }
}
