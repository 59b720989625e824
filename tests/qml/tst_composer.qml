// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Parlance
import ParlanceTest

Item {
    id: root

    width: 600
    height: 500

    Component {
        id: composers

        Composer {
            objectName: "bar"
            anchors.bottom: root.bottom
            width: root.width
            conversation: Sample.application.conversation
            settings: Sample.application.settings
            spelling: Sample.application.spelling
        }
    }

    TestCase {
        id: test

        property Composer composer: null

        readonly property Item area: Sample.find(composer, "composer")
        readonly property Conversation conversation: Sample.application.conversation

        name: "Composer"
        when: windowShown

        function initTestCase() {
            Sample.start(root);
            tryCompare(Sample.application, "ready", true);
        }

        function init() {
            Sample.application.settings.sendWithEnter = true;
            Sample.application.openConversation(Sample.conversationWith("bob"));
            tryVerify(() => Sample.application.conversation?.messages.loaded ?? false);
            composer = createTemporaryObject(composers, root);
            area.clear();
            area.forceActiveFocus();
        }

        function type(text: string) {
            for (const character of text)
                keyClick(character);
        }

        function test_enterSends() {
            const before = conversation.messages.count;
            type("hello");
            keyClick(Qt.Key_Return);
            tryCompare(conversation.messages, "count", before + 1);
            tryCompare(area, "text", "");
        }

        function test_upEditsTheLastMessage() {
            const before = conversation.messages.count;
            type("*hello*");
            keyClick(Qt.Key_Return);
            tryCompare(conversation.messages, "count", before + 1);
            keyClick(Qt.Key_Up);
            verify(conversation.aim.editing);
            compare(conversation.aim.text, "hello");
            compare(area.text, "*hello*");
            compare(area.cursorPosition, 7);
            verify(Sample.find(composer, "aim") !== null);
            mouseClick(Sample.find(composer, "leaveAim"));
            compare(area.text, "");
            verify(!conversation.aim.editing);
            verify(area.activeFocus);
            // With something written, Up is for the cursor.
            type("a");
            keyClick(Qt.Key_Up);
            verify(!conversation.aim.editing);
            area.clear();
        }

        function test_keysPutMarksAroundTheSelection_data() {
            return [
                {
                    tag: "bold",
                    key: Qt.Key_B,
                    modifiers: Qt.ControlModifier,
                    text: "one **two**"
                },
                {
                    tag: "italic",
                    key: Qt.Key_I,
                    modifiers: Qt.ControlModifier,
                    text: "one *two*"
                },
                {
                    tag: "struck",
                    key: Qt.Key_X,
                    modifiers: Qt.ControlModifier | Qt.ShiftModifier,
                    text: "one ~~two~~"
                },
                {
                    tag: "code",
                    key: Qt.Key_M,
                    modifiers: Qt.ControlModifier | Qt.ShiftModifier,
                    text: "one `two`"
                }
            ];
        }

        function test_keysPutMarksAroundTheSelection(data) {
            type("one two");
            area.select(4, 7);
            keyClick(data.key, data.modifiers);
            compare(area.text, data.text);
            compare(area.selectedText, "two");
        }

        function test_severalLinesBecomeABlockOfCode() {
            area.text = "one\ntwo";
            area.selectAll();
            keyClick(Qt.Key_M, Qt.ControlModifier | Qt.ShiftModifier);
            compare(area.text, "```\none\ntwo\n```");
        }

        function test_shiftEnterBeginsALine() {
            const before = conversation.messages.count;
            type("one");
            keyClick(Qt.Key_Return, Qt.ShiftModifier);
            type("two");
            compare(area.text, "one\ntwo");
            compare(conversation.messages.count, before);
        }

        function test_theOtherWayRound() {
            Sample.application.settings.sendWithEnter = false;
            const before = conversation.messages.count;
            type("one");
            keyClick(Qt.Key_Return);
            compare(area.text, "one\n");
            type("two");
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            tryCompare(conversation.messages, "count", before + 1);
            tryCompare(area, "text", "");
        }

        function test_nothingIsSentWhenBlank() {
            const before = conversation.messages.count;
            type("   ");
            keyClick(Qt.Key_Return);
            compare(area.text, "   ");
            compare(conversation.messages.count, before);
            verify(!composer.sendable);
        }

        function test_sendAppearsWithText() {
            verify(!Sample.find(composer, "Send")?.enabled);
            type("x");
            tryVerify(() => Sample.find(composer, "Send")?.enabled ?? false);
            const before = conversation.messages.count;
            tryVerify(() => Sample.find(composer, "Send").width > 30);
            mouseClick(Sample.find(composer, "Send"));
            tryCompare(conversation.messages, "count", before + 1);
        }

        function test_counterNearTheLimit() {
            area.text = "a".repeat(4096 - 200);
            verify(Sample.find(composer, "counter") === null);
            area.text = "a".repeat(4096 - 199);
            compare(Sample.find(composer, "counter")?.text, "199");
            // Bytes of UTF-8, not characters: ä has two.
            area.text = "ä".repeat(2048);
            compare(Sample.find(composer, "counter")?.text, "0");
            verify(composer.sendable);
            area.text = "ä".repeat(2048) + "a";
            verify(composer.bytesLeft < 0);
            verify(!composer.sendable);
            keyClick(Qt.Key_Return);
            verify(area.text.length > 0);
        }

        function test_growsToEightLines() {
            const one = composer.height;
            area.text = "1\n2\n3";
            tryVerify(() => composer.height > one);
            area.text = Array(8).fill("x").join("\n");
            tryVerify(() => composer.height > one + 90);
            const eight = composer.height;
            area.text = Array(30).fill("x").join("\n");
            wait(0);
            compare(composer.height, eight);
        }

        function test_draftStays() {
            type("not yet");
            Sample.application.openConversation(Sample.conversationWith("bob.work"));
            composer.destroy();
            Sample.application.openConversation(Sample.conversationWith("bob"));
            composer = createTemporaryObject(composers, root);
            tryCompare(area, "text", "not yet");
            compare(area.cursorPosition, area.length); // one goes on
            area.clear();
        }

        function test_textTypedElsewhereIsTaken() {
            verify(composer.take("h", Qt.NoModifier));
            compare(area.text, "h");
            verify(!composer.take("c", Qt.ControlModifier));
            verify(!composer.take("", Qt.NoModifier));
            verify(!composer.take("\r", Qt.NoModifier));
            compare(area.text, "h");
        }

        function test_emoji() {
            mouseClick(Sample.find(composer, "Emoji"));
            const overlay = root.Window.window.contentItem.parent ?? root.Window.window.contentItem;
            tryVerify(() => Sample.find(overlay, "emojiSearch") !== null);
            tryVerify(() => Sample.find(overlay, "emojiSearch").activeFocus);
            for (const character of "thumbs up")
                keyClick(character);
            keyClick(Qt.Key_Return);
            tryCompare(area, "text", "👍");
            compare(Sample.application.settings.recentEmoji[0], "👍");
            area.clear();
        }

        // Esc would do two things at once.
        function test_aMenuKeepsTheKeyboardWhileTheEmojiFade() {
            const button = Sample.find(composer, "Emoji") as IconButton;
            mouseClick(button);
            const overlay = root.Window.window.contentItem.parent ?? root.Window.window.contentItem;
            tryVerify(() => Sample.find(overlay, "emojiSearch")?.activeFocus ?? false);
            const menu = findChild(composer, "editMenu") as ComposerMenu;
            keyClick(Qt.Key_Escape);
            verify(!button.checked || area.activeFocus);
            area.showMenu();
            tryCompare(menu, "opened", true);
            tryCompare(button, "checked", false);
            wait(0);
            verify(!area.activeFocus);
            menu.close();
            tryCompare(menu, "visible", false);
            tryCompare(area, "activeFocus", true);
        }
    }
}
