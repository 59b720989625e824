// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Parlance

/// The open section, in a column one can read.
Item {
    id: root

    required property ChatApplication application
    required property string title
    required property int section

    T.ScrollView {
        id: scroll

        anchors.fill: parent
        contentWidth: availableWidth
        contentHeight: column.implicitHeight
        clip: true
        T.ScrollBar.vertical: ThinScrollBar {
            parent: scroll
            x: scroll.mirrored ? 0 : scroll.width - width
            height: scroll.height
        }

        Column {
            id: column

            x: Math.max(Theme.space16, Math.min(Theme.space32, (scroll.availableWidth - width) / 2))
            width: Math.min(600, scroll.availableWidth - 2 * Theme.space16)
            topPadding: Theme.space24
            bottomPadding: Theme.space32
            spacing: Theme.space16

            Label {
                width: parent.width
                visible: text !== ""
                text: root.title
                font.pixelSize: Theme.fontPage
                font.weight: Theme.weightStrong
                Accessible.role: Accessible.Heading
            }
            Loader {
                width: parent.width
                sourceComponent: [account, appearance, notifications, privacy, devices, network, about][root.section]
            }
        }
    }
    Component {
        id: account

        AccountSettings {
            application: root.application
        }
    }
    Component {
        id: appearance

        AppearanceSettings {
            settings: root.application.settings
            spelling: root.application.spelling
        }
    }
    Component {
        id: notifications

        NotificationSettings {
            settings: root.application.settings
            doNotDisturb: root.application.doNotDisturb
            trayVisible: root.application.trayVisible
        }
    }
    Component {
        id: privacy

        PrivacySettings {
            application: root.application
        }
    }
    Component {
        id: devices

        DeviceSettings {
            devices: root.application.devices
            account: root.application.account
        }
    }
    Component {
        id: network

        NetworkSettings {
            proxy: root.application.proxy
            connection: root.application.connection
        }
    }
    Component {
        id: about

        AboutSettings {
            application: root.application
        }
    }
}
