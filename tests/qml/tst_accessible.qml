// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Parlance
import ParlanceTest

// Whatever can have the keyboard's focus says what it is.
Item {
    id: root

    width: 1000
    height: 700

    Component {
        id: welcome

        WelcomePage {
            anchors.fill: parent
            account: Sample.stranger.account
            proxy: Sample.stranger.proxy
        }
    }
    Component {
        id: frame

        MainFrame {
            anchors.fill: parent
            application: Sample.application
        }
    }
    Component {
        id: settings

        SettingsPage {
            anchors.fill: parent
            application: Sample.application
        }
    }
    Component {
        id: problem

        ProblemPage {
            anchors.fill: parent
            application: Sample.application
        }
    }

    Component {
        id: linking

        LinkPage {
            anchors.fill: parent
            link: Sample.application.link
            connection: Sample.application.connection
            account: Sample.application.account
        }
    }

    TestCase {
        name: "Accessible"
        when: windowShown

        function initTestCase() {
            Sample.start(root);
            tryCompare(Sample.application, "ready", true);
            tryCompare(Sample.stranger, "ready", true);
        }

        function verifyNamed(page: Item, atLeast: int) {
            compare(Sample.namelessControls(page), []);
            verify(Sample.focusableControls(page) >= atLeast, `only ${Sample.focusableControls(page)} controls were walked`);
        }

        function test_welcome() {
            const page = createTemporaryObject(welcome, root);
            verifyNamed(page, 7);
        }

        function test_problem() {
            verifyNamed(createTemporaryObject(problem, root), 2);
        }

        function test_linking() {
            const page = createTemporaryObject(linking, root);
            Sample.setLink(LinkInfo.Comparing, true, "123456");
            verifyNamed(page, 2);
            Sample.setLink(LinkInfo.Asking, true);
            verifyNamed(page, 3);
            Sample.setLink(LinkInfo.None, false);
        }

        function test_keys() {
            const page = createTemporaryObject(frame, root);
            Sample.application.openConversation(Sample.conversationWith("bob.choir"));
            tryVerify(() => Sample.find(page, "Compare safety number") !== null);
            mouseClick(Sample.find(page, "Compare safety number"));
            tryVerify(() => Sample.find(page, "Mark as verified") !== null);
            verifyNamed(page, 15);
            Sample.application.closeConversation();
        }

        function test_frame() {
            const page = createTemporaryObject(frame, root);
            verifyNamed(page, 4);
            Sample.application.openConversation(Sample.conversationWith("bob"));
            tryVerify(() => Sample.application.conversation?.messages.loaded ?? false);
            page.detailsOpen = true;
            tryVerify(() => Sample.find(page, "Hide details") !== null);
            verifyNamed(page, 12);
        }

        function test_problemIsCopied() {
            const page = createTemporaryObject(problem, root);
            Sample.application.copyToClipboard("");
            waitForPolish(root.Window.window);
            mouseClick(Sample.find(page, "Copy bug report"));
            tryVerify(() => Sample.clipboard().startsWith("Parlance "));
        }

        function test_settings_data() {
            return ["account", "appearance", "notifications", "privacy", "devices", "network", "about"].map((tag, section) => ({
                        tag: tag,
                        section: section
                    }));
        }

        function test_settings(data: var) {
            const page = createTemporaryObject(settings, root);
            page.section = data.section;
            wait(0);
            verifyNamed(page, 7);
        }

        function test_whatHasNoNameIsFound() {
            const button = createTemporaryQmlObject("import QtQuick.Templates as T; T.Button { focusPolicy: Qt.StrongFocus }", root);
            compare(Sample.namelessControls(button).length, 1);
        }
    }
}
