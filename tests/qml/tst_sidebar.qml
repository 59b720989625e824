// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Parlance
import ParlanceTest

Item {
    id: root

    width: 320
    height: 700

    Sidebar {
        id: sidebar

        anchors.fill: parent
        application: Sample.application
    }
    ConversationRow {
        id: row

        y: 600
        width: 320
        conversationId: "1"
        title: "Bob"
        initials: "B"
        hue: 1
        preview: "See you"
        previewKind: ConversationListModel.Message
        timeText: "14:05"
        unread: 3
        muted: false
        online: true
        blocked: false
        verified: false
        lastState: -1
        summary: "Bob, 3 unread, See you"
    }
    SignalSpy {
        id: wanted

        target: sidebar
        signalName: "newContactWanted"
    }

    TestCase {
        name: "Sidebar"
        when: windowShown

        function initTestCase() {
            Sample.start(root);
            tryCompare(Sample.application, "ready", true);
        }

        function cleanup() {
            sidebar.clearSearch();
            Sample.application.closeConversation();
        }

        function test_rowSaysAll() {
            compare(row.height, 64);
            compare(Sample.accessibleName(row), "Bob, 3 unread, See you");
            verify(Sample.find(row, "Bob") !== null);
            verify(Sample.find(row, "14:05") !== null);
        }

        function test_draftIsMarked() {
            row.previewKind = ConversationListModel.Draft;
            verify(Sample.find(row, row.title) !== null);
            row.previewKind = ConversationListModel.Message;
        }

        function test_listHoldsAllAndOpensByMouseAndKey() {
            const list = Sample.find(sidebar, "Conversations") as Item;
            verify(Sample.application.conversations.count >= 8);
            const id = Sample.application.conversations.idAt(0);
            const first = Sample.application.conversations;
            sidebar.focusList();
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Return);
            tryVerify(() => Sample.application.conversation !== null);
        }

        function test_searchGroupsResults() {
            sidebar.focusSearch();
            for (const character of "umbrella")
                keyClick(character);
            verify(sidebar.searching);
            tryVerify(() => Sample.application.search.count > 0);
            keyClick(Qt.Key_Return);
            tryVerify(() => Sample.application.conversation !== null);
            tryVerify(() => !sidebar.searching);
        }

        function test_searchThatFindsNothingSaysSo() {
            sidebar.focusSearch();
            for (const character of "qqqq")
                keyClick(character);
            tryVerify(() => Sample.find(sidebar, "Nothing was found for “qqqq”.") !== null);
            keyClick(Qt.Key_Escape);
            verify(!sidebar.searching);
        }

        function test_newConversation() {
            mouseClick(Sample.find(sidebar, "New conversation"));
            compare(wanted.count, 1);
        }
    }
}
