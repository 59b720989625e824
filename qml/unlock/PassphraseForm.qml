// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// A new passphrase, typed twice.
FocusScope {
    id: root

    required property Protection protection

    property bool tried: false

    readonly property string problem: protection.passphraseProblem(first.text)
    readonly property bool same: first.text === second.text

    signal submitted(string passphrase)

    function submit() {
        tried = true;
        problem === "" && same && !protection.busy && submitted(first.text);
    }

    function clear() {
        tried = false;
        first.clear();
        second.clear();
    }

    implicitHeight: fields.implicitHeight

    Column {
        id: fields

        width: parent.width
        spacing: Theme.space16

        FormField {
            width: parent.width
            label: first.label
            help: qsTr("Several words are easy to keep in mind and hard to guess. Nobody can look it up for you.")
            problem: root.tried ? root.problem : ""

            PasswordField {
                id: first

                objectName: "passphrase"
                width: parent.width
                label: qsTr("Passphrase")
                invalid: root.tried && root.problem !== ""
                focus: true
                onAccepted: second.forceActiveFocus()
                onTextEdited: root.protection.clearError()
            }
        }
        FormField {
            width: parent.width
            label: second.label
            problem: root.protection.errorText !== "" ? root.protection.errorText : root.tried && root.problem === "" && !root.same ? qsTr("This is not the same as above.") : ""

            PasswordField {
                id: second

                objectName: "again"
                width: parent.width
                label: qsTr("Passphrase once more")
                invalid: root.tried && !root.same
                onAccepted: root.submit()
                onTextEdited: root.protection.clearError()
            }
        }
    }
}
