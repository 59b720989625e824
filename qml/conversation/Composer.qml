// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// Where one writes. Grows to eight lines; Enter sends, Shift+Enter begins a new line (or the other way round).
FocusScope {
    id: root

    required property Conversation conversation
    required property Settings settings
    required property Spelling spelling

    readonly property int side: Math.max(Theme.space12, Math.round((width - Theme.readingWidth) / 2))
    readonly property int bytesLeft: conversation.bytesLeft(area.text)
    readonly property bool sendable: conversation.canSend(area.text)
    readonly property bool aimed: conversation.aim.replying || conversation.aim.editing
    readonly property real aimSpace: aimed ? aim.height : 0

    function submit() {
        sendable && conversation.send(area.text);
    }

    function isSendKey(key: int, modifiers: int): bool {
        return (key === Qt.Key_Return || key === Qt.Key_Enter) && !area.inputMethodComposing && (settings.sendWithEnter ? !(modifiers & Qt.ShiftModifier) : !!(modifiers & Qt.ControlModifier));
    }

    function isMenuKey(key: int, modifiers: int): bool {
        return key === Qt.Key_F10 && modifiers === Qt.ShiftModifier;
    }

    function insert(text: string) {
        area.remove(area.selectionStart, area.selectionEnd);
        area.insert(area.cursorPosition, text);
        area.forceActiveFocus();
    }

    /// Text that was typed elsewhere; false when it is none.
    function take(text: string, modifiers: int): bool {
        return text > " " && text !== "\x7f" && !(modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)) && (insert(text), true);
    }

    implicitHeight: Math.max(Theme.header, frame.height + 2 * Theme.space8) + aimSpace

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Divider {
        width: parent.width
    }
    Loader {
        id: aim

        x: root.side
        y: Theme.space4
        width: root.width - 2 * root.side
        active: root.aimed
        sourceComponent: AimBar {
            objectName: "aim"
            aim: root.conversation.aim
            onLeaveWanted: {
                root.conversation.leaveAim();
                area.forceActiveFocus();
            }
        }
    }
    Rectangle {
        id: frame

        anchors.left: parent.left
        anchors.right: send.left
        anchors.leftMargin: root.side
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.aimSpace / 2
        height: Math.max(Theme.control + Theme.space4, Math.min(area.implicitHeight, area.heightOfLines(8)))
        radius: Theme.radiusLarge
        color: Theme.field
        border.width: area.activeFocus ? 1 : 0
        border.color: root.bytesLeft < 0 ? Theme.danger : Theme.accent

        IconButton {
            id: emojiButton

            anchors.left: parent.left
            anchors.leftMargin: 2
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 2
            symbol: "emoji"
            text: qsTr("Emoji")
            shortcut: "Ctrl+E"
            checked: picker.shown
            onClicked: picker.toggle()
        }
        T.ScrollView {
            id: scroll

            focus: true
            anchors.left: emojiButton.right
            anchors.right: counter.visible ? counter.left : parent.right
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            contentWidth: availableWidth
            contentHeight: area.implicitHeight
            T.ScrollBar.vertical: ThinScrollBar {
                parent: scroll
                x: scroll.mirrored ? 0 : scroll.width - width
                height: scroll.height
            }

            ComposerArea {
                id: area

                objectName: "composer"
                focus: true
                spelling: root.spelling
                shownFrom: (scroll.contentItem as Flickable)?.contentY ?? 0
                shownHeight: scroll.height
                text: root.conversation.draft
                placeholderText: qsTr("Write a message")
                Accessible.name: qsTr("Message to %1").arg(root.conversation.title)
                onTextChanged: root.conversation.draft = text
                Component.onCompleted: cursorPosition = length // one goes on behind what was begun
                Keys.onUpPressed: event => event.accepted = length === 0 && !root.aimed && root.conversation.editLast()
                Keys.onPressed: event => event.accepted = (root.isSendKey(event.key, event.modifiers) && (root.submit(), true)) || (root.isMenuKey(event.key, event.modifiers) && (area.showMenu(), true))
            }
        }
        Label {
            id: counter

            objectName: "counter"
            anchors.right: parent.right
            anchors.rightMargin: Theme.space12
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space12
            visible: root.bytesLeft < 200
            text: root.bytesLeft.toLocaleString(Qt.locale(), "f", 0)
            color: root.bytesLeft < 0 ? Theme.dangerText : Theme.secondary
            font.pixelSize: Theme.fontMeta
            Accessible.name: root.bytesLeft < 0 ? qsTr("Too long by %n byte(s)", "", -root.bytesLeft) : qsTr("%n byte(s) left", "", root.bytesLeft)
        }
    }
    SendButton {
        id: send

        anchors.right: parent.right
        anchors.rightMargin: root.sendable ? root.side : root.side - Theme.space8
        anchors.bottom: frame.bottom
        shown: root.sendable
        shortcut: root.settings.sendWithEnter ? "Enter" : "Ctrl+Enter"
        onClicked: root.submit()
    }
    EmojiPopup {
        id: picker

        anchor: emojiButton
        settings: root.settings
        onPicked: emoji => root.insert(emoji)
        onAboutToClose: area.forceActiveFocus()
    }
    Connections {
        target: root.conversation.aim

        function onChanged() {
            area.cursorPosition = area.length;
        }
    }
    FormatShortcuts {
        editor: area
    }
    Shortcut {
        sequence: "Ctrl+E"
        enabled: root.visible
        onActivated: picker.toggle()
    }
}
