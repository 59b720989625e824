// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// The person one talks to, and what can be done about it.
Rectangle {
    id: root

    required property Conversation conversation
    required property Contacts contacts
    required property TimedMutes mutes
    required property ConversationFiles files

    property bool edged: true

    signal closed

    function showSafetyNumber() {
        safety.open = true;
        safety.forceActiveFocus();
        (scroll.contentItem as Flickable).contentY = 0;
    }

    color: Theme.surface
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Details of %1").arg(conversation.title)

    Keys.onEscapePressed: root.closed()
    Component.onCompleted: conversation.delivery.readCompleteness()

    Item {
        id: header

        width: parent.width
        height: Theme.header

        Label {
            anchors.left: parent.left
            anchors.leftMargin: Theme.space16
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Details")
            font.weight: Theme.weightStrong
            Accessible.role: Accessible.Heading
        }
        IconButton {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            symbol: "close"
            text: qsTr("Hide details")
            shortcut: "Esc"
            onClicked: root.closed()
        }
        Divider {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
    T.ScrollView {
        id: scroll

        anchors.fill: parent
        anchors.topMargin: header.height
        contentWidth: availableWidth
        contentHeight: column.implicitHeight
        clip: true
        T.ScrollBar.vertical: ThinScrollBar {
            parent: scroll
            x: scroll.mirrored ? 0 : scroll.width - width
            height: scroll.height
        }

        Column {
            id: column

            width: scroll.availableWidth
            topPadding: Theme.space24
            bottomPadding: Theme.space24
            spacing: Theme.space4

            Avatar {
                anchors.horizontalCenter: parent.horizontalCenter
                size: 88
                initials: root.conversation.initials
                hue: root.conversation.hue
                online: root.conversation.online
                oneself: root.conversation.oneself
            }
            Item {
                width: 1
                height: Theme.space4
            }
            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: Theme.space4

                Label {
                    width: Math.min(implicitWidth, column.width - 2 * Theme.space24 - Theme.space16)
                    text: root.conversation.title
                    font.pixelSize: Theme.fontTitle
                    font.weight: Theme.weightStrong
                }
                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: root.conversation.keys.verified
                    symbol: "shield"
                    size: Theme.tick
                    color: Theme.positive
                }
            }
            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                visible: !root.conversation.oneself
                text: qsTr("@%1").arg(root.conversation.username)
                color: Theme.secondary
                font.pixelSize: Theme.fontSecondary
            }
            Label {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                visible: text !== ""
                text: root.conversation.presenceText
                color: Theme.secondary
                font.pixelSize: Theme.fontSecondary
            }
            Paragraph {
                x: Theme.space24
                width: parent.width - 2 * Theme.space24
                horizontalAlignment: Text.AlignHCenter
                visible: root.conversation.oneself
                text: qsTr("Only your own devices can read what you write here.")
                font.pixelSize: Theme.fontSecondary
            }
            Item {
                width: 1
                height: Theme.space12
            }
            Banner {
                width: parent.width
                kind: Banner.Trouble
                symbol: "warning"
                text: root.contacts.errorText
                dismissible: true
                onDismissed: root.contacts.clearError()
            }
            Divider {
                width: parent.width
            }
            SafetyNumberSection {
                id: safety

                width: parent.width
                visible: !root.conversation.oneself
                keys: root.conversation.keys
                name: root.conversation.title
            }
            Divider {
                width: parent.width
                visible: safety.visible
            }
            NotificationLevel {
                width: parent.width
                visible: !root.conversation.oneself
                conversation: root.conversation
                mutes: root.mutes
            }
            DisappearingChoice {
                width: parent.width
                conversation: root.conversation
            }
            ExportSection {
                width: parent.width
                files: root.files
            }
            Divider {
                width: parent.width
                visible: !root.conversation.oneself
            }
            ActionRow {
                width: parent.width
                visible: !root.conversation.oneself
                symbol: "block"
                text: root.conversation.blocked ? qsTr("Unblock %1").arg(root.conversation.title) : qsTr("Block %1").arg(root.conversation.title)
                dangerous: !root.conversation.blocked
                enabled: !root.contacts.busy
                onClicked: root.conversation.blocked ? root.contacts.unblock(root.conversation.peerId) : block.open()
            }
            ActionRow {
                width: parent.width
                symbol: "trash"
                text: qsTr("Remove from contacts")
                dangerous: true
                visible: root.conversation.canWrite && !root.conversation.oneself
                enabled: !root.contacts.busy
                onClicked: remove.open()
            }
            Divider {
                width: parent.width
                visible: complete.visible
            }
            Paragraph {
                id: complete

                x: Theme.space16
                width: parent.width - 2 * Theme.space16
                topPadding: Theme.space8
                visible: text !== ""
                text: root.conversation.delivery.completeness
                font.pixelSize: Theme.fontSecondary
            }
        }
    }
    Divider {
        anchors.left: parent.left
        height: parent.height
        visible: root.edged
    }
    ModalDialog {
        id: block

        title: qsTr("Block %1?").arg(root.conversation.title)
        acceptText: qsTr("Block")
        dangerous: true
        onConfirmed: root.contacts.block(root.conversation.peerId)

        contentItem: Paragraph {
            text: qsTr("Neither of you can write to the other, and they no longer see when you are online. They are not told. The messages so far stay here.")
        }
    }
    ModalDialog {
        id: remove

        title: qsTr("Remove %1 from your contacts?").arg(root.conversation.title)
        acceptText: qsTr("Remove")
        dangerous: true
        onConfirmed: root.contacts.remove(root.conversation.peerId)

        contentItem: Paragraph {
            text: qsTr("You can no longer write to each other until one of you asks again and the other accepts. The messages so far stay here.")
        }
    }
}
