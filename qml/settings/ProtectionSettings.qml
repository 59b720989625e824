// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// What opens this profile, and what else should.
SettingsGroup {
    id: root

    required property ChatApplication application

    readonly property Protection protection: application.protection

    title: qsTr("Encryption on this computer")
    help: protection.byKeyFile ? qsTr("Messages, names and keys are stored encrypted. A key file opens them.") : protection.byKeyStore ? qsTr("Messages, names and keys are stored encrypted. The key is in your system's key store.") : qsTr("Messages, names and keys are stored encrypted. Your passphrase opens them.")

    ActionRow {
        width: parent.width
        symbol: "shield"
        text: qsTr("New recovery code…")
        help: qsTr("It opens your messages when nothing else does any more")
        onClicked: code.open()
    }
    ActionRow {
        width: parent.width
        symbol: "lock"
        text: root.protection.byPassphrase ? qsTr("Change the passphrase…") : qsTr("Add a passphrase…")
        help: root.protection.byKeyStore ? qsTr("Asked for when the key store cannot be used") : qsTr("Asked for when Parlance starts")
        onClicked: passphrase.open()
    }
    RecoveryCodeDialog {
        id: code

        application: root.application
    }
    PassphraseDialog {
        id: passphrase

        protection: root.protection
    }
}
