// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Leaves the account on a device that is not linked (any more), and empties the profile for another one.
ModalDialog {
    id: dialog

    required property OwnAccount account

    title: account.signedIn ? qsTr("Sign out?") : qsTr("Empty this profile?")
    acceptText: account.signedIn ? qsTr("Sign out") : qsTr("Delete messages here")
    dangerous: true
    busy: account.busy
    closesAtOnce: false
    onConfirmed: account.signOut()
    onAboutToShow: account.clearError()
    onClosed: account.clearError()

    contentItem: Column {
        spacing: Theme.space12

        Paragraph {
            width: parent.width
            text: dialog.account.signedIn ? qsTr("This device leaves the account %1, and its profile is emptied: what is stored here is deleted.").arg(dialog.account.username) : qsTr("All messages of %1 on this device are deleted. This cannot be undone.").arg(dialog.account.username)
        }
        Paragraph {
            width: parent.width
            text: qsTr("The account stays, and so does what is on your other devices. Afterwards you can join or sign in here with any account.")
        }
        ErrorLine {
            width: parent.width
            text: dialog.account.errorText
        }
    }

    Connections {
        target: dialog.account

        function onInfoChanged() {
            dialog.account.userId === "" && dialog.close();
        }
    }
}
