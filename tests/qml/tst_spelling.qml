// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtTest
import Parlance
import ParlanceTest

// With the small dictionaries that main.cpp makes: Interlingua and Esperanto.
Item {
    id: root

    width: 600
    height: 500

    Component {
        id: composers

        Composer {
            anchors.bottom: root.bottom
            width: root.width
            conversation: Sample.application.conversation
            settings: Sample.application.settings
            spelling: Sample.application.spelling
        }
    }
    Component {
        id: pages

        SettingsPage {
            anchors.fill: parent
            application: Sample.application
            section: 1
        }
    }

    TestCase {
        id: test

        property Composer composer: null

        readonly property ComposerArea area: Sample.find(composer, "composer") as ComposerArea
        readonly property SpellMarks marks: findChild(composer, "spelling") as SpellMarks
        readonly property ComposerMenu menu: findChild(composer, "editMenu") as ComposerMenu
        readonly property Settings settings: Sample.application.settings
        readonly property Spelling spelling: Sample.application.spelling

        name: "Spelling"
        when: windowShown

        function initTestCase() {
            Sample.start(root);
            tryCompare(Sample.application, "ready", true);
        }

        function init() {
            settings.spellCheck = true;
            settings.spellBySystem = false;
            settings.spellLanguages = ["ia", "eo"];
            Sample.application.openConversation(Sample.conversationWith("bob"));
            tryVerify(() => Sample.application.conversation?.messages.loaded ?? false);
            composer = createTemporaryObject(composers, root);
            area.clear();
            area.forceActiveFocus();
        }

        function cleanup() {
            close();
            area.clear();
        }

        function type(text: string) {
            for (const character of text)
                keyClick(character);
        }

        function tryMarked(words: string) {
            tryVerify(() => marks.marked().join(" ") === words, 5000, "marked: " + marks.marked().join(" "));
        }

        function entries(): string {
            return Array.from({
                length: menu.count
            }, (_, index) => (menu.itemAt(index) as T.MenuItem).text).join("|");
        }

        function close() {
            menu.close();
            tryCompare(menu, "visible", false);
        }

        function openAt(place: int) {
            const at = area.positionToRectangle(place);
            mouseClick(area, at.x + 2, at.y + at.height / 2, Qt.RightButton);
            tryCompare(menu, "opened", true);
        }

        // Red pixels, from one place of a line to another.
        function markPixels(from: int, to: int): int {
            const image = grabImage(root);
            const start = area.mapToItem(root, area.positionToRectangle(from));
            const end = area.mapToItem(root, area.positionToRectangle(to));
            let count = 0;
            for (let x = Math.ceil(Math.min(start.x, end.x)); x < Math.max(start.x, end.x); ++x)
                for (let y = Math.floor(start.y); y < start.y + start.height; ++y)
                    count += image.red(x, y) - image.green(x, y) > 60 ? 1 : 0;
            return count;
        }

        function test_theWordThatIsTypedIsLeftAlone() {
            type("salvve");
            tryVerify(() => spelling.used.length === 2);
            // What is asked later is answered later: when this one has a mark, that of the first would be there too.
            area.insert(0, "wrng mundus ");
            area.cursorPosition = area.length;
            type("e");
            tryMarked("wrng");
            type(" ");
            tryMarked("wrng salvvee");
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Backspace);
            tryMarked("wrng");
            emojiFocus();
            tryMarked("wrng salvve");
        }

        function emojiFocus() {
            Sample.find(composer, "Emoji").forceActiveFocus();
        }

        function test_aDraftIsMarkedAtOnce() {
            area.text = "salvve mundus aqua akvo terrra";
            area.cursorPosition = area.length;
            tryMarked("salvve terrra");
        }

        function test_marksAreDrawnUnderTheWord_data() {
            return [
                {
                    tag: "left to right",
                    right: "salve",
                    wrong: "mundxs"
                },
                {
                    tag: "right to left",
                    right: "שלום",
                    wrong: "עולםם"
                }
            ];
        }

        function test_marksAreDrawnUnderTheWord(data: var) {
            settings.spellLanguages = ["ia", "yi"];
            const first = data.right.length + 1;
            area.text = data.right + " " + data.right;
            area.cursorPosition = 0;
            tryMarked("");
            waitForRendering(area);
            compare(markPixels(0, area.length), 0);
            area.text = data.right + " " + data.wrong;
            tryMarked(data.wrong);
            tryVerify(() => markPixels(first, area.length) > 20);
            compare(markPixels(0, data.right.length), 0);
            settings.spellCheck = false;
            tryMarked("");
            tryVerify(() => markPixels(0, area.length) === 0);
            // Nothing but the marks is drawn anew.
            settings.spellCheck = true;
            tryMarked(data.wrong);
            tryVerify(() => markPixels(first, area.length) > 20);
        }

        function test_aSuggestionIsWrittenInsteadAndUndone() {
            area.text = "salvve mundus";
            tryMarked("salvve");
            openAt(2);
            verify(entries().startsWith("salve|"), entries());
            verify(entries().includes("|Add to dictionary|Ignore|Cut|Copy|Paste|Select all"), entries());
            verify(menu.suggested <= 5);
            (menu.itemAt(0) as T.MenuItem).triggered();
            compare(area.text, "salve mundus");
            compare(area.cursorPosition, 5);
            tryMarked("");
            close();
            area.undo();
            compare(area.text, "salvve mundus");
            tryMarked("salvve");
        }

        function test_byKeys_data() {
            return [
                {
                    tag: "Menu",
                    key: Qt.Key_Menu,
                    modifiers: Qt.NoModifier
                },
                {
                    tag: "Shift+F10",
                    key: Qt.Key_F10,
                    modifiers: Qt.ShiftModifier
                }
            ];
        }

        function test_byKeys(data: var) {
            area.text = "salvve mundus";
            area.cursorPosition = 3;
            tryMarked("salvve");
            keyClick(data.key, data.modifiers);
            tryCompare(menu, "opened", true);
            compare((menu.itemAt(menu.currentIndex) as T.MenuItem).text, "salve");
            compare((menu.itemAt(menu.currentIndex) as T.MenuItem).Accessible.name, "salve");
            keyClick(Qt.Key_Return);
            compare(area.text, "salve mundus");
            tryVerify(() => area.activeFocus);
            type("x");
            compare(area.text, "salvex mundus");
        }

        function test_aKnownWordHasTheUsualMenu() {
            area.text = "salve mundus";
            area.cursorPosition = 3;
            openAt(2);
            compare(entries(), "Cut|Copy|Paste|Select all");
            close();
            // Far beside the last word is not on it.
            area.text = "salve mundxs";
            tryMarked("mundxs");
            mouseClick(area, area.width - 20, area.height / 2, Qt.RightButton);
            tryCompare(menu, "opened", true);
            compare(entries(), "Cut|Copy|Paste|Select all");
        }

        function test_wordsAreIgnoredAndLearned() {
            area.text = "ignorrata lerrnita";
            tryMarked("ignorrata lerrnita");
            marks.ask(2);
            tryCompare(menu, "opened", true);
            menu.act(1);
            tryMarked("lerrnita");
            close();
            marks.ask(12);
            tryCompare(menu, "opened", true);
            menu.act(0);
            tryMarked("");
            close();
            openAt(12);
            compare(entries(), "Remove from dictionary|Cut|Copy|Paste|Select all");
            menu.act(0);
            tryMarked("lerrnita");
        }

        function test_marksKeepToTheirWordsWhileOneWrites() {
            area.text = "salvve mundus";
            tryMarked("salvve");
            area.cursorPosition = 0;
            type("aqua ");
            tryMarked("salvve");
            openAt(7);
            (menu.itemAt(0) as T.MenuItem).triggered();
            compare(area.text, "aqua salve mundus");
        }

        function test_settings() {
            const page = createTemporaryObject(pages, root) as SettingsPage;
            tryVerify(() => spelling.installed.includes("ia"));
            tryVerify(() => Sample.find(page, "Interlingua") !== null);
            verify(Sample.find(page, "Interlingua").checked);
            spelling.use("ia", false);
            compare(settings.spellLanguages, ["eo"]);
            tryVerify(() => !Sample.find(page, "Interlingua").checked);
            Sample.find(page, "In the languages of the system").click();
            verify(settings.spellBySystem);
            tryVerify(() => Sample.find(page, "Interlingua") === null);
            Sample.find(page, "Check spelling").click();
            verify(!settings.spellCheck);
            tryVerify(() => Sample.find(page, "In the languages of the system") === null);
        }
    }
}
