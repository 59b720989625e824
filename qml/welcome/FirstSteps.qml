// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// After the first start: three things worth doing, none of which has to be done.
Rectangle {
    id: root

    required property ChatApplication application

    property bool notificationsSeen: false

    signal recoveryWanted
    signal invitationWanted
    signal notificationsWanted

    implicitHeight: column.implicitHeight + 2 * Theme.space16
    radius: Theme.radiusLarge
    color: Theme.surface
    border.width: 1
    border.color: Theme.divider
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("First steps")

    Column {
        id: column

        x: 1
        y: Theme.space16
        width: parent.width - 2
        spacing: Theme.space4

        Label {
            x: Theme.space16
            width: parent.width - 2 * Theme.space16
            text: qsTr("You are in, %1").arg(root.application.account.name)
            font.pixelSize: Theme.fontTitle
            font.weight: Theme.weightStrong
            Accessible.role: Accessible.Heading
        }
        Paragraph {
            x: Theme.space16
            width: parent.width - 2 * Theme.space16
            bottomPadding: Theme.space8
            text: qsTr("Three things worth doing now, or later:")
        }
        ActionRow {
            width: parent.width
            symbol: root.application.protection.recoveryCodeWritten ? "check" : "shield"
            text: qsTr("Keep a recovery code")
            help: root.application.protection.recoveryCodeWritten ? qsTr("Done. It opens your messages when nothing else does any more") : qsTr("It opens your messages when nothing else does any more")
            leads: true
            onClicked: root.recoveryWanted()
        }
        ActionRow {
            width: parent.width
            symbol: root.application.contacts.people.count > 0 ? "check" : "person-add"
            text: qsTr("Invite somebody")
            help: qsTr("Ask somebody for a conversation by their username")
            leads: true
            onClicked: root.invitationWanted()
        }
        ActionRow {
            width: parent.width
            symbol: root.notificationsSeen ? "check" : "bell"
            text: qsTr("Choose what notifications show")
            help: qsTr("Name and text, only the name, or only that there is a message")
            leads: true
            onClicked: {
                root.notificationsSeen = true;
                root.notificationsWanted();
            }
        }
        ActionButton {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space16
            kind: ActionButton.Plain
            text: qsTr("Hide this")
            onClicked: root.application.settings.firstSteps = false
        }
    }
}
