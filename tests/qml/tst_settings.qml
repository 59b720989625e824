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
            ["Account", "Appearance", "Notifications", "Privacy", "Devices", "Network", "About"].forEach((title, section) => {
                go(title);
                compare(page.section, section);
            });
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
            Sample.application.copyToClipboard("");
            Sample.find(page, "Copy bug report").clicked();
            tryVerify(() => Sample.clipboard().startsWith("Parlance "));
        }

        function test_aProxyIsChosen() {
            const proxy = Sample.application.proxy;
            go("Network");
            mouseClick(Sample.find(page, "Through a SOCKS5 proxy"));
            tryVerify(() => Sample.find(page, "proxyHost") !== null);
            compare((Sample.find(page, "proxyPort") as LineField).text, "1080");
            Sample.find(page, "applyProxy").clicked();
            compare(proxy.kind, ProxySettings.System); // no address yet
            verify(Sample.find(page, "Enter the name or the address of the proxy.") !== null);
            (Sample.find(page, "proxyHost") as LineField).text = "proxy.example.org";
            Sample.find(page, "applyProxy").clicked();
            tryCompare(proxy, "kind", ProxySettings.Socks5);
            compare(proxy.host, "proxy.example.org");
            compare(proxy.port, 1080);
            mouseClick(Sample.find(page, "Directly, without a proxy"));
            Sample.find(page, "applyProxy").clicked();
            tryCompare(proxy, "kind", ProxySettings.None);
            compare(proxy.host, "");
        }

        function test_bugReportIsSaved() {
            go("About");
            const report = Sample.application.bugReport;
            compare(report.text, "");
            Sample.find(page, "Save bug report").clicked();
            tryVerify(() => report.text.startsWith("Saved to "));
            verify(Sample.find(page, report.text) !== null);
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
