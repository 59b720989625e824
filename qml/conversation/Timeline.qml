// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// What was said: opens at the first unread message or at the end, and never jumps.
Item {
    id: root

    required property Conversation conversation
    required property Settings settings

    readonly property MessageListModel messages: conversation.messages
    readonly property MessageSelection selection: conversation.selection
    readonly property bool selecting: selection.active

    property string lateMessage: ""
    property string reacted: "" ///< the message the emoji picker is open for

    signal copyWanted(string text)
    signal forwardWanted(string id)

    function openAt(row: int) {
        row >= 0 && view.positionAtRow(row, TimelineView.Center);
    }

    function showMenu(row: MessageRow, at: point) {
        menu.row = row;
        menu.popup(row, at);
    }

    function showMenuByKey(row: MessageRow) {
        if (!row || row.isNotice)
            return;
        showMenu(row, row.middle);
        menu.currentIndex = 0;
    }

    function pickReaction(row: MessageRow, at: point) {
        reacted = row.messageId;
        const place = row.mapToItem(root, at);
        spot.x = place.x;
        spot.y = place.y;
        reactions.toggle();
    }

    /// The keys that turn pages; false for any other.
    function turnPage(key: int): bool {
        const pages = key === Qt.Key_PageUp ? -1 : key === Qt.Key_PageDown ? 1 : 0;
        return pages !== 0 && (view.turnPage(pages), true);
    }

    /// By the mouse or the menu: the keys go on from there.
    function select(messageId: string, through: bool) {
        through ? selection.extendTo(messageId) : selection.toggle(messageId);
        view.currentRow = messages.rowOf(messageId);
    }

    function extendByKey(step: int): bool {
        view.stepCurrentRow(step);
        selection.extendTo(messages.idAt(view.currentRow));
        return true;
    }

    /// The keys that select once something is selected; false for any other.
    function selectByKey(key: int, modifiers: int): bool {
        const step = key === Qt.Key_Up ? -1 : key === Qt.Key_Down ? 1 : 0;
        const extended = step !== 0 && (modifiers & Qt.ShiftModifier) !== 0 && extendByKey(step);
        return extended || (key === Qt.Key_Space && (selection.toggle(messages.idAt(view.currentRow)), true));
    }

    clip: true
    onSelectingChanged: selecting && view.forceActiveFocus()

    Connections {
        target: root.messages

        function onLoadedChanged() {
            root.openAt(root.messages.firstUnreadRow);
        }
        function onLateArrived(count: int, firstMessageId: string) {
            late.text = qsTr("%n earlier message(s) arrived", "", count);
            root.lateMessage = firstMessageId;
        }
    }
    Connections {
        target: root.conversation

        function onSent() {
            view.scrollToEnd();
        }
        function onEndWanted() {
            view.scrollToEnd();
        }
        function onShowMessage(row: int) {
            view.scrollToRow(row, TimelineView.Center);
            view.flash(row);
        }
    }
    TimelineView {
        id: view

        anchors.fill: parent
        model: root.messages
        followsEnd: !root.messages.hasNewer
        animated: !Theme.reducedMotion
        topPadding: Theme.space12
        bottomPadding: Theme.space12
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Messages")
        onNearStart: root.messages.loadOlder()
        onNearEnd: root.messages.loadNewer()
        onEndRequested: root.messages.loadNewest()
        onRowsSeen: (first, last) => root.conversation.markVisible(last)

        header: OlderMessages {
            width: view.width
            messages: root.messages
        }
        delegate: MessageRow {
            marked: root.conversation.search.words
            selecting: root.selecting
            onSelectWanted: through => root.select(messageId, through)
            onMenuWanted: at => root.showMenu(this, at)
            onResendWanted: root.conversation.resend(messageId)
            onDiscardWanted: root.conversation.discard(messageId)
            onReplyWanted: root.conversation.replyTo(messageId)
            onReactWanted: at => root.pickReaction(this, at)
            onReactionToggled: emoji => root.conversation.react(messageId, emoji)
            onQuoteWanted: root.conversation.goToQuoted(messageId)
            onHistoryWanted: way.show(messageId)
        }

        Keys.onPressed: event => event.accepted = root.selecting && root.selectByKey(event.key, event.modifiers)
        Keys.onMenuPressed: root.showMenuByKey(view.itemAtRow(view.currentRow) as MessageRow)
        Keys.onReturnPressed: root.showMenuByKey(view.itemAtRow(view.currentRow) as MessageRow)
    }
    ThinScrollBar {
        anchors.right: parent.right
        height: parent.height
        size: view.visibleSize
        position: view.visiblePosition
        active: view.moving || hovered
        onPositionChanged: pressed && (view.visiblePosition = position)
    }
    LoadingPlaceholder {
        anchors.fill: parent
        loading: !root.messages.loaded
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width
        visible: root.messages.loaded && root.messages.count === 0
        symbol: "chat"
        text: qsTr("No messages yet. Say hello to %1.").arg(root.conversation.title)
    }
    Banner {
        id: late

        objectName: "earlierArrived"
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.space8
        width: Math.min(parent.width - 2 * Theme.space16, 400)
        radius: Theme.radius
        text: ""
        symbol: "late"
        actionText: qsTr("Show")
        dismissible: true
        onActionTriggered: root.conversation.goTo(root.lateMessage)
        onDismissed: text = ""
    }
    JumpToEnd {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.space16
        shown: !view.atEnd && root.messages.count > 0
        unread: root.conversation.unread
        onClicked: view.scrollToEnd()
    }
    MessageMenu {
        id: menu

        objectName: "messageMenu"
        onCopyWanted: text => root.copyWanted(text)
        onDetailsWanted: id => way.show(id)
        onResendWanted: id => root.conversation.resend(id)
        onDiscardWanted: id => root.conversation.discard(id)
        onReplyWanted: id => root.conversation.replyTo(id)
        onReactWanted: row => root.pickReaction(row, row.middle)
        onEditWanted: id => root.conversation.edit(id)
        onSelectWanted: id => root.select(id, false)
        onForwardWanted: id => root.forwardWanted(id)
        onDeleteForMeWanted: id => deletion.ask(id, false)
        onDeleteForEveryoneWanted: id => deletion.ask(id, true)
    }
    Item {
        id: spot
    }
    EmojiPopup {
        id: reactions

        anchor: spot
        settings: root.settings
        onPicked: emoji => root.conversation.react(root.reacted, emoji)
        onAboutToClose: view.forceActiveFocus()
    }
    DeleteMessageDialog {
        id: deletion

        onEveryoneConfirmed: id => root.conversation.deleteForEveryone(id)
        onMeConfirmed: id => root.conversation.deleteForMe(id)
    }
    MessageDetailsDialog {
        id: way

        delivery: root.conversation.delivery
        onCopyWanted: text => root.copyWanted(text)
    }
}
