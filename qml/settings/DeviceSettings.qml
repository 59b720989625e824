// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// The devices this account is signed in on.
Column {
    id: root

    required property DeviceListModel devices
    required property OwnAccount account

    spacing: Theme.space24
    Component.onCompleted: devices.refresh()

    Banner {
        width: parent.width
        radius: Theme.radius
        kind: Banner.Trouble
        symbol: "warning"
        text: root.account.noticeText
        mostLines: 20
    }
    Banner {
        width: parent.width
        radius: Theme.radius
        kind: Banner.Trouble
        symbol: "warning"
        text: root.devices.errorText
        actionText: qsTr("Try again")
        onActionTriggered: root.devices.refresh()
    }
    SettingsGroup {
        width: parent.width
        title: qsTr("Signed in on")
        help: qsTr("Up to five devices. One that is signed out gets no more messages; what it has stays on it.")

        Repeater {
            model: root.devices

            DeviceRow {
                width: parent.width
                busy: root.devices.busy
                onRevokeWanted: revocation.ask(deviceId, name, linked)
            }
        }
        Spinner {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.devices.busy && root.devices.count === 0
            color: Theme.secondary
        }
    }
    ModalDialog {
        id: revocation

        property string deviceId: ""
        property string deviceName: ""
        property bool deviceLinked: true

        function ask(id: string, name: string, linked: bool) {
            deviceId = id;
            deviceName = name;
            deviceLinked = linked;
            open();
        }

        title: qsTr("Sign out %1?").arg(deviceName)
        acceptText: qsTr("Sign out")
        dangerous: true
        onConfirmed: root.devices.revoke(deviceId)

        contentItem: Paragraph {
            text: !revocation.deviceLinked ? qsTr("It was not linked and could read nothing. To use it again, sign in on it and link it.") : qsTr("It gets no more messages from now on, and your account gets a new key, so that what it knows serves for nothing. Your contacts are told that your key was renewed. To use it again, sign in on it and link it.")
        }
    }
}
