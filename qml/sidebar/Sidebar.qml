// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Who one talks to: search on top, requests, conversations.
Rectangle {
    id: root

    required property ChatApplication application

    property bool alone: false
    property bool showsConnection: false

    readonly property bool searching: search.text.trim() !== ""

    signal newContactWanted
    signal settingsWanted
    signal devicesWanted

    function focusSearch() {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    function focusList() {
        list.forceActiveFocus();
    }

    function clearSearch() {
        search.clear();
    }

    color: Theme.window
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Conversations")

    Binding {
        target: root.application.search
        property: "query"
        value: search.text
    }
    Connections {
        target: root.application

        function onConversationChanged() {
            search.clear();
        }
    }

    Item {
        id: bar

        width: parent.width
        height: Theme.header

        SearchField {
            id: search

            objectName: "search"
            anchors.left: parent.left
            anchors.right: buttons.left
            anchors.leftMargin: Theme.space12
            anchors.rightMargin: Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            placeholderText: qsTr("Search")
            onAbandoned: root.focusList()
            onAccepted: root.application.openSearchResult(results.currentIndex)
            Keys.onDownPressed: root.searching ? results.incrementCurrentIndex() : root.focusList()
            Keys.onUpPressed: results.decrementCurrentIndex()
        }
        Row {
            id: buttons

            anchors.right: parent.right
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter

            IconButton {
                symbol: "compose"
                text: qsTr("New conversation")
                shortcut: "Ctrl+N"
                onClicked: root.newContactWanted()
            }
            IconButton {
                symbol: "settings"
                text: qsTr("Settings")
                shortcut: "Ctrl+,"
                onClicked: root.settingsWanted()
            }
        }
    }
    ConnectionBanner {
        id: banner

        anchors.top: bar.bottom
        width: parent.width
        visible: root.showsConnection && implicitHeight > 0
        height: visible ? implicitHeight : 0
        connection: root.application.connection
    }
    Banner {
        id: keyBanner

        anchors.top: banner.bottom
        width: parent.width
        height: implicitHeight
        kind: Banner.Trouble
        symbol: "warning"
        text: root.application.account.noticeText !== "" ? qsTr("Something is wrong with the key or the devices of your account.") : ""
        actionText: qsTr("Show", "what is wrong")
        onActionTriggered: root.devicesWanted()
    }
    HistoryLine {
        id: fetching

        anchors.top: keyBanner.bottom
        width: parent.width
        text: root.application.link.historyText
    }
    ArchiveBar {
        id: archive

        anchors.top: fetching.bottom
        width: parent.width
        visible: root.application.conversations.showsArchived && !root.searching
        onBackWanted: root.application.conversations.showsArchived = false
    }
    ConversationList {
        id: list

        anchors.top: archive.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        visible: !root.searching
        application: root.application
        alone: root.alone
        onNewContactWanted: root.newContactWanted()
    }
    SearchResults {
        id: results

        anchors.top: fetching.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.searching
        results: root.application.search
        onChosen: row => root.application.openSearchResult(row)
    }
}
