// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// To whom messages are passed on: a few letters and Enter for one, Space for several.
ModalDialog {
    id: dialog

    required property ForwardModel forwarding

    /// What is typed next is a word to look for; after the arrow keys a space picks.
    property bool typing: false
    /// As many as there are when it opens, so that the dialog keeps its size while one types.
    property int rows: 0

    signal sent

    /// Nothing happens when there is nothing to forward.
    function ask(conversation: Conversation, messageId: string) {
        forwarding.begin(conversation, messageId) && open();
    }

    function step(by: int) {
        typing = false;
        by > 0 ? list.incrementCurrentIndex() : list.decrementCurrentIndex();
    }

    function pick(row: int) {
        forwarding.toggle(row);
        search.selectAll();
    }

    function pickByKey(): bool {
        const picks = !typing || search.length === 0;
        picks && pick(list.currentIndex);
        return picks;
    }

    title: qsTr("Forward %n message(s)", "", forwarding.messages)
    acceptText: qsTr("Send")
    acceptEnabled: forwarding.picked > 0 || list.count > 0
    width: Math.min(440, (parent?.width ?? 440) - 2 * Theme.space16)
    onAboutToShow: rows = forwarding.count
    onOpened: search.forceActiveFocus(Qt.PopupFocusReason)
    onClosed: search.clear()
    onConfirmed: {
        forwarding.send(list.currentIndex);
        sent();
    }

    Binding {
        target: dialog.forwarding
        property: "query"
        value: search.text
    }

    contentItem: Column {
        spacing: Theme.space8

        SearchField {
            id: search

            objectName: "forwardSearch"
            width: parent.width
            placeholderText: qsTr("Search for a name")
            onTextEdited: dialog.typing = true
            onAbandoned: dialog.reject()
            onAccepted: dialog.acceptEnabled && dialog.confirm()
            Keys.onDownPressed: dialog.step(1)
            Keys.onUpPressed: dialog.step(-1)
            Keys.onSpacePressed: event => event.accepted = dialog.pickByKey()
        }
        ListView {
            id: list

            objectName: "recipients"
            width: parent.width
            height: Math.min(Math.max(3, Math.min(6, dialog.rows)) * (Theme.row - Theme.space8), Math.max(120, (dialog.parent?.height ?? 600) - 320))
            clip: true
            model: dialog.forwarding
            currentIndex: 0
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Recipients")

            T.ScrollBar.vertical: ThinScrollBar {}

            delegate: ForwardRow {
                required property int index

                width: ListView.view.width
                current: ListView.isCurrentItem
                enabled: picked || !dialog.forwarding.full
                onClicked: dialog.pick(index)
            }

            EmptyState {
                anchors.centerIn: parent
                width: parent.width
                visible: list.count === 0
                symbol: "search"
                text: search.text.trim() !== "" ? qsTr("Nothing was found for “%1”.").arg(search.text.trim()) : qsTr("Nobody can be written to at present.")
            }
        }
        Label {
            id: names

            objectName: "pickedNames"
            width: parent.width
            text: dialog.forwarding.picked === 0 ? qsTr("Space picks several, up to five. Who wrote it is not told.") : dialog.forwarding.full ? qsTr("To %1. Nobody else at once.").arg(dialog.forwarding.pickedNames) : qsTr("To %1").arg(dialog.forwarding.pickedNames)
            color: Theme.secondary
            font.pixelSize: Theme.fontSecondary
            wrapMode: Text.Wrap
            onTextChanged: dialog.opened && Accessible.announce(names.text)
        }
    }
}
