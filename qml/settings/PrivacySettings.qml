// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Who sees what.
Column {
    id: root

    required property ChatApplication application

    readonly property OwnAccount account: application.account
    readonly property Contacts contacts: application.contacts

    spacing: Theme.space24

    Banner {
        width: parent.width
        radius: Theme.radius
        kind: Banner.Trouble
        symbol: "warning"
        text: root.account.errorText !== "" ? root.account.errorText : root.contacts.errorText
    }
    SettingsGroup {
        width: parent.width
        title: qsTr("Presence")
        help: qsTr("Only your contacts ever see it.")

        SwitchRow {
            width: parent.width
            text: qsTr("Show when I am online")
            help: root.account.presenceHidden ? qsTr("Nobody sees whether you are here, or when you last were") : qsTr("Your contacts see when you are here, and when you last were")
            enabled: !root.account.busy
            checked: !root.account.presenceHidden
            onToggled: on => root.account.setPresenceHidden(!on)
        }
    }
    ProtectionSettings {
        width: parent.width
        application: root.application
    }
    SettingsGroup {
        width: parent.width
        title: qsTr("Blocked")

        Label {
            width: parent.width
            visible: blocked.count === 0
            padding: Theme.space12
            leftPadding: Theme.space16
            text: qsTr("You have blocked nobody")
            color: Theme.secondary
        }
        Repeater {
            id: blocked

            model: root.contacts.blocked

            BlockedRow {
                width: parent.width
                busy: root.contacts.busy
                onUnblockWanted: root.contacts.unblock(userId)
            }
        }
    }
}
