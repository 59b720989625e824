// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// The conversations, latest activity first, below what waits for an answer.
ListView {
    id: list

    required property ChatApplication application
    property bool alone: false

    readonly property real headerHeight: headerItem?.height ?? 0
    readonly property string openId: application.conversation ? application.conversation.conversationId : ""

    signal newContactWanted

    function selectOpen() {
        currentIndex = application.conversations.rowOf(openId);
    }

    function showMenu(row: ConversationRow, at: point) {
        menu.row = row;
        menu.popup(row, at);
    }

    function showMenuByKey(row: ConversationRow) {
        if (!row)
            return;
        showMenu(row, Qt.point(row.width / 2, row.height / 2));
        menu.currentIndex = 0;
        menu.byKey = true;
    }

    objectName: "conversations"
    clip: true
    model: application.conversations
    activeFocusOnTab: true
    keyNavigationEnabled: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: Theme.quick
    reuseItems: true
    bottomMargin: Theme.space8
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Conversations")

    Component.onCompleted: selectOpen()
    onOpenIdChanged: selectOpen()
    onCountChanged: selectOpen()
    // A request that comes in is seen, unless somebody scrolled down. Not at once: the list does not know yet that it begins
    // further up.
    onHeaderHeightChanged: contentY - originY <= headerHeight && Qt.callLater(positionViewAtBeginning)

    T.ScrollBar.vertical: ThinScrollBar {}

    header: RequestSection {
        width: ListView.view.width
        visible: !list.application.conversations.showsArchived
        height: visible ? implicitHeight : 0
        contacts: list.application.contacts
        aboveConversations: list.count > 0
    }
    footer: ArchiveRow {
        width: ListView.view.width
        count: list.application.conversations.showsArchived ? 0 : list.application.conversations.archivedCount
        onClicked: list.application.conversations.showsArchived = true
    }
    delegate: ConversationRow {
        width: ListView.view.width
        selected: conversationId === list.openId
        focused: ListView.isCurrentItem && list.activeFocus
        onClicked: list.application.openConversation(conversationId)
        onMenuWanted: at => list.showMenu(this, at)
    }

    Keys.onReturnPressed: application.openConversation(application.conversations.idAt(currentIndex))
    Keys.onEnterPressed: application.openConversation(application.conversations.idAt(currentIndex))

    Keys.onMenuPressed: showMenuByKey(currentItem as ConversationRow)
    Keys.onEscapePressed: event => {
        event.accepted = application.conversations.showsArchived;
        application.conversations.showsArchived = false;
    }
    Keys.onPressed: event => event.accepted = event.key === Qt.Key_F10 && event.modifiers === Qt.ShiftModifier && (showMenuByKey(currentItem as ConversationRow), true)

    ConversationMenu {
        id: menu

        property bool byKey: false

        objectName: "conversationMenu"
        actions: list.application.actions
        mutes: list.application.mutes
        onClosed: {
            byKey && list.forceActiveFocus();
            byKey = false;
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.space24
        visible: list.alone && list.count === 0 && list.application.ready && list.application.contacts.requests.count === 0
        symbol: "chat"
        text: qsTr("Nobody here yet. Ask somebody you know for a conversation.")
        actionText: qsTr("New conversation")
        onActionTriggered: list.newContactWanted()
    }
}
