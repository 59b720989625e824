// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// On a device that is linked: another one asks to be, and the person says whether both show the same digits.
ModalDialog {
    id: dialog

    required property LinkInfo link

    readonly property string name: link.device !== "" ? link.device : qsTr("the new device", "within a sentence")
    readonly property bool comparing: link.state === LinkInfo.Comparing
    readonly property bool under: comparing || link.state === LinkInfo.Confirmed

    function showWhenAsked() {
        comparing && !link.newDevice && open();
    }

    title: under ? qsTr("Link %1?").arg(name) : link.state === LinkInfo.Done ? qsTr("Linked: %1").arg(name) : qsTr("Not linked: %1").arg(name)
    acceptText: under ? qsTr("They are the same") : qsTr("Close")
    rejectText: comparing ? qsTr("They differ") : ""
    busy: link.state === LinkInfo.Confirmed
    closesAtOnce: false
    closePolicy: T.Popup.NoAutoClose // a stray click is no answer
    onConfirmed: comparing ? link.confirm(true) : close()
    onRejected: link.confirm(false)
    Component.onCompleted: showWhenAsked()

    Connections {
        target: dialog.link

        function onChanged() {
            dialog.showWhenAsked();
        }
    }

    contentItem: Column {
        spacing: Theme.space16

        Paragraph {
            width: parent.width
            text: dialog.under ? qsTr("Somebody signed in to your account on it. If that was you, compare the digits with those it shows: once linked, it can read all you can read. If it was not you, say that they differ.") : dialog.link.state === LinkInfo.Done ? qsTr("It fetches your contacts and your history from here now.") : dialog.link.reason
        }
        LinkDigits {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: dialog.under
            digits: dialog.link.digits
        }
    }
}
