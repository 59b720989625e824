// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// The other accounts of this person on this computer, each in a window of its own.
SettingsGroup {
    id: root

    required property Profiles profiles

    signal failed(string text)

    function opened(started: bool) {
        started || root.failed(qsTr("The other window could not be opened"));
    }

    title: qsTr("Other accounts on this computer")
    help: qsTr("Each has a window, a history and settings of its own.")
    Component.onCompleted: profiles.refresh()

    Repeater {
        model: root.profiles.others

        ActionRow {
            required property string modelData

            width: parent.width
            symbol: "person"
            text: modelData !== "" ? modelData : qsTr("The first account")
            leads: true
            onClicked: root.opened(root.profiles.open(modelData))
        }
    }
    ActionRow {
        width: parent.width
        symbol: "plus"
        text: qsTr("Add an account…")
        onClicked: adding.open()
    }
    ModalDialog {
        id: adding

        property bool asked: false

        title: qsTr("Add an account")
        acceptText: qsTr("Add")
        closesAtOnce: false
        onAboutToShow: {
            asked = false;
            name.clear();
            name.forceActiveFocus();
        }
        onConfirmed: {
            asked = true;
            if (root.profiles.nameProblem(name.text) === "") {
                root.opened(root.profiles.create(name.text));
                accept();
            }
        }

        contentItem: FormField {
            label: qsTr("What to call it here")
            help: qsTr("Only you see this name. A second window opens, where you join or sign in.")
            problem: adding.asked ? root.profiles.nameProblem(name.text) : ""

            LineField {
                id: name

                objectName: "profileName"
                width: parent.width
                label: qsTr("What to call it here")
                placeholderText: qsTr("Work")
                maximumLength: 32
                onAccepted: adding.confirm()
            }
        }
    }
}
