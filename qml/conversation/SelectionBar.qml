// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// In the composer's place while messages are selected: how many, and what can be done with all of them.
FocusScope {
    id: root

    required property Conversation conversation

    readonly property MessageSelection selection: conversation.selection
    readonly property bool forEveryone: selection.deletableForEveryone && conversation.canWrite
    readonly property bool deletable: selection.deletableForMe || forEveryone
    /// Words where they fit beside how many are selected, in every language.
    readonly property bool roomy: width >= count.implicitWidth + copyAction.wordyWidth + forwardAction.wordyWidth + erase.wordyWidth + leaveAction.wordyWidth + 2 * side
    readonly property int side: Math.max(Theme.space12, Math.round((width - Theme.readingWidth) / 2))

    signal copyWanted(string text)
    signal forwardWanted

    function copy() {
        copyWanted(selection.text());
        selection.leave();
    }

    function announce(what: string) {
        Accessible.announce(what);
    }

    /// Asks which way when there are two.
    function askToDelete() {
        forEveryone && selection.deletableForMe ? ways.popup(erase, Qt.point(0, -ways.implicitHeight)) : deletable && question.askForAll(selection.count, forEveryone);
    }

    /// The keys for all that is selected; false for any other.
    function takeKey(key: int, modifiers: int): bool {
        const commands = (modifiers & Qt.ControlModifier) !== 0;
        return commands ? (key === Qt.Key_A && (selection.selectLoaded(), true)) || (key === Qt.Key_C && (copy(), true)) : key === Qt.Key_Delete && (askToDelete(), true);
    }

    implicitHeight: Theme.header
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Selected messages")

    component Action: ActionButton {
        id: action

        required property string words

        readonly property bool wordy: root.roomy
        readonly property real wordyWidth: measure.implicitWidth + Theme.icon + 2 * Theme.space12 + Theme.space8

        kind: ActionButton.Plain
        text: wordy ? words : ""
        // Without words the symbol is in the middle.
        leftPadding: wordy ? Theme.space12 : Theme.space12 + 1
        rightPadding: wordy ? Theme.space12 : Theme.space4 + 1
        Accessible.name: words

        Label {
            id: measure

            visible: false
            text: action.words
            font: action.font
            Accessible.ignored: true
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Divider {
        width: parent.width
    }
    Label {
        id: count

        objectName: "selectedCount"
        anchors.left: parent.left
        anchors.leftMargin: root.side
        anchors.right: actions.left
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("%n selected", "messages", root.selection.count)
        font.weight: Theme.weightStrong
        onTextChanged: root.selection.active && root.announce(count.text)
    }
    Row {
        id: actions

        anchors.right: parent.right
        anchors.rightMargin: root.side - Theme.space8
        anchors.verticalCenter: parent.verticalCenter

        Action {
            id: copyAction

            symbol: "copy"
            words: qsTr("Copy")
            onClicked: root.copy()
        }
        Action {
            id: forwardAction

            symbol: "forward-message"
            directional: true
            words: qsTr("Forward")
            onClicked: root.forwardWanted()
        }
        Action {
            id: erase

            symbol: "trash"
            words: qsTr("Delete")
            enabled: root.deletable
            onClicked: root.askToDelete()
        }
        Action {
            id: leaveAction

            symbol: "close"
            words: qsTr("Cancel")
            onClicked: root.selection.leave()
        }
    }
    PopupMenu {
        id: ways

        objectName: "deleteWays"

        MenuEntry {
            symbol: "trash"
            text: qsTr("Delete for you")
            dangerous: true
            onTriggered: question.askForAll(root.selection.count, false)
        }
        MenuEntry {
            symbol: "trash"
            text: qsTr("Delete for everyone")
            dangerous: true
            onTriggered: question.askForAll(root.selection.count, true)
        }
    }
    DeleteMessageDialog {
        id: question

        onEveryoneConfirmed: root.conversation.deleteSelectedForEveryone()
        onMeConfirmed: root.conversation.deleteSelectedForMe()
    }
}
