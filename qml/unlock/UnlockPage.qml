// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// The profile needs a person to open: why, and one line to type.
QuietPage {
    id: root

    required property Protection protection

    readonly property bool askable: protection.takesPassphrase || protection.takesRecoveryCode

    property bool usesCode: !protection.takesPassphrase

    function submit() {
        if (secret.text === "" || protection.busy)
            return;
        usesCode ? protection.unlockWithCode(secret.text) : protection.unlockWithPassphrase(secret.text);
    }

    title: qsTr("Parlance is locked")
    text: protection.reason

    FormField {
        width: parent.width
        visible: root.askable
        label: secret.label
        help: root.usesCode ? qsTr("Eight groups of four letters and digits, as you wrote them down") : ""
        problem: root.protection.errorText

        PasswordField {
            id: secret

            objectName: "secret"
            width: parent.width
            label: root.usesCode ? qsTr("Recovery code") : qsTr("Passphrase")
            shown: root.usesCode
            invalid: root.protection.errorText !== ""
            focus: true
            onAccepted: root.submit()
            onTextEdited: root.protection.clearError()
        }
    }
    ActionButton {
        objectName: "unlock"
        width: parent.width
        implicitHeight: Theme.control + Theme.space8
        visible: root.askable
        kind: ActionButton.Primary
        text: root.protection.busy ? qsTr("Unlocking…") : qsTr("Unlock")
        busy: root.protection.busy
        enabled: !root.protection.busy && secret.text !== ""
        onClicked: root.submit()
    }
    ActionButton {
        objectName: "other"
        width: parent.width
        visible: root.protection.takesPassphrase && root.protection.takesRecoveryCode
        kind: ActionButton.Plain
        text: root.usesCode ? qsTr("Use the passphrase instead") : qsTr("Use the recovery code instead")
        onClicked: {
            root.usesCode = !root.usesCode;
            secret.clear();
            root.protection.clearError();
            secret.forceActiveFocus();
        }
    }
    ActionButton {
        objectName: "again"
        width: parent.width
        visible: root.protection.canTryAgain
        kind: ActionButton.Plain
        text: qsTr("Ask the key store again")
        enabled: !root.protection.busy
        onClicked: root.protection.tryAgain()
    }
}
