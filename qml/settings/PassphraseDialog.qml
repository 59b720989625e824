// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// A new passphrase for the profile.
ModalDialog {
    id: dialog

    required property Protection protection

    title: protection.byPassphrase ? qsTr("Change the passphrase") : qsTr("Add a passphrase")
    acceptText: qsTr("Save")
    busy: protection.busy
    closesAtOnce: false
    onAboutToShow: form.clear()
    onOpened: form.forceActiveFocus()
    onConfirmed: form.submit()
    onClosed: protection.clearError()

    contentItem: PassphraseForm {
        id: form

        protection: dialog.protection
        onSubmitted: passphrase => dialog.protection.setPassphrase(passphrase)
    }

    Connections {
        target: dialog.protection

        function onPassphraseSet() {
            dialog.close();
        }
    }
}
