// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Parlance
import ParlanceTest

// The pages before everything else: unlocking, choosing a passphrase, the recovery code.
Item {
    id: root

    width: 600
    height: 700

    Component {
        id: unlock

        UnlockPage {
            anchors.fill: parent
        }
    }
    Component {
        id: newPassphrase

        NewPassphrasePage {
            anchors.fill: parent
        }
    }
    Component {
        id: waiting

        WaitingPage {
            anchors.fill: parent
        }
    }
    Component {
        id: code

        RecoveryCodePage {
            anchors.fill: parent
        }
    }
    Component {
        id: spy

        SignalSpy {}
    }

    TestCase {
        name: "Unlock"
        when: windowShown

        function type(text: string) {
            for (const character of text)
                keyClick(character);
        }

        function show(page: Component, properties: var): Item {
            const shown = createTemporaryObject(page, root, properties);
            compare(Sample.namelessControls(shown), []);
            return shown;
        }

        function initTestCase() {
            Sample.start(root);
            tryCompare(Sample.application, "ready", true);
        }

        function test_thePassphraseOpens() {
            const protection = Sample.profileWithPassphrase("correct horse");
            protection.open();
            tryCompare(protection, "state", Protection.Locked);
            const page = show(unlock, {
                protection: protection
            });
            const field = Sample.find(page, "secret");
            verify(!Sample.find(page, "unlock").enabled);
            compare(Sample.find(page, "again"), null);
            field.forceActiveFocus();
            type("wrong horse");
            keyClick(Qt.Key_Return);
            tryVerify(() => field.invalid);
            verify(protection.errorText.includes("passphrase"));
            field.clear();
            type("correct horse");
            verify(!field.invalid);
            mouseClick(Sample.find(page, "unlock"));
            tryCompare(protection, "state", Protection.Open);
            verify(protection.byPassphrase);
            verify(!protection.wantsRecoveryCode);
        }

        function test_theCodeOpensInstead() {
            const protection = Sample.profileWithPassphrase("correct horse");
            protection.open();
            tryCompare(protection, "state", Protection.Locked);
            const page = show(unlock, {
                protection: protection
            });
            mouseClick(Sample.find(page, "other"));
            verify(page.usesCode);
            const field = Sample.find(page, "secret");
            compare(field.label, "Recovery code");
            tryVerify(() => field.activeFocus);
            type(Sample.recoveryCode().toLowerCase());
            keyClick(Qt.Key_Return);
            tryCompare(protection, "state", Protection.Open);
        }

        function test_aSlipIsToldFromAWrongCode() {
            const protection = Sample.profileWithoutItsKeyStore();
            protection.open();
            tryCompare(protection, "state", Protection.Locked);
            verify(protection.reason.includes("key store"));
            verify(protection.reason.includes("safe"));
            const page = show(unlock, {
                protection: protection
            });
            verify(page.usesCode);
            compare(Sample.find(page, "other"), null);
            const field = Sample.find(page, "secret");
            field.text = Sample.recoveryCode().slice(0, -1);
            mouseClick(Sample.find(page, "unlock"));
            verify(protection.errorText.includes("typing error"));
            compare(protection.state, Protection.Locked);
            // A code that is whole, and another profile's.
            field.text = Sample.anotherRecoveryCode();
            mouseClick(Sample.find(page, "unlock"));
            tryVerify(() => protection.errorText.includes("newer one"));
            field.text = Sample.recoveryCode();
            mouseClick(Sample.find(page, "unlock"));
            tryCompare(protection, "state", Protection.Open);
        }

        function test_theKeyStoreCanBeAskedAgain() {
            const protection = Sample.profileWithoutItsKeyStore();
            protection.open();
            tryCompare(protection, "state", Protection.Locked);
            const page = show(unlock, {
                protection: protection
            });
            const asked = createTemporaryObject(spy, root, {
                target: protection,
                signalName: "asks"
            });
            mouseClick(Sample.find(page, "again"));
            tryCompare(asked, "count", 1);
            compare(protection.state, Protection.Locked);
        }

        function test_aPassphraseIsChosenTwice() {
            const protection = Sample.freshProfile();
            protection.open();
            tryCompare(protection, "state", Protection.NewPassphrase);
            const page = show(newPassphrase, {
                protection: protection
            });
            const first = Sample.find(page, "passphrase");
            const second = Sample.find(page, "again");
            verify(!first.invalid && !second.invalid);
            tryVerify(() => first.activeFocus);
            type("short");
            keyClick(Qt.Key_Return);
            tryVerify(() => second.activeFocus);
            type("short");
            keyClick(Qt.Key_Return);
            verify(first.invalid);
            first.text = "correct horse";
            mouseClick(Sample.find(page, "choose"));
            verify(!first.invalid && second.invalid);
            second.text = "correct horse";
            mouseClick(Sample.find(page, "choose"));
            tryCompare(protection, "state", Protection.Open);
            verify(protection.wantsRecoveryCode);
        }

        function test_theCodeIsShownUntilItIsWrittenDown() {
            const application = Sample.application;
            const protection = application.protection;
            const page = show(code, {
                application: application
            });
            const shown = protection.recoveryCode;
            verify(/^([0-9A-Z]{4}-){7}[0-9A-Z]{4}$/.test(shown), shown);
            verify(Sample.find(page, "Recovery code: " + shown) !== null);
            mouseClick(Sample.find(page, "copyCode"));
            compare(Sample.clipboard(), shown);
            verify(protection.saveRecoveryCode("file://" + Sample.fileIn("code.txt")));
            verify(Sample.contentOf("code.txt").includes(shown));
            verify(!protection.saveRecoveryCode("file:///dev/null/code.txt"));
            verify(protection.errorText !== "");
            tryVerify(() => !protection.busy);
            const kept = createTemporaryObject(spy, root, {
                target: protection,
                signalName: "recoveryCodeKept"
            });
            mouseClick(Sample.find(page, "written"));
            tryCompare(kept, "count", 1);
            compare(protection.recoveryCode, "");
        }

        function test_waitingCanBeLeft() {
            const page = show(waiting, {
                protection: Sample.freshProfile()
            });
            mouseClick(Sample.find(page, "instead"));
        }
    }
}
