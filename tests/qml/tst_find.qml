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

    width: 1000
    height: 700

    MainFrame {
        id: frame

        anchors.fill: parent
        application: Sample.application
        focus: true
    }

    TestCase {
        name: "Find"
        when: windowShown

        function initTestCase() {
            Sample.start(root);
            tryCompare(Sample.application, "ready", true);
        }

        function init() {
            Sample.application.openConversation(Sample.conversationWith("bob"));
            tryVerify(() => Sample.application.conversation?.messages.loaded ?? false);
            tryVerify(() => Sample.find(frame, "composer")?.activeFocus ?? false);
        }

        function cleanup() {
            Sample.application.closeConversation();
        }

        function typed(text: string) {
            for (const character of text)
                keyClick(character);
        }

        function test_findsHereAndWalks() {
            const search = Sample.application.conversation.search;
            keyClick(Qt.Key_F, Qt.ControlModifier);
            typed("the");
            tryVerify(() => search.count > 2);
            const status = Sample.find(frame, "findStatus") as Label;
            compare(status.text, "1 of " + search.count);
            keyClick(Qt.Key_Return);
            compare(search.current, 2);
            keyClick(Qt.Key_Return, Qt.ShiftModifier);
            compare(search.current, 1);
            mouseClick(Sample.find(frame, "Earlier message"));
            compare(search.current, 2);
            mouseClick(Sample.find(frame, "Later message"));
            compare(search.current, 1);
            keyClick(Qt.Key_Escape);
            compare(search.words, "");
            verify(Sample.find(frame, "find") === null);
            verify(Sample.find(frame, "composer").activeFocus);
        }

        function test_goesToADay() {
            const messages = Sample.application.conversation.messages;
            const view = Sample.find(frame, "Messages") as TimelineView;
            const overlay = frame.T.Overlay.overlay;
            tryVerify(() => view.atEnd && view.visiblePosition > 0);
            keyClick(Qt.Key_G, Qt.ControlModifier);
            tryVerify(() => Sample.find(overlay, "dayPicker")?.activeFocus ?? false);
            const picker = Sample.find(overlay, "dayPicker") as DayPicker;
            const today = new Date();
            verify(picker.isSame(picker.day, today));
            keyClick(Qt.Key_Down);
            verify(picker.isSame(picker.day, today));
            keyClick(Qt.Key_Left);
            verify(picker.isSame(picker.day, new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1)));
            keyClick(Qt.Key_Up);
            verify(picker.isSame(picker.day, new Date(today.getFullYear(), today.getMonth(), today.getDate() - 8)));
            picker.go(new Date(2024, 2, 31));
            keyClick(Qt.Key_PageUp);
            verify(picker.isSame(picker.day, new Date(2024, 1, 29)));
            verify(Sample.find(picker, Qt.locale().toString(picker.day, Locale.LongFormat)) !== null);
            // Before all: the first message of the conversation.
            keyClick(Qt.Key_Return);
            tryVerify(() => !messages.loading && !messages.hasOlder && view.firstVisibleRow === 0);
            tryVerify(() => Sample.find(frame, "composer").activeFocus);
        }

        // Far above what is loaded: the page around it is read, it is shown in its place, and what was found is marked in it.
        function test_jumpsToWhatIsNotLoaded() {
            const messages = Sample.application.conversation.messages;
            const search = Sample.application.conversation.search;
            keyClick(Qt.Key_F, Qt.ControlModifier);
            typed("the");
            tryVerify(() => search.count > 2);
            const view = Sample.find(frame, "Messages") as TimelineView;
            const isHit = words => words.message.startsWith("The cat is on the roof");
            verify(view.atEnd && !messages.hasNewer);
            search.newer();
            compare(search.current, search.count);
            tryVerify(() => !messages.loading && messages.hasNewer && shownWords(view).some(isHit));
            compare(shownWords(view).find(isHit).marked, "the");
        }

        function shownWords(view: TimelineView): list<MessageText> {
            const found = [];
            for (let row = view.firstVisibleRow; row <= view.lastVisibleRow; ++row) {
                const words = Sample.find(view.itemAtRow(row), "words") as MessageText;
                if (words)
                    found.push(words);
            }
            return found;
        }
    }
}
