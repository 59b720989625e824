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
    Component {
        id: rows

        ForwardRow {
            width: 400
            title: "Note to self"
            subtitle: ""
            initials: "A"
            hue: 1
            picked: false
            oneself: true
        }
    }
    SignalSpy {
        id: noticed

        target: Sample.application
        signalName: "notice"
    }

    TestCase {
        id: test

        readonly property Item overlay: frame.T.Overlay.overlay
        readonly property ForwardModel forwarding: Sample.application.forwarding
        property TimelineView view: null

        name: "Forward"
        when: windowShown

        function initTestCase() {
            Sample.start(root);
            tryCompare(Sample.application, "ready", true);
        }

        function init() {
            Sample.application.closeConversation();
            Sample.application.openConversation(Sample.conversationWith("bob"));
            tryVerify(() => Sample.find(frame, "Messages") !== null);
            view = Sample.find(frame, "Messages") as TimelineView;
            tryVerify(() => view.count > 0 && row(view.count - 1) !== null);
            noticed.clear();
        }

        function row(number: int): MessageRow {
            return view.itemAtRow(number) as MessageRow;
        }

        function type(text: string) {
            for (const character of text)
                keyClick(character);
        }

        function openByMenu() {
            view.forceActiveFocus();
            view.currentRow = view.count - 1;
            keyClick(Qt.Key_Return);
            const menu = findChild(view.parent, "messageMenu") as MessageMenu;
            for (let step = 0; step < menu.count && (menu.itemAt(menu.currentIndex) as MenuEntry).text !== "Forward"; ++step)
                keyClick(Qt.Key_Down);
            compare((menu.itemAt(menu.currentIndex) as MenuEntry).text, "Forward");
            keyClick(Qt.Key_Return);
            tryVerify(() => Sample.find(overlay, "forwardSearch")?.activeFocus ?? false);
        }

        function waitUntilClosed() {
            tryVerify(() => Sample.find(overlay, "forwardSearch") === null);
        }

        // A few letters, Enter.
        function test_toOneByName() {
            const text = row(view.count - 1).text;
            openByMenu();
            type("work");
            compare(forwarding.count, 1);
            keyClick(Qt.Key_Return);
            waitUntilClosed();
            tryCompare(noticed, "count", 1);
            compare(noticed.signalArguments[0][0], "Forwarded to Bob from work");
            Sample.application.openConversation(Sample.conversationWith("bob.work"));
            tryVerify(() => Sample.find(frame, "Messages") !== null);
            view = Sample.find(frame, "Messages") as TimelineView;
            tryVerify(() => row(view.count - 1)?.forwarded ?? false);
            compare(row(view.count - 1).text, text);
            verify(row(view.count - 1).summary.endsWith("Forwarded."));
            verify(Sample.find(row(view.count - 1), "forwarded") !== null);
            verify(Sample.find(row(view.count - 2), "forwarded") === null);
        }

        function test_toSeveralByKeys() {
            openByMenu();
            keyClick(Qt.Key_Space); // nothing is typed yet
            compare(forwarding.picked, 1);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Space);
            compare(forwarding.picked, 2);
            keyClick(Qt.Key_Space);
            compare(forwarding.picked, 1);
            keyClick(Qt.Key_Space);
            type("bob f");
            keyClick(Qt.Key_Space); // belongs to what is typed
            compare(Sample.find(overlay, "forwardSearch").text, "bob f ");
            compare(forwarding.picked, 2);
            keyClick(Qt.Key_Return);
            waitUntilClosed();
            tryCompare(noticed, "count", 1);
        }

        function test_allThatIsSelected() {
            const selection = Sample.application.conversation.selection;
            selection.toggle(row(view.count - 1).messageId);
            selection.toggle(row(view.count - 2).messageId);
            mouseClick(Sample.find(frame, "Forward"));
            tryVerify(() => Sample.find(overlay, "forwardSearch")?.activeFocus ?? false);
            compare(forwarding.messages, 2);
            const list = Sample.find(overlay, "recipients") as ListView;
            const chosen = list.itemAtIndex(1) as ForwardRow;
            mouseClick(chosen);
            verify(chosen.picked);
            verify(Sample.find(overlay, "pickedNames").text.includes(chosen.title));
            compare(Sample.accessibleName(chosen), chosen.title + ", " + chosen.subtitle);
            mouseClick(Sample.find(overlay, "confirm"));
            waitUntilClosed();
            tryCompare(noticed, "count", 1);
            compare(selection.active, false);
        }

        // And what was selected stays so.
        function test_escapeLeaves() {
            const selection = Sample.application.conversation.selection;
            selection.toggle(row(view.count - 1).messageId);
            mouseClick(Sample.find(frame, "Forward"));
            tryVerify(() => Sample.find(overlay, "forwardSearch")?.activeFocus ?? false);
            type("bob");
            keyClick(Qt.Key_Escape);
            compare(Sample.find(overlay, "forwardSearch").text, "");
            keyClick(Qt.Key_Escape);
            waitUntilClosed();
            compare(noticed.count, 0);
            compare(selection.count, 1);
        }

        // As in the list of conversations.
        function test_notesToOneselfHaveTheirIcon() {
            const notes = createTemporaryObject(rows, root);
            verify(Sample.find(notes, "noteIcon") !== null);
            compare(Sample.find(notes, "A"), null);
            compare(Sample.accessibleName(notes), "Note to self");
            notes.oneself = false;
            compare(Sample.find(notes, "noteIcon"), null);
        }

        function test_nobodyIsFound() {
            openByMenu();
            type("zzz");
            compare(forwarding.count, 0);
            keyClick(Qt.Key_Return); // there is nobody to send it to
            verify(Sample.find(overlay, "forwardSearch") !== null);
            keyClick(Qt.Key_Escape);
            keyClick(Qt.Key_Escape);
            waitUntilClosed();
            compare(noticed.count, 0);
        }
    }
}
