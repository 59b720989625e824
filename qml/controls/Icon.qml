// SPDX-FileCopyrightText: The Parlance authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.impl
import Parlance

/// One icon of our own set, in the colour asked for. A directional one points the other way in right-to-left layouts.
IconImage {
    required property string symbol
    property bool directional: false
    property int size: Theme.icon

    source: symbol === "" ? "" : Qt.resolvedUrl(`../../resources/icons/${symbol}.svg`)
    sourceSize: Qt.size(size, size)
    width: size
    height: size
    color: Theme.secondary
    mirror: directional && Theme.mirrored
    Accessible.ignored: true
}
