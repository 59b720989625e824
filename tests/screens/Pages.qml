// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance
import ParlanceTest

/// What fills a window, on the sample profiles.
QtObject {
    id: root

    property ChatApplication unopenable: Sample.stranger

    readonly property Component welcome: WelcomePage {
        anchors.fill: parent
        account: Sample.stranger.account
        proxy: Sample.stranger.proxy
    }
    readonly property Component unlock: UnlockPage {
        anchors.fill: parent
        protection: Sample.profileWithPassphrase("correct horse battery")
        Component.onCompleted: protection.open()
    }
    readonly property Component unlockWithCode: UnlockPage {
        anchors.fill: parent
        protection: Sample.profileWithoutItsKeyStore()
        Component.onCompleted: protection.open()
    }
    readonly property Component waiting: WaitingPage {
        anchors.fill: parent
        protection: Sample.freshProfile()
    }
    readonly property Component newPassphrase: NewPassphrasePage {
        anchors.fill: parent
        protection: Sample.freshProfile()
        Component.onCompleted: protection.open()
    }
    readonly property Component recoveryCode: RecoveryCodePage {
        anchors.fill: parent
        application: Sample.application
    }
    readonly property Component linking: LinkPage {
        anchors.fill: parent
        link: Sample.application.link
        connection: Sample.application.connection
        account: Sample.application.account
    }
    readonly property Component problem: ProblemPage {
        anchors.fill: parent
        application: root.unopenable
    }
    readonly property Component frame: MainFrame {
        anchors.fill: parent
        application: Sample.application
    }
    /// One column, as wide as a phone.
    readonly property Component narrowFrame: MainFrame {
        width: 400
        height: parent?.height ?? 0
        application: Sample.application
    }
    readonly property Component settings: SettingsPage {
        anchors.fill: parent
        application: Sample.application
    }
    readonly property Component closing: CloseDialog {
        application: Sample.application
        visible: true
    }
    readonly property Component messageStates: MessageStates {}
    readonly property Component listStates: ListStates {}
    readonly property Component notices: Notices {}
}
