// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// The way to the relay.
Column {
    id: root

    required property ProxySettings proxy
    required property ConnectionInfo connection

    spacing: Theme.space24

    Banner {
        width: parent.width
        radius: Theme.radius
        kind: Banner.Caution
        symbol: "offline"
        text: root.connection.text
        detail: root.connection.detail
    }
    SettingsGroup {
        width: parent.width
        title: qsTr("Connect to the relay")
        help: qsTr("What you choose holds at once. A relay on this computer is always reached directly.")

        ProxyForm {
            x: Theme.space16
            width: parent.width - 2 * Theme.space16
            topPadding: Theme.space8
            bottomPadding: Theme.space12
            proxy: root.proxy
        }
    }
}
