// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// On a device that is linked: another one asks to be. The person says whether to compare, and then whether both show the
/// same digits.
ModalDialog {
    id: dialog

    required property LinkInfo link

    readonly property string name: link.device !== "" ? link.device : qsTr("the new device", "within a sentence")
    readonly property bool asked: link.state === LinkInfo.Asked
    readonly property bool asking: link.state === LinkInfo.Asking
    readonly property bool comparing: link.state === LinkInfo.Comparing
    readonly property bool under: !link.newDevice && (asked || asking || comparing || link.state === LinkInfo.Confirmed)

    function follow() {
        under ? open() : link.state === LinkInfo.None && close();
    }

    title: under ? qsTr("Link %1?").arg(name) : link.state === LinkInfo.Done ? qsTr("Linked: %1").arg(name) : qsTr("Not linked: %1").arg(name)
    acceptText: asked || asking ? qsTr("Compare digits") : under ? qsTr("They are the same") : qsTr("Close")
    rejectText: asked ? qsTr("Do not link") : asking ? qsTr("Cancel") : comparing ? qsTr("They differ") : ""
    acceptEnabled: !unread.running
    busy: asking || link.state === LinkInfo.Confirmed
    closesAtOnce: false
    closePolicy: T.Popup.NoAutoClose // a stray click is no answer
    onComparingChanged: comparing && unread.restart()
    onConfirmed: asked ? link.help() : comparing ? link.confirm(true) : close()
    onRejected: link.confirm(false)
    Component.onCompleted: follow()

    // The second click of a double one would say that digits are the same that nobody has seen.
    Timer {
        id: unread

        interval: 800
    }
    Connections {
        target: dialog.link

        function onChanged() {
            dialog.follow();
        }
    }

    contentItem: Column {
        spacing: Theme.space16

        Paragraph {
            width: parent.width
            text: dialog.asked || dialog.asking ? qsTr("Somebody signed in to your account on it. If that was you, say that you want to compare: both devices then show six digits. If it was not you, do not link it, and sign it out in the settings.") : dialog.under ? qsTr("Compare the digits with those the other device shows: once linked, it can read all you can read. If they differ, somebody is in between.") : dialog.link.state === LinkInfo.Done ? qsTr("It fetches your contacts and your history from here now.") : dialog.link.reason
        }
        LinkDigits {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: dialog.link.digits !== ""
            digits: dialog.link.digits
        }
    }
}
