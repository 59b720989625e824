// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Parlance
import ParlanceTest

// A window that is too small for the whole list, as it is at the start.
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
        name: "Requests"
        when: windowShown

        // Who asks becomes known when the list is there already, and stands above what it begins with.
        function test_areSeenAtTheStart() {
            Sample.start(root);
            tryCompare(Sample.application, "ready", true);
            const frame = createTemporaryObject(frames, root);
            const list = findChild(frame, "conversations") as ConversationList;
            tryVerify(() => list.headerHeight > 100 && list.contentHeight > list.height);
            verify(Sample.find(list, "Requests") !== null);
            tryVerify(() => list.contentY === list.originY, 5000, "begins at " + list.originY + ", seen from " + list.contentY);
        }
    }
}
