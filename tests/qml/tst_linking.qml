// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import QtTest
import Parlance
import ParlanceTest

Item {
    id: root

    width: 900
    height: 600

    Component {
        id: pages

        LinkPage {
            anchors.fill: parent
            link: Sample.application.link
            connection: Sample.application.connection
            account: Sample.application.account
        }
    }
    Component {
        id: frames

        MainFrame {
            anchors.fill: parent
            application: Sample.application
        }
    }
    SignalSpy {
        id: answered

        target: Sample.application.link
        signalName: "confirmAsked"
    }
    SignalSpy {
        id: helped

        target: Sample.application.link
        signalName: "helpAsked"
    }
    SignalSpy {
        id: started

        target: Sample.application.link
        signalName: "startAsked"
    }

    TestCase {
        name: "Linking"
        when: windowShown

        function initTestCase() {
            Sample.start(root);
            tryCompare(Sample.application, "ready", true);
        }

        function init() {
            Sample.setLink(LinkInfo.None, false);
            answered.clear();
            helped.clear();
            started.clear();
        }

        function cleanup() {
            Sample.setLink(LinkInfo.None, false);
            Sample.setMissing(0);
        }

        function shown(page: Item, name: string): Item {
            tryVerify(() => Sample.find(page, name) !== null, 5000, name);
            waitForPolish(root.Window.window);
            return Sample.find(page, name);
        }

        function test_newDeviceShowsDigitsAndAsks() {
            const page = createTemporaryObject(pages, root);
            shown(page, "Start");
            Sample.setLink(LinkInfo.Asking, true);
            shown(page, "Waiting for one of your devices…");
            compare(Sample.find(page, "Start"), null);
            Sample.setLink(LinkInfo.Comparing, true, "204816");
            shown(page, "The digits: 2 0 4   8 1 6");
            mouseClick(shown(page, "They are the same"));
            compare(answered.count, 1);
            compare(answered.signalArguments[0][0], true);
            Sample.setLink(LinkInfo.Confirmed, true, "204816");
            shown(page, "Now say the same on the other device…");
            compare(Sample.find(page, "They are the same"), null);
        }

        function test_newDeviceCanSayThatTheyDiffer() {
            const page = createTemporaryObject(pages, root);
            Sample.setLink(LinkInfo.Comparing, true, "204816");
            mouseClick(shown(page, "They differ"));
            compare(answered.signalArguments[0][0], false);
        }

        function test_anEndSaysWhyAndCanBeTriedAgain() {
            const page = createTemporaryObject(pages, root);
            Sample.setLink(LinkInfo.Ended, true);
            shown(page, Sample.application.link.reason);
            mouseClick(shown(page, "Try again"));
            compare(started.count, 1);
        }

        function test_whoHasNoOtherDeviceBeginsAnew() {
            const page = createTemporaryObject(pages, root);
            const overlay = T.Overlay.overlay;
            Sample.setLink(LinkInfo.Asking, true);
            mouseClick(shown(page, "No other device left?"));
            shown(overlay, "Begin anew on this device?");
            keyClick(Qt.Key_Return); // harmless
            tryVerify(() => Sample.find(overlay, "Begin anew on this device?") === null);
            mouseClick(shown(page, "No other device left?"));
            mouseClick(shown(overlay, "Begin anew"));
            // The sample is linked: what is said in answer stands where it was asked.
            shown(overlay, "This cannot be done with this device.");
            mouseClick(shown(overlay, "Cancel"));
            tryVerify(() => Sample.find(overlay, "Begin anew") === null);
            compare(Sample.application.account.errorText, "");
        }

        function test_whoDoesNotWantToLinkSignsOut() {
            const page = createTemporaryObject(pages, root);
            const overlay = T.Overlay.overlay;
            mouseClick(shown(page, "Sign out and use another account"));
            shown(overlay, "Sign out?");
            mouseClick(shown(overlay, "Sign out"));
            shown(overlay, "This cannot be done with this device.");
            keyClick(Qt.Key_Escape);
            tryVerify(() => Sample.find(overlay, "Sign out?") === null);
        }

        function test_waysOutAreNotOfferedWhileDigitsAreCompared() {
            const page = createTemporaryObject(pages, root);
            Sample.setLink(LinkInfo.Comparing, true, "204816");
            shown(page, "They differ");
            compare(Sample.find(page, "No other device left?"), null);
            compare(Sample.find(page, "Sign out and use another account"), null);
            Sample.setLink(LinkInfo.Ended, true);
            shown(page, "No other device left?");
        }

        function test_oldDeviceIsAskedOverWhateverIsShown() {
            const frame = createTemporaryObject(frames, root);
            const overlay = T.Overlay.overlay;
            frame.openSettings();
            Sample.setLink(LinkInfo.Asked, false);
            shown(overlay, "Link Tablet?");
            keyClick(Qt.Key_Escape); // no answer by accident
            mouseClick(shown(overlay, "Compare digits"));
            compare(helped.count, 1);
            Sample.setLink(LinkInfo.Asking, false);
            Sample.setLink(LinkInfo.Comparing, false, "204816");
            shown(overlay, "The digits: 2 0 4   8 1 6");
            const same = shown(overlay, "They are the same");
            mouseClick(same); // the rest of a double click: nobody has seen the digits yet
            compare(answered.count, 0);
            tryCompare(same, "enabled", true);
            mouseClick(same);
            compare(answered.signalArguments[0][0], true);
            Sample.setLink(LinkInfo.Done, false);
            shown(overlay, "Linked: Tablet");
            mouseClick(shown(overlay, "Close"));
            tryVerify(() => Sample.find(overlay, "Linked: Tablet") === null);
        }

        function test_whoDoesNotKnowTheDeviceDoesNotLinkIt() {
            createTemporaryObject(frames, root);
            const overlay = T.Overlay.overlay;
            Sample.setLink(LinkInfo.Asked, false);
            mouseClick(shown(overlay, "Do not link"));
            compare(helped.count, 0);
            compare(answered.signalArguments[0][0], false);
            tryVerify(() => Sample.find(overlay, "Do not link") === null);
        }

        function test_whoAsksNoLongerIsNotShown() {
            createTemporaryObject(frames, root);
            const overlay = T.Overlay.overlay;
            Sample.setLink(LinkInfo.Asked, false);
            shown(overlay, "Link Tablet?");
            Sample.setLink(LinkInfo.None, false);
            tryVerify(() => Sample.find(overlay, "Link Tablet?") === null);
        }

        function test_oldDeviceCanSayThatTheyDiffer() {
            createTemporaryObject(frames, root);
            const overlay = T.Overlay.overlay;
            Sample.setLink(LinkInfo.Comparing, false, "204816");
            mouseClick(shown(overlay, "They differ"));
            compare(answered.signalArguments[0][0], false);
            tryVerify(() => Sample.find(overlay, "They differ") === null);
        }

        function test_historyThatIsToComeIsCounted() {
            const frame = createTemporaryObject(frames, root);
            Sample.setMissing(120);
            shown(frame, Sample.application.link.historyText);
            const text = Sample.application.link.historyText;
            Sample.setMissing(0);
            tryVerify(() => Sample.find(frame, text) === null);
        }
    }
}
