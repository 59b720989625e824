// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// A new profile where there is no key store: a passphrase is chosen.
QuietPage {
    id: root

    required property Protection protection

    title: qsTr("Choose a passphrase")
    text: protection.reason

    PassphraseForm {
        id: form

        width: parent.width
        focus: true
        protection: root.protection
        onSubmitted: passphrase => root.protection.unlockWithPassphrase(passphrase)
    }
    ActionButton {
        objectName: "choose"
        width: parent.width
        implicitHeight: Theme.control + Theme.space8
        kind: ActionButton.Primary
        text: qsTr("Go on")
        busy: root.protection.busy
        enabled: !root.protection.busy
        onClicked: form.submit()
    }
}
