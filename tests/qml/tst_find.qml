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

        // Far above what is loaded: the page around it is read, it is shown in its place, and what was found is marked in it.
        function test_jumpsToWhatIsNotLoaded() {
            const messages = Sample.application.conversation.messages;
            const search = Sample.application.conversation.search;
            keyClick(Qt.Key_F, Qt.ControlModifier);
            typed("the");
            tryVerify(() => search.count > 2);
            search.newer();
            compare(search.current, search.count);
            const view = Sample.find(frame, "Messages") as TimelineView;
            tryVerify(() => !messages.loading && view.firstVisibleRow >= 0 && shownWords(view).some(words => /\bthe/i.test(words.text)));
            const shown = shownWords(view).filter(words => /\bthe/i.test(words.text));
            compare(shown[0].marked, "the");
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
