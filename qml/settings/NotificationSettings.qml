// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// What is announced, and where the program stays.
Column {
    id: root

    required property Settings settings
    required property DoNotDisturb doNotDisturb
    required property bool trayVisible

    spacing: Theme.space24

    SettingsGroup {
        width: parent.width
        title: qsTr("New messages")

        SwitchRow {
            width: parent.width
            text: qsTr("Show notifications")
            checked: root.settings.notifications
            onToggled: on => root.settings.notifications = on
        }
        DoNotDisturbRow {
            width: parent.width
            enabled: root.settings.notifications
            doNotDisturb: root.doNotDisturb
        }
    }
    SettingsGroup {
        width: parent.width
        title: qsTr("A notification shows")
        enabled: root.settings.notifications

        Repeater {
            model: [qsTr("Name and text"), qsTr("Only the name"), qsTr("Only that there is a message")]

            RadioChoice {
                required property int index
                required property string modelData

                x: Theme.space16
                width: parent.width - 2 * Theme.space16
                opacity: enabled ? 1 : 0.5
                text: modelData
                checked: root.settings.notificationContent === index
                onClicked: root.settings.notificationContent = index
            }
        }
    }
    SettingsGroup {
        width: parent.width
        title: qsTr("In the background")

        SwitchRow {
            width: parent.width
            enabled: root.trayVisible
            text: qsTr("Stay in the tray when the window is closed")
            help: root.trayVisible ? "" : qsTr("This desktop shows no tray: closing the window ends the program")
            checked: root.settings.closeToTray && root.trayVisible
            onToggled: on => root.settings.closeToTray = on
        }
        SwitchRow {
            width: parent.width
            visible: root.settings.canStartAtLogin
            text: qsTr("Start when I log in")
            help: qsTr("Hidden in the tray")
            checked: root.settings.startAtLogin
            onToggled: on => root.settings.startAtLogin = on
        }
    }
}
