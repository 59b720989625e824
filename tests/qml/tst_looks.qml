// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtTest
import Parlance
import ParlanceTest

// Where things stand, and what fits: what somebody would see at once and no other test asks.
Item {
    id: root

    width: 1400
    height: 600

    Component {
        id: rows

        ConversationRow {
            width: 320
            conversationId: "1"
            title: "Bob"
            initials: "B"
            hue: 1
            preview: "Eleven at the bridge."
            previewKind: ConversationListModel.Message
            timeText: "14:05"
            unread: 0
            muted: false
            online: false
            blocked: false
            verified: false
            lastState: -1
            pinned: false
            archived: false
            markedUnread: false
            oneself: false
            summary: "Bob"
        }
    }
    Component {
        id: bubbles

        MessageBubble {
            text: "Hello"
            mine: false
            first: true
            last: true
            large: false
            unreadable: false
            timeText: "14:05"
            messageState: MessageListModel.Received
            stateText: ""
            late: false
            quoteAuthor: "Bob"
            quoteText: "Eleven at the bridge, and bring an umbrella"
        }
    }
    Component {
        id: frames

        MainFrame {
            height: root.height
            application: Sample.application
        }
    }
    Component {
        id: banners

        Banner {
            width: 2000
            text: "No connection. Trying again in 8 s."
            actionText: "Try now"
        }
    }
    Component {
        id: menus

        Item {
            property alias menu: menu

            x: 100
            width: 400
            height: 40

            PopupMenu {
                id: menu

                MenuEntry {
                    text: "For 1 hour"
                }
            }
        }
    }
    Component {
        id: proxies

        ProxyDialog {
            proxy: Sample.stranger.proxy
            visible: true
        }
    }
    Component {
        id: fields

        Item {
            property alias field: field
            property alias area: area

            LayoutMirroring.enabled: true
            LayoutMirroring.childrenInherit: true

            LineField {
                id: field

                width: 300
                label: "Name"
            }
            ComposerArea {
                id: area

                spelling: Sample.application.spelling
                width: 300
                height: 40
            }
        }
    }
    Component {
        id: welcomes

        WelcomePage {
            width: 900
            height: 600
            account: Sample.stranger.account
            proxy: Sample.stranger.proxy
        }
    }

    TestCase {
        name: "Looks"
        when: windowShown

        function initTestCase() {
            Sample.start(root);
            tryCompare(Sample.application, "ready", true);
            tryCompare(Sample.stranger, "ready", true);
        }

        function cleanup() {
            Theme.fontScale = 1;
            Sample.setMirrored(false);
            Sample.application.closeConversation();
        }

        function lineOf(row: Item, name: string): real {
            const line = findChild(row, name);
            return line.mapToItem(row, 0, line.baselineOffset).y;
        }

        // However tall the letters of a script are, and the font they come from.
        function test_linesOfTheListStandWhereTheyDoInEveryRow() {
            const latin = createTemporaryObject(rows, root);
            const arabic = createTemporaryObject(rows, root, {
                title: "بوب",
                preview: "سأرسل الباقي مساءً"
            });
            waitForPolish(root.Window.window);
            for (const name of ["title", "preview"])
                fuzzyCompare(lineOf(arabic, name), lineOf(latin, name), 0.6, name);
        }

        function test_theTimeStandsBesideALineThatRunsTheOtherWay_data() {
            return [
                {
                    tag: "Arabic, left to right",
                    text: "سأرسل الباقي مساءً",
                    mirrored: false
                },
                {
                    tag: "Latin, right to left",
                    text: "The rest tonight",
                    mirrored: true
                }
            ];
        }

        function test_theTimeStandsBesideALineThatRunsTheOtherWay(data: var) {
            Sample.setMirrored(data.mirrored);
            for (const answers of [false, true]) {
                const bubble = createTemporaryObject(bubbles, root, {
                    text: data.text,
                    answers: answers
                });
                const words = Sample.find(bubble, "words");
                const meta = Sample.find(bubble, "meta");
                verify(words.height > 0 && meta.y < words.y + words.height, "on the same line");
                const between = data.mirrored ? words.x - meta.x - meta.width : meta.x - words.x - words.width;
                compare(between, Theme.space8);
                compare(data.mirrored ? meta.x : bubble.width - meta.x - meta.width, Theme.space12);
            }
        }

        // Where the bubble is wider than what is said, because of what it answers.
        function test_whatIsSaidBeginsOnTheSideItIsReadFrom() {
            const longer = "سأرسل الباقي مساءً ".repeat(12) + "\nنعم";
            const bubble = createTemporaryObject(bubbles, root, {
                text: "نعم\nنعم",
                answers: true
            });
            const words = Sample.find(bubble, "words");
            verify(words.width < bubble.width - 100);
            compare(bubble.width - words.x - words.width, Theme.space12);
            bubble.text = "Yes\nyes";
            compare(words.x, Theme.space12);
            bubble.text = longer;
            verify(Sample.find(bubble, "meta").y >= words.y + words.height - 1, "below what has several lines");
        }

        function test_detailsOverTheConversationDimIt() {
            const frame = createTemporaryObject(frames, root, {
                width: 900
            });
            Sample.application.openConversation(Sample.conversationWith("bob"));
            tryVerify(() => Sample.find(frame, "composer") !== null);
            verify(Sample.find(frame, "detailsScrim") === null);
            frame.detailsOpen = true;
            tryVerify(() => Sample.find(frame, "detailsScrim") !== null);
            frame.width = 1400; // beside it
            tryVerify(() => Sample.find(frame, "detailsScrim") === null);
            frame.width = 900;
            tryVerify(() => Sample.find(frame, "detailsScrim") !== null);
            const scrim = Sample.find(frame, "detailsScrim");
            mouseClick(scrim, 20, 20);
            tryCompare(frame, "detailsOpen", false);
        }

        // In a window as wide as the desk nobody has to look for the button that belongs to the words.
        function test_whatIsToBeDoneStandsNearTheWords() {
            const banner = createTemporaryObject(banners, root);
            const button = Sample.find(banner, "Try now");
            verify(button.mapToItem(banner, button.width, 0).x < 1510);
            banner.width = 400;
            waitForPolish(root.Window.window);
            compare(button.mapToItem(banner, button.width, 0).x, 400 - Theme.space8);
        }

        function test_aMenuOpensWhereOneBeginsToRead() {
            for (const mirrored of [false, true]) {
                Sample.setMirrored(mirrored);
                const control = createTemporaryObject(menus, root);
                control.menu.openBelow(control);
                tryCompare(control.menu, "opened", true);
                const place = control.menu.contentItem.mapToItem(control, 0, 0).x - control.menu.leftPadding;
                compare(place, mirrored ? control.width - control.menu.width : 0);
                compare(control.menu.contentItem.mapToItem(control, 0, 0).y, control.height + control.menu.topPadding);
                control.menu.close();
            }
        }

        function test_onePutsTheCaretWhereThePageBegins() {
            Sample.setMirrored(true);
            const both = createTemporaryObject(fields, root);
            const field = both.field;
            tryVerify(() => field.cursorRectangle.x > 150, 5000, "empty");
            field.text = "Bob"; // goes by its own direction
            field.cursorPosition = 0;
            tryVerify(() => field.cursorRectangle.x < 150, 5000, "not empty");
            field.text = "بوب";
            field.cursorPosition = 0;
            tryVerify(() => field.cursorRectangle.x > 150, 5000, "Arabic");
            compare(both.area.leftPadding, Theme.space12); // the symbol beside it is at the other side
        }

        // With the largest text too, so that it can be answered.
        function test_aDialogFitsIntoTheWindow() {
            Theme.fontScale = 1.5;
            const dialog = createTemporaryObject(proxies, root);
            const overlay = root.T.Overlay.overlay;
            tryCompare(dialog, "opened", true);
            mouseClick(Sample.find(overlay, "Through a SOCKS5 proxy"));
            tryVerify(() => dialog.implicitHeight > overlay.height);
            const button = Sample.find(overlay, "Use this");
            tryVerify(() => button.mapToItem(overlay, 0, button.height).y <= overlay.height - Theme.space16);
        }

        // Also in a low window nobody has to look for the button.
        function test_joiningIsOnTheFirstView() {
            const page = createTemporaryObject(welcomes, root);
            tryVerify(() => Sample.find(page, "submit") !== null);
            waitForPolish(root.Window.window);
            const button = Sample.find(page, "submit");
            verify(button.mapToItem(page, 0, button.height).y <= page.height - Theme.space16);
        }
    }
}
