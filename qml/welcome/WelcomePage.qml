// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// The first page: join with an invite link, or sign in to an account there is.
Rectangle {
    id: root

    required property OwnAccount account
    required property ProxySettings proxy

    /// In a low window joining has to fit all the same: the button belongs on the first view.
    readonly property bool low: height < 780
    readonly property bool ledToSignIn: account.isSignInLink(account.pendingInvite)

    property bool signingIn: account.signedOutText !== "" || ledToSignIn

    color: Theme.window

    T.ScrollView {
        id: scroll

        anchors.fill: parent
        focus: true
        contentWidth: availableWidth
        contentHeight: Math.max(availableHeight, column.implicitHeight + 2 * column.margin)
        T.ScrollBar.vertical: ThinScrollBar {
            parent: scroll
            x: scroll.mirrored ? 0 : scroll.width - width
            height: scroll.height
        }

        Column {
            id: column

            readonly property int margin: root.low ? Theme.space12 : Theme.space32

            anchors.centerIn: parent
            width: Math.min(420, scroll.availableWidth - 2 * Theme.space24)
            spacing: root.low ? Theme.space12 : Theme.space24

            Column {
                width: parent.width
                spacing: root.low ? Theme.space4 : Theme.space8

                Grid {
                    anchors.horizontalCenter: parent.horizontalCenter
                    columns: root.low ? 2 : 1
                    spacing: root.low ? Theme.space12 : Theme.space24
                    horizontalItemAlignment: Grid.AlignHCenter
                    verticalItemAlignment: Grid.AlignVCenter

                    Image {
                        readonly property int size: root.low ? 32 : 72

                        source: "../../resources/parlance.svg"
                        sourceSize: Qt.size(size, size)
                        Accessible.ignored: true
                    }
                    Label {
                        width: Math.min(implicitWidth, column.width - (root.low ? 32 + Theme.space12 : 0))
                        text: qsTr("Welcome to Parlance")
                        font.pixelSize: Theme.fontPage
                        font.weight: Theme.weightStrong
                        Accessible.role: Accessible.Heading
                    }
                }
                Paragraph {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: qsTr("Private chat, hosted by you or somebody you know")
                }
            }
            Banner {
                width: parent.width
                radius: Theme.radius
                kind: Banner.Caution
                symbol: "warning"
                mostLines: 12 // the page scrolls
                text: root.account.signedOutText
            }
            Rectangle {
                width: parent.width
                height: forms.implicitHeight + 2 * forms.x
                radius: Theme.radiusLarge
                color: Theme.surface
                border.width: 1
                border.color: Theme.divider

                Column {
                    id: forms

                    x: root.low ? Theme.space16 : Theme.space24
                    y: x
                    width: parent.width - 2 * x
                    spacing: root.low ? Theme.space16 : Theme.space24

                    SegmentedChoice {
                        width: parent.width
                        name: qsTr("How to begin")
                        choices: [qsTr("I have an invite"), qsTr("I have an account")]
                        current: root.signingIn ? 1 : 0
                        onChosen: index => root.signingIn = index === 1
                    }
                    JoinForm {
                        width: parent.width
                        visible: !root.signingIn
                        account: root.account
                    }
                    SignInForm {
                        width: parent.width
                        visible: root.signingIn
                        account: root.account
                    }
                }
            }
            ActionButton {
                anchors.horizontalCenter: parent.horizontalCenter
                kind: ActionButton.Plain
                text: qsTr("I need a proxy")
                font.weight: Theme.weightNormal
                onClicked: way.open()
            }
            ActionButton {
                anchors.horizontalCenter: parent.horizontalCenter
                visible: root.account.leftBehind
                kind: ActionButton.Plain
                text: qsTr("Empty this profile for another account")
                font.weight: Theme.weightNormal
                onClicked: leaving.open()
            }
        }
    }

    ProxyDialog {
        id: way

        proxy: root.proxy
    }
    SignOutDialog {
        id: leaving

        account: root.account
    }
    Connections {
        target: root.account

        function onPendingInviteChanged() {
            root.signingIn = root.ledToSignIn || (root.signingIn && root.account.pendingInvite === "");
        }
    }
}
