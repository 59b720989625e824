// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// On a new device, in place of the conversations: a device that is linked already vouches for this one.
Rectangle {
    id: root

    required property LinkInfo link
    required property ConnectionInfo connection
    required property OwnAccount account

    readonly property bool comparing: link.state === LinkInfo.Comparing
    readonly property bool hasDigits: link.digits !== ""
    readonly property bool unhelped: link.state === LinkInfo.None || link.state === LinkInfo.Asking || link.state === LinkInfo.Ended

    color: Theme.window
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Link this device")

    ConnectionBanner {
        id: banner

        width: parent.width
        connection: root.connection
    }
    T.ScrollView {
        id: scroll

        anchors.top: banner.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        contentWidth: availableWidth
        contentHeight: Math.max(availableHeight, column.implicitHeight + 2 * Theme.space32)
        T.ScrollBar.vertical: ThinScrollBar {
            parent: scroll
            x: scroll.mirrored ? 0 : scroll.width - width
            height: scroll.height
        }

        Column {
            id: column

            anchors.centerIn: parent
            width: Math.min(440, scroll.availableWidth - 2 * Theme.space24)
            spacing: Theme.space24

            SymbolDisc {
                anchors.horizontalCenter: parent.horizontalCenter
                symbol: "device"
            }
            Column {
                width: parent.width
                spacing: Theme.space8

                Label {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("Link this device")
                    font.pixelSize: Theme.fontPage
                    font.weight: Theme.weightStrong
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.Heading
                }
                Paragraph {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: root.hasDigits ? root.link.device === "" ? qsTr("Your other device shows six digits too. Are they the same?") : qsTr("%1 shows six digits too. Are they the same?").arg(root.link.device) : qsTr("Open Parlance on a device you used before, and say there that you want to compare. Both then show six digits, and you say whether they are the same. Your conversations follow from there.")
                }
            }
            LinkDigits {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: root.hasDigits
                digits: root.link.digits
            }
            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: waiting.text !== ""
                spacing: Theme.space8

                Spinner {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.secondary
                }
                Label {
                    id: waiting

                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(implicitWidth, column.width - 2 * Theme.space24)
                    wrapMode: Text.Wrap
                    color: Theme.secondary
                    text: root.link.state === LinkInfo.Asking ? qsTr("Waiting for one of your devices…") : root.link.state === LinkInfo.Confirmed ? qsTr("Now say the same on the other device…") : root.link.state === LinkInfo.Done ? qsTr("Linked. Fetching your conversations…") : ""
                }
            }
            Banner {
                width: parent.width
                radius: Theme.radius
                kind: Banner.Caution
                symbol: "warning"
                mostLines: 12 // the page scrolls
                text: root.link.reason
            }
            Flow {
                id: buttons

                anchors.horizontalCenter: parent.horizontalCenter
                width: Math.min(parent.width, same.width + differ.width + spacing)
                visible: root.comparing
                spacing: Theme.space8

                ActionButton {
                    id: differ

                    text: qsTr("They differ")
                    onClicked: root.link.confirm(false)
                }
                ActionButton {
                    id: same

                    kind: ActionButton.Primary
                    text: qsTr("They are the same")
                    onClicked: root.link.confirm(true)
                }
            }
            ActionButton {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: root.link.state === LinkInfo.None || root.link.state === LinkInfo.Ended
                kind: ActionButton.Primary
                text: root.link.state === LinkInfo.Ended ? qsTr("Try again") : qsTr("Start")
                onClicked: root.link.start()
            }
            ActionButton {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: root.link.state === LinkInfo.Asking || root.link.state === LinkInfo.Confirmed
                symbol: "retry"
                text: qsTr("Ask again")
                onClicked: root.link.start()
            }
            Column {
                width: parent.width
                visible: root.unhelped

                ActionButton {
                    anchors.horizontalCenter: parent.horizontalCenter
                    kind: ActionButton.Plain
                    text: qsTr("No other device left?")
                    font.weight: Theme.weightNormal
                    onClicked: anew.open()
                }
                ActionButton {
                    anchors.horizontalCenter: parent.horizontalCenter
                    kind: ActionButton.Plain
                    text: qsTr("Sign out and use another account")
                    font.weight: Theme.weightNormal
                    onClicked: leaving.open()
                }
            }
        }
    }
    BeginAnewDialog {
        id: anew

        account: root.account
    }
    SignOutDialog {
        id: leaving

        account: root.account
    }
}
