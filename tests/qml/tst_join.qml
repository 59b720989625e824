// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Parlance
import ParlanceTest

Item {
    id: root

    readonly property string invite: "parlance://chat.example.org:7667/join?pin=SHA256:47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU&token=abcdefghijklmnop"

    width: 500
    height: 800

    WelcomePage {
        id: page

        anchors.fill: parent
        account: Sample.stranger.account
        proxy: Sample.stranger.proxy
    }

    TestCase {
        name: "Join"
        when: windowShown

        function field(name: string): Item {
            return Sample.find(page, name);
        }

        function type(name: string, text: string) {
            const input = field(name);
            input.forceActiveFocus();
            input.clear();
            for (const character of text)
                keyClick(character);
        }

        function initTestCase() {
            Sample.start(root);
            tryCompare(Sample.stranger, "ready", true);
            tryVerify(() => field("link") !== null);
        }

        function cleanup() {
            for (const name of ["link", "username", "password"])
                field(name)?.clear();
            Sample.stranger.account.pendingInvite = "";
            page.signingIn = false;
        }

        function test_nothingIsWrongBeforeAnythingIsTyped() {
            verify(!field("username").invalid);
            verify(!field("password").invalid);
        }

        function test_problemsAreSaidAtTheirField() {
            mouseClick(field("submit"));
            verify(field("link").invalid);
            verify(field("username").invalid);
            verify(field("password").invalid);
            verify(!Sample.stranger.account.busy);
            type("password", "long enough now");
            verify(!field("password").invalid);
            type("username", "alice");
            verify(!field("username").invalid);
            type("username", "1x");
            verify(field("username").invalid);
        }

        function test_linkLeadsToItsRelay() {
            field("link").text = root.invite;
            tryVerify(() => Sample.find(page, "Leads to the relay chat.example.org") !== null || Sample.find(page, "Leads to the relay chat.example.org:7667") !== null);
        }

        function test_pendingInviteIsFilledIn() {
            page.signingIn = true;
            Sample.stranger.account.pendingInvite = root.invite;
            verify(!page.signingIn);
        }

        function test_signInLinkBringsThePin() {
            Sample.stranger.account.pendingInvite = "parlance://chat.example.org:7667/sign-in?pin=SHA256:RBNvo1WzZ4oRRq0W9-hknpT7T8If536DEMBg9hyq_4o";
            verify(page.signingIn);
            tryVerify(() => field("relay") !== null);
            compare(field("relay").text, Sample.stranger.account.pendingInvite);
            compare(field("pin"), null);
            field("relay").text = "chat.example.org";
            verify(field("pin") !== null);
            field("relay").clear();
        }

        function test_whatWasTypedStays() {
            page.signingIn = true;
            tryVerify(() => field("relay") !== null);
            type("relay", "chat.example.org");
            type("username", "alice");
            Sample.stranger.account.infoChanged(); // as when a sign-in fails
            compare(field("relay").text, "chat.example.org");
            compare(field("username").text, "alice");
            Sample.stranger.account.pendingInvite = "parlance://chat.example.org:7667/sign-in?pin=SHA256:RBNvo1WzZ4oRRq0W9-hknpT7T8If536DEMBg9hyq_4o";
            compare(field("relay").text, Sample.stranger.account.pendingInvite);
            field("relay").clear();
        }

        function test_switchToSignIn() {
            mouseClick(Sample.find(page, "I have an account"));
            verify(page.signingIn);
            tryVerify(() => field("relay") !== null);
            mouseClick(field("submit"));
            verify(field("relay").invalid);
            verify(!Sample.stranger.account.busy);
        }
    }
}
