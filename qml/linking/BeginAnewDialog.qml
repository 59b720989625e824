// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// What it costs to go on without any of the account's other devices, before it is done.
ModalDialog {
    id: dialog

    required property OwnAccount account

    title: qsTr("Begin anew on this device?")
    acceptText: qsTr("Begin anew")
    dangerous: true
    busy: account.busy
    closesAtOnce: false // with the page, once this device is linked
    onConfirmed: account.beginAnew()
    onAboutToShow: account.clearError()
    onClosed: account.clearError()

    contentItem: Column {
        spacing: Theme.space12

        Paragraph {
            width: parent.width
            text: qsTr("Only when you have none of your other devices any more.")
            color: Theme.text
            font.weight: Theme.weightStrong
        }
        Paragraph {
            width: parent.width
            text: qsTr("Your account gets new keys, and this is its only device from now on. The others are signed out.")
        }
        Paragraph {
            width: parent.width
            text: qsTr("Your contacts are told, and asked to compare the safety number with you.")
        }
        Paragraph {
            width: parent.width
            text: qsTr("What was said before stays unread here. You can go on writing with the same people.")
        }
        ErrorLine {
            width: parent.width
            text: dialog.account.errorText
        }
    }
}
