// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Parlance
import ParlanceTest

// What the details panel offers for a conversation.
Item {
    id: root

    width: 1000
    height: 900

    MainFrame {
        id: frame

        anchors.fill: parent
        application: Sample.application
        focus: true
    }

    TestCase {
        name: "Details"
        when: windowShown

        readonly property TimedMutes mutes: Sample.application.mutes

        function initTestCase() {
            Sample.start(root);
            tryCompare(Sample.application, "ready", true);
            Sample.application.openConversation(Sample.conversationWith("bob"));
            tryVerify(() => Sample.application.conversation !== null);
            frame.detailsOpen = true;
        }

        function choose(menuName: string, row: string, entry: string) {
            tryVerify(() => Sample.find(frame, row) !== null);
            waitForPolish(root.Window.window);
            const item = Sample.find(frame, row);
            mouseClick(item);
            const menu = findChild(item, menuName) as PopupMenu;
            tryCompare(menu, "opened", true);
            mouseClick(Sample.find(menu.contentItem, entry));
            tryCompare(menu, "visible", false);
        }

        /// The entry in that place of the menu of Bob's row.
        function chooseInList(place: int) {
            const list = findChild(frame, "conversations") as ConversationList;
            const menu = findChild(list, "conversationMenu") as ConversationMenu;
            while (Sample.application.conversations.idAt(list.currentIndex) !== Sample.conversationWith("bob"))
                list.currentIndex = (list.currentIndex + 1) % list.count;
            list.forceActiveFocus();
            keyClick(Qt.Key_Menu);
            tryCompare(menu, "opened", true);
            for (let i = 0; i < place; ++i)
                keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            tryCompare(menu, "visible", false);
        }

        function test_itCanBeSaved() {
            const files = Sample.application.files;
            files.save(Qt.url("file://" + Sample.fileIn("saved.html")), ConversationFiles.Html);
            tryVerify(() => !files.busy);
            compare(files.errorText, "");
            verify(files.text.includes("saved.html"));
            tryVerify(() => Sample.find(frame, "Save this conversation…") !== null);
            verify(Sample.contentOf("saved.html").includes("</html>"));
            files.save(Qt.url("file://" + Sample.fileIn("nowhere/saved.html")), ConversationFiles.Html);
            tryVerify(() => files.errorText !== "");
            tryVerify(() => Sample.find(frame, files.errorText) !== null);
            files.clear();
        }

        function test_itCanBeTakenBackFromAFile() {
            const files = Sample.application.files;
            const file = Qt.url("file://" + Sample.fileIn("saved.jsonl"));
            files.save(file, ConversationFiles.Json);
            tryVerify(() => !files.busy);
            tryVerify(() => Sample.find(frame, "Import messages from a file…") !== null);
            waitForPolish(root.Window.window);
            const row = Sample.find(frame, "Import messages from a file…");
            const chooser = findChild(row.parent, "importFile");
            row.forceActiveFocus();
            keyClick(Qt.Key_Return);
            tryCompare(chooser, "visible", true);
            chooser.reject();
            tryCompare(chooser, "visible", false);
            files.load(file);
            verify(files.importing);
            verify(!row.enabled);
            tryVerify(() => Sample.find(frame, "Stop importing") !== null);
            tryVerify(() => !files.busy);
            compare(files.errorText, "");
            verify(files.text.includes("already here"), files.text);
            tryVerify(() => Sample.find(frame, files.text) !== null);
            verify(row.enabled);
            files.load(Qt.url("file://" + Sample.fileIn("nowhere.jsonl")));
            tryVerify(() => files.errorText !== "");
            tryVerify(() => Sample.find(frame, files.errorText) !== null);
            files.clear();
        }

        function test_messagesDisappearAfterAWhile() {
            const conversation = Sample.application.conversation;
            compare(conversation.disappearsAfter, 0);
            choose("disappearingChoice", "Disappearing messages", "1 hour after reading");
            tryCompare(conversation, "disappearsAfter", 3600);
            const menu = findChild(Sample.find(frame, "Disappearing messages"), "disappearingChoice") as PopupMenu;
            const choices = Array.from({
                length: menu.count
            }, (unused, at) => menu.itemAt(at) as MenuEntry);
            compare(choices.filter(entry => entry.chosen).map(entry => entry.text), ["1 hour after reading"]);
            const last = () => conversation.messages.count - 1;
            tryVerify(() => conversation.messages.data(conversation.messages.index(last(), 0), MessageListModel.NoticeRole).startsWith("You set messages to disappear after 1 hour"));
            choose("disappearingChoice", "Disappearing messages", "Off");
            tryCompare(conversation, "disappearsAfter", 0);
        }

        function test_aConversationIsMutedForAWhile() {
            const conversation = Sample.application.conversation;
            compare(conversation.muted, false);
            choose("notificationLevel", "Notifications", "Mute for 1 hour");
            tryCompare(conversation, "muted", true);
            tryVerify(() => mutes.openText.startsWith("Muted until "));
            choose("notificationLevel", "Notifications", "Mute always");
            tryVerify(() => mutes.openText.startsWith("Muted:"));
            // From the list it is for good, whatever was said before.
            choose("notificationLevel", "Notifications", "Mute for 1 hour");
            tryVerify(() => mutes.openText.startsWith("Muted until "));
            chooseInList(2);
            tryCompare(conversation, "muted", false);
            tryCompare(mutes, "openText", "");
            chooseInList(2);
            tryCompare(conversation, "muted", true);
            tryVerify(() => mutes.openText.startsWith("Muted:"));
            choose("notificationLevel", "Notifications", "For all messages");
            tryCompare(conversation, "muted", false);
            tryCompare(mutes, "openText", "");
        }
    }
}
