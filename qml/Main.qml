// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// The window.
T.ApplicationWindow {
    id: window

    required property ChatApplication application

    // As long as the profile is not open, nothing else can be shown.
    readonly property Component outside: window.application.protection.state === Protection.Locked ? unlock : window.application.protection.state === Protection.NewPassphrase ? newPassphrase : window.application.protection.state === Protection.WaitingForKeyStore ? waiting : null
    readonly property Component inside: !window.application.account.signedIn ? welcome : window.application.protection.wantsRecoveryCode ? recoveryCode : window.application.link.needed ? linking : frame

    width: 1000
    height: 700
    minimumWidth: 360
    minimumHeight: 480
    readonly property string name: application.profiles.current !== "" ? qsTr("Parlance: %1").arg(application.profiles.current) : qsTr("Parlance")

    title: application.unreadTotal > 0 ? qsTr("(%1) %2").arg(application.unreadTotal).arg(name) : name
    color: Theme.window
    font: Application.font // with the fonts of its emoji
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true
    onClosing: close => close.accepted = application.mayCloseWindow()

    Binding {
        target: Theme
        property: "dark"
        value: window.application.settings.dark
    }
    Binding {
        target: Theme
        property: "fontScale"
        value: window.application.settings.fontScale
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: window.application.settings.reducedMotion
    }
    Connections {
        target: window.application

        function onNotice(text: string) {
            notice.show(text);
        }
        function onCloseAsked() {
            closing.active = true;
            (closing.item as CloseDialog).open();
        }
        function onSettingsRequested() {
            (page.item as MainFrame)?.openSettings();
        }
        function onNewContactRequested() {
            (page.item as MainFrame)?.openNewConversation();
        }
    }
    Loader {
        id: page

        anchors.fill: parent
        focus: true
        sourceComponent: window.application.problem !== "" ? problem : window.application.ready ? window.inside : window.outside
    }
    Component {
        id: problem

        ProblemPage {
            application: window.application
        }
    }
    Component {
        id: frame

        MainFrame {
            application: window.application
        }
    }
    Component {
        id: linking

        LinkPage {
            link: window.application.link
            connection: window.application.connection
            account: window.application.account
        }
    }
    Component {
        id: welcome

        WelcomePage {
            account: window.application.account
            proxy: window.application.proxy
        }
    }
    Component {
        id: unlock

        UnlockPage {
            protection: window.application.protection
        }
    }
    Component {
        id: newPassphrase

        NewPassphrasePage {
            protection: window.application.protection
        }
    }
    Component {
        id: waiting

        WaitingPage {
            protection: window.application.protection
        }
    }
    Component {
        id: recoveryCode

        RecoveryCodePage {
            application: window.application
        }
    }
    Loader {
        id: closing

        active: false
        sourceComponent: CloseDialog {
            application: window.application
        }
    }
    Notice {
        id: notice

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 80
        z: 10
    }
    Shortcut {
        sequences: [StandardKey.Quit]
        onActivated: window.application.quit()
    }
}
