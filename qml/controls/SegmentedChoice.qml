// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// Two or three choices side by side, one of them taken.
Rectangle {
    id: root

    required property list<string> choices
    required property string name
    property int current: 0

    signal chosen(int index)

    implicitHeight: Theme.control + 2 * 3
    implicitWidth: row.implicitWidth + 6
    radius: Theme.radius
    color: Theme.field
    Accessible.role: Accessible.Grouping
    Accessible.name: name

    Row {
        id: row

        anchors.fill: parent
        anchors.margins: 3

        Repeater {
            model: root.choices

            T.TabButton {
                id: choice

                required property int index
                required property string modelData

                width: root.width > 0 ? (root.width - 6) / root.choices.length : implicitContentWidth
                height: row.height
                implicitWidth: implicitContentWidth + 2 * Theme.space16
                text: modelData
                checked: root.current === index
                focusPolicy: Qt.StrongFocus
                Accessible.name: text
                Accessible.role: Accessible.PageTab
                onClicked: root.chosen(index)

                contentItem: Label {
                    text: choice.text
                    color: choice.checked ? Theme.text : Theme.secondary
                    font.pixelSize: Theme.fontSecondary
                    font.weight: Theme.weightStrong
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    Accessible.ignored: true
                }
                background: Rectangle {
                    radius: Theme.radius - 3
                    color: choice.checked ? (Theme.dark ? Theme.pressed : Theme.surface) : choice.hovered ? Theme.hover : "transparent"

                    Behavior on color {
                        ColorAnimation {
                            duration: Theme.quick
                        }
                    }
                    FocusFrame {
                        anchors.margins: 0
                        radius: parent.radius
                        visible: choice.visualFocus
                    }
                }
            }
        }
    }
}
