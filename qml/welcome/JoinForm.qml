// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Invite link, a name and a password: a new account.
Column {
    id: root

    required property OwnAccount account

    property bool tried: false

    readonly property string linkProblem: account.inviteProblem(link.text.trim())
    readonly property string usernameProblem: account.usernameProblem(username.text)
    readonly property string passwordProblem: account.passwordProblem(password.text)
    readonly property bool complete: linkProblem === "" && usernameProblem === "" && passwordProblem === ""

    function submit() {
        tried = true;
        complete && !account.busy && account.join(link.text.trim(), username.text, password.text);
    }

    function problemOf(field: string, local: string, touched: bool): string {
        return account.errorField === field ? account.errorText : tried || touched ? local : "";
    }

    // A link that was opened just now is meant, whatever stands there.
    Connections {
        target: root.account

        function onPendingInviteChanged() {
            if (root.account.pendingInvite !== "")
                link.text = root.account.pendingInvite;
        }
    }

    spacing: Theme.space16
    onVisibleChanged: account.clearError()

    FormField {
        id: linkField

        width: parent.width
        label: qsTr("Invite link")
        help: root.account.inviteHost(link.text.trim()) !== "" ? qsTr("Leads to the relay %1").arg(root.account.inviteHost(link.text.trim())) : qsTr("Paste the link you were given. It begins with parlance://")
        problem: root.problemOf("link", root.linkProblem, link.text !== "" && !link.activeFocus)

        LineField {
            id: link

            objectName: "link"
            width: parent.width
            label: qsTr("Invite link")
            placeholderText: "parlance://…"
            initial: root.account.pendingInvite
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoPredictiveText
            invalid: linkField.problem !== ""
            focus: root.visible && root.account.pendingInvite === ""
            onAccepted: username.forceActiveFocus()
            onTextEdited: root.account.clearError()
        }
    }
    FormField {
        id: usernameField

        width: parent.width
        label: qsTr("Username")
        help: qsTr("Others find you by this name")
        problem: root.problemOf("username", root.usernameProblem, username.text !== "" && !username.activeFocus)

        LineField {
            id: username

            objectName: "username"
            width: parent.width
            label: qsTr("Username")
            placeholderText: qsTr("alice")
            maximumLength: 32
            inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText | Qt.ImhLowercaseOnly
            invalid: usernameField.problem !== ""
            focus: root.visible && root.account.pendingInvite !== ""
            onAccepted: password.forceActiveFocus()
            onTextEdited: root.account.clearError()
        }
    }
    FormField {
        id: passwordField

        width: parent.width
        label: qsTr("Password")
        help: qsTr("At least 8 characters")
        problem: root.problemOf("password", root.passwordProblem, password.text !== "" && !password.activeFocus)

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
        text: root.account.busy ? qsTr("Joining…") : qsTr("Join")
        busy: root.account.busy
        enabled: !root.account.busy
        onClicked: root.submit()
    }
}
