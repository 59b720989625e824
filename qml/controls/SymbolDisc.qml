// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Parlance

/// The symbol at the head of a page with one thing to do, or with nothing in it yet.
Rectangle {
    id: root

    required property string symbol

    implicitWidth: 64
    implicitHeight: 64
    radius: height / 2
    color: Theme.accentSoft

    Icon {
        anchors.centerIn: parent
        symbol: root.symbol
        size: 28
        color: Theme.accentText
    }
}
