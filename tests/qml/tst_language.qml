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
    height: 1100
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true

    SettingsPage {
        id: page

        anchors.fill: parent
        application: Sample.application
    }
    Text {
        id: banner

        text: Sample.application.connection.text
    }
    Repeater {
        id: rows

        model: Sample.application.conversations

        Item {
            required property string summary
        }
    }

    TestCase {
        name: "Language"
        when: windowShown

        readonly property Settings settings: Sample.application.settings

        function initTestCase() {
            Sample.start(root);
            tryCompare(Sample.application, "ready", true);
            tryVerify(() => rows.count > 0);
        }

        function cleanup() {
            settings.language = "en";
        }

        function go(title: string) {
            waitForPolish(root.Window.window);
            mouseClick(Sample.find(page, title));
            wait(0);
        }

        function said(word: string): bool {
            for (let row = 0; row < rows.count; ++row) {
                if (rows.itemAt(row).summary.includes(word))
                    return true;
            }
            return false;
        }

        function test_aPageAndTheModelsSpeakItAtOnce() {
            go("Appearance");
            verify(Sample.find(page, "Text size") !== null);
            verify(said("Draft: "));
            waitForPolish(root.Window.window);
            mouseClick(Sample.find(page, "Deutsch"));
            compare(settings.language, "de");
            verify(Sample.find(page, "Schriftgröße") !== null);
            verify(Sample.find(page, "Text size") === null);
            verify(said("Entwurf: ") && !said("Draft: "));
            compare(banner.text, "Beispielunterhaltungen: es wird nichts gesendet.");
        }

        function test_arabicIsMirrored() {
            const english = Sample.find(page, "Privacy");
            verify(english.mapToItem(root, 0, 0).x < root.width / 4);
            settings.language = "ar";
            verify(Theme.mirrored);
            waitForPolish(root.Window.window);
            const arabic = Sample.find(page, "الخصوصية");
            verify(arabic.mapToItem(root, arabic.width, 0).x > root.width * 3 / 4);
            go("الحساب");
            const field = Sample.find(page, "displayName");
            const save = Sample.find(page, "حفظ");
            verify(field.x >= save.x + save.width); // beside each other, the other way round
            settings.language = "en";
            verify(!Theme.mirrored);
        }

        function test_everyLanguageCanBeChosen() {
            const before = banner.text;
            const all = new Set([before]);
            for (const code of settings.languages) {
                settings.language = code;
                all.add(banner.text);
                verify(settings.languageName(code) !== "");
            }
            compare(all.size, settings.languages.length - 1); // the system's is one of them
        }
    }
}
