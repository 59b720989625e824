// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// A new recovery code. The one there was holds until this one is written down.
ModalDialog {
    id: dialog

    required property ChatApplication application

    readonly property Protection protection: application.protection

    title: qsTr("New recovery code")
    acceptText: qsTr("I have written it down")
    busy: protection.busy
    closesAtOnce: false
    onAboutToShow: protection.makeRecoveryCode()
    onConfirmed: protection.keepRecoveryCode()
    onClosed: protection.dropRecoveryCode()

    contentItem: Column {
        spacing: Theme.space16

        Paragraph {
            width: parent.width
            text: qsTr("Keep it on paper, or in a password manager. As soon as you say that you have written it down, the one you had opens nothing any more.")
        }
        RecoveryCodeCard {
            width: parent.width
            protection: dialog.protection
            onCopyWanted: text => dialog.application.copyToClipboard(text)
        }
    }

    Connections {
        target: dialog.protection

        function onRecoveryCodeKept() {
            dialog.close();
        }
    }
}
