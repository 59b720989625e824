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

        readonly property MessageSelection selection: Sample.application.conversation?.selection ?? null
        readonly property int last: view ? view.count - 1 : -1

        name: "Selection"
        when: windowShown

        function initTestCase() {
            Sample.start(root);
            tryCompare(Sample.application, "ready", true);
        }

        function init() {
            Sample.application.openConversation(Sample.conversationWith("bob"));
            frame = createTemporaryObject(frames, root);
            tryVerify(() => Sample.find(frame, "Messages") !== null);
            view = Sample.find(frame, "Messages") as TimelineView;
            tryVerify(() => view.count > 0);
            view.scrollToEnd();
            tryVerify(() => row(last) !== null && view.atEnd && !view.moving);
            noticed.clear();
        }

        function cleanup() {
            Theme.fontScale = 1;
            selection.leave();
            Sample.setMirrored(false);
        }

        function row(number: int): MessageRow {
            return view.itemAtRow(number) as MessageRow;
        }

        function click(number: int, modifiers: int) {
            const bubble = Sample.find(row(number), "words");
            mouseClick(bubble, 4, 4, Qt.LeftButton, modifiers);
        }

        function bar(): Item {
            return Sample.find(frame, "Selected messages");
        }

        function test_theMenuBegins() {
            view.forceActiveFocus();
            view.currentRow = last;
            keyClick(Qt.Key_Return);
            const menu = findChild(view.parent, "messageMenu") as MessageMenu;
            for (let step = 0; step < menu.count && (menu.itemAt(menu.currentIndex) as MenuEntry).text !== "Select"; ++step)
                keyClick(Qt.Key_Down);
            compare((menu.itemAt(menu.currentIndex) as MenuEntry).text, "Select");
            keyClick(Qt.Key_Return);
            tryCompare(menu, "visible", false);
            compare(selection.count, 1);
            verify(row(last).selected);
            tryVerify(() => view.activeFocus);
            // The bar is in the composer's place, and the composer is back afterwards.
            verify(bar() !== null);
            verify(Sample.find(frame, "composer") === null);
            keyClick(Qt.Key_Escape);
            compare(selection.active, false);
            tryVerify(() => Sample.find(frame, "composer")?.activeFocus ?? false);
            verify(Sample.application.conversation !== null);
        }

        // What stands in the composer waits there.
        function test_theDraftStays() {
            const composer = Sample.find(frame, "composer");
            composer.forceActiveFocus();
            keyClick("h");
            keyClick("i");
            click(last, Qt.ControlModifier);
            compare(selection.count, 1);
            keyClick("x"); // is typed nowhere
            keyClick(Qt.Key_Escape);
            tryVerify(() => Sample.find(frame, "composer")?.activeFocus ?? false);
            compare(Sample.application.conversation.draft, "hi");
            Sample.application.conversation.draft = "";
        }

        function test_clicksToggleAndExtend() {
            click(last, 0); // does what it always did
            compare(selection.active, false);
            click(last - 1, Qt.ControlModifier);
            compare(selection.count, 1);
            click(last, 0);
            compare(selection.count, 2);
            click(last, 0);
            compare(selection.count, 1);
            click(last, Qt.ShiftModifier);
            click(last - 3, 0);
            compare(selection.count, 3);
            click(last - 2, Qt.ShiftModifier);
            compare(selection.count, 4);
        }

        function test_keysToggleAndExtend() {
            click(last, Qt.ControlModifier);
            verify(view.activeFocus);
            compare(view.currentRow, last);
            keyClick(Qt.Key_Up, Qt.ShiftModifier);
            keyClick(Qt.Key_Up, Qt.ShiftModifier);
            compare(selection.count, 3);
            compare(view.currentRow, last - 2);
            keyClick(Qt.Key_Down, Qt.ShiftModifier);
            compare(selection.count, 2);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Space);
            compare(selection.count, 3);
            verify(row(last - 3).selected && !row(last - 2).selected);
            keyClick(Qt.Key_Space);
            compare(selection.count, 2);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            verify(selection.count > 10);
            keyClick(Qt.Key_Escape);
            compare(selection.active, false);
        }

        // Without a selection these keys are what they were.
        function test_theKeysAreFreeOtherwise() {
            view.forceActiveFocus();
            view.currentRow = last;
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Up, Qt.ShiftModifier);
            keyClick(Qt.Key_A, Qt.ControlModifier);
            compare(selection.active, false);
        }

        function test_itIsSeenAndSaid() {
            const theirs = row(last);
            const before = Sample.find(theirs, "bubble").x;
            verify(Sample.find(theirs, "checkMark") === null);
            click(last, Qt.ControlModifier);
            verify(Sample.find(theirs, "checkMark").checked);
            verify(!Sample.find(row(last - 1), "checkMark").checked);
            verify(Sample.find(theirs, "bubble").x >= Sample.find(theirs, "checkMark").x + 20);
            verify(Sample.isSelected(theirs));
            verify(Sample.isSelectable(row(last - 1)) && !Sample.isSelected(row(last - 1)));
            compare(Sample.find(frame, "selectedCount").text, "1 selected");
            keyClick(Qt.Key_Escape);
            tryVerify(() => Sample.find(theirs, "bubble").x === before);
            verify(!Sample.isSelectable(theirs));
        }

        function test_howManyIsAnnounced() {
            Sample.listen();
            click(last, Qt.ControlModifier);
            tryVerify(() => Sample.announced() === "1 selected", 5000, Sample.announced());
            click(last - 1, 0);
            tryVerify(() => Sample.announced() === "2 selected");
        }

        function test_theMarkIsAtTheOtherSideWhenMirrored() {
            Sample.setMirrored(true);
            click(last, Qt.ControlModifier);
            const mark = Sample.find(row(last), "checkMark");
            const bubble = Sample.find(row(last), "bubble");
            tryVerify(() => mark.x > view.width / 2);
            verify(bubble.x + bubble.width <= mark.x);
        }

        // Whoever answers or edits one of them is done with selecting.
        function test_anAnswerLeavesIt() {
            click(last, Qt.ControlModifier);
            Sample.application.conversation.replyTo(row(last).messageId);
            compare(selection.active, false);
            tryVerify(() => Sample.find(frame, "composer")?.activeFocus ?? false);
            Sample.application.conversation.leaveAim();
        }

        function test_copies() {
            click(last, Qt.ControlModifier);
            click(last - 1, 0);
            mouseClick(Sample.find(bar(), "Copy"));
            compare(noticed.count, 1);
            compare(selection.active, false);
            const text = Sample.clipboard();
            verify(text.startsWith("Bob, "), text);
            verify(text.indexOf(row(last - 1).text) < text.indexOf(row(last).text));
            click(last, Qt.ControlModifier);
            keyClick(Qt.Key_C, Qt.ControlModifier);
            compare(Sample.clipboard(), row(last).text);
        }

        // Those of others go from one's own devices alone: there is nothing to choose.
        function test_deletes() {
            const overlay = frame.T.Overlay.overlay;
            const count = view.count;
            click(last - 1, Qt.ControlModifier);
            keyClick(Qt.Key_Up, Qt.ShiftModifier);
            keyClick(Qt.Key_Delete);
            tryVerify(() => Sample.find(overlay, "Delete 2 messages for you?") !== null);
            mouseClick(Sample.find(overlay, "confirm"));
            compare(selection.active, false);
            // It does not say something else while it fades.
            verify(Sample.find(overlay, "Delete 2 messages for you?") !== null);
            tryCompare(view, "count", count - 2);
            tryVerify(() => Sample.find(overlay, "confirm") === null);
        }

        // One's own that waits for the relay.
        function test_deletesForEveryone() {
            const overlay = frame.T.Overlay.overlay;
            Sample.application.openConversation(Sample.conversationWith("bob.work"));
            tryVerify(() => Sample.find(frame, "Messages") !== null);
            view = Sample.find(frame, "Messages") as TimelineView;
            Sample.application.conversation.send("to be deleted");
            tryVerify(() => row(last)?.text === "to be deleted" && view.atEnd && !view.moving);
            selection.toggle(row(last).messageId);
            tryVerify(() => view.activeFocus);
            keyClick(Qt.Key_Delete);
            tryVerify(() => Sample.find(overlay, "Delete for everyone?") !== null);
            mouseClick(Sample.find(overlay, "confirm"));
            tryVerify(() => row(last)?.deleted ?? false);
            compare(selection.active, false);
            tryVerify(() => Sample.find(overlay, "confirm") === null);
        }

        function test_bothWaysAreOffered() {
            let own = last;
            while (own > 0 && !row(own).mine)
                --own;
            click(own, Qt.ControlModifier);
            mouseClick(Sample.find(bar(), "Delete"));
            const ways = findChild(bar(), "deleteWays");
            tryVerify(() => ways.opened);
            compare(ways.count, 2);
            keyClick(Qt.Key_Escape);
            tryCompare(ways, "visible", false);
            compare(selection.count, 1); // one step back
        }

        function test_tooNarrowForWords_data() {
            return [
                {
                    tag: "wide",
                    width: 900,
                    scale: 1
                },
                {
                    tag: "large text",
                    width: 900,
                    scale: 1.5
                },
                {
                    tag: "narrow",
                    width: 360,
                    scale: 1
                }
            ];
        }

        function test_tooNarrowForWords(data: var) {
            root.width = data.width;
            Theme.fontScale = data.scale;
            tryVerify(() => row(last) !== null && row(last).width === view.width && view.width <= root.width);
            view.scrollToEnd();
            tryVerify(() => view.atEnd && !view.moving);
            waitForPolish(root.Window.window);
            click(last, Qt.ControlModifier);
            for (const name of ["Copy", "Forward", "Delete", "Cancel"]) {
                const button = Sample.find(bar(), name);
                verify(button !== null, name);
                tryVerify(() => button.mapToItem(bar(), 0, 0).x >= 0 && button.mapToItem(bar(), button.width, 0).x <= bar().width, 5000, name);
            }
            tryVerify(() => !Sample.find(bar(), "selectedCount").truncated);
            mouseClick(Sample.find(bar(), "Cancel"));
            compare(selection.active, false);
            root.width = 900;
        }
    }
}
