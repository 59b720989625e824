// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Parlance
import ParlanceTest

// Not a test: takes a picture of every page, light and dark, into the current folder. ./dev screens
Rectangle {
    id: root

    width: 900
    height: 600
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true
    color: Theme.window

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
    Component {
        id: unlock

        UnlockPage {
            anchors.fill: parent
            protection: Sample.profileWithPassphrase("correct horse battery")
        }
    }
    Component {
        id: newPassphrase

        NewPassphrasePage {
            anchors.fill: parent
            protection: Sample.freshProfile()
        }
    }
    Component {
        id: recoveryCode

        RecoveryCodePage {
            anchors.fill: parent
            application: Sample.application
        }
    }

    TestCase {
        id: camera

        name: "Screens"
        when: windowShown

        readonly property list<string> sections: ["account", "appearance", "notifications", "privacy", "devices", "network", "about"]

        function initTestCase() {
            Sample.start(root);
            tryCompare(Sample.application, "ready", true);
            tryCompare(Sample.stranger, "ready", true);
            Theme.reducedMotion = true;
            Sample.application.settings.language = Sample.environment("SCREENS_LANGUAGE") || "en";
        }

        function cleanup() {
            Sample.application.closeConversation();
            Sample.setLink(LinkInfo.None, false);
        }

        function press(page: Item, name: string) {
            tryVerify(() => Sample.find(page, name) !== null, 5000, name);
            mouseClick(Sample.find(page, name));
        }

        function talk() {
            Sample.application.openConversation(Sample.conversationWith("bob"));
            tryVerify(() => Sample.application.conversation?.messages.loaded ?? false);
        }

        function selectSome() {
            talk();
            const messages = Sample.application.conversation.messages;
            for (const back of [1, 2, 4])
                Sample.application.conversation.selection.toggle(messages.idAt(messages.count - back));
        }

        // What is done on a page before its picture is taken.
        function scenes(): var {
            const all = [["welcome", welcome, () => {}], ["sign-in", welcome, page => press(page, qsTranslate("WelcomePage", "I have an account"))], ["unlock", unlock, () => {}], ["passphrase", newPassphrase, () => {}], ["recovery-code", recoveryCode, () => {}], ["link-compare", linking, () => Sample.setLink(LinkInfo.Comparing, true, "123456")], ["link-wait", linking, () => Sample.setLink(LinkInfo.Asking, true)], ["link-approve", frame, () => Sample.setLink(LinkInfo.Comparing, false, "123456")], ["problem", problem, () => {}], ["conversations", frame, () => {}], ["conversation", frame, () => talk()], ["details", frame, page => {
                        talk();
                        page.detailsOpen = true;
                    }], ["emoji", frame, page => {
                        talk();
                        press(page, qsTranslate("Composer", "Emoji"));
                    }], ["selection", frame, () => selectSome()], ["switcher", frame, () => keyClick(Qt.Key_K, Qt.ControlModifier)], ["new-conversation", frame, () => keyClick(Qt.Key_N, Qt.ControlModifier)], ["shortcuts", frame, () => keyClick(Qt.Key_Slash, Qt.ControlModifier)]];
            return all.concat(sections.map((name, section) => [`settings-${name}`, settings, page => page.section = section]));
        }

        function test_pictures_data(): var {
            const pictures = [];
            for (const [name, component, prepare] of scenes()) {
                for (const dark of [false, true])
                    pictures.push({
                        tag: `${name}-${dark ? "dark" : "light"}`,
                        component,
                        prepare,
                        dark
                    });
            }
            return pictures;
        }

        function test_pictures(data: var) {
            Theme.dark = data.dark;
            const page = createTemporaryObject(data.component, root);
            verify(page !== null);
            data.prepare(page);
            wait(400);
            grabImage(root).save(`${data.tag}.png`);
        }
    }
}
