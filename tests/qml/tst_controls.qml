// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Parlance
import ParlanceTest

Item {
    id: root

    width: 500
    height: 600

    Column {
        ActionButton {
            id: button

            text: "Go"
        }
        IconButton {
            id: icon

            symbol: "search"
            text: "Find"
        }
        Spinner {
            id: spinner
        }
        SwitchRow {
            id: line

            width: 300
            text: "Sound"
            onToggled: on => checked = on
        }
        SearchField {
            id: search

            placeholderText: "Search"
        }
        PasswordField {
            id: password

            label: "Password"
        }
        SegmentedChoice {
            id: choice

            width: 300
            name: "Way"
            choices: ["One", "Two"]
            onChosen: index => current = index
        }
        Badge {
            id: badge

            count: 0
        }
        PreviewLine {
            id: preview

            width: 200
            words: ""
        }
        Banner {
            id: banner

            width: 400
            text: ""
            actionText: "Try now"
        }
    }
    SignalSpy {
        id: clicks

        target: button
        signalName: "clicked"
    }
    SignalSpy {
        id: left

        target: search
        signalName: "abandoned"
    }
    SignalSpy {
        id: actions

        target: banner
        signalName: "actionTriggered"
    }
    ModalDialog {
        id: dialog

        title: "Really?"
        acceptText: "Yes"
    }
    SignalSpy {
        id: confirmed

        target: dialog
        signalName: "confirmed"
    }

    TestCase {
        name: "Controls"
        when: windowShown

        function test_enterAnswersWhereItDoesNoHarm_data() {
            return [
                {
                    tag: "yes",
                    dangerous: false,
                    confirms: 1
                },
                {
                    tag: "no, where it is dangerous",
                    dangerous: true,
                    confirms: 0
                }
            ];
        }

        function test_enterAnswersWhereItDoesNoHarm(data: var) {
            confirmed.clear();
            dialog.enterAccepts = true;
            dialog.dangerous = data.dangerous;
            dialog.open();
            tryCompare(dialog, "opened", true);
            keyClick(Qt.Key_Return);
            compare(confirmed.count, data.confirms);
            dialog.close();
            tryCompare(dialog, "visible", false);
            dialog.enterAccepts = false;
            dialog.dangerous = false;
        }

        function test_anEmojiOfAPreviewIsAPicture_data() {
            const picture = inside => `<span style="font-family:'${Theme.emojiFamily}'">${inside}</span>`;
            return [
                {
                    tag: "by variation",
                    words: "I \u2764\uFE0F it",
                    text: `I ${picture("\u2764\uFE0F")} it`
                },
                {
                    tag: "a key",
                    words: "1\uFE0F\u20E3",
                    text: picture("1\uFE0F\u20E3")
                },
                {
                    tag: "joined",
                    words: "\u{1F441}\uFE0F\u200D\u{1F5E8}\uFE0F \u2764\uFE0F\u200D\u{1F525}",
                    text: `${picture("\u{1F441}\uFE0F\u200D\u{1F5E8}\uFE0F")} ${picture("\u2764\uFE0F\u200D\u{1F525}")}`
                },
                {
                    tag: "markup is text",
                    words: "<b>&amp;\u2600\uFE0F",
                    text: `&lt;b&gt;&amp;amp;${picture("\u2600\uFE0F")}`
                },
                {
                    tag: "nothing to do",
                    words: "<b>\u{1F525}",
                    text: "<b>\u{1F525}"
                }
            ];
        }

        function test_anEmojiOfAPreviewIsAPicture(data: var) {
            preview.words = data.words;
            compare(preview.text, data.text);
            compare(preview.textFormat, data.text === data.words ? Text.PlainText : Text.RichText);
            compare(preview.Accessible.name, data.words);
        }

        function test_aLongPreviewStaysOneLine() {
            preview.words = "x";
            const height = preview.implicitHeight;
            preview.words = "\u2764\uFE0F " + "as long as the line is and longer ".repeat(10);
            fuzzyCompare(preview.implicitHeight, height, 4);
            compare(preview.width, 200);
            verify(preview.clip);
        }

        // It says what is done at present.
        function test_aBusyButtonCanBeRead() {
            button.enabled = false;
            verify(button.opacity < 1);
            button.busy = true;
            compare(button.opacity, 1);
            button.busy = false;
            button.enabled = true;
        }

        // An animation that runs where nobody sees it keeps the whole window rendering.
        function test_nothingTurnsUnseen() {
            const before = Theme.reducedMotion;
            Theme.reducedMotion = false;
            verify(spinner.turning);
            spinner.visible = false;
            verify(!spinner.turning);
            spinner.visible = true;
            verify(spinner.turning);
            spinner.parent.visible = false;
            verify(!spinner.turning);
            spinner.parent.visible = true;
            Theme.reducedMotion = true;
            verify(!spinner.turning);
            Theme.reducedMotion = before;
        }

        function test_buttonByKeyAndMouse_data() {
            return [
                {
                    tag: "space",
                    key: Qt.Key_Space
                },
                {
                    tag: "return",
                    key: Qt.Key_Return
                },
                {
                    tag: "enter",
                    key: Qt.Key_Enter
                }
            ];
        }

        function test_buttonByKeyAndMouse(data: var) {
            clicks.clear();
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(data.key);
            compare(clicks.count, 1);
            mouseClick(button);
            compare(clicks.count, 2);
            button.enabled = false;
            mouseClick(button);
            compare(clicks.count, 2);
            button.enabled = true;
        }

        function test_iconButtonSaysItsName() {
            compare(Sample.accessibleName(icon), "Find");
        }

        function test_switch() {
            verify(!line.checked);
            mouseClick(line, 20, line.height / 2);
            verify(line.checked);
            const control = Sample.find(line, "Sound");
            control.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(!line.checked);
        }

        function test_escapeEmptiesTheSearchThenLeaves() {
            search.forceActiveFocus();
            keyClick("a");
            compare(search.text, "a");
            keyClick(Qt.Key_Escape);
            compare(search.text, "");
            compare(left.count, 0);
            keyClick(Qt.Key_Escape);
            compare(left.count, 1);
        }

        function test_passwordIsHiddenUntilAskedFor() {
            compare(password.echoMode, TextInput.Password);
            mouseClick(Sample.find(password, "Show the password"));
            compare(password.echoMode, TextInput.Normal);
            mouseClick(Sample.find(password, "Hide the password"));
            compare(password.echoMode, TextInput.Password);
        }

        function test_segments() {
            compare(choice.current, 0);
            mouseClick(Sample.find(choice, "Two"));
            compare(choice.current, 1);
        }

        function test_badge() {
            badge.count = 0;
            verify(!badge.visible);
            badge.count = 7;
            verify(badge.visible);
            badge.count = 1203;
            verify(Sample.find(badge, "999+") !== null || badge.width > 20);
        }

        function test_bannerOpensWithText() {
            compare(banner.implicitHeight, 0);
            banner.text = "No connection.";
            tryVerify(() => banner.implicitHeight > 30);
            mouseClick(Sample.find(banner, "Try now"));
            compare(actions.count, 1);
            banner.text = "";
            tryCompare(banner, "implicitHeight", 0);
        }

        function test_enterDoesNoHarm() {
            dialog.dangerous = true;
            confirmed.clear();
            dialog.open();
            tryCompare(dialog, "opened", true);
            keyClick(Qt.Key_Return);
            tryCompare(dialog, "visible", false);
            compare(confirmed.count, 0);
            dialog.dangerous = false;
        }

        function test_dialogAnswers() {
            dialog.open();
            tryCompare(dialog, "opened", true);
            keyClick(Qt.Key_Escape);
            tryCompare(dialog, "visible", false);
            compare(confirmed.count, 0);
            dialog.open();
            tryCompare(dialog, "opened", true);
            mouseClick(Sample.find(dialog.footer, "confirm"));
            compare(confirmed.count, 1);
            tryCompare(dialog, "visible", false);
        }
    }
}
