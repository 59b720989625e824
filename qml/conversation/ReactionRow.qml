// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// The reactions below a message. A click on one joins in, or takes one's own back.
Item {
    id: root

    required property list<string> reactions
    required property list<int> counts
    required property string own

    // Known at once: a positioner tells its height a frame later, and the timeline would jump.
    readonly property int chipHeight: Math.max(24, Math.ceil(Theme.fontBody * Theme.lineHeight) + Theme.space4)

    signal toggled(string emoji)

    implicitWidth: chips.implicitWidth
    implicitHeight: chipHeight

    Row {
        id: chips

        spacing: Theme.space4

        Repeater {
            model: root.reactions

            T.AbstractButton {
                id: chip

                required property int index
                required property string modelData

                readonly property int number: root.counts[index] ?? 1
                readonly property bool isOwn: modelData === root.own

                objectName: `reaction ${modelData}`
                implicitWidth: content.implicitWidth + Theme.space16
                implicitHeight: root.chipHeight
                checked: isOwn
                focusPolicy: Qt.NoFocus
                Accessible.role: Accessible.Button
                Accessible.name: isOwn ? qsTr("%1, %n reaction(s), one of them yours: take it back", "", number).arg(modelData) : qsTr("%1, %n reaction(s): join in", "", number).arg(modelData)
                onClicked: root.toggled(modelData)

                contentItem: Item {
                    Row {
                        id: content

                        anchors.centerIn: parent
                        spacing: Theme.space4

                        Label {
                            anchors.verticalCenter: parent.verticalCenter
                            text: chip.modelData
                            font.family: Theme.emojiFamily
                            elide: Text.ElideNone
                            Accessible.ignored: true
                        }
                        Label {
                            anchors.verticalCenter: parent.verticalCenter
                            visible: chip.number > 1
                            text: chip.number.toLocaleString(Qt.locale(), "f", 0)
                            color: chip.isOwn ? Theme.accentText : Theme.secondary
                            font.pixelSize: Theme.fontMeta
                            Accessible.ignored: true
                        }
                    }
                }
                background: Rectangle {
                    radius: height / 2
                    color: chip.down ? Theme.pressed : Theme.raised
                    border.width: 1
                    border.color: chip.isOwn ? Theme.accent : Theme.divider

                    Rectangle {
                        anchors.fill: parent
                        radius: parent.radius
                        visible: chip.isOwn || chip.hovered
                        color: chip.isOwn ? Theme.accentSoft : Theme.hover
                    }
                }

                HoverHandler {
                    cursorShape: Qt.PointingHandCursor
                }
            }
        }
    }
}
