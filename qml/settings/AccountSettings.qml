// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// The account: name, relay, and its end.
Column {
    id: root

    required property ChatApplication application

    readonly property OwnAccount account: application.account

    spacing: Theme.space24

    SettingsGroup {
        width: parent.width
        title: qsTr("Name")
        help: qsTr("What others see with your messages. Without one they see your username.")

        FormField {
            x: Theme.space16
            width: parent.width - 2 * Theme.space16
            topPadding: Theme.space8
            bottomPadding: Theme.space12
            label: qsTr("Display name")
            problem: root.account.errorField === "displayName" ? root.account.errorText : ""

            LineField {
                id: name

                objectName: "displayName"
                anchors.left: parent.left
                width: parent.width - save.width - Theme.space8
                label: qsTr("Display name")
                initial: root.account.displayName
                placeholderText: root.account.username
                maximumLength: 64
                onAccepted: save.click()
                onTextEdited: root.account.clearError()
            }
            ActionButton {
                id: save

                anchors.right: parent.right
                height: name.height
                text: qsTr("Save")
                kind: ActionButton.Primary
                busy: root.account.busy
                enabled: name.text.trim() !== root.account.displayName && !root.account.busy
                onClicked: root.account.setDisplayName(name.text.trim())
            }
        }
    }
    SettingsGroup {
        width: parent.width
        title: qsTr("Where it lives")
        help: qsTr("To sign in on another device, copy the relay here and paste it there.")

        InfoRow {
            width: parent.width
            label: qsTr("Username")
            value: root.account.username
            copyable: true
            onCopyWanted: text => root.application.copyToClipboard(text)
        }
        InfoRow {
            width: parent.width
            label: qsTr("Relay")
            value: root.account.relay
            copied: root.account.relayLink
            copyable: true
            onCopyWanted: text => root.application.copyToClipboard(text)
        }
        InfoRow {
            width: parent.width
            visible: value !== ""
            label: qsTr("Certificate pin")
            value: root.account.relayPin
            copyable: true
            onCopyWanted: text => root.application.copyToClipboard(text)
        }
    }
    OtherAccounts {
        width: parent.width
        visible: !root.application.sample
        profiles: root.application.profiles
        onFailed: text => root.application.notice(text)
    }
    SettingsGroup {
        width: parent.width
        title: qsTr("Delete the account")

        ActionRow {
            width: parent.width
            symbol: "trash"
            text: qsTr("Delete account…")
            help: qsTr("On the relay and with all messages on this device")
            dangerous: true
            enabled: !root.application.sample
            onClicked: deletion.open()
        }
    }
    DeleteAccountDialog {
        id: deletion

        account: root.account
    }
}
