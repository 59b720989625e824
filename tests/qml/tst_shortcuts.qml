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

    width: 900
    height: 600

    MainFrame {
        id: frame

        anchors.fill: parent
        application: Sample.application
        focus: true
    }

    TestCase {
        name: "Shortcuts"
        when: windowShown

        readonly property Item overlay: frame.T.Overlay.overlay

        function initTestCase() {
            Sample.start(root);
            tryCompare(Sample.application, "ready", true);
        }

        function cleanup() {
            Sample.application.closeConversation();
        }

        // What a key does in the frame or in a conversation is said in the list, and fits on the screen.
        function test_theListIsComplete() {
            Sample.application.openConversation(Sample.conversationWith("bob"));
            tryVerify(() => Sample.find(frame, "composer") !== null);
            const keys = Sample.shortcutsBelow(frame);
            verify(keys.length >= 14);
            keyClick(Qt.Key_Slash, Qt.ControlModifier);
            tryVerify(() => Sample.find(overlay, "Keyboard") !== null);
            for (const key of keys) {
                const shown = key.replace("Up", "↑").replace("Down", "↓");
                verify(lines().some(line => line.split("  ").includes(shown)), key);
            }
            keyClick(Qt.Key_Escape);
            tryVerify(() => Sample.find(overlay, "Keyboard") === null);
        }

        function lines(): list<string> {
            const found = [];
            const look = item => {
                if (item.objectName === "shortcut")
                    found.push(item.keys);
                for (const child of item.children)
                    look(child);
            };
            look(overlay);
            return found;
        }

        function test_switchesToTheOneBefore() {
            Sample.application.openConversation(Sample.conversationWith("bob"));
            tryVerify(() => Sample.application.conversation !== null);
            keyClick(Qt.Key_K, Qt.ControlModifier);
            tryVerify(() => Sample.find(overlay, "switcherSearch")?.activeFocus ?? false);
            tryVerify(() => Sample.application.switcher.count > 0);
            keyClick(Qt.Key_Return);
            tryVerify(() => Sample.application.conversation !== null && Sample.application.conversation.username !== "bob");
            tryVerify(() => Sample.find(overlay, "switcherSearch") === null);
        }
    }
}
