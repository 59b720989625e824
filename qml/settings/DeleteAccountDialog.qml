// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Asks for the password before everything goes.
ModalDialog {
    id: dialog

    required property OwnAccount account

    title: qsTr("Delete your account?")
    acceptText: qsTr("Delete for ever")
    dangerous: true
    acceptEnabled: password.text !== ""
    busy: account.busy
    closesAtOnce: false
    onConfirmed: account.deleteAccount(password.text)
    onAboutToShow: password.clear()
    onOpened: password.forceActiveFocus()
    onClosed: account.clearError()

    contentItem: Column {
        spacing: Theme.space16

        Paragraph {
            width: parent.width
            text: qsTr("Your account is deleted on the relay, and all messages on this device with it. Others keep what you wrote to them. This cannot be undone.")
        }
        FormField {
            width: parent.width
            label: qsTr("Password")
            problem: dialog.account.errorText

            PasswordField {
                id: password

                width: parent.width
                label: qsTr("Password")
                invalid: dialog.account.errorText !== ""
                onTextEdited: dialog.account.clearError()
            }
        }
    }

    Connections {
        target: dialog.account

        function onInfoChanged() {
            dialog.account.signedIn || dialog.close();
        }
    }
}
