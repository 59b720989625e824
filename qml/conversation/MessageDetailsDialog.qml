// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// The way of one message: what happened when, which devices have it, and what it said before it was edited.
ModalDialog {
    id: dialog

    required property DeliveryInfo delivery

    signal copyWanted(string text)

    function show(messageId: string) {
        delivery.readMessage(messageId);
        open();
    }

    title: qsTr("Message details")
    acceptText: qsTr("Copy")
    rejectText: qsTr("Close")
    acceptEnabled: delivery.events.length > 0
    closesAtOnce: false
    width: Math.min(480, (parent?.width ?? 480) - 2 * Theme.space16)
    height: Math.min(implicitHeight, (parent?.height ?? implicitHeight) - 2 * Theme.space16)
    onConfirmed: copyWanted(delivery.report)

    contentItem: T.ScrollView {
        id: scroll

        contentWidth: availableWidth
        implicitHeight: column.implicitHeight
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
            spacing: Theme.space16

            Banner {
                width: parent.width
                radius: Theme.radius
                kind: Banner.Trouble
                symbol: "warning"
                text: dialog.delivery.errorText
            }
            Column {
                width: parent.width
                spacing: Theme.space12

                Repeater {
                    model: dialog.delivery.events

                    DeliveryStep {
                        required property int index
                        required property string modelData

                        width: column.width
                        what: modelData
                        at: dialog.delivery.times[index]
                        last: index === dialog.delivery.events.length - 1
                    }
                }
            }
            Column {
                width: parent.width
                visible: dialog.delivery.reach !== ""
                spacing: Theme.space4

                Label {
                    width: parent.width
                    text: dialog.delivery.reach
                    font.weight: Theme.weightStrong
                }
                Paragraph {
                    width: parent.width
                    visible: text !== ""
                    text: dialog.delivery.present
                }
                Paragraph {
                    width: parent.width
                    visible: dialog.delivery.absent !== ""
                    text: qsTr("Not yet on: %1").arg(dialog.delivery.absent)
                }
            }
            MessageVersions {
                width: parent.width
                visible: versions.length > 0
                versions: dialog.delivery.versions
                times: dialog.delivery.versionTimes
            }
            Label {
                width: parent.width
                text: dialog.delivery.messageId
                color: Theme.secondary
                font.family: "monospace"
                font.pixelSize: Theme.fontMeta
                wrapMode: Text.WrapAnywhere
                Accessible.name: qsTr("Message id: %1").arg(text)
            }
        }
    }
}
