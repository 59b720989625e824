// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// Everything one can choose: a list of sections, and the section that is open beside it, or in its place in a narrow window.
Rectangle {
    id: root

    enum Section {
        Account,
        Appearance,
        Notifications,
        Privacy,
        Devices,
        Network,
        About
    }

    required property ChatApplication application

    readonly property bool narrow: width < Theme.oneColumnBelow

    property int section: -1

    signal closed

    function back() {
        narrow && section >= 0 ? section = -1 : closed();
    }

    color: Theme.window
    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Settings")

    Keys.onEscapePressed: root.back()

    Rectangle {
        id: header

        width: parent.width
        height: Theme.header
        color: Theme.surface

        IconButton {
            id: back

            anchors.left: parent.left
            anchors.leftMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            symbol: "back"
            directional: true
            text: qsTr("Back")
            shortcut: "Esc"
            onClicked: root.back()
        }
        Label {
            anchors.left: back.right
            anchors.leftMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            text: root.narrow && root.section >= 0 ? sections.titles[root.section] : qsTr("Settings")
            font.pixelSize: Theme.fontTitle
            font.weight: Theme.weightStrong
            Accessible.role: Accessible.Heading
        }
        Divider {
            anchors.bottom: parent.bottom
            width: parent.width
        }
    }
    SettingsSections {
        id: sections

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        width: root.narrow ? parent.width : 240
        visible: !root.narrow || root.section < 0
        current: root.narrow ? -1 : Math.max(0, root.section)
        leads: root.narrow
        account: root.application.account
        onChosen: index => root.section = index
    }
    SettingsSection {
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.left: root.narrow ? parent.left : sections.right
        anchors.right: parent.right
        visible: !root.narrow || root.section >= 0
        title: root.narrow ? "" : sections.titles[Math.max(0, root.section)]
        application: root.application
        section: Math.max(0, root.section)
    }
}
