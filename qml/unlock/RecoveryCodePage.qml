// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Right after joining: the code that opens the profile when nothing else does, shown this once.
QuietPage {
    id: root

    required property ChatApplication application

    readonly property Protection protection: application.protection

    title: qsTr("Your recovery code")
    text: protection.byPassphrase ? qsTr("It opens your messages should you forget the passphrase. Keep it on paper, or in a password manager, but not only on this computer. It is shown this once.") : qsTr("It opens your messages should this system lose its key store. Keep it on paper, or in a password manager, but not only on this computer. It is shown this once.")
    symbol: "shield"
    Component.onCompleted: protection.makeRecoveryCode()

    RecoveryCodeCard {
        width: parent.width
        protection: root.protection
        onCopyWanted: text => root.application.copyToClipboard(text)
    }
    ActionButton {
        objectName: "written"
        width: parent.width
        implicitHeight: Theme.control + Theme.space8
        kind: ActionButton.Primary
        text: qsTr("I have written it down")
        busy: root.protection.busy
        enabled: !root.protection.busy
        focus: true
        onClicked: root.protection.keepRecoveryCode()
    }
}
