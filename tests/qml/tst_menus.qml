// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Parlance
import ParlanceTest

Item {
    id: root

    width: 900
    height: 600

    Component {
        id: frames

        MainFrame {
            anchors.fill: parent
            application: Sample.application
        }
    }
    SignalSpy {
        id: noticed

        target: Sample.application
        signalName: "notice"
    }

    TestCase {
        id: test

        property MainFrame frame: null
        property TimelineView view: null

        name: "Menus"
        when: windowShown

        function initTestCase() {
            Sample.start(root);
            tryCompare(Sample.application, "ready", true);
            Sample.application.openConversation(Sample.conversationWith("bob"));
        }

        function init() {
            frame = createTemporaryObject(frames, root);
            tryVerify(() => Sample.find(frame, "Messages") !== null);
            view = Sample.find(frame, "Messages") as TimelineView;
            tryVerify(() => view.count > 0);
            view.forceActiveFocus();
            view.currentRow = view.count - 1;
            tryVerify(() => view.itemAtRow(view.currentRow) !== null);
            noticed.clear();
        }

        function openByKey(key: int): MessageMenu {
            keyClick(key);
            const menu = findChild(view.parent, "messageMenu") as MessageMenu;
            verify(menu !== null);
            verify(menu.visible);
            return menu;
        }

        function stepTo(menu: MessageMenu, text: string, steps: int) {
            for (let step = 0; step < steps; ++step)
                keyClick(Qt.Key_Down);
            compare((menu.itemAt(menu.currentIndex) as MenuEntry).text, text);
        }

        function test_aKeyOpensItAtItsFirstEntry_data() {
            return [
                {
                    tag: "Return",
                    key: Qt.Key_Return
                },
                {
                    tag: "Menu",
                    key: Qt.Key_Menu
                }
            ];
        }

        function test_aKeyOpensItAtItsFirstEntry(data: var) {
            const menu = openByKey(data.key);
            compare(menu.currentIndex, 0);
            keyClick(Qt.Key_Escape);
            tryCompare(menu, "visible", false);
            compare(noticed.count, 0);
        }

        // Nobody waits for a menu to have faded in.
        function test_keysMoveAtOnce() {
            const menu = openByKey(Qt.Key_Return);
            keyClick(Qt.Key_Down);
            compare(menu.currentIndex, 1);
            keyClick(Qt.Key_Up);
            compare(menu.currentIndex, 0);
            compare(view.currentRow, view.count - 1);
            // A message of theirs cannot be edited.
            stepTo(menu, "Copy message id", 4);
            keyClick(Qt.Key_Return);
            tryCompare(menu, "visible", false);
            compare(noticed.count, 1);
            verify(/^[0-9a-f-]{32,36}$/.test(Sample.clipboard()), Sample.clipboard());
        }

        function test_keysMoveAfterTheMouseOpenedIt() {
            const menu = findChild(view.parent, "messageMenu") as MessageMenu;
            const row = view.itemAtRow(view.currentRow);
            mouseClick(row, row.width / 2, row.height / 2, Qt.RightButton);
            verify(menu.visible);
            compare(menu.currentIndex, -1);
            keyClick(Qt.Key_Down);
            compare(menu.currentIndex, 0);
            stepTo(menu, "Copy text", 3);
            keyClick(Qt.Key_Return);
            tryCompare(menu, "visible", false);
            compare(noticed.count, 1);
        }

        function test_whatIsNotOfferedIsPassedOver() {
            const menu = openByKey(Qt.Key_Return);
            for (let step = 0; step < menu.count; ++step)
                keyClick(Qt.Key_Down);
            compare((menu.itemAt(menu.currentIndex) as MenuEntry).text, "Delete for you");
            keyClick(Qt.Key_Escape);
            tryCompare(menu, "visible", false);
        }
    }
}
