// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtTest
import Parlance
import ParlanceTest

// What somebody sees who joined just now.
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
        name: "FirstSteps"
        when: windowShown

        readonly property Settings settings: Sample.application.settings

        function initTestCase() {
            Sample.start(root);
            tryCompare(Sample.application, "ready", true);
        }

        function init() {
            settings.firstSteps = true;
            frame.settingsOpen = false;
            tryVerify(() => Sample.find(frame, "First steps") !== null);
            waitForPolish(root.Window.window);
        }

        function test_theyLeadWhereTheySay_data() {
            return [
                {
                    tag: "recovery",
                    row: "Keep a recovery code",
                    page: SettingsPage.Privacy
                },
                {
                    tag: "notifications",
                    row: "Choose what notifications show",
                    page: SettingsPage.Notifications
                }
            ];
        }

        function test_theyLeadWhereTheySay(data) {
            mouseClick(Sample.find(frame, data.row));
            tryCompare(frame, "settingsOpen", true);
            compare(frame.settingsSection, data.page);
        }

        function test_somebodyCanBeAsked() {
            mouseClick(Sample.find(frame, "Invite somebody"));
            tryVerify(() => root.Window.window.activeFocusItem?.objectName === "contactName");
            keyClick(Qt.Key_Escape);
            tryCompare(root.T.Overlay.overlay, "visible", false);
        }

        function test_theyGoAwayForGood() {
            mouseClick(Sample.find(frame, "Hide this"));
            tryVerify(() => Sample.find(frame, "First steps") === null);
            compare(settings.firstSteps, false);
        }
    }
}
