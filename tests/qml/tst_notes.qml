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

    width: 800
    height: 700

    ConversationRow {
        id: row

        width: 320
        conversationId: "1"
        title: "Note to self"
        initials: "A"
        hue: 1
        preview: "milk"
        previewKind: ConversationListModel.OwnMessage
        timeText: "14:05"
        unread: 0
        muted: false
        online: false
        blocked: false
        verified: false
        lastState: -1
        pinned: false
        archived: false
        markedUnread: false
        oneself: true
        summary: "Note to self, You: milk"
    }
    NewConversationDialog {
        id: dialog

        parent: root.T.Overlay.overlay
        contacts: Sample.application.contacts
    }
    QuickSwitcher {
        id: switcher

        application: Sample.application
    }

    TestCase {
        name: "Notes"
        when: windowShown

        function initTestCase() {
            Sample.start(root);
            tryCompare(Sample.application, "ready", true);
        }

        function test_haveAnIconInPlaceOfInitials() {
            verify(Sample.find(row, "noteIcon") !== null);
            verify(Sample.find(row, "A") === null);
            row.oneself = false;
            verify(Sample.find(row, "noteIcon") === null);
            verify(Sample.find(row, "A") !== null);
            row.oneself = true;
        }

        // By keys: past the name, and what goes wrong is said where it was asked for.
        function test_areOfferedWithANewConversation() {
            dialog.open();
            tryCompare(dialog, "opened", true);
            const entry = Sample.find(dialog.contentItem, "Note to self") as Item;
            verify(entry !== null);
            for (let i = 0; i < 6 && !entry.activeFocus; ++i)
                keyClick(Qt.Key_Tab);
            verify(entry.activeFocus);
            keyClick(Qt.Key_Return);
            tryVerify(() => Sample.application.contacts.errorText !== "");
            dialog.close();
            tryCompare(dialog, "visible", false);
        }

        function test_areOfferedByTheSwitcher() {
            switcher.open();
            tryCompare(switcher, "opened", true);
            const search = Sample.find(switcher.contentItem, "switcherSearch") as T.TextField;
            search.text = "note to";
            tryVerify(() => Sample.application.switcher.count > 0);
            verify(Sample.find(switcher.contentItem, "Note to self") !== null);
            verify(Sample.find(switcher.contentItem, "noteIcon") !== null);
            switcher.close();
            tryCompare(switcher, "visible", false);
        }
    }
}
