// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Parlance
import ParlanceTest

// What the details panel offers for a conversation.
Item {
    id: root

    width: 1000
    height: 900

    MainFrame {
        id: frame

        anchors.fill: parent
        application: Sample.application
        focus: true
    }

    TestCase {
        name: "Details"
        when: windowShown

        readonly property TimedMutes mutes: Sample.application.mutes

        function initTestCase() {
            Sample.start(root);
            tryCompare(Sample.application, "ready", true);
            Sample.application.openConversation(Sample.conversationWith("bob"));
            tryVerify(() => Sample.application.conversation !== null);
            frame.detailsOpen = true;
        }

        function choose(menuName: string, row: string, entry: string) {
            tryVerify(() => Sample.find(frame, row) !== null);
            waitForPolish(root.Window.window);
            const item = Sample.find(frame, row);
            mouseClick(item);
            const menu = findChild(item, menuName) as PopupMenu;
            tryCompare(menu, "opened", true);
            mouseClick(Sample.find(menu.contentItem, entry));
            tryCompare(menu, "visible", false);
        }

        function test_aConversationIsMutedForAWhile() {
            const conversation = Sample.application.conversation;
            compare(conversation.muted, false);
            choose("notificationLevel", "Notifications", "Mute for 1 hour");
            tryCompare(conversation, "muted", true);
            tryVerify(() => mutes.openText.startsWith("Muted until "));
            choose("notificationLevel", "Notifications", "Mute always");
            tryVerify(() => mutes.openText.startsWith("Muted:"));
            choose("notificationLevel", "Notifications", "For all messages");
            tryCompare(conversation, "muted", false);
            tryCompare(mutes, "openText", "");
        }
    }
}
