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
    height: 700

    SettingsPage {
        id: page

        anchors.fill: parent
        application: Sample.application
    }
    SignalSpy {
        id: closed

        target: page
        signalName: "closed"
    }

    TestCase {
        name: "Settings"
        when: windowShown

        readonly property Settings settings: Sample.application.settings

        function initTestCase() {
            Sample.start(root);
            tryCompare(Sample.application, "ready", true);
        }

        function init() {
            root.width = 900;
            page.section = -1;
            closed.clear();
        }

        function go(title: string) {
            waitForPolish(root.Window.window);
            mouseClick(Sample.find(page, title));
            wait(0);
        }

        function test_everySectionOpens() {
            for (const title of ["Account", "Appearance", "Notifications", "Privacy", "Devices", "About"]) {
                go(title);
                tryVerify(() => Sample.find(page, title) !== null);
            }
        }

        function test_appearance() {
            go("Appearance");
            mouseClick(Sample.find(page, "Dark"));
            compare(settings.appearance, Settings.Dark);
            verify(settings.dark);
            mouseClick(Sample.find(page, "Light"));
            compare(settings.appearance, Settings.Light);
            const before = settings.reducedMotion;
            mouseClick(Sample.find(page, "Reduce motion"));
            compare(settings.reducedMotion, !before);
        }

        function test_notifications() {
            go("Notifications");
            mouseClick(Sample.find(page, "Only the name"));
            compare(settings.notificationContent, Settings.NameOnly);
            const before = settings.notifications;
            mouseClick(Sample.find(page, "Show notifications"));
            compare(settings.notifications, !before);
        }

        function test_doNotDisturb() {
            const quiet = Sample.application.doNotDisturb;
            settings.notifications = true;
            go("Notifications");
            const menu = findChild(page, "doNotDisturb") as PopupMenu;
            mouseClick(Sample.find(page, "Do not disturb"));
            tryCompare(menu, "opened", true);
            mouseClick(Sample.find(menu.contentItem, "For 1 hour"));
            tryVerify(() => quiet.on);
            verify(quiet.untilText.startsWith("Until "));
            tryCompare(menu, "visible", false);
            mouseClick(Sample.find(page, "Do not disturb"));
            tryCompare(menu, "opened", true);
            mouseClick(Sample.find(menu.contentItem, "Turn off"));
            tryVerify(() => !quiet.on);
        }

        function test_bugReportIsCopied() {
            go("About");
            const button = Sample.find(page, "Copy bug report");
            button.clicked();
            verify(Sample.clipboard().length > 0);
        }

        function test_oneColumnGoesBackStepByStep() {
            root.width = 500;
            go("Privacy");
            verify(Sample.find(page, "Appearance") === null);
            page.back();
            verify(Sample.find(page, "Appearance") !== null);
            compare(closed.count, 0);
            page.back();
            compare(closed.count, 1);
        }
    }
}
