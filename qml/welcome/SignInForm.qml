// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// An account there is already, on this device too.
Column {
    id: root

    required property OwnAccount account

    property bool tried: false

    // A link brings the pin along.
    readonly property bool linked: relay.text.trim().startsWith("parlance://")
    readonly property bool complete: relay.text.trim() !== "" && username.text !== "" && password.text !== ""

    function submit() {
        tried = true;
        complete && !account.busy && account.signIn(relay.text.trim(), username.text, password.text, linked ? "" : pin.text.trim());
    }

    function problemOf(field: string, text: string, asked: string): string {
        return account.errorField === field ? account.errorText : tried && text.trim() === "" ? asked : "";
    }

    // A link that was opened just now is meant, whatever stands there.
    Connections {
        target: root.account

        function onPendingInviteChanged() {
            if (root.account.pendingInvite !== "")
                relay.text = root.account.pendingInvite;
        }
    }

    spacing: Theme.space16
    onVisibleChanged: account.clearError()

    FormField {
        id: relayField

        width: parent.width
        label: qsTr("Relay")
        help: qsTr("Copy it from Settings, Account on your other device, or type its address")
        problem: root.problemOf("relay", relay.text, qsTr("Enter the relay's address."))

        LineField {
            id: relay

            objectName: "relay"
            width: parent.width
            label: qsTr("Relay")
            placeholderText: qsTr("chat.example.org")
            initial: root.account.relay !== "" ? root.account.relay : root.account.pendingInvite
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText
            invalid: relayField.problem !== ""
            focus: root.visible
            onAccepted: pinField.visible ? pin.forceActiveFocus() : username.forceActiveFocus()
            onTextEdited: root.account.clearError()
        }
    }
    FormField {
        id: pinField

        width: parent.width
        visible: !root.linked
        label: qsTr("Certificate pin")
        help: qsTr("Only for a relay with its own certificate: the line that begins with SHA256:")

        LineField {
            id: pin

            objectName: "pin"
            width: parent.width
            label: qsTr("Certificate pin")
            placeholderText: qsTr("Optional")
            initial: root.account.relayPin
            inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            onAccepted: username.forceActiveFocus()
            onTextEdited: root.account.clearError()
        }
    }
    FormField {
        id: usernameField

        width: parent.width
        label: qsTr("Username")
        problem: root.problemOf("username", username.text, qsTr("Enter your username."))

        LineField {
            id: username

            objectName: "username"
            width: parent.width
            label: qsTr("Username")
            initial: root.account.username
            maximumLength: 32
            inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText | Qt.ImhLowercaseOnly
            invalid: usernameField.problem !== ""
            onAccepted: password.forceActiveFocus()
            onTextEdited: root.account.clearError()
        }
    }
    FormField {
        id: passwordField

        width: parent.width
        label: qsTr("Password")
        problem: root.problemOf("password", password.text, qsTr("Enter your password."))

        PasswordField {
            id: password

            objectName: "password"
            width: parent.width
            label: qsTr("Password")
            invalid: passwordField.problem !== ""
            onAccepted: root.submit()
            onTextEdited: root.account.clearError()
        }
    }
    Banner {
        width: parent.width
        radius: Theme.radius
        kind: Banner.Trouble
        symbol: "warning"
        text: root.account.errorField === "" ? root.account.errorText : ""
    }
    ActionButton {
        objectName: "submit"
        width: parent.width
        implicitHeight: Theme.control + Theme.space8
        kind: ActionButton.Primary
        text: root.account.busy ? qsTr("Signing in…") : qsTr("Sign in")
        busy: root.account.busy
        enabled: !root.account.busy
        onClicked: root.submit()
    }
}
