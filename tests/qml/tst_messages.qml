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

    width: 600
    height: 500

    Component {
        id: rows

        MessageRow {
            width: 600
            messageId: "id"
            text: "Hello"
            mine: true
            timeText: "14:05"
            dayText: "Today"
            showDay: false
            groupStart: true
            groupEnd: true
            messageState: MessageListModel.Sent
            stateText: "Sent"
            failureText: ""
            late: false
            unreadable: false
            missing: false
            failed: false
            emojiCount: 0
            edited: false
            forwarded: false
            deleted: false
            answers: false
            quoteAuthor: ""
            quoteHue: 0
            quoteText: ""
            reactions: []
            reactionCounts: []
            ownReaction: ""
            firstUnread: false
            notice: ""
            leftText: ""
            summary: "You, 14:05: Hello"
            selected: false
        }
    }
    Component {
        id: spies

        SignalSpy {}
    }
    SignalSpy {
        id: resent

        signalName: "resendWanted"
    }

    TestCase {
        name: "Messages"
        when: windowShown

        function make(properties: var): Item {
            return createTemporaryObject(rows, root, properties);
        }

        function bubbleOf(row: Item): Item {
            return Sample.find(row, "bubble");
        }

        function cleanupTestCase() {
            Sample.setMirrored(false);
        }

        function test_sides() {
            const mine = bubbleOf(make({}));
            verify(mine.x > 300);
            const theirs = bubbleOf(make({
                mine: false,
                messageState: MessageListModel.Received
            }));
            verify(theirs.x < 100);
        }

        function test_sidesAreMirrored() {
            Sample.setMirrored(true);
            const mine = bubbleOf(make({}));
            verify(mine.x < 100);
            Sample.setMirrored(false);
            tryVerify(() => mine.x > 300);
        }

        function test_timeStandsOnTheLastLineWhenThereIsRoom() {
            const short_ = bubbleOf(make({}));
            const line = short_.height;
            const long_ = bubbleOf(make({
                text: "word ".repeat(60).trim()
            }));
            verify(long_.height > line * 2);
            verify(long_.width <= 600 * 0.72);
            verify(short_.width < 200);
        }

        function test_whatIsForwardedSaysSo() {
            const plain = bubbleOf(make({}));
            verify(Sample.find(plain, "forwarded") === null);
            for (const mine of [true, false]) {
                const bubble = bubbleOf(make({
                    mine: mine,
                    forwarded: true,
                    text: "a"
                }));
                const label = Sample.find(bubble, "forwarded");
                const words = Sample.find(bubble, "words");
                compare(label.text, "Forwarded");
                verify(label.mapToItem(bubble, 0, label.height).y <= words.y);
                verify(label.width + 2 * label.mapToItem(bubble, 0, 0).x <= bubble.width);
                verify(words.y + words.height <= bubble.height);
                verify(Sample.contrast(label.color, bubble.color) >= 4.5);
            }
        }

        function test_anOwnBubbleIsSeenInATintedRow() {
            const plain = bubbleOf(make({})).color;
            const bubble = bubbleOf(make({
                selected: true
            }));
            verify(bubble.color !== plain);
            compare(bubble.color.a, 1); // opaque, so that its contrast is known
            for (const ink of [Theme.textOnMine, Theme.metaOnMine])
                verify(Sample.contrast(ink, bubble.color) >= 4.5);
        }

        function test_widestIs560() {
            const row = make({
                width: 2000,
                text: "word ".repeat(100)
            });
            verify(bubbleOf(row).width <= 560);
            verify(bubbleOf(row).width > 500);
        }

        function test_ticks_data() {
            return [
                {
                    tag: "queued",
                    state: MessageListModel.Queued,
                    symbol: "clock"
                },
                {
                    tag: "sent",
                    state: MessageListModel.Sent,
                    symbol: "tick"
                },
                {
                    tag: "delivered",
                    state: MessageListModel.Delivered,
                    symbol: "ticks"
                },
                {
                    tag: "read",
                    state: MessageListModel.Read,
                    symbol: "ticks"
                },
                {
                    tag: "failed",
                    state: MessageListModel.Failed,
                    symbol: "warning"
                }
            ];
        }

        function test_ticks(data: var) {
            const tick = Sample.find(make({
                messageState: data.state
            }), "tick") as TickIcon;
            compare(tick.symbol, data.symbol);
            compare(Qt.colorEqual(tick.color, Theme.accent), data.state === MessageListModel.Read);
        }

        function test_theirsHaveNoTicks() {
            compare(Sample.find(make({
                mine: false,
                messageState: MessageListModel.Received
            }), "tick"), null);
        }

        function test_failedSaysWhyAndWhatToDo() {
            const row = make({
                failed: true,
                messageState: MessageListModel.Failed,
                failureText: "Bob is no contact of yours any more."
            });
            verify(Sample.find(row, "Bob is no contact of yours any more.") !== null);
            resent.target = row;
            mouseClick(Sample.find(row, "Try again"));
            compare(resent.count, 1);
            verify(Sample.find(row, "Discard") !== null);
        }

        function test_emojiAreLarge() {
            const small = bubbleOf(make({
                text: "👍 ok"
            }));
            const large = bubbleOf(make({
                text: "👍",
                emojiCount: 1
            }));
            verify(large.height > small.height * 1.3);
            compare(large.color.a, 0);
            const words = Sample.find(large, "words");
            compare(words.x + words.width, large.width); // on the side of whoever wrote it
        }

        function test_whatIsLeftStandsBesideTheTime() {
            const plain = bubbleOf(make({}));
            const timed = bubbleOf(make({
                leftText: "3 h"
            }));
            compare(Sample.find(plain, "timer"), null);
            verify(Sample.find(timed, "timer") !== null);
            compare(Sample.find(timed, "leftText").text, "3 h");
            verify(timed.width > plain.width + 20);
        }

        function test_aSettingIsAQuietLine() {
            const row = make({
                text: "",
                notice: "You turned off disappearing messages"
            });
            compare(bubbleOf(row), null);
            verify(!row.usable);
            verify(Sample.find(row, "You turned off disappearing messages") !== null);
            verify(row.height < make({}).height);
            const asked = createTemporaryObject(spies, root, {
                target: row,
                signalName: "menuWanted"
            });
            mouseClick(row, row.width / 2, row.height / 2, Qt.RightButton);
            compare(asked.count, 0);
        }

        function test_separators() {
            const plain = make({});
            const day = make({
                showDay: true,
                dayText: "Yesterday"
            });
            verify(day.height > plain.height + 20);
            verify(Sample.find(day, "Yesterday") !== null);
            const unread = make({
                firstUnread: true
            });
            verify(Sample.find(unread, "New messages") !== null);
        }

        function test_groupsAreClose() {
            const start = make({});
            const next = make({
                groupStart: false
            });
            compare(start.height - next.height, 10);
            start.selected = next.selected = true; // and no line is left between their tints
            const above = Sample.find(start, "tint");
            compare(above.y + above.height - start.height, Sample.find(next, "tint").y);
        }

        function test_screenReaderHearsOneSentence() {
            compare(Sample.accessibleName(make({})), "You, 14:05: Hello");
        }

        function test_arabicKeepsItsDirection() {
            const words = Sample.find(make({
                text: "مرحبا"
            }), "words") as MessageText;
            verify(words.rightToLeft);
            verify(!(Sample.find(make({}), "words") as MessageText).rightToLeft);
        }

        function wordsOf(text: string): MessageText {
            return Sample.find(make({
                text: text
            }), "words") as MessageText;
        }

        function test_marksAreShownAsFormats() {
            const words = wordsOf("**bold** and `code`");
            compare(words.getText(0, words.length), "bold and code");
            // What is strong takes more room; the same words without marks lose the format.
            const strong = words.positionToRectangle(4).x;
            words.message = "bold and code";
            verify(words.positionToRectangle(4).x < strong);
            words.message = "**bold** and code";
            compare(words.positionToRectangle(4).x, strong);
        }

        function test_quotesAreOnTheSideWhereTheyBegin() {
            const words = wordsOf("> one\ntwo");
            compare(words.getText(0, words.length), "one\ntwo");
            compare(words.positionToRectangle(0).x, 12);
            compare(words.positionToRectangle(4).x, 0);
            words.message = "> مرحبا\nنعم";
            verify(words.rightToLeft);
            compare(Math.round(words.width - words.positionToRectangle(0).x), 12);
            compare(Math.round(words.width - words.positionToRectangle(6).x), 0);
        }

        function test_aLinkThatHidesItsAddressAsksFirst() {
            const words = wordsOf("[here](https://example.org/b)");
            compare(words.getText(0, words.length), "here");
            words.open("https://example.org/b");
            tryVerify(() => Sample.find(words.T.Overlay.overlay, "https://example.org/b") !== null);
            keyClick(Qt.Key_Escape);
            tryVerify(() => Sample.find(words.T.Overlay.overlay, "https://example.org/b") === null);
        }

        function test_textIsNeverMarkup() {
            const words = Sample.find(make({
                text: "<b>bold</b>"
            }), "words") as MessageText;
            compare(words.getText(0, words.length), "<b>bold</b>");
        }

        function test_editedStandsBesideTheTime() {
            const row = make({
                edited: true
            });
            const history = createTemporaryObject(spies, root, {
                target: row,
                signalName: "historyWanted"
            });
            const edited = Sample.find(row, "edited");
            verify(edited.visible);
            mouseClick(edited);
            compare(history.count, 1);
            verify(!Sample.find(make({}), "edited"));
        }

        function test_aQuoteLeadsToWhatItAnswers() {
            const row = make({
                answers: true,
                quoteAuthor: "Bob",
                quoteText: "Shall we?"
            });
            const wanted = createTemporaryObject(spies, root, {
                target: row,
                signalName: "quoteWanted"
            });
            verify(row.height > make({}).height + 20);
            mouseClick(Sample.find(row, "quote"));
            compare(wanted.count, 1);
        }

        // The fonts of text have a black heart.
        function test_emojiOfReactionsHaveColours() {
            const row = make({}) as MessageRow;
            row.reactions = ["❤️"];
            row.reactionCounts = [1];
            waitForRendering(root);
            const picture = grabImage(root);
            let red = 0;
            for (let point = 0; point < picture.width * 100; ++point)
                red += picture.red(point % picture.width, Math.floor(point / picture.width)) > picture.blue(point % picture.width, Math.floor(point / picture.width)) + 100 ? 1 : 0;
            verify(red > 20, `${red} red points`);
        }

        function test_aReactionIsToggled() {
            const row = make({
                ownReaction: "👍"
            }) as MessageRow;
            row.reactions = ["👍", "🎉"];
            row.reactionCounts = [2, 1];
            const toggled = createTemporaryObject(spies, root, {
                target: row,
                signalName: "reactionToggled"
            });
            verify(row.height > make({}).height + 20);
            mouseClick(Sample.find(row, "reaction 🎉"));
            compare(toggled.count, 1);
            compare(toggled.signalArguments[0][0], "🎉");
            const own = Sample.find(row, "reaction 👍");
            verify(Sample.accessibleName(own).startsWith("👍, 2"));
            verify(Sample.accessibleName(own).includes("one of them yours"));
            verify(Sample.accessibleName(Sample.find(row, "reaction 🎉")).endsWith("join in"));
        }
    }
}
