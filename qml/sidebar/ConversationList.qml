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

    clip: true
    model: application.conversations
    activeFocusOnTab: true
    keyNavigationEnabled: true
    currentIndex: openId, count, application.conversations.rowOf(openId)
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: Theme.quick
    reuseItems: true
    bottomMargin: Theme.space8
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Conversations")

    // A request that comes in is seen, unless somebody scrolled down.
    onHeaderHeightChanged: contentY - originY <= headerHeight && positionViewAtBeginning()

    T.ScrollBar.vertical: ThinScrollBar {}

    header: RequestSection {
        width: ListView.view.width
        contacts: list.application.contacts
        aboveConversations: list.count > 0
    }
    delegate: ConversationRow {
        width: ListView.view.width
        selected: conversationId === list.openId
        focused: ListView.isCurrentItem && list.activeFocus
        onClicked: list.application.openConversation(conversationId)
    }

    Keys.onReturnPressed: application.openConversation(application.conversations.idAt(currentIndex))
    Keys.onEnterPressed: application.openConversation(application.conversations.idAt(currentIndex))

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
