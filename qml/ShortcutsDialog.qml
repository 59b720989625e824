// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// Ctrl+/: the keys there are.
ModalDialog {
    id: dialog

    /// A dialog that has never been shown does not know its height yet while it makes what it holds.
    property bool asked: false

    title: qsTr("Keyboard")
    acceptText: qsTr("Close")
    rejectText: ""
    width: Math.min(820, (parent?.width ?? 820) - 2 * Theme.space16)
    onAboutToShow: asked = true

    component Line: Item {
        id: line

        required property string keys
        required property string what

        readonly property Grid grid: parent as Grid

        objectName: "shortcut"
        width: grid ? (grid.width - (grid.columns - 1) * grid.columnSpacing) / grid.columns : 0
        implicitHeight: Math.max(what.implicitHeight, keys.implicitHeight) + Theme.space8

        Label {
            id: what

            anchors.left: parent.left
            anchors.right: keys.left
            anchors.rightMargin: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            text: line.what
            wrapMode: Text.Wrap
        }
        Label {
            id: keys

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: line.keys
            color: Theme.secondary
            font.pixelSize: Theme.fontSecondary
        }
    }

    contentItem: Flickable {
        implicitHeight: dialog.asked ? Math.min(lines.implicitHeight, (dialog.parent?.height ?? 600) - 180) : 0
        contentHeight: lines.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ThinScrollBar {}

        Grid {
            id: lines

            width: dialog.availableWidth
            columns: width > 560 ? 2 : 1
            columnSpacing: Theme.space32

            Line {
                keys: "Ctrl+K"
                what: qsTr("Go to a conversation")
            }
            Line {
                keys: "Ctrl+F"
                what: qsTr("Find in this conversation")
            }
            Line {
                keys: "Ctrl+G"
                what: qsTr("Go to a day of this conversation")
            }
            Line {
                keys: "Ctrl+Shift+F"
                what: qsTr("Search everywhere")
            }
            Line {
                keys: "Ctrl+N"
                what: qsTr("New conversation")
            }
            Line {
                keys: "Alt+↑  Alt+↓"
                what: qsTr("Conversation above, conversation below")
            }
            Line {
                keys: "Enter"
                what: qsTr("Send")
            }
            Line {
                keys: "Shift+Enter"
                what: qsTr("New line")
            }
            Line {
                keys: "Ctrl+B  Ctrl+I"
                what: qsTr("Bold, italic")
            }
            Line {
                keys: "Ctrl+Shift+X"
                what: qsTr("Strike out")
            }
            Line {
                keys: "Ctrl+Shift+M"
                what: qsTr("Code")
            }
            Line {
                keys: "Ctrl+E"
                what: qsTr("Emoji")
            }
            Line {
                keys: "↑"
                what: qsTr("With nothing written: edit your last message")
            }
            Line {
                keys: "↑  ↓  Home  End"
                what: qsTr("Walk through the messages")
            }
            Line {
                keys: "Page Up  Page Down"
                what: qsTr("Turn pages, also while writing")
            }
            Line {
                keys: "Menu"
                what: qsTr("What can be done with a message, a conversation or a misspelt word")
            }
            Line {
                keys: "Ctrl+Click"
                what: qsTr("Select messages")
            }
            Line {
                keys: "Space  Shift+↑  Shift+↓"
                what: qsTr("With messages selected: this one too, or all up to there")
            }
            Line {
                keys: "Ctrl+A  Ctrl+C  Delete"
                what: qsTr("With messages selected: all, copy, delete")
            }
            Line {
                keys: "Esc"
                what: qsTr("One step back")
            }
            Line {
                keys: "Ctrl+,"
                what: qsTr("Settings")
            }
            Line {
                keys: "Ctrl+Q"
                what: qsTr("Quit")
            }
            Line {
                keys: "Ctrl+/  F1"
                what: qsTr("This list")
            }
        }
    }
}
