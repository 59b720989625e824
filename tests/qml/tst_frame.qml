// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Parlance
import ParlanceTest

Item {
    id: root

    width: 1000
    height: 700

    MainFrame {
        id: frame

        anchors.fill: parent
        application: Sample.application
        focus: true
    }

    TestCase {
        name: "Frame"
        when: windowShown

        function initTestCase() {
            Sample.start(root);
            tryCompare(Sample.application, "ready", true);
        }

        function init() {
            root.width = 1000;
            Sample.application.closeConversation();
            frame.detailsOpen = false;
            frame.settingsOpen = false;
        }

        function openBob() {
            Sample.application.openConversation(Sample.conversationWith("bob"));
            tryVerify(() => Sample.find(frame, "composer") !== null);
        }

        function test_besideEachOther() {
            verify(Sample.find(frame, "search") !== null);
            openBob();
            verify(Sample.find(frame, "search") !== null);
            tryVerify(() => Sample.find(frame, "composer").activeFocus);
        }

        function test_oneAtATime() {
            root.width = 600;
            verify(Sample.find(frame, "search") !== null);
            openBob();
            verify(Sample.find(frame, "search") === null);
            mouseClick(Sample.find(frame, "Back to the conversations"));
            tryCompare(Sample.application, "conversation", null);
            verify(Sample.find(frame, "search") !== null);
        }

        function test_escapeGoesBack() {
            openBob();
            keyClick(Qt.Key_Escape);
            tryCompare(Sample.application, "conversation", null);
        }

        function test_details() {
            openBob();
            mouseClick(Sample.find(frame, "Show details"));
            tryVerify(() => Sample.find(frame, "Block Bob") !== null);
            waitForPolish(root.Window.window);
            mouseClick(Sample.find(frame, "Hide details"));
            tryVerify(() => Sample.find(frame, "Block Bob") === null);
        }

        function test_anotherConversationStartsAnew() {
            openBob();
            const first = Sample.find(frame, "composer");
            keyClick("x");
            compare(first.text, "x");
            Sample.application.openConversation(Sample.conversationWith("bob.work"));
            tryVerify(() => Sample.find(frame, "composer") !== null && Sample.find(frame, "composer").text === "");
            openBob();
            tryCompare(Sample.find(frame, "composer"), "text", "x");
            Sample.find(frame, "composer").clear();
        }

        function test_pagesTurnWhileWriting() {
            openBob();
            tryVerify(() => Sample.application.conversation?.messages.loaded ?? false);
            const view = Sample.find(frame, "Messages");
            tryVerify(() => view.visiblePosition > 0);
            tryVerify(() => Sample.find(frame, "composer").activeFocus);
            const end = view.visiblePosition;
            keyClick(Qt.Key_PageUp);
            tryVerify(() => view.visiblePosition < end);
            keyClick(Qt.Key_PageDown);
            tryCompare(view, "visiblePosition", end);
            verify(Sample.find(frame, "composer").activeFocus);
        }

        function test_keys() {
            openBob();
            keyClick(Qt.Key_Comma, Qt.ControlModifier);
            tryCompare(frame, "settingsOpen", true);
            keyClick(Qt.Key_Escape);
            tryCompare(frame, "settingsOpen", false);
            keyClick(Qt.Key_F, Qt.ControlModifier | Qt.ShiftModifier);
            tryVerify(() => Sample.find(frame, "search").activeFocus);
            keyClick(Qt.Key_F, Qt.ControlModifier);
            tryVerify(() => Sample.find(frame, "find").activeFocus);
            keyClick(Qt.Key_Escape);
            tryVerify(() => Sample.find(frame, "composer").activeFocus);
            verify(Sample.application.conversation !== null);
            Sample.application.closeConversation();
            keyClick(Qt.Key_F, Qt.ControlModifier);
            tryVerify(() => Sample.find(frame, "search").activeFocus);
        }

        function test_whatTheRelayShowsOfTheAccountIsToldAndLeadsToTheDevices() {
            const wrong = "Something is wrong with the key or the devices of your account.";
            verify(Sample.find(frame, wrong) === null);
            Sample.setAccountNotice(2);
            tryVerify(() => Sample.find(frame, wrong) !== null);
            tryVerify(() => Sample.find(frame, "Show") !== null);
            waitForPolish(root.Window.window);
            mouseClick(Sample.find(frame, "Show"));
            tryCompare(frame, "settingsOpen", true);
            tryVerify(() => Sample.find(frame, Sample.application.account.noticeText) !== null);
            verify(Sample.find(frame, "Desk at home (this device)") !== null || Sample.find(frame, "Signed in on") !== null);
            Sample.setAccountNotice(0);
            tryVerify(() => Sample.application.account.noticeText === "");
            frame.settingsOpen = false;
            tryVerify(() => Sample.find(frame, wrong) === null);
        }

        function test_sidebarWidthIsKept() {
            const handle = Sample.find(frame, "Width of the sidebar");
            handle.forceActiveFocus(Qt.TabFocusReason);
            for (let i = 0; i < 10; ++i)
                keyClick(Qt.Key_Left);
            compare(frame.sidebarWidth, Theme.sidebarNarrowest);
            keyClick(Qt.Key_Right);
            compare(frame.sidebarWidth, Theme.sidebarNarrowest + 16);
            Sample.find(frame, "search").forceActiveFocus();
            compare(Sample.application.settings.sidebarWidth, Theme.sidebarNarrowest + 16);
        }

        function test_mirrored() {
            openBob();
            const search = Sample.find(frame, "search");
            verify(search.mapToItem(root, 0, 0).x < 200);
            Sample.setMirrored(true);
            frame.LayoutMirroring.enabled = true;
            frame.LayoutMirroring.childrenInherit = true;
            tryVerify(() => search.mapToItem(root, 0, 0).x > 500);
            frame.LayoutMirroring.enabled = false;
            Sample.setMirrored(false);
            tryVerify(() => search.mapToItem(root, 0, 0).x < 200);
        }
    }
}
