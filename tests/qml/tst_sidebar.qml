// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
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
        pinned: false
        archived: false
        markedUnread: false
        oneself: false
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

        function test_markedUnreadIsADot() {
            row.unread = 0;
            verify(Sample.find(row, "unreadDot") === null);
            row.markedUnread = true;
            verify(Sample.find(row, "unreadDot") !== null);
            row.unread = 3;
            verify(Sample.find(row, "unreadDot") === null);
            row.markedUnread = false;
        }

        /// By keys: the menu is opened at its first entry.
        function choose(entry: string, place: int) {
            const overlay = row.T.Overlay.overlay;
            tryVerify(() => Sample.find(overlay, entry) !== null);
            for (let i = 0; i < place; ++i)
                keyClick(Qt.Key_Down);
            tryVerify(() => Sample.find(overlay, entry)?.highlighted ?? false);
            keyClick(Qt.Key_Return);
            tryVerify(() => Sample.find(overlay, entry) === null);
        }

        function test_pinsAndUnpinsByKey() {
            const conversations = Sample.application.conversations;
            const id = conversations.idAt(3);
            sidebar.focusList();
            const view = findChild(sidebar, "conversations") as ConversationList;
            view.currentIndex = 3;
            keyClick(Qt.Key_Menu);
            choose("Pin to the top", 0);
            tryVerify(() => conversations.idAt(0) === id);
            tryCompare(view, "activeFocus", true);
            view.currentIndex = 0;
            keyClick(Qt.Key_F10, Qt.ShiftModifier);
            choose("Unpin", 0);
            tryVerify(() => conversations.idAt(0) !== id);
        }

        function test_marksUnreadUntilItIsOpened() {
            const id = Sample.conversationWith("bob.work");
            const before = Sample.application.unreadTotal;
            Sample.application.actions.markUnread(id);
            tryVerify(() => Sample.application.unreadTotal === before + 1);
            Sample.application.openConversation(id);
            tryVerify(() => Sample.application.unreadTotal === before);
        }

        function test_putsAwayAndTakesBack() {
            const conversations = Sample.application.conversations;
            const view = findChild(sidebar, "conversations") as ConversationList;
            const count = conversations.count;
            const id = conversations.idAt(2);
            sidebar.focusList();
            view.currentIndex = 2;
            keyClick(Qt.Key_Menu);
            choose("Archive", 3);
            tryCompare(conversations, "count", count - 1);
            tryCompare(conversations, "archivedCount", 1);
            conversations.showsArchived = true;
            compare(conversations.count, 1);
            compare(conversations.idAt(0), id);
            verify(Sample.find(sidebar, "Back to all conversations") !== null);
            sidebar.focusList();
            keyClick(Qt.Key_Escape);
            compare(conversations.showsArchived, false);
            compare(conversations.count, count - 1);
            view.positionViewAtEnd();
            tryVerify(() => Sample.find(sidebar, "Archived (1)") !== null);
            mouseClick(Sample.find(sidebar, "Archived (1)"));
            compare(conversations.showsArchived, true);
            Sample.application.actions.setArchived(id, false);
            tryCompare(conversations, "showsArchived", false);
            compare(conversations.count, count);
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
