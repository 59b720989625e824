// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Parlance
import ParlanceTest

Item {
    id: root

    width: 900
    height: 600

    Component {
        id: frames

        MainFrame {
            anchors.fill: parent
            application: Sample.application
        }
    }

    TestCase {
        id: test

        property MainFrame frame: null
        property TimelineView view: null
        property MessageListModel messages: null

        name: "Earlier"
        when: windowShown

        function initTestCase() {
            Sample.start(root);
            tryCompare(Sample.application, "ready", true);
            Sample.application.openConversation(Sample.conversationWith("bob"));
        }

        function init() {
            frame = createTemporaryObject(frames, root);
            tryVerify(() => Sample.find(frame, "Messages") !== null);
            view = Sample.find(frame, "Messages") as TimelineView;
            tryVerify(() => view.count > 20);
            messages = view.model as MessageListModel;
        }

        function idOf(row: int): string {
            return messages.data(messages.index(row, 0), MessageListModel.MessageIdRole);
        }

        function banner(): Banner {
            return findChild(frame, "earlierArrived") as Banner;
        }

        // What was missing and came after all stands above what one is reading: one is told, and led there.
        function test_earlierMessagesAreToldAndShown() {
            verify(!banner().open);
            view.scrollToEnd();
            tryCompare(view, "atEnd", true);
            const first = idOf(0);
            messages.lateArrived(3, first);
            tryVerify(() => banner().open && banner().height > Theme.control);
            compare(banner().text.replace(/\(s\)|s(?= )/, ""), "3 earlier message arrived");
            compare(Sample.accessibleName(banner()), banner().text);
            mouseClick(Sample.find(banner(), "Show"));
            // Those before it are fetched meanwhile, so that its row changes.
            tryVerify(() => view.firstVisibleRow <= messages.rowOf(first) && messages.rowOf(first) <= view.lastVisibleRow);
        }

        function test_itGoesAwayWhenAsked() {
            messages.lateArrived(1, idOf(0));
            tryVerify(() => banner().open && banner().height > Theme.control);
            banner().dismissed();
            tryCompare(banner(), "visible", false);
        }
    }
}
