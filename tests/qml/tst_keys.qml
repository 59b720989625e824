// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtTest
import Parlance
import ParlanceTest

// Keys of whom one talks to, and where messages are.
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
        name: "Keys"
        when: windowShown

        function initTestCase() {
            Sample.start(root);
            tryCompare(Sample.application, "ready", true);
        }

        function init() {
            frame.detailsOpen = false;
        }

        function talkTo(username: string): Conversation {
            Sample.application.openConversation(Sample.conversationWith(username));
            tryVerify(() => Sample.application.conversation?.messages.loaded ?? false);
            return Sample.application.conversation;
        }

        function shown(name: string): Item {
            tryVerify(() => Sample.find(frame, name) !== null, 5000, name);
            waitForPolish(root.Window.window);
            return Sample.find(frame, name);
        }

        function test_verifiedIsMarked() {
            const keys = talkTo("bob").keys;
            tryCompare(keys, "verified", true);
            tryVerify(() => Sample.find(frame, "verified") !== null);
            mouseClick(shown("Show details"));
            mouseClick(shown("Safety number"));
            mouseClick(shown("Mark as verified"));
            tryCompare(keys, "verified", false);
            tryVerify(() => Sample.find(frame, "verified") === null);
            mouseClick(shown("Mark as verified"));
            tryCompare(keys, "verified", true);
        }

        function test_safetyNumberIsShownInGroupsAndAsACode() {
            const keys = talkTo("bob").keys;
            tryCompare(keys, "known", true);
            mouseClick(shown("Show details"));
            mouseClick(shown("Safety number"));
            compare(keys.groups.length, 12);
            shown("Safety number: " + keys.groups.join(" "));
            compare((shown("Square code of the safety number") as SquareCode).text, keys.code);
        }

        function test_changedKeyIsToldUntilItIsRead() {
            const keys = talkTo("bob.choir").keys;
            shown(keys.noticeText);
            mouseClick(shown("Compare safety number"));
            compare(frame.detailsOpen, true);
            shown("Square code of the safety number");
            mouseClick(shown("Hide details")); // which lie over the conversation
            mouseClick(shown("OK, I have read it"));
            tryCompare(keys, "noticeText", "");
            tryVerify(() => Sample.find(frame, "OK, I have read it") === null);
        }

        function test_gapSaysHowManyAreMissing() {
            const conversation = talkTo("bob.upstairs");
            const texts = [];
            for (let row = 0; row < conversation.messages.count; ++row)
                texts.push(conversation.messages.data(conversation.messages.index(row, 0), Qt.DisplayRole));
            verify(texts.some(text => text.includes("12") && text.includes("missing here")), texts.join("|"));
        }

        function test_completenessStandsInTheDetails() {
            const delivery = talkTo("bob").delivery;
            mouseClick(shown("Show details"));
            tryVerify(() => delivery.completeness !== "");
            shown(delivery.completeness);
        }

        function test_messageTellsItsWay() {
            const conversation = talkTo("bob");
            const overlay = T.Overlay.overlay;
            const view = shown("Messages") as Item;
            view.forceActiveFocus();
            keyClick(Qt.Key_End);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Return);
            tryVerify(() => Sample.find(overlay, "Details") !== null);
            waitForPolish(root.Window.window);
            mouseClick(Sample.find(overlay, "Details"));
            tryVerify(() => conversation.delivery.events.length > 0);
            tryVerify(() => Sample.find(overlay, conversation.delivery.reach) !== null);
            waitForPolish(root.Window.window);
            mouseClick(Sample.find(overlay, "Copy"));
            compare(Sample.clipboard(), conversation.delivery.report);
            mouseClick(Sample.find(overlay, "Close"));
            tryVerify(() => Sample.find(overlay, "Message details") === null);
        }
    }
}
