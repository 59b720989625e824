// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Ctrl+F: words in this conversation, and the way from one message with them to the next, back in time.
Rectangle {
    id: bar

    required property ConversationSearch search

    property bool open: false

    readonly property int side: Math.max(Theme.space12, Math.round((width - Theme.readingWidth) / 2))

    signal closed

    function begin() {
        open = true;
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }

    function end() {
        field.clear();
        open = false;
        closed();
    }

    visible: open
    implicitHeight: Theme.control + 2 * Theme.space8
    height: open ? implicitHeight : 0
    color: Theme.surface
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Find in this conversation")

    Keys.onEscapePressed: end()

    Binding {
        target: bar.search
        property: "words"
        value: field.text
    }
    SearchField {
        id: field

        objectName: "find"
        anchors.left: parent.left
        anchors.right: status.left
        anchors.leftMargin: bar.side
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        placeholderText: qsTr("Find in this conversation")
        Keys.onEscapePressed: bar.end()
        Keys.onReturnPressed: event => event.modifiers & Qt.ShiftModifier ? bar.search.newer() : bar.search.older()
        Keys.onEnterPressed: event => event.modifiers & Qt.ShiftModifier ? bar.search.newer() : bar.search.older()
        Keys.onUpPressed: bar.search.older()
        Keys.onDownPressed: bar.search.newer()
    }
    Label {
        id: status

        objectName: "findStatus"
        anchors.right: buttons.left
        anchors.rightMargin: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        text: bar.search.statusText
        color: Theme.secondary
        font.pixelSize: Theme.fontSecondary
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: bar.side
        anchors.verticalCenter: parent.verticalCenter

        IconButton {
            symbol: "chevron-up"
            text: qsTr("Earlier message")
            shortcut: "Enter"
            enabled: bar.search.count > 0
            onClicked: bar.search.older()
        }
        IconButton {
            symbol: "chevron-down"
            text: qsTr("Later message")
            shortcut: "Shift+Enter"
            enabled: bar.search.count > 0
            onClicked: bar.search.newer()
        }
        IconButton {
            symbol: "close"
            text: qsTr("End the search")
            shortcut: "Esc"
            onClicked: bar.end()
        }
    }
    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
